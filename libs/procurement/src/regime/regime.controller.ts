import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  ANONYMOUS,
  Database,
  IdParam,
  type AuthorityActor,
} from '@kasvutori/platform';
import { assessAsked } from './assess-asked.js';
import { readTenderRegime } from './read-tender-regime.js';
import { AssessRegime, RegimeAssessment, TenderRegime } from './regime.dto.js';

/** Which rules a purchase falls under, and why. */
@ApiTags('Regime')
@Controller()
export class RegimeController {
  constructor(private readonly db: Database) {}

  @Get('tenders/:id/regime')
  @Allow('regime:read')
  @Answers(TenderRegime)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<TenderRegime> {
    return this.db.read(actor, (tx, now) => readTenderRegime(tx, actor, id, now));
  }

  /** Tries the rules on a purchase; nothing is kept. */
  @Post('regime/assessments')
  @Allow('public')
  @Answers(RegimeAssessment)
  assess(@Body() body: AssessRegime): Promise<RegimeAssessment> {
    return this.db.read(ANONYMOUS, (_tx, now) => Promise.resolve(assessAsked(body, now)));
  }
}
