import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  one,
  permitted,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { noteReading } from '../clients/note-reading.js';
import { voucherById } from '../grants/voucher-queries.js';
import { feedbackOfVoucher, servedChoice } from './feedback-queries.js';
import { FileComplaint, FiledComplaint, GiveFeedback, VoucherFeedback } from './feedback.dto.js';
import { fileComplaint, giveFeedback, tellOfVisit } from './give-feedback.js';

@Controller()
export class FeedbackController {
  constructor(private readonly db: Database) {}

  @Get('vouchers/:id/feedback')
  @Allow('feedback:read')
  @Answers(VoucherFeedback)
  read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<VoucherFeedback> {
    return this.db.transaction(actor, async (tx) => {
      await noteReading(tx, actor, 'feedback', id, id);
      return voucherFeedback(tx, actor, id);
    });
  }

  /** Says it, or says it anew while that may be done. A case worker writes down what the client tells. */
  @Put('vouchers/:id/feedback')
  @Allow('feedback:give')
  @Answers(VoucherFeedback)
  give(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Body() body: GiveFeedback,
  ): Promise<VoucherFeedback> {
    const teller = notOfProvider(actor);
    return this.db.transaction(actor, async (tx, now) => {
      await giveFeedback(tx, teller, id, body, now);
      return voucherFeedback(tx, actor, id);
    });
  }

  /** The same of one visit. */
  @Put('service-events/:id/feedback')
  @Allow('feedback:give')
  @Answers(VoucherFeedback)
  tell(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Body() body: GiveFeedback,
  ): Promise<VoucherFeedback> {
    const teller = notOfProvider(actor);
    return this.db.transaction(actor, async (tx, now) =>
      voucherFeedback(tx, actor, await tellOfVisit(tx, teller, id, body, now)),
    );
  }

  /** Something is wrong with the service of this voucher. */
  @Post('vouchers/:id/complaint')
  @Allow('complaint:file')
  @Answers(FiledComplaint, { status: 201 })
  complain(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: FileComplaint,
  ): Promise<FiledComplaint> {
    const teller = notOfProvider(actor);
    return this.db.once(actor, command, (tx, now) => fileComplaint(tx, teller, id, body, now));
  }
}

/** By their roles only clients and case workers come here. */
function notOfProvider(actor: SignedInActor): ClientActor | AuthorityActor {
  if (actor.kind === 'provider') throw commonProblem('forbidden');
  return actor;
}

async function voucherFeedback(tx: Tx, actor: SignedInActor, id: string): Promise<VoucherFeedback> {
  one(await voucherById(tx, id));
  const choice = await servedChoice(tx, id);
  return {
    items: await feedbackOfVoucher(tx, id),
    permittedActions: permitted(actor, [
      ...(choice?.begun === true ? [{ action: 'feedback:give' }] : []),
      ...(choice === undefined ? [] : [{ action: 'complaint:file' }]),
    ]),
  };
}
