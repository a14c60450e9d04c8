import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import type { FastifyReply } from 'fastify';
import { beginVersion, createTemplate, saveDraft } from './edit-template.js';
import { lineDifference } from './line-difference.js';
import { drawPreview, previewTemplate } from './preview-template.js';
import { publishTemplate } from './publish-template.js';
import { readVersions } from './template-queries.js';
import { listTemplates, previewAnswer, templateDetail } from './template-views.js';
import {
  ContractTemplateDetail,
  ContractTemplateFilter,
  ContractTemplatePage,
  DifferenceQuery,
  NewContractTemplate,
  PreviewTemplate,
  TemplateBody,
  TemplateDifference,
  TemplatePreview,
} from './templates.dto.js';

/** The texts that contracts are drawn from, and the clauses they take in. */
@ApiTags('Contracts')
@Controller('contract-templates')
export class ContractTemplatesController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('contract-template:read')
  @Answers(ContractTemplatePage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() filter: ContractTemplateFilter,
  ): Promise<ContractTemplatePage> {
    return this.db.read(actor, (tx) => listTemplates(tx, actor, filter));
  }

  @Post()
  @Allow('contract-template:edit')
  @Answers(ContractTemplateDetail, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: NewContractTemplate,
  ): Promise<ContractTemplateDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      templateDetail(tx, actor, await createTemplate(tx, actor, body, now)),
    );
  }

  /** How the text would look, filled with a contract's data; what is missing is named. */
  @Post('previews')
  @HttpCode(200)
  @Allow('contract-template:read')
  @Answers(TemplatePreview)
  preview(@AuthorityActing() actor: AuthorityActor, @Body() body: PreviewTemplate): Promise<TemplatePreview> {
    return this.db.read(actor, async (tx) => previewAnswer(await previewTemplate(tx, actor, body), actor.language));
  }

  /** The same, drawn. */
  @Post('previews/pdf')
  @HttpCode(200)
  @Allow('contract-template:read')
  @Answers(null, { status: 200, media: 'application/pdf' })
  async draw(
    @AuthorityActing() actor: AuthorityActor,
    @Body() body: PreviewTemplate,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const preview = await this.db.read(actor, (tx) => previewTemplate(tx, actor, body));
    const pdf = await drawPreview(preview, body.language);
    await reply.type('application/pdf').header('cache-control', 'no-store').send(pdf);
  }

  @Get(':id')
  @Allow('contract-template:read')
  @Answers(ContractTemplateDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ContractTemplateDetail> {
    return this.db.read(actor, (tx) => templateDetail(tx, actor, id));
  }

  /** What changed from one version to another, by lines. */
  @Get(':id/difference')
  @Allow('contract-template:read')
  @Answers(TemplateDifference)
  difference(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() { from, to }: DifferenceQuery,
  ): Promise<TemplateDifference> {
    return this.db.read(actor, async (tx) => {
      const versions = await readVersions(tx, id);
      const [before, after] = [from, to].map((number) => versions.find((version) => version.number === number)?.body);
      if (before === undefined || after === undefined) throw commonProblem('not-found');
      return { lines: lineDifference(before, after) };
    });
  }

  @Post(':id/versions')
  @Allow('contract-template:edit')
  @Answers(ContractTemplateDetail, { status: 201 })
  begin(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ContractTemplateDetail> {
    return this.changed(actor, id, (tx, now) => beginVersion(tx, actor, id, now));
  }

  @Put(':id/draft')
  @Allow('contract-template:edit')
  @Answers(ContractTemplateDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { body }: TemplateBody,
  ): Promise<ContractTemplateDetail> {
    return this.changed(actor, id, (tx) => saveDraft(tx, actor, id, version, body));
  }

  @Post(':id/publish')
  @Allow('contract-template:publish')
  @Answers(ContractTemplateDetail)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ContractTemplateDetail> {
    return this.changed(actor, id, (tx, now) => publishTemplate(tx, actor, id, version, now));
  }

  private changed(
    actor: AuthorityActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<ContractTemplateDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return templateDetail(tx, actor, id);
    });
  }
}
