import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
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
import { currentQuestionnaire } from '../questionnaires/questionnaire-queries.js';
import { asAsked } from '../questionnaires/questionnaire-views.js';
import { QuestionnaireItem } from '../questionnaires/questionnaires.dto.js';
import { askedQuestionnaire, assessClient, proposeNeeds } from './assess-client.js';
import { AskedOfWhom, AssessClient, GivenAnswers, MadeAssessment, NeedsProposed } from './needs.dto.js';

@Controller()
export class NeedsController {
  constructor(private readonly db: Database) {}

  /** The questions as they are asked now. */
  @Get('needs/questionnaire')
  @Allow('needs:assess')
  @Answers(QuestionnaireItem)
  questionnaire(
    @AuthorityActing() actor: AuthorityActor,
    @Query() { clientKind }: AskedOfWhom,
  ): Promise<QuestionnaireItem> {
    return this.db.read(actor, async (tx) =>
      asAsked(await currentQuestionnaire(tx, actor.organisationId, clientKind), true),
    );
  }

  /** What follows from the answers, without keeping them: shown beside the form while it is filled in. */
  @Post('needs/proposal')
  @Allow('needs:assess')
  @Answers(NeedsProposed)
  propose(
    @AuthorityActing() actor: AuthorityActor,
    @Body() { answers, questionnaireId }: GivenAnswers,
  ): Promise<NeedsProposed> {
    return this.db.read(actor, async (tx) =>
      proposeNeeds((await askedQuestionnaire(tx, actor.organisationId, questionnaireId)).content, answers),
    );
  }

  @Post('clients/:id/assessments')
  @Allow('needs:assess')
  @Answers(MadeAssessment, { status: 201 })
  assess(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: AssessClient,
  ): Promise<MadeAssessment> {
    return this.db.once(actor, command, (tx, now) => assessClient(tx, actor, id, body, now));
  }
}
