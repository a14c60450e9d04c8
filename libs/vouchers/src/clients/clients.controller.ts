import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ListQuery,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type Config,
  personalCodeVault,
} from '@kasvutori/platform';
import { changeClient } from './change-client.js';
import { changeOwnContact } from './change-own-contact.js';
import { readClientPage, readMySituations } from './client-detail.js';
import { CLIENT_SORTS, listClients, looksAt } from './client-queries.js';
import {
  ChangeClient,
  ChangeOwnContact,
  ClientDetail,
  ClientListQuery,
  ClientPage,
  CreateClient,
  CreateCompany,
  CreatedClient,
  LookPage,
  MySituations,
  RecordDeath,
  RevealedCode,
  RevealReason,
} from './clients.dto.js';
import { createClient, createCompany, type CodeRules } from './create-client.js';
import { recordDeath } from './record-death.js';
import { revealPersonalCode } from './reveal-personal-code.js';

@Controller()
export class ClientsController {
  private readonly codes: CodeRules;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.codes = { vault: personalCodeVault(config.keys), mode: config.mode };
  }

  @Get('clients')
  @Allow('client:list')
  @Answers(ClientPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() { sort = 'name', mine, ...filter }: ClientListQuery,
  ): Promise<ClientPage> {
    const caseWorkerId = mine === true ? actor.personId : undefined;
    return this.db.read(actor, (tx) => listClients(tx, actor, { ...filter, caseWorkerId, sort: CLIENT_SORTS[sort] }));
  }

  @Post('clients')
  @Allow('client:create')
  @Answers(CreatedClient, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: CreateClient,
  ): Promise<CreatedClient> {
    return this.db.once(actor, command, (tx, now) => createClient(tx, actor, body, now, this.codes));
  }

  /** A company as a client; who may act for it is recorded as mandates. */
  @Post('company-clients')
  @Allow('client:create')
  @Answers(CreatedClient, { status: 201 })
  createCompany(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: CreateCompany,
  ): Promise<CreatedClient> {
    return this.db.once(actor, command, (tx, now) => createCompany(tx, actor, body, now));
  }

  /** The whole situation in one answer; the reading is logged and the client can see it. */
  @Get('clients/:id')
  @Allow('client:read')
  @Answers(ClientDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ClientDetail> {
    return this.db.transaction(actor, (tx) => readClientPage(tx, actor, id));
  }

  @Patch('clients/:id')
  @Allow('client:edit')
  @Answers(ClientDetail)
  change(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ChangeClient,
  ): Promise<ClientDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await changeClient(tx, actor, id, body, version, now);
      return readClientPage(tx, actor, id);
    });
  }

  /** The client has died: what is open ends, in one transaction. */
  @Post('clients/:id/death')
  @HttpCode(200)
  @Allow('client:record-death')
  @Answers(ClientDetail)
  death(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: RecordDeath,
  ): Promise<ClientDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await recordDeath(tx, actor, id, body, version, now);
      return readClientPage(tx, actor, id);
    });
  }

  /** Shows the personal identity code, for a reason that the client can read. */
  @Post('clients/:id/personal-code')
  @Allow('client:reveal-code')
  @Answers(RevealedCode)
  reveal(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { reason }: RevealReason,
  ): Promise<RevealedCode> {
    return this.db.transaction(actor, (tx) => revealPersonalCode(tx, actor, id, reason, this.codes.vault));
  }

  /** The client's own situation and next step. */
  @Get('my/situation')
  @Allow('client:read-own')
  @Answers(MySituations)
  situation(@ClientActing() actor: ClientActor): Promise<MySituations> {
    return this.db.transaction(actor, async (tx, now) => ({ items: await readMySituations(tx, actor, now) }));
  }

  /** The client's own e-mail, phone and language. */
  @Patch('my/clients/:id')
  @Allow('client:edit-own')
  @Answers(MySituations)
  changeOwn(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ChangeOwnContact,
  ): Promise<MySituations> {
    return this.db.transaction(actor, async (tx, now) => {
      await changeOwnContact(tx, actor, id, body, version);
      return { items: await readMySituations(tx, actor, now) };
    });
  }

  /** Who has looked at or changed the client's data. */
  @Get('my/looks')
  @Allow('client:read-own')
  @Answers(LookPage)
  looks(@ClientActing() actor: ClientActor, @Query() { cursor, limit }: ListQuery): Promise<LookPage> {
    return this.db.read(actor, (tx) => looksAt(tx, actor, cursor, limit));
  }
}
