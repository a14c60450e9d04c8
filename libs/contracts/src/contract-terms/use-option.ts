import { addDays, addMonths, centsToDecimal, compareDates, parseCents, type CalendarDate } from '@kasvutori/platform';
import type { AmendmentContent, Terms } from '../amendments/amendment-content.js';
import type { OptionKind } from './agreed-terms.js';

/** What an option gives, as it was agreed. */
export interface OptionGiven {
  readonly kind: OptionKind;
  readonly title: string;
  readonly months: number | null;
  readonly volume: string | null;
  readonly percentage?: string | null;
  readonly indexName?: string | null;
  readonly indexBase?: string | null;
}

const BY_CLAUSE = { ground: 'review-clause', groundReason: null } as const;

/**
 * The amendment by which an option is used: its months by its price rule, or its volume. It rests on a clear clause of the contract that
 * was tendered (Procurement Act § 136; Directive 2014/24/EU art. 72(1)(a)), so it does not count towards the limit of small changes.
 */
export function contentOfOption(
  { kind, title, months, volume, percentage, indexName, indexBase }: OptionGiven,
  { validTo, capCents }: Pick<Terms, 'validTo' | 'capCents'>,
  newPoints: string | null,
): AmendmentContent {
  const follows = (percentage ?? indexName ?? null) !== null;
  return {
    ...{ area: null, parties: null, otherTerms: null },
    index: follows
      ? {
          name: indexName ?? title,
          basePoints: indexBase ?? null,
          newPoints: percentage == null ? newPoints : null,
          percentage: percentage ?? null,
          rounding: 'half-up',
          ...BY_CLAUSE,
        }
      : null,
    extension:
      kind === 'extension'
        ? { lastDay: addDays(addMonths(validTo, months ?? 0), -1), useOfOption: true, value: '0.00', ...BY_CLAUSE }
        : null,
    cap: kind === 'volume' ? { cap: centsToDecimal(capCents + parseCents(volume ?? '0')), ...BY_CLAUSE } : null,
  };
}

/** Days for the parties to sign before more volume or a longer term holds, unless the officer says another day. */
const DAYS_TO_SIGN = 14;

/** From when it holds: new prices only from the first of the option's own days; otherwise as soon as it may be signed. */
export function firstDayOfOption(
  { percentage, indexName }: OptionGiven,
  { validFrom, validTo }: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate },
  today: CalendarDate,
): CalendarDate {
  if ((percentage ?? indexName ?? null) !== null) return validTo;
  const soon = addDays(today, DAYS_TO_SIGN);
  const begun = compareDates(soon, validFrom) < 0 ? validFrom : soon;
  return compareDates(begun, validTo) < 0 ? begun : validTo;
}

/** Whether an amendment still gives what the option it uses gives; what it changes besides is agreed on its own ground. */
export function keepsOption(
  option: OptionGiven,
  before: Pick<Terms, 'validTo' | 'capCents'>,
  content: AmendmentContent,
): boolean {
  const { extension, cap, index } = contentOfOption(option, before, content.index?.newPoints ?? null);
  const by = (change: { readonly ground: string } | null) => change?.ground === BY_CLAUSE.ground;
  const { lastDay } = content.extension ?? {};
  const told = content.index;
  return (
    (extension === null || (by(content.extension) && lastDay === extension.lastDay)) &&
    (cap === null ||
      (by(content.cap) && content.cap !== null && parseCents(content.cap.cap) === parseCents(cap.cap))) &&
    (index === null ||
      (by(told) &&
        told?.percentage === index.percentage &&
        told.basePoints === index.basePoints &&
        told.name === index.name))
  );
}
