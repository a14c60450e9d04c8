import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
import { readTenderDetail } from '../tenders/tender-detail.js';
import { TenderDetail } from '../tenders/tenders.dto.js';
import { archiveTemplate, copyTender, draftFromTemplate, listTemplates, saveAsTemplate } from './tender-templates.js';
import { TemplateFilter, TemplateName, TemplatePage, TenderTemplate } from './templates.dto.js';

/** Beginning a tender with what has been written before. */
@ApiTags('Tenders')
@Controller()
export class TemplatesController {
  constructor(private readonly db: Database) {}

  @Get('tender-templates')
  @Allow('tender:read')
  @Answers(TemplatePage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: TemplateFilter): Promise<TemplatePage> {
    return this.db.read(actor, (tx) => listTemplates(tx, actor, filter));
  }

  @Post('tender-templates/:id/archive')
  @Allow('tender-template:edit')
  @Answers(null)
  archive(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx, now) => archiveTemplate(tx, actor, id, now));
  }

  @Post('tender-templates/:id/tenders')
  @Allow('tender:create')
  @Answers(TenderDetail, { status: 201 })
  begin(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Param() { id }: IdParam,
  ): Promise<TenderDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      readTenderDetail(tx, actor, await draftFromTemplate(tx, actor, id, now), now),
    );
  }

  @Post('tenders/:id/templates')
  @Allow('tender-template:edit')
  @Answers(TenderTemplate, { status: 201 })
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { name }: TemplateName,
  ): Promise<TenderTemplate> {
    return this.db.transaction(actor, (tx, now) => saveAsTemplate(tx, actor, id, name, now));
  }

  /** A new draft from an own tender or any published one, with its documents. */
  @Post('tenders/:id/copies')
  @Allow('tender:create')
  @Answers(TenderDetail, { status: 201 })
  copy(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Param() { id }: IdParam,
  ): Promise<TenderDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      readTenderDetail(tx, actor, await copyTender(tx, actor, id, now), now),
    );
  }
}
