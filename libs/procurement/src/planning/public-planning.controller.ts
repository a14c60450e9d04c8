import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, Allow, Answers, Database, IdParam, type Actor, type Page } from '@kasvutori/platform';
import { listPlans, listPriorInformation, readPlan, readPriorInformation } from './plan-queries.js';
import {
  PlanFilter,
  PlanPage,
  PriorInformation,
  PriorInformationPage,
  PublicPlan,
  TenderBases,
  type PlanSummary,
  type PriorInformationSummary,
} from './planning.dto.js';
import { readBasis } from './tender-basis.js';

/** What is coming, for anyone. */
@ApiTags('Planning')
@Controller('public')
export class PublicPlanningController {
  constructor(private readonly db: Database) {}

  @Get('plans')
  @Allow('public')
  @Answers(PlanPage)
  plans(@Acting() actor: Actor, @Query() filter: PlanFilter): Promise<Page<PlanSummary>> {
    return this.db.read(actor, (tx) => listPlans(tx, 'public', filter));
  }

  @Get('plans/:id')
  @Allow('public')
  @Answers(PublicPlan)
  plan(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PublicPlan> {
    return this.db.read(actor, (tx) => readPlan(tx, id, 'public'));
  }

  @Get('prior-information')
  @Allow('public')
  @Answers(PriorInformationPage)
  notices(@Acting() actor: Actor, @Query() filter: PlanFilter): Promise<Page<PriorInformationSummary>> {
    return this.db.read(actor, (tx) => listPriorInformation(tx, filter));
  }

  @Get('prior-information/:id')
  @Allow('public')
  @Answers(PriorInformation)
  notice(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PriorInformation> {
    return this.db.read(actor, (tx) => readPriorInformation(tx, id));
  }

  @Get('tenders/:id/basis')
  @Allow('public')
  @Answers(TenderBases)
  basis(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<TenderBases> {
    return this.db.read(actor, async (tx) => ({ items: await readBasis(tx, id, 'public') }));
  }
}
