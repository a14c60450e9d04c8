import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  type AuthorityActor,
  type Command,
} from '@kasvutori/platform';
import { listSamples } from './audit-queries.js';
import {
  AuditFindingBody,
  AuditItemParam,
  AuditRedraw,
  AuditSampleBody,
  AuditSampleDetail,
  AuditSamplePage,
  AuditSampleQuery,
} from './audit-samples.dto.js';
import { frameFile, redraw, sampleDetail, sampleView } from './audit-views.js';
import { drawAudit, recordFinding } from './draw-audit.js';

/** Samples of what was paid, which another auditor can draw again. */
@Controller('audit-samples')
export class AuditSamplesController {
  constructor(private readonly db: Database) {}

  @Post()
  @Allow('audit-sample:draw')
  @Answers(AuditSampleDetail, { status: 201 })
  draw(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: AuditSampleBody,
  ): Promise<AuditSampleDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      sampleDetail(tx, actor, (await drawAudit(tx, actor, body, now)).id),
    );
  }

  @Get()
  @Allow('audit-sample:read')
  @Answers(AuditSamplePage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() query: AuditSampleQuery): Promise<AuditSamplePage> {
    return this.db.read(actor, async (tx) => {
      const page = await listSamples(tx, actor.organisationId, query);
      return { ...page, items: page.items.map(sampleView) };
    });
  }

  @Get(':id')
  @Allow('audit-sample:read')
  @Answers(AuditSampleDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<AuditSampleDetail> {
    return this.db.read(actor, (tx) => sampleDetail(tx, actor, id));
  }

  /** Draws it again from the stored seed and the payments as they are now. */
  @Get(':id/redraw')
  @Allow('audit-sample:read')
  @Answers(AuditRedraw)
  again(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<AuditRedraw> {
    return this.db.read(actor, (tx) => redraw(tx, actor, id));
  }

  /** What it was drawn from, the very text that was hashed. */
  @Get(':id/frame.txt')
  @Allow('audit-sample:read')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="perusjoukko.txt"')
  @Answers(null, { media: 'text/plain' })
  frame(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, (tx) => frameFile(tx, actor, id));
  }

  /** What was found of one item. */
  @Post(':id/items/:n/findings')
  @Allow('audit-sample:find')
  @Answers(AuditSampleDetail, { status: 201 })
  find(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id, n }: AuditItemParam,
    @Body() body: AuditFindingBody,
  ): Promise<AuditSampleDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await recordFinding(tx, actor, { sampleId: id, n }, body, now);
      return sampleDetail(tx, actor, id);
    });
  }
}
