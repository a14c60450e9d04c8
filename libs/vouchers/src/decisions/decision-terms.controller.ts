import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  IfMatch,
  Int,
  ListOf,
  LocalisedText,
  Nested,
  permitted,
  PermittedAction,
  Text,
  type AuthorityActor,
  type Localised,
  type Permission,
  type Tx,
} from '@kasvutori/platform';
import { decisionTermsOf, setDecisionTerms } from './decision-terms.js';

class SetDecisionTerms {
  @LocalisedText({ max: 200, description: 'The provision by which the officer decides' }) power: Localised;
  @LocalisedText({ max: 100, description: 'Who takes correction requests in' }) registry: Localised;
  @Text({ max: 100 }) street: string;
  @Text({ max: 5, pattern: /^[0-9]{5}$/ }) postalCode: string;
  @Text({ max: 50 }) town: string;
  @Text({ max: 320, pattern: /^[^@\s]+@[^@\s]+$/ }) email: string;
  @Text({ max: 30, min: 3 }) phone: string;
  @LocalisedText({ max: 100, description: 'When the registry is open' }) hours: Localised;
  @LocalisedText({ max: 100, description: 'The administrative court of the area' }) court: Localised;
  @Text({ max: 200 }) courtAddress: string;
}

class DecisionTermsDetail {
  @Nested(() => SetDecisionTerms, { nullable: true, description: 'null: the authority has told none' })
  terms: SetDecisionTerms | null;
  @Int({ min: 0, max: 1_000_000, description: '0 while there are none' }) version: number;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

/** By what power an authority decides about vouchers, and where its decisions are contested. */
@Controller('decision-terms')
export class DecisionTermsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('decision-terms:read')
  @Answers(DecisionTermsDetail)
  read(@AuthorityActing() actor: AuthorityActor): Promise<DecisionTermsDetail> {
    return this.db.read(actor, (tx) => termsDetail(tx, actor));
  }

  @Put()
  @Allow('decision-terms:set')
  @Answers(DecisionTermsDetail)
  set(
    @AuthorityActing() actor: AuthorityActor,
    @IfMatch() version: number,
    @Body() body: SetDecisionTerms,
  ): Promise<DecisionTermsDetail> {
    return this.db.transaction(actor, async (tx) => {
      await setDecisionTerms(tx, actor, body, version);
      return termsDetail(tx, actor);
    });
  }
}

async function termsDetail(tx: Tx, actor: AuthorityActor): Promise<DecisionTermsDetail> {
  const found = await decisionTermsOf(tx, actor.organisationId);
  const permittedActions = permitted(actor, [{ action: 'decision-terms:set' }]);
  if (found === undefined) return { terms: null, version: 0, permittedActions };
  const { version, ...terms } = found;
  return { terms, version, permittedActions };
}
