import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  parseCents,
  systemActor,
  type AuthorityActor,
  type Command,
  type Config,
  type Page,
} from '@kasvutori/platform';
import { MoveReason } from '../tenders/tender-input.dto.js';
import { approveDirectAward } from './approve-direct-award.js';
import {
  DirectAwardDetail,
  DirectAwardFilter,
  DirectAwardInput,
  DirectAwardPage,
  PublicDirectAward,
  type DirectAwardSummary,
} from './direct-award.dto.js';
import type { DirectAwardContent } from './direct-award-rules.js';
import { listDirectAwards, readDirectAwardDetail, readPublicDirectAward } from './direct-award-view.js';
import { moveDirectAward } from './move-direct-award.js';
import { saveDirectAward, startDirectAward } from './save-direct-award.js';

const contentOf = ({ prices, ...rest }: DirectAwardInput): DirectAwardContent => ({
  ...rest,
  prices: prices.map(({ unitPrice, ...price }) => ({
    ...price,
    unitPriceCents: unitPrice === null ? null : parseCents(unitPrice),
  })),
});

/** Awards without a call, on a ground of law. */
@ApiTags('Direct awards')
@Controller()
export class DirectAwardController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('direct-awards')
  @Allow('direct-award:read')
  @Answers(DirectAwardPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() filter: DirectAwardFilter,
  ): Promise<Page<DirectAwardSummary>> {
    return this.db.read(actor, (tx) => listDirectAwards(tx, actor, filter));
  }

  @Post('tenders/:id/direct-award')
  @Allow('direct-award:edit')
  @Answers(DirectAwardDetail, { status: 201 })
  start(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: DirectAwardInput,
  ): Promise<DirectAwardDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      readDirectAwardDetail(tx, actor, await startDirectAward(tx, actor, id, contentOf(body), now), now),
    );
  }

  @Get('direct-awards/:id')
  @Allow('direct-award:read')
  @Answers(DirectAwardDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<DirectAwardDetail> {
    return this.db.read(actor, (tx, now) => readDirectAwardDetail(tx, actor, id, now));
  }

  @Put('direct-awards/:id')
  @Allow('direct-award:edit')
  @Answers(DirectAwardDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: DirectAwardInput,
  ): Promise<DirectAwardDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await saveDirectAward(tx, actor, id, version, contentOf(body), now);
      return readDirectAwardDetail(tx, actor, id, now);
    });
  }

  @Post('direct-awards/:id/submit')
  @Allow('direct-award:submit')
  @Answers(DirectAwardDetail)
  submit(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<DirectAwardDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveDirectAward(tx, actor, id, version, 'submit');
      return readDirectAwardDetail(tx, actor, id, now);
    });
  }

  @Post('direct-awards/:id/return')
  @Allow('direct-award:return')
  @Answers(DirectAwardDetail)
  return(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: MoveReason,
  ): Promise<DirectAwardDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveDirectAward(tx, actor, id, version, 'return', reason);
      return readDirectAwardDetail(tx, actor, id, now);
    });
  }

  /** Makes the award; the officer who submitted it is refused. */
  @Post('direct-awards/:id/approve')
  @Allow('direct-award:approve')
  @Answers(DirectAwardDetail)
  approve(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<DirectAwardDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await approveDirectAward(tx, actor, id, version, this.config.publicUrl);
      return readDirectAwardDetail(tx, actor, id, now);
    });
  }

  @Post('direct-awards/:id/cancel')
  @Allow('direct-award:cancel')
  @Answers(DirectAwardDetail)
  cancel(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: MoveReason,
  ): Promise<DirectAwardDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveDirectAward(tx, actor, id, version, 'cancel', reason);
      return readDirectAwardDetail(tx, actor, id, now);
    });
  }

  /** The transparency notice of a direct award, for anyone. */
  @Get('public/tenders/:id/direct-award')
  @Allow('public')
  @Answers(PublicDirectAward)
  readPublic(@Param() { id }: IdParam): Promise<PublicDirectAward> {
    return this.db.read(systemActor('open data'), (tx, now) => readPublicDirectAward(tx, id, now));
  }
}
