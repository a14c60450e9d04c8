import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, type AuthorityActor, AuthorityActing, Database, IdParam, Uuid } from '@kasvutori/platform';
import { readRanking } from '../evaluation/evaluation-view.js';
import { LotRanking } from '../evaluation/evaluation.dto.js';
import { ScoreLot } from '../evaluation/scores.dto.js';
import { agreeScores } from './agree-scores.js';
import { appointPanel } from './appoint-panel.js';
import { declareInterest } from './declare-interest.js';
import { openConsensus } from './open-consensus.js';
import { AppointPanel, DeclareInterest, PanelDetail } from './panel.dto.js';
import { readPanel } from './panel-view.js';

class LotParam {
  @Uuid()
  lotId: string;
}

@ApiTags('Evaluation')
@Controller()
export class PanelController {
  constructor(private readonly db: Database) {}

  @Get('tenders/:id/panel')
  @Allow('panel:read')
  @Answers(PanelDetail)
  panel(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<PanelDetail> {
    return this.db.read(actor, (tx) => readPanel(tx, actor, id));
  }

  @Put('tenders/:id/panel')
  @Allow('panel:appoint')
  @Answers(PanelDetail)
  appoint(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: AppointPanel,
  ): Promise<PanelDetail> {
    return this.db.transaction(actor, async (tx) => {
      await appointPanel(tx, actor, id, body);
      return readPanel(tx, actor, id);
    });
  }

  @Post('tenders/:id/panel/interest')
  @Allow('panel:declare')
  @Answers(PanelDetail)
  declare(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: DeclareInterest,
  ): Promise<PanelDetail> {
    return this.db.transaction(actor, async (tx) => {
      await declareInterest(tx, actor, id, body);
      return readPanel(tx, actor, id);
    });
  }

  @Post('tenders/:id/panel/consensus')
  @Allow('panel:open-consensus')
  @Answers(PanelDetail)
  consensus(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<PanelDetail> {
    return this.db.transaction(actor, async (tx) => {
      await openConsensus(tx, actor, id);
      return readPanel(tx, actor, id);
    });
  }

  @Put('lots/:lotId/consensus')
  @Allow('panel:agree')
  @Answers(LotRanking)
  agree(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { lotId }: LotParam,
    @Body() body: ScoreLot,
  ): Promise<LotRanking> {
    return this.db.transaction(actor, async (tx) => {
      await agreeScores(tx, actor, lotId, body.scores);
      return readRanking(tx, actor, lotId);
    });
  }
}
