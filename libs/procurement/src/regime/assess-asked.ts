import { calendarDate, helsinkiDateOf, laterDate, parseCents } from '@kasvutori/platform';
import { regimeProblem } from './regime-problems.js';
import { regimeView } from './regime-view.js';
import type { AssessRegime, RegimeAssessment } from './regime.dto.js';
import { FIRST_DAY } from './threshold-table.js';

/** The purchase somebody asks about; what is left out is as in an ordinary tender of a municipality today. */
export function assessAsked(asked: AssessRegime, now: Date): RegimeAssessment {
  const {
    cpv,
    buyer = 'other',
    concession = false,
    procedure = 'open',
    electronic = true,
    priorInformation = false,
  } = asked;
  if (asked.day !== undefined && asked.day < FIRST_DAY)
    throw regimeProblem('day-before-tables', { params: { day: FIRST_DAY }, field: '/day' });
  const day = asked.day === undefined ? laterDate(helsinkiDateOf(now), FIRST_DAY) : calendarDate(asked.day);
  return regimeView({
    cpv,
    valueCents: parseCents(asked.value),
    buyer,
    concession,
    procedure,
    electronic,
    priorInformation,
    day,
  });
}
