import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  commonProblem,
  Database,
  IdParam,
  IfMatch,
  ListQuery,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type ProviderActor,
  type SignedInActor,
} from '@kasvutori/platform';
import { markStep } from './mark-step.js';
import { listSharedPaths, organisationsForPath, pathById } from './path-queries.js';
import { myPaths, pathDetail, sharedPathDetail } from './path-views.js';
import {
  MarkStep,
  MyPaths,
  PathDetail,
  PathOrganisations,
  PlanPath,
  SharedPathDetail,
  SharedPathPage,
  StepParam,
} from './path.dto.js';
import { planPath } from './plan-path.js';

/** A client's service path: planned by the case worker, seen by the client, shared with whom the client allows. */
@Controller()
export class ServicePathController {
  constructor(private readonly db: Database) {}

  @Get('clients/:id/path')
  @Allow('path:read')
  @Answers(PathDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<PathDetail> {
    return this.db.transaction(actor, (tx) => pathDetail(tx, actor, id));
  }

  @Put('clients/:id/path')
  @Allow('path:plan')
  @Answers(PathDetail)
  plan(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: PlanPath,
  ): Promise<PathDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await planPath(tx, actor, id, version, body, now);
      return pathDetail(tx, actor, id);
    });
  }

  /** Who can be named on a path. */
  @Get('path-organisations')
  @Allow('path:plan')
  @Answers(PathOrganisations)
  organisations(@AuthorityActing() actor: AuthorityActor): Promise<PathOrganisations> {
    return this.db.read(actor, async (tx) => ({ items: await organisationsForPath(tx) }));
  }

  @Post('service-paths/:id/steps/:stepId/mark')
  @HttpCode(200)
  @Allow('path:plan')
  @Answers(PathDetail)
  mark(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, stepId }: StepParam,
    @IfMatch() version: number,
    @Body() body: MarkStep,
  ): Promise<PathDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      const { authorityId, clientId } = await pathById(tx, id);
      if (authorityId !== actor.organisationId) throw commonProblem('not-found');
      await markStep(tx, actor, id, stepId, version, body, now);
      return pathDetail(tx, actor, clientId);
    });
  }

  /** The client's own paths, in order. */
  @Get('my/paths')
  @Allow('path:read-own')
  @Answers(MyPaths)
  mine(@ClientActing() actor: ClientActor): Promise<MyPaths> {
    return this.db.read(actor, async (tx) => ({ items: await myPaths(tx, actor) }));
  }

  /** The client says that an own step is done. */
  @Post('my/paths/:id/steps/:stepId/mark')
  @HttpCode(200)
  @Allow('path:mark-own')
  @Answers(MyPaths)
  markMine(
    @ClientActing() actor: ClientActor,
    @Param() { id, stepId }: StepParam,
    @IfMatch() version: number,
    @Body() body: MarkStep,
  ): Promise<MyPaths> {
    return this.db.transaction(actor, async (tx, now) => {
      await markStep(tx, actor, id, stepId, version, body, now);
      return { items: await myPaths(tx, actor) };
    });
  }

  /** Paths that clients share with one's organisation. */
  @Get('shared-paths')
  @Allow('path:read-shared')
  @Answers(SharedPathPage)
  shared(@SignedIn() actor: SignedInActor, @Query() { cursor, limit }: ListQuery): Promise<SharedPathPage> {
    return this.db.read(actor, (tx) => listSharedPaths(tx, ofOrganisation(actor).organisationId, { cursor, limit }));
  }

  @Get('shared-paths/:id')
  @Allow('path:read-shared')
  @Answers(SharedPathDetail)
  sharedOne(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<SharedPathDetail> {
    return this.db.transaction(actor, (tx) => sharedPathDetail(tx, ofOrganisation(actor), id));
  }

  /** One's own organisation's step is begun or done. */
  @Post('shared-paths/:id/steps/:stepId/mark')
  @HttpCode(200)
  @Allow('path:mark')
  @Answers(SharedPathDetail)
  markOwn(
    @SignedIn() actor: SignedInActor,
    @Param() { id, stepId }: StepParam,
    @IfMatch() version: number,
    @Body() body: MarkStep,
  ): Promise<SharedPathDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await markStep(tx, ofOrganisation(actor), id, stepId, version, body, now);
      return sharedPathDetail(tx, ofOrganisation(actor), id);
    });
  }
}

/** Somebody who acts for an organisation; the action's roles leave nobody else. */
function ofOrganisation(actor: SignedInActor): AuthorityActor | ProviderActor {
  if (actor.kind === 'client') throw commonProblem('forbidden');
  return actor;
}
