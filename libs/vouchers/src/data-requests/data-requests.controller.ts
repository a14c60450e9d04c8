import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  RETENTION,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type RetentionRule,
} from '@kasvutori/platform';
import { answerDataRequest } from './answer-data-request.js';
import type { DataRequestMove } from './data-request-lifecycle.js';
import { listDataRequests } from './data-request-queries.js';
import { dataRequestDetail, ownDataRights, presentItem } from './data-request-views.js';
import {
  AnswerDataRequest,
  DataRequestDetail,
  DataRequestFilter,
  DataRequestPage,
  MadeDataRequest,
  MakeDataRequest,
  OwnDataRightsList,
} from './data-requests.dto.js';
import { makeDataRequest } from './make-data-request.js';

/** What clients ask for their data (GDPR, articles 17, 18 and 21), and what is answered. */
@Controller()
export class DataRequestsController {
  constructor(
    private readonly db: Database,
    @Inject(RETENTION) private readonly rules: readonly RetentionRule[],
  ) {}

  /** What the law keeps and until when, what may go now, and what the client has asked. */
  @Get('my/data-rights')
  @Allow('client:read-own')
  @Answers(OwnDataRightsList)
  mine(@ClientActing() actor: ClientActor): Promise<OwnDataRightsList> {
    return this.db.read(actor, async (tx) => ({ items: await ownDataRights(tx, actor, this.rules) }));
  }

  @Post('my/clients/:id/data-requests')
  @Allow('data-request:make')
  @Answers(MadeDataRequest, { status: 201 })
  make(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: MakeDataRequest,
  ): Promise<MadeDataRequest> {
    return this.db.once(actor, command, async (tx, now) => ({ id: await makeDataRequest(tx, actor, id, body, now) }));
  }

  @Get('data-requests')
  @Allow('data-request:list')
  @Answers(DataRequestPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: DataRequestFilter): Promise<DataRequestPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listDataRequests(tx, actor.organisationId, filter);
      return { ...page, items: page.items.map(presentItem) };
    });
  }

  @Get('data-requests/:id')
  @Allow('data-request:read')
  @Answers(DataRequestDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<DataRequestDetail> {
    return this.db.transaction(actor, (tx) => dataRequestDetail(tx, actor, id, this.rules));
  }

  /** What may go goes by the schedule; what was allowed is taken back. */
  @Post('data-requests/:id/grant')
  @HttpCode(200)
  @Allow('data-request:grant')
  @Answers(DataRequestDetail)
  grant(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { answer }: AnswerDataRequest,
  ): Promise<DataRequestDetail> {
    return this.answered(actor, id, 'grant', answer, version);
  }

  @Post('data-requests/:id/refuse')
  @HttpCode(200)
  @Allow('data-request:refuse')
  @Answers(DataRequestDetail)
  refuse(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { answer }: AnswerDataRequest,
  ): Promise<DataRequestDetail> {
    return this.answered(actor, id, 'refuse', answer, version);
  }

  private answered(
    actor: AuthorityActor,
    id: string,
    move: DataRequestMove,
    answer: string,
    version: number,
  ): Promise<DataRequestDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await answerDataRequest(tx, actor, id, { move, answer, version }, now);
      return dataRequestDetail(tx, actor, id, this.rules);
    });
  }
}
