import { Controller, Get, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  type Actor,
  type AuthorityActor,
} from '@kasvutori/platform';
import {
  Coverage,
  ServiceCoverageQuery,
  CoverageWithout,
  PublicCoverage,
  PublicCoverageQuery,
  WithoutQuery,
} from './coverage.dto.js';
import { readCoverage, readCoverageWithout, readPublicCoverage } from './read-coverage.js';

@Controller()
export class CoverageController {
  constructor(private readonly db: Database) {}

  /** How the authority's municipalities are served: who is near, how long it takes, who waits. */
  @Get('coverage')
  @Allow('coverage:read')
  @Answers(Coverage)
  read(@AuthorityActing() actor: AuthorityActor, @Query() query: ServiceCoverageQuery): Promise<Coverage> {
    return this.db.read(actor, (tx, now) => readCoverage(tx, actor, query, now));
  }

  /** What would change if a provider left, or one offer of it ended, or no longer took one municipality. */
  @Get('coverage/without')
  @Allow('coverage:read')
  @Answers(CoverageWithout)
  without(@AuthorityActing() actor: AuthorityActor, @Query() query: WithoutQuery): Promise<CoverageWithout> {
    return this.db.read(actor, (tx, now) => readCoverageWithout(tx, actor, query, now));
  }

  /** Where a service is given, for anybody. */
  @Get('public/coverage')
  @Allow('public')
  @Answers(PublicCoverage)
  open(@Acting() actor: Actor, @Query() { serviceKind }: PublicCoverageQuery): Promise<PublicCoverage> {
    return this.db.read(actor, (tx, now) => readPublicCoverage(tx, serviceKind, now));
  }
}
