import {
  calendarDate,
  holidayOn,
  HOLIDAY_NAMES,
  isWorkingDay,
  type CalendarDate,
  type Localised,
} from '@kasvutori/platform';
import { isLocalDeadline } from './local-deadline.js';

export const WARNING_CODES = ['deadline-on-free-day', 'publication-on-free-day'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something allowed that looks like a slip. */
export interface Warning {
  /** JSON pointer into the draft. */
  readonly field: string;
  readonly code: WarningCode;
  readonly text: Localised;
}

interface Times {
  readonly questionsLocal: string | null;
  readonly submissionLocal: string | null;
  readonly publishLocal: string | null;
}

/**
 * Times on a day off. Nothing forbids them: a deadline that the buyer itself sets does not move to the next working day as a
 * statutory one does (150/1930 § 5), which is why a bidder who counts on that would be late.
 */
export function deadlineWarnings({ questionsLocal, submissionLocal, publishLocal }: Times): Warning[] {
  return [
    ...onFreeDay('/questionsDeadline', questionsLocal, 'deadline-on-free-day'),
    ...onFreeDay('/submissionDeadline', submissionLocal, 'deadline-on-free-day'),
    ...onFreeDay('/publishAt', publishLocal, 'publication-on-free-day'),
  ];
}

function onFreeDay(field: string, local: string | null, code: WarningCode): Warning[] {
  if (local === null || !isLocalDeadline(local)) return [];
  const date = calendarDate(local.slice(0, 10));
  return isWorkingDay(date) ? [] : [{ field, code, text: TEXTS[code](nameOfDay(date)) }];
}

function nameOfDay(date: CalendarDate): Localised {
  const holiday = holidayOn(date);
  return holiday === undefined ? { fi: 'viikonloppu', sv: 'veckoslut', en: 'weekend' } : HOLIDAY_NAMES[holiday];
}

const TEXTS: Readonly<Record<WarningCode, (day: Localised) => Localised>> = {
  'deadline-on-free-day': (day) => ({
    fi: `Määräaika päättyy vapaapäivänä (${day.fi}). Se ei siirry seuraavaan arkipäivään. Arkipäivä palvelee tarjoajia paremmin.`,
    sv: `Tidsfristen går ut på en ledig dag (${day.sv}). Den flyttas inte till nästa vardag. En vardag tjänar anbudsgivarna bättre.`,
    en: `The deadline falls on a day off (${day.en}). It does not move to the next working day. A working day serves bidders better.`,
  }),
  'publication-on-free-day': (day) => ({
    fi: `Kilpailutus julkaistaan vapaapäivänä (${day.fi}).`,
    sv: `Upphandlingen publiceras på en ledig dag (${day.sv}).`,
    en: `The tender is published on a day off (${day.en}).`,
  }),
};
