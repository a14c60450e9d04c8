import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Acting,
  type Actor,
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  type Command,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type Page,
  ProviderActing,
  type ProviderActor,
} from '@kasvutori/platform';
import { claimableOutcomes, claimDetail, listClaims } from './claim-views.js';
import { contestClaim, decideClaim } from './contest-claim.js';
import { makeClaim } from './make-claim.js';
import {
  ClaimableOutcomes,
  ClaimContestBody,
  ClaimDecisionBody,
  OutcomeClaimBody,
  OutcomeClaimFilter,
  OutcomeClaimPage,
  OutcomeClaimView,
} from './outcome-claims.dto.js';

@Controller()
export class OutcomeClaimsController {
  constructor(private readonly db: Database) {}

  /** What has come about for a client and is paid only when it is asked for. */
  @Get('participations/:id/claimable')
  @Allow('outcome-claim:read')
  @Answers(ClaimableOutcomes)
  async claimable(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ClaimableOutcomes> {
    return { items: await this.db.read(actor, (tx, now) => claimableOutcomes(tx, id, now)) };
  }

  /** Asks an outcome to be paid; the claim is judged at once, a refusal with its code. */
  @Post('participations/:id/claims')
  @Allow('outcome-claim:make')
  @Answers(OutcomeClaimView, { status: 201 })
  make(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: OutcomeClaimBody,
  ): Promise<OutcomeClaimView> {
    return this.db.once(actor, command, async (tx, now) => {
      const made = await makeClaim(tx, actor, id, body, now);
      return claimDetail(tx, actor, made.id, now);
    });
  }

  @Get('outcome-claims')
  @Allow('outcome-claim:read')
  @Answers(OutcomeClaimPage)
  list(@Acting() actor: Actor, @Query() filter: OutcomeClaimFilter): Promise<Page<OutcomeClaimView>> {
    return this.db.read(actor, (tx, now) => listClaims(tx, actor, filter, now));
  }

  @Get('outcome-claims/:id')
  @Allow('outcome-claim:read')
  @Answers(OutcomeClaimView)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<OutcomeClaimView> {
    return this.db.read(actor, (tx, now) => claimDetail(tx, actor, id, now));
  }

  /** The provider does not agree with a refusal. */
  @Post('outcome-claims/:id/contest')
  @Allow('outcome-claim:make')
  @Answers(OutcomeClaimView)
  contest(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { text }: ClaimContestBody,
  ): Promise<OutcomeClaimView> {
    return this.db.transaction(actor, async (tx, now) => {
      await contestClaim(tx, actor, id, { version, text }, now);
      return claimDetail(tx, actor, id, now);
    });
  }

  /** A person decides what was contested, with a reason. */
  @Post('outcome-claims/:id/decision')
  @Allow('outcome-claim:decide')
  @Answers(OutcomeClaimView)
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ClaimDecisionBody,
  ): Promise<OutcomeClaimView> {
    return this.db.transaction(actor, async (tx, now) => {
      await decideClaim(tx, actor, id, { version, ...body });
      return claimDetail(tx, actor, id, now);
    });
  }
}
