import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  helsinkiDateOf,
  Idempotent,
  type Actor,
  type AuthorityActor,
  type Command,
} from '@kasvutori/platform';
import { choiceRulesOf, publishedChoiceRules, setChoiceRule } from './choice-rules.js';
import { ChoiceRuleList, SetChoiceRule, SetRule } from './fallback.dto.js';

/** The rules of choosing, which anybody may read before they hold. */
@Controller()
export class FallbackController {
  constructor(private readonly db: Database) {}

  @Get('public/choice-rules')
  @Allow('public')
  @Answers(ChoiceRuleList)
  published(@Acting() actor: Actor): Promise<ChoiceRuleList> {
    return this.db.read(actor, async (tx, now) => ({ items: await publishedChoiceRules(tx, helsinkiDateOf(now)) }));
  }

  /** Every rule the authority has set, also those of the past. */
  @Get('choice-rules')
  @Allow('choice-rule:list')
  @Answers(ChoiceRuleList)
  own(@AuthorityActing() actor: AuthorityActor): Promise<ChoiceRuleList> {
    return this.db.read(actor, async (tx) => ({ items: await choiceRulesOf(tx, actor.organisationId) }));
  }

  @Post('choice-rules')
  @Allow('choice-rule:set')
  @Answers(SetRule, { status: 201 })
  set(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: SetChoiceRule,
  ): Promise<SetRule> {
    return this.db.once(actor, command, (tx, now) => setChoiceRule(tx, actor, body, now));
  }
}
