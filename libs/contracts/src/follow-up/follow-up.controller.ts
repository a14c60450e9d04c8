import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  IdParam,
  IfMatch,
  type Actor,
  type AuthorityActor,
} from '@kasvutori/platform';
import { listFollowUp } from './follow-up-list.js';
import { followUpDetail } from './follow-up-view.js';
import { FollowUpDetail, FollowUpFilter, FollowUpPage, SetIndicators } from './follow-up.dto.js';
import { setIndicators } from './set-indicators.js';

@Controller()
export class FollowUpController {
  constructor(private readonly db: Database) {}

  /** Contracts with how they meet their targets: those that miss most first. */
  @Get('follow-up')
  @Allow('follow-up:read')
  @Answers(FollowUpPage)
  list(@Acting() actor: Actor, @Query() filter: FollowUpFilter): Promise<FollowUpPage> {
    return this.db.read(actor, (tx) => listFollowUp(tx, filter));
  }

  @Get('contracts/:id/follow-up')
  @Allow('follow-up:read')
  @Answers(FollowUpDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<FollowUpDetail> {
    return this.db.read(actor, (tx) => followUpDetail(tx, actor, id));
  }

  /** Writes the indicators of a draft contract anew, against the version of the contract. */
  @Put('contracts/:id/indicators')
  @Allow('indicator:set')
  @Answers(FollowUpDetail)
  set(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() input: SetIndicators,
  ): Promise<FollowUpDetail> {
    return this.db.transaction(actor, async (tx) => {
      await setIndicators(tx, actor, id, version, input);
      return followUpDetail(tx, actor, id);
    });
  }
}
