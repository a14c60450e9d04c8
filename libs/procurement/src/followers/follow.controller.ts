import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, Database, IdParam, ProviderActing, type ProviderActor } from '@kasvutori/platform';
import { followTender, unfollowTender } from './follow-tender.js';

/** Whether the person hears of changes to a tender. Nobody else sees it, the buyer least of all. */
@ApiTags('Tenders')
@Controller('provider/tenders/:id/follow')
export class FollowController {
  constructor(private readonly db: Database) {}

  @Put()
  @Allow('tender:read-as-provider')
  @Answers(null)
  follow(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx, now) => followTender(tx, actor, id, now));
  }

  @Delete()
  @Allow('tender:read-as-provider')
  @Answers(null)
  unfollow(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx) => unfollowTender(tx, actor, id));
  }
}
