import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  centsToDecimal,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ListQuery,
  parseCents,
  type AuthorityActor,
  type Command,
} from '@kasvutori/platform';
import { beginValueRule, grantLimit, publishValueRule, saveValueRule, setGrantLimit } from './edit-value-rule.js';
import { tryValueRule, valueRuleDetail, valueRuleList } from './value-rule-views.js';
import {
  BeginValueRule,
  GrantLimitItem,
  ReckonedValue,
  SaveValueRule,
  SetGrantLimit,
  ValueFigures,
  ValueRuleDetail,
  ValueRulePage,
} from './value-rules.dto.js';

/** What vouchers are worth, in versions. */
@Controller()
export class ValueRulesController {
  constructor(private readonly db: Database) {}

  @Get('value-rules')
  @Allow('value-rule:read')
  @Answers(ValueRulePage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() { cursor, limit }: ListQuery): Promise<ValueRulePage> {
    return this.db.read(actor, (tx) => valueRuleList(tx, actor, { cursor, limit }));
  }

  @Post('value-rules')
  @Allow('value-rule:edit')
  @Answers(ValueRuleDetail, { status: 201 })
  begin(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() { serviceId }: BeginValueRule,
  ): Promise<ValueRuleDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      valueRuleDetail(tx, actor, await beginValueRule(tx, actor, serviceId, now)),
    );
  }

  @Get('value-rules/:id')
  @Allow('value-rule:read')
  @Answers(ValueRuleDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ValueRuleDetail> {
    return this.db.read(actor, (tx) => valueRuleDetail(tx, actor, id));
  }

  @Put('value-rules/:id')
  @Allow('value-rule:edit')
  @Answers(ValueRuleDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SaveValueRule,
  ): Promise<ValueRuleDetail> {
    return this.db.transaction(actor, async (tx) => {
      await saveValueRule(tx, actor, id, version, body);
      return valueRuleDetail(tx, actor, id);
    });
  }

  @Post('value-rules/:id/publish')
  @Allow('value-rule:publish')
  @Answers(ValueRuleDetail)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ValueRuleDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await publishValueRule(tx, actor, id, version, now);
      return valueRuleDetail(tx, actor, id);
    });
  }

  /** What these figures would give, with the arithmetic. Nothing is kept of them. */
  @Post('value-rules/:id/try')
  @Allow('value-rule:read')
  @Answers(ReckonedValue, { status: 200 })
  try(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() figures: ValueFigures,
  ): Promise<ReckonedValue> {
    return this.db.read(actor, (tx) => tryValueRule(tx, actor, id, figures));
  }

  @Get('grant-limit')
  @Allow('value-rule:read')
  @Answers(GrantLimitItem)
  limit(@AuthorityActing() actor: AuthorityActor): Promise<GrantLimitItem> {
    return this.db.read(actor, async (tx) => {
      const limit = await grantLimit(tx, actor.organisationId);
      return { limit: limit === null ? null : centsToDecimal(limit) };
    });
  }

  @Put('grant-limit')
  @Allow('value-rule:publish')
  @Answers(null)
  setLimit(@AuthorityActing() actor: AuthorityActor, @Body() { limit }: SetGrantLimit): Promise<void> {
    return this.db.transaction(actor, (tx) => setGrantLimit(tx, actor, parseCents(limit)));
  }
}
