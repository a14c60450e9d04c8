import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { BYTE_ORDER_MARK } from '../csv/write-csv.js';
import { Answers } from '../http/answers.js';
import { AccessFilter, AccessTableView } from './access-table.dto.js';
import { defineActions } from './actions.js';
import type { AuthorityActor } from './actor.js';
import { Allow, AuthorityActing } from './allow.js';
import { DeclaredRoutes } from './declared-routes.js';
import { accessTableCsv, readAccessTable } from './read-access-table.js';

export const ACCESS_ACTIONS = defineActions({
  'access:read': ['auditor', 'operator'],
});

/** Who may do what: the table that the guards judge by. */
@Controller()
export class AccessTableController {
  constructor(private readonly routes: DeclaredRoutes) {}

  @Get('access-table')
  @Allow('access:read')
  @Answers(AccessTableView)
  read(@AuthorityActing() { language }: AuthorityActor, @Query() filter: AccessFilter): AccessTableView {
    return { items: readAccessTable(this.routes.all(), filter, language) };
  }

  @Get('access-table.csv')
  @Allow('access:read')
  @Answers(null, { media: 'text/csv' })
  export(@AuthorityActing() { language }: AuthorityActor, @Query() filter: AccessFilter): StreamableFile {
    const csv = BYTE_ORDER_MARK + accessTableCsv(readAccessTable(this.routes.all(), filter, language));
    return new StreamableFile(Buffer.from(csv), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="access-table.csv"',
    });
  }
}
