import { dayBefore } from '../../../contracts/contract-words.js';
import type { Amendment, AmendmentInput } from '../../../amendments/queries.js';
import { placesInput, placesValues, type PlacesValues } from '../../../contracts/agreed/places-values.js';
import { typedDecimal, withComma } from '../../../contracts/typed-decimals.js';
import type { Contract } from '../../../contracts/types.js';

export const KINDS = ['index', 'extension', 'cap', 'area', 'capacity', 'parties', 'otherTerms'] as const;
export type Kind = (typeof KINDS)[number];
type Content = AmendmentInput['content'];
type Index = NonNullable<Content['index']>;

interface Grounded {
  ground: string;
  groundReason: string;
}
type Valued = Grounded & { value: string };

/** The form: which parts there are, and every part's fields, kept also while a part is not chosen. */
export interface Values {
  validFrom: string;
  reason: string;
  language: string;
  kinds: Kind[];
  index: Grounded & {
    name: string;
    by: string;
    basePoints: string;
    newPoints: string;
    percentage: string;
    rounding: string;
  };
  extension: Valued & { lastDay: string; how: string };
  cap: Grounded & { cap: string };
  area: Valued & { municipalities: string[]; capacity: string };
  capacity: Valued & { rows: PlacesValues[] };
  parties: Grounded & { businessId: string; event: string };
  otherTerms: Valued & { text: string };
}

const grounded = (change: { ground: string; groundReason: string | null } | null, ground: string): Grounded => ({
  ground: change?.ground ?? ground,
  groundReason: change?.groundReason ?? '',
});

/** What the form starts from: the draft, or the contract as it stands. */
export function valuesOf(contract: Contract, amendment?: Amendment): Values {
  const {
    index = null,
    extension = null,
    cap = null,
    area = null,
    capacity = null,
    parties = null,
    otherTerms = null,
  } = amendment?.content ?? {};
  return {
    validFrom: amendment?.validFrom ?? '',
    reason: amendment?.reason ?? '',
    language: amendment?.language ?? contract.language,
    kinds: (amendment?.kinds ?? []) as Kind[],
    index: {
      ...grounded(index, 'review-clause'),
      name: index?.name ?? '',
      by: index?.percentage ? 'percentage' : 'points',
      basePoints: withComma(index?.basePoints),
      newPoints: withComma(index?.newPoints),
      percentage: withComma(index?.percentage),
      rounding: index?.rounding ?? 'half-up',
    },
    extension: {
      ...grounded(extension, 'review-clause'),
      value: extension?.value ?? '',
      lastDay: extension?.lastDay ?? dayBefore(contract.validTo),
      how: extension?.useOfOption === false ? 'agreement' : 'option',
    },
    cap: { ...grounded(cap, 'de-minimis'), cap: cap?.cap ?? contract.terms.onDay.cap },
    area: {
      ...grounded(area, 'de-minimis'),
      value: area?.value ?? '',
      municipalities: area?.municipalities ?? contract.terms.onDay.municipalities,
      capacity: area?.capacity ?? '',
    },
    capacity: {
      ...grounded(capacity, 'not-substantial'),
      value: capacity?.value ?? '',
      rows: placesValues(capacity?.rows ?? contract.terms.onDay.capacity),
    },
    parties: {
      ...grounded(parties, 'succession'),
      businessId: parties?.businessId ?? '',
      event: parties?.event ?? '',
    },
    otherTerms: {
      ...grounded(otherTerms, 'not-substantial'),
      value: otherTerms?.value ?? '',
      text: otherTerms?.text ?? '',
    },
  };
}

const textOf = (typed: string): string | null => typed.trim() || null;

export function inputOf(values: Values): AmendmentInput {
  const { validFrom, reason, language, kinds, index, extension, cap, area, capacity, parties, otherTerms } = values;
  const on = <T>(kind: Kind, change: () => T): T | null => (kinds.includes(kind) ? change() : null);
  const by = (change: Grounded) => ({
    ground: change.ground as Index['ground'],
    groundReason: textOf(change.groundReason),
  });
  const byPoints = index.by === 'points';
  return {
    validFrom,
    reason,
    language: language as AmendmentInput['language'],
    content: {
      index: on('index', () => ({
        ...by(index),
        name: index.name,
        basePoints: byPoints ? typedDecimal(index.basePoints) : null,
        newPoints: byPoints ? typedDecimal(index.newPoints) : null,
        percentage: byPoints ? null : typedDecimal(index.percentage),
        rounding: index.rounding as Index['rounding'],
      })),
      extension: on('extension', () => ({
        ...by(extension),
        value: extension.value || '0',
        lastDay: extension.lastDay,
        useOfOption: extension.how === 'option',
      })),
      cap: on('cap', () => ({ ...by(cap), cap: cap.cap })),
      area: on('area', () => ({
        ...by(area),
        value: area.value || '0',
        municipalities: area.municipalities,
        capacity: textOf(area.capacity),
      })),
      capacity: on('capacity', () => ({
        ...by(capacity),
        value: capacity.value || '0',
        rows: placesInput(capacity.rows),
      })),
      parties: on('parties', () => ({ ...by(parties), businessId: parties.businessId, event: parties.event })),
      otherTerms: on('otherTerms', () => ({
        ...by(otherTerms),
        value: otherTerms.value || '0',
        text: otherTerms.text,
      })),
    },
  } as AmendmentInput;
}
