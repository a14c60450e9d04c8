import { Body, Controller, Get, type OnModuleDestroy, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  type Command,
  Database,
  Idempotent,
  IdParam,
  permitted,
} from '@kasvutori/platform';
import { attachSimulation, beginSimulation } from './begin-simulation.js';
import { endSimulating } from './run-aside.js';
import { listSimulations } from './simulation-queries.js';
import { simulationDetail, simulationItem } from './simulation-view.js';
import { pastCohort } from './past-cohort.js';
import {
  PastCohort,
  PastCohortQuery,
  SimulationAttachBody,
  SimulationBody,
  SimulationDetail,
  SimulationPage,
  SimulationQuery,
  TariffsToSimulate,
} from './simulation.dto.js';
import { tariffsToSimulate } from './tariffs-to-simulate.js';

/** What tariffs would cost for a cohort, before a tender. */
@Controller('simulations')
export class SimulationController implements OnModuleDestroy {
  constructor(private readonly db: Database) {}

  onModuleDestroy(): Promise<void> {
    return endSimulating();
  }

  /** Begins to run; the answer tells how far it is each time it is asked. */
  @Post()
  @Allow('simulation:run')
  @Answers(SimulationDetail, { status: 201 })
  begin(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: SimulationBody,
  ): Promise<SimulationDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      simulationDetail(tx, actor, await beginSimulation(tx, actor, body, now)),
    );
  }

  @Get()
  @Allow('simulation:read')
  @Answers(SimulationPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() query: SimulationQuery): Promise<SimulationPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listSimulations(tx, actor.organisationId, query);
      return {
        ...page,
        items: page.items.map(simulationItem),
        permittedActions: permitted(actor, [{ action: 'simulation:run' }]),
      };
    });
  }

  /** The tariffs to choose from. */
  @Get('tariffs')
  @Allow('simulation:read')
  @Answers(TariffsToSimulate)
  tariffs(@AuthorityActing() actor: AuthorityActor): Promise<TariffsToSimulate> {
    return this.db.read(actor, async (tx) => ({ items: [...(await tariffsToSimulate(tx, actor))] }));
  }

  /** How the authority's own clients fared, as the segments of a cohort. */
  @Get('past-cohort')
  @Allow('simulation:run')
  @Answers(PastCohort)
  past(@AuthorityActing() actor: AuthorityActor, @Query() query: PastCohortQuery): Promise<PastCohort> {
    return this.db.read(actor, (tx, now) => pastCohort(tx, actor, query, now));
  }

  @Get(':id')
  @Allow('simulation:read')
  @Answers(SimulationDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<SimulationDetail> {
    return this.db.read(actor, (tx) => simulationDetail(tx, actor, id));
  }

  /** Keeps a completed simulation with a tender, as its ground. */
  @Post(':id/attach')
  @Allow('simulation:attach')
  @Answers(SimulationDetail, { status: 201 })
  attach(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { tenderId }: SimulationAttachBody,
  ): Promise<SimulationDetail> {
    return this.db.once(actor, command, async (tx) => {
      await attachSimulation(tx, actor, id, tenderId);
      return simulationDetail(tx, actor, id);
    });
  }
}
