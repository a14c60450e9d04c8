import { Body, Controller, Delete, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  type Config,
  CONFIG,
  Database,
  IdParam,
  IfMatch,
  ProviderActing,
  type ProviderActor,
} from '@kasvutori/platform';
import { BidDraftContent, BidDraftDetail } from './bid-drafts.dto.js';
import { readBidDraft } from './read-bid-draft.js';
import { discardBidDraft, saveBidDraft } from './save-bid-draft.js';

/** The bid that a company is writing for this tender: one draft, sealed, whoever of its people writes. */
@ApiTags('Bids')
@Controller('tenders/:id/bid-draft')
export class BidDraftsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('bid:draft')
  @Answers(BidDraftDetail)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<BidDraftDetail> {
    return this.db.read(actor, (tx, now) => readBidDraft(tx, this.config.keys, actor, id, now));
  }

  /** `If-Match: "0"` begins a draft. */
  @Put()
  @Allow('bid:draft')
  @Answers(BidDraftDetail)
  save(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: BidDraftContent,
  ): Promise<BidDraftDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await saveBidDraft(tx, this.config.keys, actor, id, version, body);
      return readBidDraft(tx, this.config.keys, actor, id, now);
    });
  }

  @Delete()
  @Allow('bid:draft')
  @Answers(null)
  discard(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam, @IfMatch() version: number): Promise<void> {
    return this.db.transaction(actor, (tx) => discardBidDraft(tx, actor, id, version));
  }
}
