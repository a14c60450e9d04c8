import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ListQuery,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import { AskedOfWhom } from '../needs/needs.dto.js';
import { beginQuestionnaire, publishQuestionnaire, saveContent, saveTrials } from './edit-questionnaire.js';
import { questionnaireDetail, questionnaireList } from './questionnaire-views.js';
import { QuestionnaireContent, QuestionnaireDetail, QuestionnairePage, TrialsInput } from './questionnaires.dto.js';

/** What the authority asks of its clients, in versions. */
@Controller('questionnaires')
export class QuestionnairesController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('questionnaire:read')
  @Answers(QuestionnairePage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() { cursor, limit }: ListQuery): Promise<QuestionnairePage> {
    return this.db.read(actor, (tx) => questionnaireList(tx, actor, { cursor, limit }));
  }

  /** A draft of the next version for people or for companies, beginning with what they are asked now. */
  @Post()
  @Allow('questionnaire:begin')
  @Answers(QuestionnaireDetail, { status: 201 })
  begin(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Query() { clientKind = 'person' }: AskedOfWhom,
  ): Promise<QuestionnaireDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      questionnaireDetail(tx, actor, await beginQuestionnaire(tx, actor, clientKind, now)),
    );
  }

  @Get(':id')
  @Allow('questionnaire:read')
  @Answers(QuestionnaireDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<QuestionnaireDetail> {
    return this.db.read(actor, (tx) => questionnaireDetail(tx, actor, id));
  }

  @Put(':id/content')
  @Allow('questionnaire:edit')
  @Answers(QuestionnaireDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: QuestionnaireContent,
  ): Promise<QuestionnaireDetail> {
    return this.changed(actor, id, (tx) => saveContent(tx, actor, id, version, body));
  }

  /** Answers of invented people and the level that each must give. */
  @Put(':id/trials')
  @Allow('questionnaire:edit')
  @Answers(QuestionnaireDetail)
  try(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { trials }: TrialsInput,
  ): Promise<QuestionnaireDetail> {
    return this.changed(actor, id, (tx) => saveTrials(tx, actor, id, version, trials));
  }

  @Post(':id/publish')
  @Allow('questionnaire:publish')
  @Answers(QuestionnaireDetail)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<QuestionnaireDetail> {
    return this.changed(actor, id, (tx, now) => publishQuestionnaire(tx, actor, id, version, now));
  }

  private changed(
    actor: AuthorityActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<QuestionnaireDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return questionnaireDetail(tx, actor, id);
    });
  }
}
