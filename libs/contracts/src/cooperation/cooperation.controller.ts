import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  calendarDate,
  Database,
  helsinkiDateOf,
  Idempotent,
  IdParam,
  IfMatch,
  parseCents,
  type AuthorityActor,
  type Command,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { acceptCooperation, returnCooperation } from './accept-cooperation.js';
import type { CooperationContent } from './cooperation-content.js';
import { cooperationDetail, listBodies, listCooperations } from './cooperation-view.js';
import {
  AcceptCooperation,
  CooperationDetail,
  CooperationFilter,
  CooperationInput,
  CooperationPage,
  CooperationReason,
  CooperationReturned,
  CoverageMap,
  CoverageQuery,
  DividePeriod,
  PublicBodies,
  type CooperationSummary,
  type CostWeight,
} from './cooperation.dto.js';
import { dividePeriod } from './divide-period.js';
import { moveAsKeeper } from './move-cooperation.js';
import { readCoverage } from './read-coverage.js';
import { createCooperation, renewCooperation, saveCooperation } from './write-cooperation.js';

const weightsOf = (weights: readonly CostWeight[]): string[] => weights.map(({ weight }) => weight);

const contentOf = ({
  validFrom,
  validTo,
  parties,
  responsibilities,
  costKeys,
  servicePoints,
  ...input
}: CooperationInput): CooperationContent => ({
  ...input,
  validFrom: calendarDate(validFrom),
  validTo: validTo === null ? null : calendarDate(validTo),
  parties: parties.map(({ providerId = null, ...party }) => ({ ...party, providerId })),
  responsibilities: responsibilities.map(({ bought = false, ...responsibility }) => ({ ...responsibility, bought })),
  costKeys: costKeys.map((key) => ({ ...key, weights: weightsOf(key.weights) })),
  servicePoints: servicePoints.map(({ team, ...point }) => ({ ...point, bodies: team.map(({ party }) => party) })),
});

/** Agreements between public bodies. */
@ApiTags('Cooperation agreements')
@Controller('cooperations')
export class CooperationController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('cooperation:read')
  @Answers(CooperationPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() filter: CooperationFilter,
  ): Promise<Page<CooperationSummary>> {
    return this.db.read(actor, (tx) => listCooperations(tx, filter));
  }

  /** Who answers for which service in which municipality on a day, and where nobody does. */
  @Get('coverage')
  @Allow('cooperation:read')
  @Answers(CoverageMap)
  coverage(@AuthorityActing() actor: AuthorityActor, @Query() { on }: CoverageQuery): Promise<CoverageMap> {
    return this.db.read(actor, (tx, now) =>
      readCoverage(tx, actor, on === undefined ? helsinkiDateOf(now) : calendarDate(on)),
    );
  }

  @Get('bodies')
  @Allow('cooperation:read')
  @Answers(PublicBodies)
  bodies(@AuthorityActing() actor: AuthorityActor): Promise<PublicBodies> {
    return this.db.read(actor, async (tx) => ({ items: await listBodies(tx) }));
  }

  @Get(':id')
  @Allow('cooperation:read')
  @Answers(CooperationDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<CooperationDetail> {
    return this.db.read(actor, (tx) => cooperationDetail(tx, actor, id));
  }

  @Post()
  @Allow('cooperation:write')
  @Answers(CooperationDetail, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: CooperationInput,
  ): Promise<CooperationDetail> {
    return this.db.once(actor, command, async (tx) =>
      cooperationDetail(tx, actor, await createCooperation(tx, actor, contentOf(body))),
    );
  }

  @Put(':id')
  @Allow('cooperation:write')
  @Answers(CooperationDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: CooperationInput,
  ): Promise<CooperationDetail> {
    return this.after(actor, id, (tx) => saveCooperation(tx, actor, id, version, contentOf(body)));
  }

  @Post(':id/propose')
  @Allow('cooperation:propose')
  @Answers(CooperationDetail)
  propose(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<CooperationDetail> {
    return this.after(actor, id, (tx) => moveAsKeeper(tx, actor, id, version, 'propose'));
  }

  @Post(':id/acceptances')
  @Allow('cooperation:accept')
  @Answers(CooperationDetail)
  accept(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { acceptedOn, ...body }: AcceptCooperation,
  ): Promise<CooperationDetail> {
    const acceptance = { ...body, acceptedOn: calendarDate(acceptedOn) };
    return this.after(actor, id, (tx) => acceptCooperation(tx, actor, id, version, acceptance));
  }

  @Post(':id/return')
  @Allow('cooperation:return')
  @Answers(CooperationReturned)
  giveBack(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: CooperationReason,
  ): Promise<CooperationReturned> {
    return this.db.transaction(actor, async (tx) => {
      await returnCooperation(tx, actor, id, version, reason);
      return { id };
    });
  }

  @Post(':id/cancel')
  @Allow('cooperation:cancel')
  @Answers(CooperationDetail)
  cancel(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: CooperationReason,
  ): Promise<CooperationDetail> {
    return this.after(actor, id, (tx) => moveAsKeeper(tx, actor, id, version, 'cancel', reason));
  }

  @Post(':id/terminate')
  @Allow('cooperation:terminate')
  @Answers(CooperationDetail)
  terminate(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: CooperationReason,
  ): Promise<CooperationDetail> {
    return this.after(actor, id, (tx) => moveAsKeeper(tx, actor, id, version, 'terminate', reason));
  }

  /** A draft of the next version; what is in force stays so until every party has accepted it. */
  @Post(':id/renewals')
  @Allow('cooperation:renew')
  @Answers(CooperationDetail, { status: 201 })
  renew(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<CooperationDetail> {
    return this.db.transaction(actor, async (tx) =>
      cooperationDetail(tx, actor, await renewCooperation(tx, actor, id, version)),
    );
  }

  @Post(':id/divisions')
  @Allow('cooperation:divide')
  @Answers(CooperationDetail, { status: 201 })
  divide(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { periodFrom, periodTo, total, use, ...body }: DividePeriod,
  ): Promise<CooperationDetail> {
    const cost = {
      ...body,
      periodFrom: calendarDate(periodFrom),
      periodTo: calendarDate(periodTo),
      totalCents: parseCents(total),
      use: weightsOf(use),
    };
    return this.db.once(actor, command, async (tx) => {
      await dividePeriod(tx, actor, id, cost);
      return cooperationDetail(tx, actor, id);
    });
  }

  private after(actor: AuthorityActor, id: string, act: (tx: Tx) => Promise<void>): Promise<CooperationDetail> {
    return this.db.transaction(actor, async (tx) => {
      await act(tx);
      return cooperationDetail(tx, actor, id);
    });
  }
}
