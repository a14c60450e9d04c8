import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  type Actor,
  type AuthorityActor,
  type Command,
  type Page,
  type ProviderActor,
} from '@kasvutori/platform';
import { answerConsultation } from './answer-consultation.js';
import { readConsultationDetail, readProviderConsultation } from './consultation-detail.js';
import { listConsultations, readPublicConsultation } from './consultation-queries.js';
import {
  ConsultationAnswers,
  ConsultationDetail,
  ConsultationFilter,
  ConsultationInput,
  ConsultationPage,
  NewDeadline,
  ProviderConsultation,
  PublicConsultation,
  SummaryInput,
  type ConsultationSummary,
} from './consultations.dto.js';
import { extendConsultation, moveConsultation } from './move-consultation.js';
import { summariseConsultation } from './summarise-consultation.js';
import { createConsultation, saveConsultation } from './write-consultation.js';

/** The officers' side of market consultations. */
@ApiTags('Market dialogue')
@Controller('consultations')
export class ConsultationsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('consultation:read')
  @Answers(ConsultationPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() filter: ConsultationFilter,
  ): Promise<Page<ConsultationSummary>> {
    return this.db.read(actor, (tx) => listConsultations(tx, 'own', filter));
  }

  @Get(':id')
  @Allow('consultation:read')
  @Answers(ConsultationDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ConsultationDetail> {
    return this.db.read(actor, (tx, now) => readConsultationDetail(tx, actor, id, now));
  }

  @Post()
  @Allow('consultation:create')
  @Answers(ConsultationDetail, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: ConsultationInput,
  ): Promise<ConsultationDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      readConsultationDetail(tx, actor, await createConsultation(tx, actor, body, now), now),
    );
  }

  @Put(':id')
  @Allow('consultation:edit')
  @Answers(ConsultationDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ConsultationInput,
  ): Promise<ConsultationDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await saveConsultation(tx, actor, id, version, body, now);
      return readConsultationDetail(tx, actor, id, now);
    });
  }

  @Post(':id/open')
  @Allow('consultation:open')
  @Answers(ConsultationDetail)
  open(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ConsultationDetail> {
    return this.db.transaction(actor, async (tx) =>
      readConsultationDetail(tx, actor, id, await moveConsultation(tx, actor, id, version, 'open')),
    );
  }

  @Post(':id/extend')
  @Allow('consultation:extend')
  @Answers(ConsultationDetail)
  extend(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { answersDeadline }: NewDeadline,
  ): Promise<ConsultationDetail> {
    return this.db.transaction(actor, async (tx) =>
      readConsultationDetail(tx, actor, id, await extendConsultation(tx, actor, id, version, answersDeadline)),
    );
  }

  /** At the deadline it closes by itself; this is for whoever does not want to wait for the clockwork. */
  @Post(':id/close')
  @Allow('consultation:close')
  @Answers(ConsultationDetail)
  close(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ConsultationDetail> {
    return this.db.transaction(actor, async (tx) =>
      readConsultationDetail(tx, actor, id, await moveConsultation(tx, actor, id, version, 'close')),
    );
  }

  @Post(':id/summarise')
  @Allow('consultation:summarise')
  @Answers(ConsultationDetail)
  summarise(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SummaryInput,
  ): Promise<ConsultationDetail> {
    return this.db.transaction(actor, async (tx) =>
      readConsultationDetail(tx, actor, id, await summariseConsultation(tx, actor, id, version, body)),
    );
  }
}

/** Consultations that have been opened, for anyone. */
@ApiTags('Market dialogue')
@Controller('public/consultations')
export class PublicConsultationsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('public')
  @Answers(ConsultationPage)
  list(@Acting() actor: Actor, @Query() filter: ConsultationFilter): Promise<Page<ConsultationSummary>> {
    return this.db.read(actor, (tx) => listConsultations(tx, 'public', filter));
  }

  @Get(':id')
  @Allow('public')
  @Answers(PublicConsultation)
  read(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PublicConsultation> {
    return this.db.read(actor, (tx) => readPublicConsultation(tx, id));
  }
}

/** The same with the provider's own answers. */
@ApiTags('Market dialogue')
@Controller('provider/consultations')
export class ProviderConsultationsController {
  constructor(private readonly db: Database) {}

  @Get(':id')
  @Allow('consultation:read-as-provider')
  @Answers(ProviderConsultation)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderConsultation> {
    return this.db.read(actor, (tx, now) => readProviderConsultation(tx, actor, id, now));
  }

  /** Writes or replaces the answers; `If-Match: "0"` the first time. */
  @Put(':id/answers')
  @Allow('consultation:answer')
  @Answers(ProviderConsultation)
  answer(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ConsultationAnswers,
  ): Promise<ProviderConsultation> {
    return this.db.transaction(actor, async (tx, now) => {
      await answerConsultation(tx, actor, id, version, body);
      return readProviderConsultation(tx, actor, id, now);
    });
  }
}
