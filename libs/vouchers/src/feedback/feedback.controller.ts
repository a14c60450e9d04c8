import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  ClientActing,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  one,
  permitted,
  ProviderActing,
  SignedIn,
  type ClientActor,
  type Command,
  type ProviderActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { voucherById } from '../grants/voucher-queries.js';
import { feedbackOfProvider, feedbackOfVoucher, servedChoice } from './feedback-queries.js';
import {
  FeedbackFilter,
  FeedbackPage,
  FileComplaint,
  FiledComplaint,
  GiveFeedback,
  VoucherFeedback,
} from './feedback.dto.js';
import { fileComplaint, giveFeedback } from './give-feedback.js';

@Controller()
export class FeedbackController {
  constructor(private readonly db: Database) {}

  @Get('vouchers/:id/feedback')
  @Allow('feedback:read')
  @Answers(VoucherFeedback)
  read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<VoucherFeedback> {
    return this.db.read(actor, (tx) => voucherFeedback(tx, actor, id));
  }

  /** Says it, or says it anew. */
  @Put('vouchers/:id/feedback')
  @Allow('feedback:give')
  @Answers(VoucherFeedback)
  give(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @Body() body: GiveFeedback,
  ): Promise<VoucherFeedback> {
    return this.db.transaction(actor, async (tx, now) => {
      await giveFeedback(tx, actor, id, body, now);
      return voucherFeedback(tx, actor, id);
    });
  }

  /** What clients have said of the provider, without saying who. */
  @Get('feedback')
  @Allow('feedback:list')
  @Answers(FeedbackPage)
  list(@ProviderActing() actor: ProviderActor, @Query() filter: FeedbackFilter): Promise<FeedbackPage> {
    return this.db.read(actor, (tx) => feedbackOfProvider(tx, actor.organisationId, filter));
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
    if (actor.kind === 'provider') throw commonProblem('forbidden');
    return this.db.once(actor, command, (tx, now) => fileComplaint(tx, actor, id, body, now));
  }
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
