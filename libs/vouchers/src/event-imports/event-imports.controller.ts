import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  Allow,
  Answers,
  Database,
  Idempotent,
  IdParam,
  ProviderActing,
  readCsv,
  type Command,
  type ProviderActor,
} from '@kasvutori/platform';
import { FileBody, uploadIn } from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { confirmImport } from './confirm-import.js';
import { EventImportDetail, EventImportPage, EventImportQuery } from './event-imports.dto.js';
import { listImports } from './import-queries.js';
import { errorReport, importDetail, presentImport } from './present-import.js';
import { previewImport } from './preview-import.js';

/** Files of visits: looked at, then recorded. */
@Controller('event-imports')
export class EventImportsController {
  constructor(private readonly db: Database) {}

  /** Looks at a CSV file of visits; nothing is recorded yet. */
  @Post()
  @Allow('event-import:create')
  @FileBody()
  @Answers(EventImportDetail, { status: 201 })
  async create(
    @ProviderActing() actor: ProviderActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EventImportDetail> {
    const { name, stream } = uploadIn(request, reply);
    const file = await readCsv(stream);
    return this.db.transaction(actor, async (tx, now) =>
      importDetail(tx, actor, (await previewImport(tx, actor, { file, name }, now)).id),
    );
  }

  @Get()
  @Allow('event-import:read')
  @Answers(EventImportPage)
  list(@ProviderActing() actor: ProviderActor, @Query() query: EventImportQuery): Promise<EventImportPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listImports(tx, actor.organisationId, query);
      return { ...page, items: page.items.map((row) => presentImport(actor, row)) };
    });
  }

  @Get(':id')
  @Allow('event-import:read')
  @Answers(EventImportDetail)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<EventImportDetail> {
    return this.db.read(actor, (tx) => importDetail(tx, actor, id));
  }

  /** The rows that will not do, each with its reason; a spreadsheet runs none of them as a formula. */
  @Get(':id/errors.csv')
  @Allow('event-import:read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="virheet.csv"')
  @Answers(null, { media: 'text/csv' })
  errors(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, (tx) => errorReport(tx, actor, id));
  }

  /** Records the good rows, once. */
  @Post(':id/confirm')
  @Allow('event-import:confirm')
  @Answers(EventImportDetail)
  confirm(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<EventImportDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await confirmImport(tx, actor, id, now);
      return importDetail(tx, actor, id);
    });
  }
}
