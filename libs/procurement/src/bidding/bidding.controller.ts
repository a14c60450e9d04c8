import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
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
  ProviderActing,
  type ProviderActor,
} from '@kasvutori/platform';
import type { FastifyReply } from 'fastify';
import { type BidReceipt, verifyReceipt } from './bid-receipt.js';
import { listMyBids, readMyBid } from './bid-views.js';
import { SubmitBid } from './bid-input.dto.js';
import { BidReceiptAnswer, BidVersionParam, ReceiptParam, ReceiptVerification } from './bid-receipt.dto.js';
import { BidDetail, BidFilter, BidPage } from './bidding.dto.js';
import { declareOpening } from './open-bids.js';
import { BidderNames, DeclareOpening, OpenedHashes, OpeningDetail } from './opening.dto.js';
import { readOpenedHashes } from './opening-queries.js';
import { readBidders } from './read-bidders.js';
import { readOpening } from './opening-view.js';
import { receiptPdf } from './receipt-document.js';
import { replaceBid, submitBid } from './submit-bid.js';
import { withdrawBid } from './withdraw-bid.js';

@ApiTags('Bids')
@Controller('bids')
export class BidsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('bid:read-own')
  @Answers(BidPage)
  list(@ProviderActing() actor: ProviderActor, @Query() filter: BidFilter): Promise<BidPage> {
    return this.db.read(actor, (tx) => listMyBids(tx, actor, filter));
  }

  @Get('receipts/:sha256')
  @Allow('public')
  @Answers(ReceiptVerification)
  async verify(@Acting() actor: Actor, @Param() { sha256 }: ReceiptParam): Promise<ReceiptVerification> {
    return { onRecord: await this.db.read(actor, (tx) => verifyReceipt(tx, sha256)) };
  }

  @Get(':id')
  @Allow('bid:read-own')
  @Answers(BidDetail)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<BidDetail> {
    return this.db.read(actor, (tx, now) => readMyBid(tx, actor, id, now));
  }

  /** The receipt of one version as a PDF. */
  @Get(':id/versions/:versionNo/receipt')
  @Allow('bid:read-own')
  @Answers(null, { status: 200, media: 'application/pdf' })
  async receipt(
    @ProviderActing() actor: ProviderActor,
    @Param() { id, versionNo }: BidVersionParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.db.read(actor, (tx) => receiptPdf(tx, actor, id, versionNo));
    await reply.type('application/pdf').header('cache-control', 'private, no-store').send(pdf);
  }

  @Put(':id')
  @Allow('bid:replace')
  @Answers(BidReceiptAnswer)
  replace(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SubmitBid,
  ): Promise<BidReceipt> {
    return this.db.transaction(actor, (tx) => replaceBid(tx, this.config.keys, actor, id, version, body));
  }

  @Post(':id/withdraw')
  @Allow('bid:withdraw')
  @Answers(BidDetail)
  async withdraw(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<BidDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await withdrawBid(tx, actor, id, version);
      return readMyBid(tx, actor, id, now);
    });
  }
}

@ApiTags('Bids')
@Controller('tenders/:id')
export class BiddingController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('bids')
  @Allow('bid:submit')
  @Answers(BidReceiptAnswer, { status: 201 })
  submit(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: SubmitBid,
  ): Promise<BidReceipt> {
    return this.db.once(actor, command, (tx) => submitBid(tx, this.config.keys, actor, id, body));
  }

  @Get('opening')
  @Allow('opening:read')
  @Answers(OpeningDetail)
  opening(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<OpeningDetail> {
    return this.db.read(actor, (tx, now) => readOpening(tx, actor, id, now));
  }

  @Post('opening')
  @Allow('opening:declare')
  @Answers(OpeningDetail)
  declare(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: DeclareOpening,
  ): Promise<OpeningDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await declareOpening(tx, this.config.keys, actor, id, body);
      return readOpening(tx, actor, id, now);
    });
  }

  /** Who has bid, for a declaration of interests; empty before the opening. */
  @Get('opening/bidders')
  @Allow('opening:read')
  @Answers(BidderNames)
  bidders(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<BidderNames> {
    return this.db.read(actor, (tx) => readBidders(tx, actor, id));
  }

  @Get('opening/hashes')
  @Allow('public')
  @Answers(OpenedHashes)
  async hashes(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<OpenedHashes> {
    return { hashes: await this.db.read(actor, (tx) => readOpenedHashes(tx, id)) };
  }
}
