import type { CalendarDate } from '@kasvutori/platform';
import { overlap, plainName } from './same-thing.js';

export interface EmploymentInput {
  readonly employer: string;
  readonly start: CalendarDate;
  /** The last day; null while it goes on. A fixed-term job may end on a day to come. */
  readonly end: CalendarDate | null;
  readonly hoursPerWeek: string;
  readonly subsidised: boolean;
}

export type EmploymentRefusal =
  | { readonly code: 'employment-ends-before-start'; readonly field: '/end' }
  | { readonly code: 'employment-in-future'; readonly field: '/start' }
  | { readonly code: 'employment-hours'; readonly field: '/hoursPerWeek' }
  | { readonly code: 'employment-overlaps'; readonly field: '/start'; readonly with: EmploymentInput };

const MAX_HOURS = 168;

/** Why an employment cannot be recorded, or undefined. `others` are the client's other spells as they stand. */
export function refuseEmployment(
  input: EmploymentInput,
  others: readonly EmploymentInput[],
  today: CalendarDate,
): EmploymentRefusal | undefined {
  if (input.end !== null && input.end < input.start) return { code: 'employment-ends-before-start', field: '/end' };
  if (input.start > today) return { code: 'employment-in-future', field: '/start' };
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(input.hoursPerWeek) || !isWithin(Number(input.hoursPerWeek))) {
    return { code: 'employment-hours', field: '/hoursPerWeek' };
  }
  // Two jobs at once are fine, the same one twice is a mistake: its hours would be counted double.
  const twin = others.find(
    (other) => plainName(other.employer) === plainName(input.employer) && overlap(daysOf(other), daysOf(input)),
  );
  return twin && { code: 'employment-overlaps', field: '/start', with: twin };
}

const isWithin = (hours: number): boolean => hours > 0 && hours <= MAX_HOURS;

const daysOf = ({ start, end }: EmploymentInput) => ({ from: start, to: end });
