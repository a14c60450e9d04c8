import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  type AuthorityActor,
  type Command,
  type Page,
  type ProviderActor,
} from '@kasvutori/platform';
import { Finding, FindingFilter, FindingInput, FindingPage } from './findings.dto.js';
import {
  Addressees,
  DeclineReason,
  IdeaDetail,
  IdeaFilter,
  IdeaInput,
  IdeaMessageInput,
  IdeaPage,
  type IdeaSummary,
} from './ideas.dto.js';
import { listFindings, readFinding, writeFinding } from './findings.js';
import type { IdeaMove } from './idea-lifecycle.js';
import { listIdeas, readAddressees, readIdeaDetail } from './idea-queries.js';
import { moveIdea, writeOnIdea } from './move-idea.js';
import { sendIdea } from './send-idea.js';

/** Innovations that providers have proposed to the authority. */
@ApiTags('Market dialogue')
@Controller('ideas')
export class IdeasController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('idea:read')
  @Answers(IdeaPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: IdeaFilter): Promise<Page<IdeaSummary>> {
    return this.db.read(actor, (tx) => listIdeas(tx, filter));
  }

  @Get(':id')
  @Allow('idea:read')
  @Answers(IdeaDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<IdeaDetail> {
    return this.db.read(actor, (tx) => readIdeaDetail(tx, actor, id));
  }

  @Post(':id/discuss')
  @Allow('idea:discuss')
  @Answers(IdeaDetail)
  discuss(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam, @IfMatch() version: number) {
    return this.move(actor, id, version, 'discuss');
  }

  @Post(':id/take-up')
  @Allow('idea:take-up')
  @Answers(IdeaDetail)
  takeUp(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam, @IfMatch() version: number) {
    return this.move(actor, id, version, 'take-up');
  }

  @Post(':id/decline')
  @Allow('idea:decline')
  @Answers(IdeaDetail)
  decline(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: DeclineReason,
  ) {
    return this.move(actor, id, version, 'decline', reason);
  }

  @Post(':id/messages')
  @Allow('idea:write-to-provider')
  @Answers(IdeaDetail, { status: 201 })
  write(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() { text }: IdeaMessageInput,
  ): Promise<IdeaDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await writeOnIdea(tx, actor, id, text, now);
      return readIdeaDetail(tx, actor, id);
    });
  }

  private move(
    actor: AuthorityActor,
    id: string,
    version: number,
    move: IdeaMove,
    reason?: string,
  ): Promise<IdeaDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveIdea(tx, actor, id, version, move, now, reason);
      return readIdeaDetail(tx, actor, id);
    });
  }
}

/** The provider's idea box. */
@ApiTags('Market dialogue')
@Controller('provider')
export class ProviderIdeasController {
  constructor(private readonly db: Database) {}

  @Get('ideas')
  @Allow('idea:read-own')
  @Answers(IdeaPage)
  list(@ProviderActing() actor: ProviderActor, @Query() filter: IdeaFilter): Promise<Page<IdeaSummary>> {
    return this.db.read(actor, (tx) => listIdeas(tx, filter));
  }

  @Get('idea-addressees')
  @Allow('idea:read-own')
  @Answers(Addressees)
  addressees(@ProviderActing() actor: ProviderActor): Promise<Addressees> {
    return this.db.read(actor, async (tx) => ({ items: await readAddressees(tx) }));
  }

  @Get('ideas/:id')
  @Allow('idea:read-own')
  @Answers(IdeaDetail)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<IdeaDetail> {
    return this.db.read(actor, (tx) => readIdeaDetail(tx, actor, id));
  }

  @Post('ideas')
  @Allow('idea:send')
  @Answers(IdeaDetail, { status: 201 })
  send(
    @ProviderActing() actor: ProviderActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: IdeaInput,
  ): Promise<IdeaDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      readIdeaDetail(tx, actor, await sendIdea(tx, actor, body, now)),
    );
  }

  @Post('ideas/:id/messages')
  @Allow('idea:write-to-authority')
  @Answers(IdeaDetail, { status: 201 })
  write(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() { text }: IdeaMessageInput,
  ): Promise<IdeaDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await writeOnIdea(tx, actor, id, text, now);
      return readIdeaDetail(tx, actor, id);
    });
  }
}

/** What clients have told in interviews. */
@ApiTags('Market dialogue')
@Controller('findings')
export class FindingsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('finding:read')
  @Answers(FindingPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: FindingFilter): Promise<Page<Finding>> {
    return this.db.read(actor, (tx) => listFindings(tx, filter));
  }

  @Post()
  @Allow('finding:write')
  @Answers(Finding, { status: 201 })
  write(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: FindingInput,
  ): Promise<Finding> {
    return this.db.once(actor, command, async (tx, now) => readFinding(tx, await writeFinding(tx, actor, body, now)));
  }
}
