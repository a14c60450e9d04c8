import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  type AuthorityActor,
  AuthorityActing,
  Database,
  IdParam,
  type ProviderActor,
  ProviderActing,
} from '@kasvutori/platform';
import { readTender } from '../tenders/tender-record.js';
import { answerInquiry } from './answer-inquiry.js';
import { askBidder } from './ask-bidder.js';
import { checkBid } from './check-bid.js';
import { concludeInquiry } from './conclude-inquiry.js';
import { AnswerInquiry, AskBidder, CheckBid, ConcludeInquiry, OwnInquiries, ScreeningDetail } from './screening.dto.js';
import { readOwnInquiries, readScreening } from './screening-view.js';

@ApiTags('Evaluation')
@Controller()
export class ScreeningController {
  constructor(private readonly db: Database) {}

  @Get('tenders/:id/screening')
  @Allow('screening:read')
  @Answers(ScreeningDetail)
  screening(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ScreeningDetail> {
    return this.db.read(actor, (tx, now) => readScreening(tx, actor, id, now));
  }

  @Put('bids/:id/checks')
  @Allow('screening:check')
  @Answers(ScreeningDetail)
  check(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: CheckBid,
  ): Promise<ScreeningDetail> {
    return this.db.transaction(actor, async (tx, now) =>
      readScreening(tx, actor, await checkBid(tx, actor, id, body.checks), now),
    );
  }

  @Post('bids/:id/inquiries')
  @Allow('screening:ask')
  @Answers(ScreeningDetail)
  ask(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: AskBidder,
  ): Promise<ScreeningDetail> {
    return this.db.transaction(actor, async (tx, now) =>
      readScreening(tx, actor, await askBidder(tx, actor, id, body), now),
    );
  }

  @Post('inquiries/:id/conclusion')
  @Allow('screening:ask')
  @Answers(ScreeningDetail)
  conclude(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: ConcludeInquiry,
  ): Promise<ScreeningDetail> {
    return this.db.transaction(actor, async (tx, now) =>
      readScreening(tx, actor, await concludeInquiry(tx, actor, id, body), now),
    );
  }

  @Get('provider/tenders/:id/inquiries')
  @Allow('inquiry:read')
  @Answers(OwnInquiries)
  own(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<OwnInquiries> {
    return this.db.read(actor, async (tx, now) => {
      await readTender(tx, id);
      return readOwnInquiries(tx, actor, id, now);
    });
  }

  @Post('inquiries/:id/answer')
  @Allow('inquiry:answer')
  @Answers(OwnInquiries)
  answer(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Body() body: AnswerInquiry,
  ): Promise<OwnInquiries> {
    return this.db.transaction(actor, async (tx, now) =>
      readOwnInquiries(tx, actor, await answerInquiry(tx, actor, id, body.answer), now),
    );
  }
}
