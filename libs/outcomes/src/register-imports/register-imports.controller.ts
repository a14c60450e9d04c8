import { Controller, Get, Header, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  personalCodeVault,
  readCsv,
  type AuthorityActor,
  type Command,
  type Config,
  type PersonalCodeVault,
} from '@kasvutori/platform';
import { FileBody, uploadIn } from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { confirmRegister } from './confirm-register.js';
import { presentRegister, registerDetail, registerErrors } from './present-register.js';
import { previewRegister } from './preview-register.js';
import { listImports } from './register-queries.js';
import { RegisterImportDetail, RegisterImportPage, RegisterImportQuery } from './register.dto.js';

/** Files of a register of incomes, benefits and studies: looked at, then recorded. */
@Controller('register-imports')
export class RegisterImportsController {
  private readonly vault: PersonalCodeVault;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.vault = personalCodeVault(config.keys);
  }

  /** Looks at a CSV or JSON file; no fact is recorded yet. */
  @Post()
  @Allow('register-import:create')
  @FileBody()
  @Answers(RegisterImportDetail, { status: 201 })
  async create(
    @AuthorityActing() actor: AuthorityActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisterImportDetail> {
    const { name, stream } = uploadIn(request, reply);
    const file = await readCsv(stream);
    return this.db.transaction(actor, async (tx, now) =>
      registerDetail(tx, actor, await previewRegister(tx, actor, { file, name, vault: this.vault }, now)),
    );
  }

  @Get()
  @Allow('register-import:read')
  @Answers(RegisterImportPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() query: RegisterImportQuery): Promise<RegisterImportPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listImports(tx, actor.organisationId, query);
      return { ...page, items: page.items.map((row) => presentRegister(actor, row)) };
    });
  }

  @Get(':id')
  @Allow('register-import:read')
  @Answers(RegisterImportDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<RegisterImportDetail> {
    return this.db.read(actor, (tx) => registerDetail(tx, actor, id));
  }

  /** The rows that will not do, each with its reason. */
  @Get(':id/errors.csv')
  @Allow('register-import:read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="virheet.csv"')
  @Answers(null, { media: 'text/csv' })
  errors(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, (tx) => registerErrors(tx, actor, id));
  }

  /** Records the good rows, once. */
  @Post(':id/confirm')
  @Allow('register-import:confirm')
  @Answers(RegisterImportDetail)
  confirm(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<RegisterImportDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await confirmRegister(tx, actor, id, now);
      return registerDetail(tx, actor, id);
    });
  }
}
