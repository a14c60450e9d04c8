import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  one,
  sql,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import { ServiceGroupItem, ServiceGroupList, WriteServiceGroup } from './service-groups.dto.js';
import { changeGroup, createGroup } from './write-group.js';

/** The authority's own groups of services, for budgets. */
@Controller('service-groups')
export class ServiceGroupsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('budget:read')
  @Answers(ServiceGroupList)
  list(@AuthorityActing() actor: AuthorityActor): Promise<ServiceGroupList> {
    return this.db.read(actor, async (tx) => ({ items: await groupsOf(tx, actor.organisationId) }));
  }

  @Post()
  @Allow('service-group:write')
  @Answers(ServiceGroupItem, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: WriteServiceGroup,
  ): Promise<ServiceGroupItem> {
    return this.db.once(actor, command, async (tx) => readGroup(tx, actor, (await createGroup(tx, actor, body)).id));
  }

  @Put(':id')
  @Allow('service-group:write')
  @Answers(ServiceGroupItem)
  change(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: WriteServiceGroup,
  ): Promise<ServiceGroupItem> {
    return this.db.transaction(actor, async (tx) => {
      await changeGroup(tx, actor, id, version, body);
      return readGroup(tx, actor, id);
    });
  }
}

const groupsOf = (tx: Tx, authorityId: string): Promise<ServiceGroupItem[]> =>
  sql<ServiceGroupItem>(
    tx,
    `SELECT g.id, g.name, g.version, ARRAY(SELECT s.id::text FROM vouchers.service s WHERE s.group_id = g.id ORDER BY s.kind) AS "serviceIds"
       FROM vouchers.service_group g WHERE g.authority_id = $1 ORDER BY lower(g.name ->> 'fi'), g.id`,
    [authorityId],
  );

const readGroup = async (tx: Tx, actor: AuthorityActor, id: string): Promise<ServiceGroupItem> =>
  one((await groupsOf(tx, actor.organisationId)).filter((group) => group.id === id));
