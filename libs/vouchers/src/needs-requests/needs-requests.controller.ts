import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { keepAnswers, sendAnswers, withdrawNeedsRequest } from './answer-needs.js';
import { askNeeds } from './ask-needs.js';
import { needsRequestDetail } from './needs-request-views.js';
import { AskNeeds, NeedsRequestDetail, SomeAnswers } from './needs-requests.dto.js';

/** The client answers at home what the case worker asks. */
@Controller()
export class NeedsRequestsController {
  constructor(private readonly db: Database) {}

  @Post('clients/:id/needs-requests')
  @Allow('needs:ask')
  @Answers(NeedsRequestDetail, { status: 201 })
  ask(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: AskNeeds,
  ): Promise<NeedsRequestDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      needsRequestDetail(tx, actor, await askNeeds(tx, actor, id, body, now)),
    );
  }

  @Get('needs-requests/:id')
  @Allow('needs:read-answers')
  @Answers(NeedsRequestDetail)
  read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<NeedsRequestDetail> {
    return this.db.transaction(actor, (tx) => needsRequestDetail(tx, actor, id));
  }

  /** Some answers at a time, as the client goes on. */
  @Put('needs-requests/:id/answers')
  @Allow('needs:answer')
  @Answers(NeedsRequestDetail)
  answer(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { answers }: SomeAnswers,
  ): Promise<NeedsRequestDetail> {
    return this.changed(actor, id, (tx) => keepAnswers(tx, id, version, answers));
  }

  @Post('needs-requests/:id/send')
  @Allow('needs:send')
  @Answers(NeedsRequestDetail)
  send(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<NeedsRequestDetail> {
    return this.changed(actor, id, (tx, now) => sendAnswers(tx, actor, id, version, now));
  }

  @Post('needs-requests/:id/withdraw')
  @Allow('needs:withdraw')
  @Answers(NeedsRequestDetail)
  withdraw(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<NeedsRequestDetail> {
    return this.changed(actor, id, (tx) => withdrawNeedsRequest(tx, actor, id, version));
  }

  private changed(
    actor: SignedInActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<NeedsRequestDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return needsRequestDetail(tx, actor, id);
    });
  }
}
