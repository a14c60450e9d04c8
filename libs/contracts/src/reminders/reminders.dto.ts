import { DateOnly, Flag, Int, ListOf, LocalisedText, OneOf, Text, Uuid, type Localised } from '@kasvutori/platform';
import { FARTHEST_DAYS, REMINDER_KINDS, type ReminderKind } from './reminders.js';

/** A day that comes under a contract. */
export class ComingDateView {
  @Uuid() contractId: string;
  @Uuid({ description: 'The option, the insurance or the answer; else the contract' }) itemId: string;
  @Uuid({ nullable: true, description: 'The approval by a rulebook that the contract stands on' }) approvalId:
    | string
    | null;
  @OneOf(REMINDER_KINDS) kind: ReminderKind;
  @DateOnly() day: string;
  @Text({ max: 300, nullable: true, description: 'What it is called; null: the contract itself' }) what: string | null;
  @Flag({ description: 'The provider sees to it' }) toProvider: boolean;
  @Int({ min: 0, max: 36_500 }) daysLeft: number;
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
}

export class ComingDates {
  @ListOf(() => ComingDateView, { max: 5_000 }) items: ComingDateView[];
}

/** So many days before a date of this kind people are told. */
export class ReminderRule {
  @OneOf(REMINDER_KINDS) kind: ReminderKind;
  @Int({ min: 1, max: FARTHEST_DAYS }) days: number;
}

export class ReminderRules {
  @ListOf(() => ReminderRule, { max: 30, description: 'A kind that is not there reminds nobody' })
  items: ReminderRule[];
}
