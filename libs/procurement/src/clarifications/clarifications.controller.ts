import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Allow,
  Answers,
  type AuthorityActor,
  AuthorityActing,
  type Command,
  type Config,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type Page,
  ProviderActing,
  type ProviderActor,
} from '@kasvutori/platform';
import { askQuestion } from './ask-question.js';
import {
  languageOf,
  listTendersWithQuestions,
  readOfficerQuestions,
  readProviderQuestions,
  readPublishedAnswers,
} from './clarification-views.js';
import {
  ClarificationInput,
  AskQuestion,
  CorrectionInput,
  DismissQuestion,
  PublishAnswers,
} from './clarification-input.dto.js';
import {
  OfficerQuestions,
  ProviderQuestions,
  PublishedAnswers,
  type TenderWithQuestions,
  WaitingFilter,
  WaitingPage,
} from './clarifications.dto.js';
import { correctAnswer } from './correct-answer.js';
import { dismissQuestion } from './dismiss-question.js';
import { draftAnswer, saveAnswer } from './draft-answer.js';
import { followTender } from './follow-tender.js';
import { publishAnswers } from './publish-answers.js';

/** Questions as the market sees them: everybody reads the answers, a company its own questions. */
@ApiTags('Questions')
@Controller()
export class QuestionsController {
  constructor(private readonly db: Database) {}

  @Get('public/tenders/:id/questions')
  @Allow('public')
  @Answers(PublishedAnswers)
  published(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PublishedAnswers> {
    return this.db.read(actor, (tx, now) => readPublishedAnswers(tx, id, languageOf(actor), now));
  }

  @Get('provider/tenders/:id/questions')
  @Allow('question:read-own')
  @Answers(ProviderQuestions)
  own(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderQuestions> {
    return this.db.read(actor, (tx, now) => readProviderQuestions(tx, actor, id, now));
  }

  @Post('provider/tenders/:id/questions')
  @Allow('question:ask')
  @Answers(ProviderQuestions, { status: 201 })
  ask(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: AskQuestion,
  ): Promise<ProviderQuestions> {
    return this.db.once(actor, command, async (tx, now) => {
      await askQuestion(tx, actor, id, body);
      return readProviderQuestions(tx, actor, id, now);
    });
  }

  @Post('provider/tenders/:id/follow')
  @Allow('tender:follow')
  @Answers(ProviderQuestions, { status: 200 })
  follow(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderQuestions> {
    return this.db.transaction(actor, async (tx, now) => {
      await followTender(tx, actor, id, true);
      return readProviderQuestions(tx, actor, id, now);
    });
  }

  @Post('provider/tenders/:id/unfollow')
  @Allow('tender:follow')
  @Answers(ProviderQuestions, { status: 200 })
  unfollow(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderQuestions> {
    return this.db.transaction(actor, async (tx, now) => {
      await followTender(tx, actor, id, false);
      return readProviderQuestions(tx, actor, id, now);
    });
  }
}

/** The officers' side: drafts, publication, corrections and dismissals. */
@ApiTags('Questions')
@Controller()
export class ClarificationsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('questions/waiting')
  @Allow('question:read')
  @Answers(WaitingPage)
  waiting(
    @AuthorityActing() actor: AuthorityActor,
    @Query() filter: WaitingFilter,
  ): Promise<Page<TenderWithQuestions>> {
    return this.db.read(actor, (tx) => listTendersWithQuestions(tx, actor, filter));
  }

  @Get('tenders/:id/questions')
  @Allow('question:read')
  @Answers(OfficerQuestions)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<OfficerQuestions> {
    return this.db.read(actor, (tx, now) => readOfficerQuestions(tx, actor, id, now));
  }

  @Post('tenders/:id/clarifications')
  @Allow('clarification:draft')
  @Answers(OfficerQuestions, { status: 201 })
  draft(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: ClarificationInput,
  ): Promise<OfficerQuestions> {
    return this.db.once(actor, command, async (tx, now) => {
      await draftAnswer(tx, actor, id, body);
      return readOfficerQuestions(tx, actor, id, now);
    });
  }

  @Post('tenders/:id/clarifications/publish')
  @Allow('clarification:publish')
  @Answers(OfficerQuestions, { status: 200 })
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() { clarificationIds }: PublishAnswers,
  ): Promise<OfficerQuestions> {
    return this.db.once(actor, command, async (tx, now) => {
      await publishAnswers(tx, actor, id, clarificationIds, this.config.publicUrl);
      return readOfficerQuestions(tx, actor, id, now);
    });
  }

  @Put('clarifications/:id')
  @Allow('clarification:draft')
  @Answers(OfficerQuestions)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ClarificationInput,
  ): Promise<OfficerQuestions> {
    return this.db.transaction(actor, async (tx, now) => {
      const tenderId = await saveAnswer(tx, actor, id, version, body);
      return readOfficerQuestions(tx, actor, tenderId, now);
    });
  }

  @Post('clarifications/:id/correct')
  @Allow('clarification:correct')
  @Answers(OfficerQuestions, { status: 200 })
  correct(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: CorrectionInput,
  ): Promise<OfficerQuestions> {
    return this.db.transaction(actor, async (tx, now) => {
      const tenderId = await correctAnswer(tx, actor, id, version, body, this.config.publicUrl);
      return readOfficerQuestions(tx, actor, tenderId, now);
    });
  }

  @Post('questions/:id/dismiss')
  @Allow('question:dismiss')
  @Answers(OfficerQuestions, { status: 200 })
  dismiss(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: DismissQuestion,
  ): Promise<OfficerQuestions> {
    return this.db.transaction(actor, async (tx, now) => {
      const tenderId = await dismissQuestion(tx, actor, id, version, reason);
      return readOfficerQuestions(tx, actor, tenderId, now);
    });
  }
}
