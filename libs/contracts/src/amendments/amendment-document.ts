import { addDays, localised, parseCents, sql, type Language, type Localised, type Tx } from '@kasvutori/platform';
import { contractData, municipalityNames, type Drawn } from '../agreements/contract-document.js';
import { readPrices } from '../agreements/contract-queries.js';
import type { Contract } from '../agreements/contract.entity.js';
import { placesText } from '../contract-terms/terms-print.js';
import { factorText, indexFactor } from './amendment-content.js';
import { amendmentNumber, amendmentTitle, type AmendmentRow } from './amendment-queries.js';
import { capacityDifference, type PlacesChange } from './capacity-difference.js';
import type { Worked } from './assess-amendment.js';

const ROUNDING_NAMES: Readonly<Record<string, Localised>> = {
  'half-up': {
    fi: 'sentin tarkkuuteen, puolikas ylöspäin',
    sv: 'till en cent, hälften uppåt',
    en: 'to the cent, halves up',
  },
  'half-even': {
    fi: 'sentin tarkkuuteen, puolikas parilliseen senttiin',
    sv: 'till en cent, hälften till jämn cent',
    en: 'to the cent, halves to the even cent',
  },
  down: { fi: 'alaspäin sentin tarkkuuteen', sv: 'nedåt till en cent', en: 'down to the cent' },
  up: { fi: 'ylöspäin sentin tarkkuuteen', sv: 'uppåt till en cent', en: 'up to the cent' },
};

const HOW: Readonly<Record<'option' | 'agreement', Localised>> = {
  option: {
    fi: 'Tilaaja käyttää sopimuksen option.',
    sv: 'Beställaren använder avtalets option.',
    en: 'The authority uses the option of the contract.',
  },
  agreement: {
    fi: 'Osapuolet sopivat jatkosta.',
    sv: 'Parterna avtalar om förlängningen.',
    en: 'The parties agree on the extension.',
  },
};

/** Under what number and title an amendment is drawn, by the engine of contracts. */
export const drawnAs = (contract: Contract, amendment: AmendmentRow): Drawn => ({
  number: amendmentNumber(contract.number, amendment.number),
  title: amendmentTitle(contract.title, amendment.number),
  language: amendment.language,
  authorityId: contract.authorityId,
});

/** What a template of an amendment may say; `amendment-fields.ts` names each. A change that is not made is null. */
export async function amendmentData(
  tx: Tx,
  contract: Contract,
  { number, validFrom, reason, content, language }: AmendmentRow,
  { before, after, successorId }: Worked,
): Promise<Readonly<Record<string, unknown>>> {
  const { index, extension, cap, area, parties, otherTerms } = content;
  const factor = index === null ? undefined : indexFactor(index);
  return {
    ...(await contractData(tx, { ...contract, language })),
    amendmentNumber: String(number),
    amendmentFrom: validFrom,
    amendmentReason: reason,
    index: index && {
      ...index,
      factor: factor === undefined ? null : factorText(factor),
      rounding: localised(ROUNDING_NAMES[index.rounding] ?? {}, language),
    },
    newPrices: index === null ? [] : await newPrices(tx, contract, before, after, language),
    extension: extension && {
      oldLastDay: addDays(before.validTo, -1),
      newLastDay: extension.lastDay,
      how: localised(HOW[extension.useOfOption ? 'option' : 'agreement'], language),
    },
    newCapCents: cap && parseCents(cap.cap),
    area: area && {
      municipalityNames: municipalityNames(area.municipalities, language),
      capacity: area.capacity,
    },
    newCapacity:
      content.capacity == null ? [] : placesRows(capacityDifference(before.capacity, after.capacity), language),
    successor: parties && { ...(await organisation(tx, successorId)), event: parties.event },
    otherTerms: otherTerms?.text ?? null,
  };
}

const placesRows = (changes: readonly PlacesChange[], language: Language) =>
  changes.map(({ before, after, ...row }) => {
    const { places: newPlaces, ...said } = placesText({ ...row, places: after }, language);
    return { ...said, newPlaces, oldPlaces: placesText({ ...row, places: before }, language).places };
  });

async function newPrices(
  tx: Tx,
  contract: Contract,
  before: Worked['before'],
  after: Worked['after'],
  language: Language,
) {
  const centsOf = ({ prices }: Pick<Worked['after'], 'prices'>, code: string) =>
    prices.find((price) => price.code === code)?.unitPriceCents ?? 0n;
  return (await readPrices(tx, contract.id)).map(({ clause, code, title }) => ({
    clause,
    code,
    title: localised(title, language),
    oldCents: centsOf(before, code),
    newCents: centsOf(after, code),
  }));
}

async function organisation(tx: Tx, id: string | null): Promise<{ name: string; businessId: string } | undefined> {
  const [found] = await sql<{ name: string; businessId: string }>(
    tx,
    `SELECT name, business_id AS "businessId" FROM app.organisation WHERE id = $1`,
    [id],
  );
  return found;
}
