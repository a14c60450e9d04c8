import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  type AuthorityActor,
  AuthorityActing,
  type Command,
  commonProblem,
  type Config,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  SignedIn,
  type SignedInActor,
} from '@kasvutori/platform';
import { DecisionDetail, DecisionFilter, DecisionPage, DecisionQuery } from './award.dto.js';
import { DecideAward, DecisionTerms } from './decide-award.dto.js';
import { concludeAward } from './conclude-award.js';
import { decideAward } from './decide-award.js';
import { listDecisions, readDecision } from './decision-view.js';
import { readDecisionTerms } from './read-decision-terms.js';

@ApiTags('Award')
@Controller()
export class AwardController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('decisions')
  @Allow('award:list')
  @Answers(DecisionPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: DecisionFilter): Promise<DecisionPage> {
    return this.db.read(actor, (tx) => listDecisions(tx, actor, filter));
  }

  @Get('tenders/:id/decision')
  @Allow('award:read')
  @Answers(DecisionDetail)
  read(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Query() { versionNo }: DecisionQuery,
  ): Promise<DecisionDetail> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    return this.db.read(actor, (tx, now) => readDecision(tx, actor, id, now, versionNo));
  }

  @Get('tenders/:id/decision/terms')
  @Allow('award:list')
  @Answers(DecisionTerms)
  terms(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<DecisionTerms> {
    return this.db.read(actor, (tx, now) => readDecisionTerms(tx, actor, id, now));
  }

  @Post('tenders/:id/decision')
  @Allow('award:decide')
  @Answers(DecisionDetail, { status: 201 })
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: DecideAward,
  ): Promise<DecisionDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await decideAward(tx, actor, id, body, this.config.publicUrl);
      return readDecision(tx, actor, id, now);
    });
  }

  @Post('tenders/:id/conclude')
  @Allow('award:conclude')
  @Answers(DecisionDetail)
  conclude(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<DecisionDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await concludeAward(tx, actor, id);
      return readDecision(tx, actor, id, now);
    });
  }
}
