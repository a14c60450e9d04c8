import { DateOnly, Instant, Int, ListOf, LocalisedText, OneOf, Text, Uuid } from '../http/fields.js';
import { PageOf } from '../http/list.dto.js';
import type { Localised } from '../texts/language.js';
import { ENDS, type End } from './retention.js';

export class RetentionRuleRow {
  @Text({ max: 100 })
  id: string;

  @LocalisedText({ max: 200 })
  what: Localised;

  @LocalisedText({ max: 200, description: 'The event that the time is counted from' })
  countedFrom: Localised;

  @LocalisedText({ max: 300 })
  ground: Localised;

  @Int({ min: 1, max: 100, nullable: true })
  years: number | null;

  @Int({ min: 1, max: 10_000, nullable: true })
  days: number | null;

  @OneOf(ENDS)
  end: End;

  @Int({
    min: 0,
    max: 1_000_000_000,
    nullable: true,
    description: 'Of this authority, that the next run takes; null where nobody counts',
  })
  due: number | null;

  @Int({ min: 0, max: 1_000_000_000, nullable: true, description: 'Past their time, but something is open' })
  held: number | null;

  @DateOnly({ nullable: true, description: 'The last day of keeping of the next one' })
  nextOn: string | null;
}

export class RetentionView {
  @ListOf(() => RetentionRuleRow, { max: 100 })
  rules: RetentionRuleRow[];
}

export class ErasureRow {
  @Uuid()
  id: string;

  @Text({ max: 100, description: 'By which rule' })
  rule: string;

  @Int({ min: 1, max: 1_000_000_000, description: 'How many rows' })
  rows: number;

  @Instant()
  at: Date;
}

export class ErasurePage extends PageOf(ErasureRow) {}
