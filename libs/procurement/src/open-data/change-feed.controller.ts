import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, Allow, Answers, Database, type Actor } from '@kasvutori/platform';
import { readChanges } from './change-feed.js';
import { ChangeFeed, ChangeQuery } from './change-feed.dto.js';

@ApiTags('Open data')
@Controller('public/ocds/changes')
export class ChangeFeedController {
  constructor(private readonly db: Database) {}

  /** What has changed since the cursor: nothing is left out and nothing told twice, however many are writing. */
  @Get()
  @Allow('public')
  @Answers(ChangeFeed)
  async read(@Acting() actor: Actor, @Query() { cursor = '0', limit = 200 }: ChangeQuery): Promise<ChangeFeed> {
    const changes = await this.db.read(actor, (tx) => readChanges(tx, BigInt(cursor), limit));
    return { changes, cursor: changes.at(-1)?.position ?? cursor };
  }
}
