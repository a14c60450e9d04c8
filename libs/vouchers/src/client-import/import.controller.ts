import { Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  BYTE_ORDER_MARK,
  CONFIG,
  csvRow,
  Database,
  IdParam,
  ListQuery,
  permitted,
  personalCodeVault,
  readCsv,
  type AuthorityActor,
  type Config,
  type Tx,
} from '@kasvutori/platform';
import { FileBody, uploadIn } from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CodeRules } from '../clients/create-client.js';
import { checkImport } from './check-import.js';
import { confirmImport } from './confirm-import.js';
import { IMPORT_ERRORS } from './import-errors.js';
import { importOf, listImports, listRows, refusedRows } from './import-queries.js';
import { ClientImportDetail, ClientImportPage, ImportRowPage, ImportRowsQuery } from './import.dto.js';

/** Clients from a file: sent, checked row by row, looked at, and only then taken in. */
@Controller('client-imports')
export class ClientImportController {
  private readonly codes: CodeRules;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.codes = { vault: personalCodeVault(config.keys), mode: config.mode };
  }

  /** A CSV file, in UTF-8 or Windows-1252, with semicolons or commas; the same file again is the same import. */
  @Post()
  @Allow('client:import')
  @FileBody()
  @Answers(ClientImportDetail, { status: 201 })
  async send(
    @AuthorityActing() actor: AuthorityActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClientImportDetail> {
    const { name, stream } = uploadIn(request, reply);
    const csv = await readCsv(stream);
    return this.db.transaction(actor, async (tx, now) =>
      detail(tx, actor, await checkImport(tx, actor, { name, csv }, this.codes, now)),
    );
  }

  @Get()
  @Allow('client:import')
  @Answers(ClientImportPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() { cursor, limit }: ListQuery): Promise<ClientImportPage> {
    return this.db.read(actor, (tx) => listImports(tx, actor.organisationId, { cursor, limit }));
  }

  @Get(':id')
  @Allow('client:import')
  @Answers(ClientImportDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ClientImportDetail> {
    return this.db.read(actor, (tx) => detail(tx, actor, id));
  }

  @Get(':id/rows')
  @Allow('client:import')
  @Answers(ImportRowPage)
  rows(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() { status, cursor, limit }: ImportRowsQuery,
  ): Promise<ImportRowPage> {
    return this.db.read(actor, async (tx) => {
      await importOf(tx, actor.organisationId, id);
      const page = await listRows(tx, id, { status, cursor, limit });
      const worded = page.items.map((row) => ({
        ...row,
        errors: row.errors.map((code) => ({ code, text: IMPORT_ERRORS[code] })),
      }));
      return { ...page, items: worded };
    });
  }

  /** Rows that are not taken in, each with its reasons in the reader's language. */
  @Get(':id/errors.csv')
  @Allow('client:import')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Answers(null, { media: 'text/csv' })
  errors(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, async (tx) => {
      await importOf(tx, actor.organisationId, id);
      const rows = await refusedRows(tx, id);
      const words = (errors: (typeof rows)[number]['errors']) =>
        errors.map((code) => IMPORT_ERRORS[code][actor.language]).join(' ');
      return BYTE_ORDER_MARK + rows.map(({ line, name, errors }) => csvRow([line, name, words(errors)])).join('');
    });
  }

  /** Takes in the good rows, all or none. */
  @Post(':id/confirm')
  @HttpCode(200)
  @Allow('client:import')
  @Answers(ClientImportDetail)
  confirm(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ClientImportDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await confirmImport(tx, actor, id, now);
      return detail(tx, actor, id);
    });
  }
}

async function detail(tx: Tx, actor: AuthorityActor, id: string): Promise<ClientImportDetail> {
  const found = await importOf(tx, actor.organisationId, id);
  const refusal =
    found.status === 'imported'
      ? 'import-done'
      : found.status === 'lapsed'
        ? 'import-lapsed'
        : found.fresh + found.changed === 0
          ? 'import-nothing-to-do'
          : undefined;
  return { ...found, permittedActions: permitted(actor, [{ action: 'client:import', refusal }]) };
}
