import {
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  ListOf,
  OneOf,
  PermittedAction,
  type Permission,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { FACT_SOURCES, type FactSource } from '../facts/recorded-fact.js';
import { type Answer, ANSWERS, ASKED_KINDS, type AskedKind } from './own-fact-rules.js';

export class OwnFactView {
  @Uuid() id: string;
  @OneOf(ASKED_KINDS) kind: AskedKind;
  @Text({ max: 300, description: 'The employer or the school' }) subject: string;
  @DateOnly() from: CalendarDate;
  @DateOnly({ nullable: true }) to: CalendarDate | null;
  @Decimal({ nullable: true }) hoursPerWeek: string | null;
  @OneOf(FACT_SOURCES, { description: 'Who told it' }) source: FactSource;
  @Text({ max: 300, description: 'Who serves the client in it' }) providerName: string;
  @Instant() recordedAt: Date;
  @OneOf(ANSWERS, { nullable: true, description: 'What the client has said of it' }) answer: Answer | null;
  @Text({ max: 1000, nullable: true }) said: string | null;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class OwnFacts {
  @ListOf(() => OwnFactView, { max: 1000, description: 'The newest first' }) items: OwnFactView[];
}

export class OwnFactAnswer {
  @Flag({ description: 'It is so' }) right: boolean;
  @Text({ max: 1000, nullable: true, optional: true, description: 'What is wrong with it; needed when it is not so' })
  said?: string | null;
}
