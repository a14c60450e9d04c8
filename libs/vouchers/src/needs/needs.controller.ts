import { Body, Controller, Get, Param, Post } from '@nestjs/common';
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
import { assessClient, proposeNeeds } from './assess-client.js';
import { AssessClient, GivenAnswers, MadeAssessment, NeedsProposed, QuestionnaireItem } from './needs.dto.js';
import { LIFE_AREAS } from './questionnaire.js';
import { CURRENT_QUESTIONNAIRE } from './questionnaires.js';

@Controller()
export class NeedsController {
  constructor(private readonly db: Database) {}

  /** The questions as they are asked now. */
  @Get('needs/questionnaire')
  @Allow('needs:read')
  @Answers(QuestionnaireItem)
  questionnaire(): QuestionnaireItem {
    const { version, title, areas, questions } = CURRENT_QUESTIONNAIRE;
    return { version, title, areas: LIFE_AREAS.map((code) => ({ code, name: areas[code] })), questions, current: true };
  }

  /** What follows from the answers, without keeping them: shown beside the form while it is filled in. */
  @Post('needs/proposal')
  @Allow('needs:assess')
  @Answers(NeedsProposed)
  propose(@Body() { answers }: GivenAnswers): NeedsProposed {
    return proposeNeeds(answers);
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
