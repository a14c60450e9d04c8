import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  type Command,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type Tx,
} from '@kasvutori/platform';
import { draftDetail, tariffDesk, tryDraft } from './draft-views.js';
import { beginDraft, discardDraft, saveDraft } from './edit-draft.js';
import { publishDraft } from './publish-draft.js';
import {
  TariffDesk,
  TariffDraftBegin,
  TariffDraftDetail,
  TariffDraftInput,
  TariffTrial,
  TariffTrialInput,
} from './tariff-drafts.dto.js';

/** The next versions of contracts' tariffs, as people write them. */
@Controller('tariff-drafts')
export class TariffDraftsController {
  constructor(private readonly db: Database) {}

  /** What is under way, and what a draft may begin with. */
  @Get()
  @Allow('tariff-draft:read')
  @Answers(TariffDesk)
  desk(@AuthorityActing() actor: AuthorityActor): Promise<TariffDesk> {
    return this.db.read(actor, (tx) => tariffDesk(tx, actor));
  }

  @Post()
  @Allow('tariff-draft:begin')
  @Answers(TariffDraftDetail, { status: 201 })
  begin(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: TariffDraftBegin,
  ): Promise<TariffDraftDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      draftDetail(tx, actor, await beginDraft(tx, actor, body, now)),
    );
  }

  @Get(':id')
  @Allow('tariff-draft:read')
  @Answers(TariffDraftDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<TariffDraftDetail> {
    return this.db.read(actor, (tx) => draftDetail(tx, actor, id));
  }

  /** Keeps the draft, sound or not, and says what is wrong with it and what its cases give. */
  @Put(':id')
  @Allow('tariff-draft:edit')
  @Answers(TariffDraftDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: TariffDraftInput,
  ): Promise<TariffDraftDetail> {
    return this.changed(actor, id, (tx, now) => saveDraft(tx, actor, id, version, body, now));
  }

  /** What the saved draft makes of other facts; nothing is kept. */
  @Post(':id/try')
  @Allow('tariff-draft:read')
  @Answers(TariffTrial)
  try(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: TariffTrialInput,
  ): Promise<TariffTrial> {
    return this.db.read(actor, (tx) => tryDraft(tx, actor, id, body));
  }

  @Post(':id/discard')
  @Allow('tariff-draft:discard')
  @Answers(TariffDraftDetail)
  discard(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<TariffDraftDetail> {
    return this.changed(actor, id, (tx) => discardDraft(tx, actor, id, version));
  }

  /** Another person than the one who wrote it last makes it the contract's next version. */
  @Post(':id/publish')
  @Allow('tariff-draft:publish')
  @Answers(TariffDraftDetail)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<TariffDraftDetail> {
    return this.changed(actor, id, (tx) => publishDraft(tx, actor, id, version));
  }

  private changed(
    actor: AuthorityActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<TariffDraftDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return draftDetail(tx, actor, id);
    });
  }
}
