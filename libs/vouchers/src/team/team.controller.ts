import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  IdParam,
  IfMatch,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { readClientPage } from '../clients/client-detail.js';
import { ClientDetail } from '../clients/clients.dto.js';
import { addTeamMember, endTeamMember } from './edit-team.js';
import { handOverAll, mayHandOverAll } from './hand-over-all.js';
import { answerHandOver, handOverClient, takeOverClient } from './hand-over-client.js';
import { caseWorkersOf } from './team-queries.js';
import {
  AddTeamMember,
  AnswerHandOver,
  CaseWorkers,
  HandedOver,
  HandOverAll,
  HandOverClient,
  TeamMemberParam,
  TakeOverClient,
} from './team.dto.js';

/** Who is responsible for a client, and who else works with them. */
@Controller()
export class TeamController {
  constructor(private readonly db: Database) {}

  /** Everybody who has or can be given clients, with how many each has; those who are case workers no more come first. */
  @Get('case-workers')
  @Allow('case-worker:list')
  @Answers(CaseWorkers)
  caseWorkers(@AuthorityActing() actor: AuthorityActor): Promise<CaseWorkers> {
    return this.db.read(actor, async (tx) => ({
      items: (await caseWorkersOf(tx, actor.organisationId)).map((worker) => ({
        ...worker,
        mayHandOver: worker.clients > 0 && mayHandOverAll(actor, worker.id),
      })),
    }));
  }

  /** All clients of one case worker move to another. */
  @Post('case-workers/:id/hand-over')
  @HttpCode(200)
  @Allow('case-worker:hand-over-all')
  @Answers(HandedOver)
  handOverAll(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: HandOverAll,
  ): Promise<HandedOver> {
    return this.db.transaction(actor, (tx, now) => handOverAll(tx, actor, id, body, now));
  }

  @Post('clients/:id/hand-over')
  @Allow('client:hand-over')
  @Answers(ClientDetail)
  handOver(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: HandOverClient,
  ): Promise<ClientDetail> {
    return this.andShow(actor, id, (tx, now) => handOverClient(tx, actor, id, body, version, now));
  }

  /** The colleague who was asked accepts, or says why not. */
  @Post('clients/:id/hand-over/answer')
  @HttpCode(200)
  @Allow('client:answer-hand-over')
  @Answers(ClientDetail)
  answer(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: AnswerHandOver,
  ): Promise<ClientDetail> {
    return this.andShow(actor, id, (tx, now) => answerHandOver(tx, actor, id, body, version, now));
  }

  @Post('clients/:id/take-over')
  @HttpCode(200)
  @Allow('client:take-over')
  @Answers(ClientDetail)
  takeOver(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: TakeOverClient,
  ): Promise<ClientDetail> {
    return this.andShow(actor, id, (tx, now) => takeOverClient(tx, actor, id, reason, version, now));
  }

  @Post('clients/:id/team')
  @Allow('team:edit')
  @Answers(ClientDetail, { status: 201 })
  join(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: AddTeamMember,
  ): Promise<ClientDetail> {
    return this.andShow(actor, id, (tx, now) => addTeamMember(tx, actor, id, body, now));
  }

  @Post('clients/:id/team/:memberId/end')
  @HttpCode(200)
  @Allow('team:edit')
  @Answers(ClientDetail)
  leave(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, memberId }: TeamMemberParam,
    @IfMatch() version: number,
  ): Promise<ClientDetail> {
    return this.andShow(actor, id, (tx, now) => endTeamMember(tx, actor, id, memberId, version, now));
  }

  /** Does it, and answers with the client's page as it then is. */
  private andShow(actor: AuthorityActor, id: string, act: (tx: Tx, now: Date) => Promise<void>): Promise<ClientDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await act(tx, now);
      return readClientPage(tx, actor, id);
    });
  }
}
