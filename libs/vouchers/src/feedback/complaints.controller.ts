import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { forwardComplaint, replyToComplaint } from '@kasvutori/contracts';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import { listComplaints } from './complaint-queries.js';
import { complaintDetail, presentComplaint } from './complaint-view.js';
import {
  ClientFeedbackPage,
  ClientsWordsFilter,
  ComplaintDetail,
  ComplaintFilter,
  ComplaintPage,
  ForwardComplaint,
  ReplyToComplaint,
} from './complaints.dto.js';
import { feedbackOfClients } from './feedback-queries.js';

/** What the clients of a case worker say of their services, and what is done about it. */
@Controller()
export class ComplaintsController {
  constructor(private readonly db: Database) {}

  @Get('complaints')
  @Allow('complaint:read')
  @Answers(ComplaintPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: ComplaintFilter): Promise<ComplaintPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listComplaints(tx, actor, filter);
      return { ...page, items: page.items.map(presentComplaint) };
    });
  }

  /** Reading it is logged for the client to see. */
  @Get('complaints/:id')
  @Allow('complaint:read')
  @Answers(ComplaintDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ComplaintDetail> {
    return this.db.transaction(actor, (tx) => complaintDetail(tx, actor, id));
  }

  @Post('complaints/:id/replies')
  @Allow('complaint:reply')
  @Answers(ComplaintDetail, { status: 201 })
  reply(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { text }: ReplyToComplaint,
  ): Promise<ComplaintDetail> {
    return this.changed(actor, command, id, (tx, now) => replyToComplaint(tx, actor, id, text, now));
  }

  /** Makes a deviation of the contract from it, for the contract manager and the provider. */
  @Post('complaints/:id/forward')
  @Allow('complaint:forward')
  @Answers(ComplaintDetail, { status: 201 })
  forward(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: ForwardComplaint,
  ): Promise<ComplaintDetail> {
    return this.changed(actor, command, id, (tx, now) => forwardComplaint(tx, actor, id, body, now));
  }

  /** What the clients have said in grades and words, with their names. */
  @Get('clients-feedback')
  @Allow('feedback:follow')
  @Answers(ClientFeedbackPage)
  feedback(@AuthorityActing() actor: AuthorityActor, @Query() filter: ClientsWordsFilter): Promise<ClientFeedbackPage> {
    return this.db.read(actor, (tx) => feedbackOfClients(tx, actor, filter));
  }

  private changed(
    actor: AuthorityActor,
    command: Command,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<ComplaintDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await change(tx, now);
      return complaintDetail(tx, actor, id);
    });
  }
}
