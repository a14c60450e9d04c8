import {
  DateOnly,
  Instant,
  Int,
  ListOf,
  MANDATE_SCOPES,
  OneOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type MandateScope,
  type Permission,
} from '@kasvutori/platform';
import { GIVEN_HOW, type GivenHow } from './mandate-queries.js';
import { MANDATE_STATES, type MandateState } from './mandate-state.js';

class MandateTerms {
  @Text({ max: 300, pattern: /^[^@\s]+@[^@\s]+$/, description: 'Of the one who acts, as in their own account here' })
  email: string;
  @Values({ max: 10, of: MANDATE_SCOPES, description: 'What they may do; they always see the client’s page' })
  scope: MandateScope[];
  @DateOnly() firstDay: string;
  @DateOnly({ description: 'It ends by itself when this day is over in Finland' }) lastDay: string;
}

export class GiveMandate extends MandateTerms {
  @Uuid({ description: 'Which of my matters: one for each authority I am a client of' }) clientId: string;
}

const RECORDED_HOW = ['paper', 'guardianship', 'company'] as const;

export class RecordMandate extends MandateTerms {
  @OneOf(RECORDED_HOW) givenHow: (typeof RECORDED_HOW)[number];
  @Text({ max: 500, min: 3, description: 'On what it stands; the client can read it' }) reason: string;
}

export class GivenMandate {
  @Uuid() id: string;
}

export class MandateItem {
  @Uuid() id: string;
  @Text({ max: 200, description: 'Who is acted for' }) personName: string;
  @Text({ max: 200, description: 'Who acts' }) representativeName: string;
  @Text({ max: 300 }) authorityName: string;
  @Values({ max: 10, of: MANDATE_SCOPES }) scope: MandateScope[];
  @DateOnly() firstDay: string;
  @DateOnly() lastDay: string;
  @OneOf(MANDATE_STATES) state: MandateState;
  @OneOf(GIVEN_HOW) givenHow: GivenHow;
  @Text({ max: 500, nullable: true }) reason: string | null;
  @Text({ max: 200 }) givenByName: string;
  @Instant() givenAt: Date;
  @Instant({ nullable: true }) endedAt: Date | null;
  @Text({ max: 200, nullable: true }) endedByName: string | null;
  @Int({ min: 1, max: 1_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
}

export class ClientMandates {
  @ListOf(() => MandateItem, { max: 200 }) items: MandateItem[];
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
}

export class MyMandates {
  @ListOf(() => MandateItem, { max: 200, description: 'Who may act for me' }) given: MandateItem[];
  @ListOf(() => MandateItem, { max: 200, description: 'For whom I may act' }) received: MandateItem[];
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
}
