import {
  addDays,
  helsinkiDateOf,
  one,
  sql,
  startOfHelsinkiDay,
  type CalendarDate,
  type Localised,
  type Tx,
} from '@kasvutori/platform';

export const MOMENTS = ['event', 'service'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Question {
  readonly code: string;
  readonly text: Localised;
}

/** What is asked and how it is published from a day on; the first question is the grade. */
export interface ExperienceRule {
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly event: readonly Question[];
  readonly service: readonly Question[];
  readonly waitDays: number;
  readonly askDays: number;
  readonly fewest: number;
  readonly weight: number;
  readonly resultDays: number;
}

const RULES = `
  SELECT version, valid_from AS "validFrom", event_questions AS event, service_questions AS service, wait_days AS "waitDays", ask_days AS "askDays",
         fewest, weight, result_days AS "resultDays"
    FROM vouchers.experience_rule`;

export const ruleOn = async (tx: Tx, day: CalendarDate): Promise<ExperienceRule> =>
  one(await sql<ExperienceRule>(tx, `${RULES} WHERE valid_from <= $1 ORDER BY valid_from DESC LIMIT 1`, [day]));

/** Every version, the newest first. */
export const allRules = (tx: Tx): Promise<ExperienceRule[]> =>
  sql<ExperienceRule>(tx, `${RULES} ORDER BY valid_from DESC`);

/** The midnight until which what is said now may be changed. */
export const closesAt = ({ waitDays }: ExperienceRule, now: Date): Date =>
  startOfHelsinkiDay(addDays(helsinkiDateOf(now), waitDays + 1));
