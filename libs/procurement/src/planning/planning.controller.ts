import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type AuthorityActor,
  type Command,
  type Page,
} from '@kasvutori/platform';
import { readPlanDetail, readPlanItemDetail } from './plan-detail.js';
import type { PlanItemMove } from './plan-lifecycle.js';
import { listPlans, readPriorInformation } from './plan-queries.js';
import {
  BasisList,
  Citables,
  DropReason,
  NewPlan,
  PlanDetail,
  PlanFilter,
  ProcurementPlanInput,
  PlanItemDetail,
  PlanItemInput,
  PlanPage,
  PriorInformation,
  StartedTender,
  TenderBases,
  type PlanSummary,
} from './planning.dto.js';
import { publishPriorInformation } from './publish-prior-information.js';
import { startTender } from './start-tender.js';
import { citeBasis, readBasis, readCitables } from './tender-basis.js';
import { createPlan, publishPlan, savePlan } from './write-plan.js';
import { addPlanItem, movePlanItem, savePlanItem } from './write-plan-item.js';

/** The yearly plan of an authority. */
@ApiTags('Planning')
@Controller('plans')
export class PlansController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('plan:read')
  @Answers(PlanPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: PlanFilter): Promise<Page<PlanSummary>> {
    return this.db.read(actor, (tx) => listPlans(tx, 'own', filter));
  }

  @Get(':id')
  @Allow('plan:read')
  @Answers(PlanDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<PlanDetail> {
    return this.db.read(actor, (tx) => readPlanDetail(tx, actor, id));
  }

  @Post()
  @Allow('plan:create')
  @Answers(PlanDetail, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: NewPlan,
  ): Promise<PlanDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      readPlanDetail(tx, actor, await createPlan(tx, actor, body, now)),
    );
  }

  @Put(':id')
  @Allow('plan:edit')
  @Answers(PlanDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ProcurementPlanInput,
  ): Promise<PlanDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await savePlan(tx, actor, id, version, body, now);
      return readPlanDetail(tx, actor, id);
    });
  }

  @Post(':id/publish')
  @Allow('plan:publish')
  @Answers(PlanDetail)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<PlanDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await publishPlan(tx, actor, id, version, now);
      return readPlanDetail(tx, actor, id);
    });
  }

  @Post(':id/items')
  @Allow('plan-item:add')
  @Answers(PlanItemDetail, { status: 201 })
  add(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: PlanItemInput,
  ): Promise<PlanItemDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      readPlanItemDetail(tx, actor, await addPlanItem(tx, actor, id, body, now)),
    );
  }
}

/** One planned procurement. */
@ApiTags('Planning')
@Controller('plan-items')
export class PlanItemsController {
  constructor(private readonly db: Database) {}

  @Get(':id')
  @Allow('plan:read')
  @Answers(PlanItemDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<PlanItemDetail> {
    return this.db.read(actor, (tx) => readPlanItemDetail(tx, actor, id));
  }

  @Put(':id')
  @Allow('plan-item:edit')
  @Answers(PlanItemDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: PlanItemInput,
  ): Promise<PlanItemDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await savePlanItem(tx, actor, id, version, body, now);
      return readPlanItemDetail(tx, actor, id);
    });
  }

  @Post(':id/prepare')
  @Allow('plan-item:prepare')
  @Answers(PlanItemDetail)
  prepare(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam, @IfMatch() version: number) {
    return this.move(actor, id, version, 'prepare');
  }

  @Post(':id/drop')
  @Allow('plan-item:drop')
  @Answers(PlanItemDetail)
  drop(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: DropReason,
  ) {
    return this.move(actor, id, version, 'drop', reason);
  }

  @Post(':id/resume')
  @Allow('plan-item:resume')
  @Answers(PlanItemDetail)
  resume(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam, @IfMatch() version: number) {
    return this.move(actor, id, version, 'resume');
  }

  /** After its tender was cancelled: the need is planned again. */
  @Post(':id/reopen')
  @Allow('plan-item:reopen')
  @Answers(PlanItemDetail)
  reopen(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam, @IfMatch() version: number) {
    return this.move(actor, id, version, 'reopen');
  }

  @Post(':id/start-tender')
  @Allow('plan-item:start-tender')
  @Answers(StartedTender, { status: 201 })
  start(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Idempotent({ optional: true }) command: Command | undefined,
  ): Promise<StartedTender> {
    return this.db.once(actor, command, async (tx, now) => {
      const tender = await startTender(tx, actor, id, version, now);
      return { tenderId: tender.id, number: tender.number };
    });
  }

  @Post(':id/prior-information')
  @Allow('plan-item:publish-prior-information')
  @Answers(PriorInformation, { status: 201 })
  tell(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Idempotent({ optional: true }) command: Command | undefined,
  ): Promise<PriorInformation> {
    return this.db.once(actor, command, async (tx, now) =>
      readPriorInformation(tx, await publishPriorInformation(tx, actor, id, version, now)),
    );
  }

  private move(
    actor: AuthorityActor,
    id: string,
    version: number,
    move: PlanItemMove,
    reason?: string,
  ): Promise<PlanItemDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await movePlanItem(tx, actor, id, version, move, now, reason === undefined ? {} : { reason });
      return readPlanItemDetail(tx, actor, id);
    });
  }
}

/** What a tender is based on. */
@ApiTags('Planning')
@Controller()
export class TenderBasisController {
  constructor(private readonly db: Database) {}

  @Get('tender-basis/citables')
  @Allow('tender-basis:edit')
  @Answers(Citables)
  citables(@AuthorityActing() actor: AuthorityActor): Promise<Citables> {
    return this.db.read(actor, async (tx) => ({ items: await readCitables(tx) }));
  }

  @Get('tenders/:id/basis')
  @Allow('tender-basis:read')
  @Answers(TenderBases)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<TenderBases> {
    return this.db.read(actor, async (tx) => ({ items: await readBasis(tx, id, 'own') }));
  }

  /** Replaces the citations of a draft. */
  @Put('tenders/:id/basis')
  @Allow('tender-basis:edit')
  @Answers(TenderBases)
  cite(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { items }: BasisList,
  ): Promise<TenderBases> {
    return this.db.transaction(actor, async (tx) => {
      await citeBasis(tx, actor, id, items);
      return { items: await readBasis(tx, id, 'own') };
    });
  }
}
