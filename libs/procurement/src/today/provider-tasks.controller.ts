import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, Database, type Page, ProviderActing, type ProviderActor } from '@kasvutori/platform';
import { listProviderTasks } from './list-provider-tasks.js';
import { type ProviderTask, ProviderTaskFilter, ProviderTaskPage } from './provider-tasks.dto.js';

/** What waits for a company in its tenders, for "Today". */
@ApiTags('Tenders')
@Controller('provider/tender-tasks')
export class ProviderTasksController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('remedy:read-own')
  @Answers(ProviderTaskPage)
  list(@ProviderActing() actor: ProviderActor, @Query() filter: ProviderTaskFilter): Promise<Page<ProviderTask>> {
    return this.db.read(actor, (tx, now) => listProviderTasks(tx, actor, filter, now));
  }
}
