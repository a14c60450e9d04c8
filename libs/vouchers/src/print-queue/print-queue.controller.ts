import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  ListQuery,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import { makeBatch, markSent, reprintLetter } from './print-batch.js';
import { batchById, lettersOfBatch, lettersToPrint, listBatches } from './print-queries.js';
import { PrintBatchDetail, PrintBatchPage, PrintLetterPage, ReprintReason, SentOn } from './print-queue.dto.js';

/** Letters on paper: what waits, the batches, and the day each was sent. */
@Controller()
export class PrintQueueController {
  constructor(private readonly db: Database) {}

  @Get('print-queue')
  @Allow('print:list')
  @Answers(PrintLetterPage)
  waiting(@AuthorityActing() actor: AuthorityActor, @Query() { cursor, limit }: ListQuery): Promise<PrintLetterPage> {
    return this.db.read(actor, (tx) => lettersToPrint(tx, actor.organisationId, { cursor, limit }));
  }

  @Get('print-batches')
  @Allow('print:list')
  @Answers(PrintBatchPage)
  batches(@AuthorityActing() actor: AuthorityActor, @Query() { cursor, limit }: ListQuery): Promise<PrintBatchPage> {
    return this.db.read(actor, (tx) => listBatches(tx, actor.organisationId, { cursor, limit }));
  }

  /** One PDF of the letters that wait; each letter is in one batch, whoever presses and how often. */
  @Post('print-batches')
  @Allow('print:work')
  @Answers(PrintBatchDetail, { status: 201 })
  make(@AuthorityActing() actor: AuthorityActor, @Idempotent() command: Command): Promise<PrintBatchDetail> {
    return this.db.once(actor, command, async (tx, now) => detail(tx, await makeBatch(tx, actor, now)));
  }

  @Get('print-batches/:id')
  @Allow('print:list')
  @Answers(PrintBatchDetail)
  batch(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<PrintBatchDetail> {
    return this.db.read(actor, (tx) => detail(tx, id));
  }

  @Post('print-batches/:id/sent')
  @Allow('print:work')
  @Answers(PrintBatchDetail)
  sent(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { sentOn }: SentOn,
  ): Promise<PrintBatchDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await markSent(tx, actor, id, sentOn, now);
      return detail(tx, id);
    });
  }

  /** Puts a letter that was spoilt or came back into the queue again. */
  @Post('decisions-of-vouchers/:id/reprint')
  @Allow('print:work')
  @Answers(null)
  reprint(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { reason }: ReprintReason,
  ): Promise<void> {
    return this.db.transaction(actor, (tx) => reprintLetter(tx, actor, id, reason));
  }
}

const detail = async (tx: Tx, id: string): Promise<PrintBatchDetail> => ({
  ...(await batchById(tx, id)),
  contents: await lettersOfBatch(tx, id),
});
