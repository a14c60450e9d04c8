import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  addDays,
  Allow,
  ANONYMOUS,
  Answers,
  AuthorityActing,
  calendarDate,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type AuthorityActor,
  type Command,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import type { RulebookContent } from './rulebook-content.js';
import { listRulebooks, publicRulebook, rulebookDetail } from './rulebook-views.js';
import {
  PublicRulebook,
  RulebookDetail,
  RulebookFilter,
  RulebookInput,
  RulebookPage,
  type RulebookSummary,
} from './rulebooks.dto.js';
import { createRulebook, publishRulebook, saveDraft, startVersion } from './write-rulebook.js';

const contentOf = ({ validFrom, lastDay, acceptBy, requirements, ...input }: RulebookInput): RulebookContent => ({
  ...input,
  requirements: requirements.map(({ key, ...one }) => ({ key: key ?? '', ...one })),
  validFrom: calendarDate(validFrom),
  validTo: addDays(calendarDate(lastDay), 1),
  acceptBy: acceptBy == null ? null : calendarDate(acceptBy),
});

/** On which terms the authority approves providers of voucher services. */
@ApiTags('Rulebooks')
@Controller()
export class RulebooksController {
  constructor(private readonly db: Database) {}

  @Get('public/rulebooks')
  @Allow('public')
  @Answers(RulebookPage)
  listPublic(@Query() filter: RulebookFilter): Promise<Page<RulebookSummary>> {
    return this.db.read(ANONYMOUS, (tx) => listRulebooks(tx, filter, null));
  }

  @Get('public/rulebooks/:id')
  @Allow('public')
  @Answers(PublicRulebook)
  readPublic(@Param() { id }: IdParam): Promise<PublicRulebook> {
    return this.db.read(ANONYMOUS, (tx) => publicRulebook(tx, id));
  }

  @Get('rulebooks')
  @Allow('rulebook:read')
  @Answers(RulebookPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: RulebookFilter): Promise<Page<RulebookSummary>> {
    return this.db.read(actor, (tx) => listRulebooks(tx, filter, actor.organisationId));
  }

  @Get('rulebooks/:id')
  @Allow('rulebook:read')
  @Answers(RulebookDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<RulebookDetail> {
    return this.db.read(actor, (tx, now) => rulebookDetail(tx, actor, id, now));
  }

  @Post('rulebooks')
  @Allow('rulebook:write')
  @Answers(RulebookDetail, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: RulebookInput,
  ): Promise<RulebookDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      rulebookDetail(tx, actor, await createRulebook(tx, actor, contentOf(body)), now),
    );
  }

  /** Saves the draft; what is published never changes. */
  @Put('rulebooks/:id')
  @Allow('rulebook:write')
  @Answers(RulebookDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: RulebookInput,
  ): Promise<RulebookDetail> {
    return this.changed(actor, id, (tx) => saveDraft(tx, actor, id, version, contentOf(body)));
  }

  /** Begins a new version with what is in force. */
  @Post('rulebooks/:id/versions')
  @Allow('rulebook:write')
  @Answers(RulebookDetail, { status: 201 })
  startVersion(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<RulebookDetail> {
    return this.changed(actor, id, (tx) => startVersion(tx, actor, id));
  }

  @Post('rulebooks/:id/publish')
  @Allow('rulebook:publish')
  @Answers(RulebookDetail)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<RulebookDetail> {
    return this.changed(actor, id, (tx) => publishRulebook(tx, actor, id, version));
  }

  private changed(actor: AuthorityActor, id: string, change: (tx: Tx) => Promise<void>): Promise<RulebookDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx);
      return rulebookDetail(tx, actor, id, now);
    });
  }
}
