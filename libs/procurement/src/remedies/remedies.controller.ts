import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  type AuthorityActor,
  AuthorityActing,
  type Command,
  type Config,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type Page,
  ProviderActing,
  type ProviderActor,
} from '@kasvutori/platform';
import { answerCorrection } from './answer-correction.js';
import { fileCorrection, recordCorrection, withdrawCorrection } from './file-correction.js';
import { changeSuspension, recordAppeal, settleAppeal } from './record-appeal.js';
import { Remedies, type WaitingRemedy, WaitingRemedyFilter, WaitingRemedyPage } from './remedies.dto.js';
import {
  AnswerCorrection,
  CancelReason,
  ChangeSuspension,
  FileCorrection,
  RecordAppeal,
  RecordCorrection,
  ReopenDecision,
  SettleAppeal,
} from './remedy-input.dto.js';
import { listWaitingRemedies, readRemedies } from './remedies-view.js';
import { reopenDecision } from './reopen-decision.js';
import { cancelAfterDecision } from './withdraw-decision.js';

/** What a party may do about a decision. */
@ApiTags('Remedies')
@Controller('provider')
export class PartyRemediesController {
  constructor(private readonly db: Database) {}

  @Get('tenders/:id/remedies')
  @Allow('remedy:read-own')
  @Answers(Remedies)
  own(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<Remedies> {
    return this.db.read(actor, (tx, now) => readRemedies(tx, actor, id, now));
  }

  @Post('tenders/:id/corrections')
  @Allow('correction:file')
  @Answers(Remedies, { status: 201 })
  file(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: FileCorrection,
  ): Promise<Remedies> {
    return this.db.once(actor, command, async (tx, now) => {
      await fileCorrection(tx, actor, id, body);
      return readRemedies(tx, actor, id, now);
    });
  }

  @Post('corrections/:id/withdraw')
  @Allow('correction:withdraw')
  @Answers(Remedies, { status: 200 })
  withdraw(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<Remedies> {
    return this.db.transaction(actor, async (tx, now) =>
      readRemedies(tx, actor, await withdrawCorrection(tx, actor, id, version), now),
    );
  }
}

/** The buyer's side: answers, appeals, reopening and cancellation. */
@ApiTags('Remedies')
@Controller()
export class RemediesController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('remedies/waiting')
  @Allow('remedy:read')
  @Answers(WaitingRemedyPage)
  waiting(
    @AuthorityActing() actor: AuthorityActor,
    @Query() filter: WaitingRemedyFilter,
  ): Promise<Page<WaitingRemedy>> {
    return this.db.read(actor, (tx) => listWaitingRemedies(tx, actor, filter));
  }

  @Get('tenders/:id/remedies')
  @Allow('remedy:read')
  @Answers(Remedies)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<Remedies> {
    return this.db.read(actor, (tx, now) => readRemedies(tx, actor, id, now));
  }

  @Post('tenders/:id/corrections')
  @Allow('correction:record')
  @Answers(Remedies, { status: 201 })
  record(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: RecordCorrection,
  ): Promise<Remedies> {
    return this.db.once(actor, command, async (tx, now) => {
      await recordCorrection(tx, actor, id, body);
      return readRemedies(tx, actor, id, now);
    });
  }

  @Post('corrections/:id/answer')
  @Allow('correction:answer')
  @Answers(Remedies, { status: 200 })
  answer(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: AnswerCorrection,
  ): Promise<Remedies> {
    return this.db.transaction(actor, async (tx, now) =>
      readRemedies(tx, actor, await answerCorrection(tx, actor, id, version, body, this.config.publicUrl), now),
    );
  }

  @Post('tenders/:id/appeals')
  @Allow('appeal:record')
  @Answers(Remedies, { status: 201 })
  appeal(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: RecordAppeal,
  ): Promise<Remedies> {
    return this.db.once(actor, command, async (tx, now) => {
      await recordAppeal(tx, actor, id, { ...body, suspension: body.suspension ?? 'automatic' });
      return readRemedies(tx, actor, id, now);
    });
  }

  @Post('appeals/:id/settle')
  @Allow('appeal:settle')
  @Answers(Remedies, { status: 200 })
  settle(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SettleAppeal,
  ): Promise<Remedies> {
    return this.db.transaction(actor, async (tx, now) =>
      readRemedies(tx, actor, await settleAppeal(tx, actor, id, version, body), now),
    );
  }

  @Post('appeals/:id/suspension')
  @Allow('appeal:suspend')
  @Answers(Remedies, { status: 200 })
  suspend(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { move, reason }: ChangeSuspension,
  ): Promise<Remedies> {
    return this.db.transaction(actor, async (tx, now) =>
      readRemedies(tx, actor, await changeSuspension(tx, actor, id, version, move, reason), now),
    );
  }

  @Post('tenders/:id/reopen-decision')
  @Allow('award:reopen')
  @Answers(Remedies, { status: 200 })
  reopen(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: ReopenDecision,
  ): Promise<Remedies> {
    return this.db.once(actor, command, async (tx, now) => {
      await reopenDecision(tx, actor, id, body);
      return readRemedies(tx, actor, id, now);
    });
  }

  @Post('tenders/:id/cancel-after-decision')
  @Allow('award:withdraw')
  @Answers(Remedies, { status: 200 })
  cancel(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: CancelReason,
  ): Promise<Remedies> {
    return this.db.once(actor, command, async (tx, now) => {
      await cancelAfterDecision(tx, actor, id, reason, this.config.publicUrl);
      return readRemedies(tx, actor, id, now);
    });
  }
}
