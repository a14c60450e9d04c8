import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  type AuthorityActor,
  AuthorityActing,
  Database,
  IdParam,
  IfMatch,
  Uuid,
} from '@kasvutori/platform';
import { closeScoring } from './close-scoring.js';
import { readEvaluation, readRanking } from './evaluation-view.js';
import { EvaluationDetail, LotRanking } from './evaluation.dto.js';
import { ExcludeBid, ScoreLot } from './scores.dto.js';
import { excludeBid } from './exclude-bid.js';
import { scoreLot } from './score-lot.js';

class LotParam {
  @Uuid()
  lotId: string;
}

@ApiTags('Evaluation')
@Controller()
export class EvaluationController {
  constructor(private readonly db: Database) {}

  @Get('tenders/:id/evaluation')
  @Allow('evaluation:read')
  @Answers(EvaluationDetail)
  evaluation(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<EvaluationDetail> {
    return this.db.read(actor, (tx) => readEvaluation(tx, actor, id));
  }

  @Get('lots/:lotId/ranking')
  @Allow('evaluation:read')
  @Answers(LotRanking)
  ranking(@AuthorityActing() actor: AuthorityActor, @Param() { lotId }: LotParam): Promise<LotRanking> {
    return this.db.read(actor, (tx) => readRanking(tx, actor, lotId));
  }

  @Put('lots/:lotId/scores')
  @Allow('evaluation:score')
  @Answers(LotRanking)
  score(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { lotId }: LotParam,
    @Body() body: ScoreLot,
  ): Promise<LotRanking> {
    return this.db.transaction(actor, async (tx) => {
      await scoreLot(tx, actor, lotId, body.scores);
      return readRanking(tx, actor, lotId);
    });
  }

  /** Ends scoring without names: from here on names and prices are told. */
  @Post('tenders/:id/evaluation/closing')
  @Allow('evaluation:close-scoring')
  @Answers(EvaluationDetail)
  close(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<EvaluationDetail> {
    return this.db.transaction(actor, async (tx) => {
      await closeScoring(tx, actor, id);
      return readEvaluation(tx, actor, id);
    });
  }

  @Post('bids/:id/exclude')
  @Allow('evaluation:exclude')
  @Answers(null)
  exclude(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ExcludeBid,
  ): Promise<void> {
    return this.db.transaction(actor, (tx) => excludeBid(tx, actor, id, version, body));
  }
}
