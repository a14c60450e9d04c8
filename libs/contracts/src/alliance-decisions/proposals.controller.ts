import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Acting,
  Allow,
  Answers,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  SignedIn,
  Uuid,
  type Actor,
  type AuthorityActor,
  type Command,
  type Page,
  type ProviderActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { allianceDetail } from '../alliances/alliance-detail.js';
import { AllianceDetail } from '../alliances/alliances.dto.js';
import { endMember, nameMember, peopleToName } from './alliance-members.js';
import { castVote, withdrawProposal, writeMinutes } from './cast-vote.js';
import { drawMinutes } from './draw-minutes.js';
import { propose } from './propose.js';
import { listProposals, readProposal } from './proposal-views.js';
import {
  CastVote,
  MinutesQuery,
  NameMember,
  PeopleToName,
  ProposalFilter,
  ProposalPage,
  ProposalView,
  Propose,
  WriteMinutes,
} from './proposals.dto.js';

class MemberParam {
  @Uuid() id: string;
  @Uuid() memberId: string;
}

/** Groups of an alliance and what they decide. Owner and parties use the same routes. */
@ApiTags('Alliances')
@Controller()
export class ProposalsController {
  constructor(private readonly db: Database) {}

  /** The reader's own people, who can be named to a group. */
  @Get('alliance-people')
  @Allow('alliance:name-member')
  @Answers(PeopleToName)
  people(@SignedIn() actor: SignedInActor): Promise<PeopleToName> {
    return this.db.read(actor, async (tx) => ({ people: await peopleToName(tx, sideOf(actor)) }));
  }

  @Post('alliances/:id/members')
  @Allow('alliance:name-member')
  @Answers(AllianceDetail, { status: 201 })
  name(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: NameMember,
  ): Promise<AllianceDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await nameMember(tx, sideOf(actor), id, body);
      return allianceDetail(tx, actor, id, now);
    });
  }

  @Delete('alliances/:id/members/:memberId')
  @Allow('alliance:name-member')
  @Answers(AllianceDetail)
  end(@SignedIn() actor: SignedInActor, @Param() { id, memberId }: MemberParam): Promise<AllianceDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await endMember(tx, sideOf(actor), id, memberId);
      return allianceDetail(tx, actor, id, now);
    });
  }

  @Get('alliances/:id/proposals')
  @Allow('alliance:read')
  @Answers(ProposalPage)
  list(@Acting() actor: Actor, @Param() { id }: IdParam, @Query() filter: ProposalFilter): Promise<Page<ProposalView>> {
    return this.db.read(actor, (tx) => listProposals(tx, actor, id, filter));
  }

  @Post('alliances/:id/proposals')
  @Allow('alliance:propose')
  @Answers(ProposalView, { status: 201 })
  propose(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: Propose,
  ): Promise<ProposalView> {
    return this.db.once(actor, command, async (tx) =>
      readProposal(tx, actor, await propose(tx, sideOf(actor), id, body)),
    );
  }

  /** The decisions of a group as a PDF. */
  @Get('alliances/:id/minutes')
  @Allow('alliance:read')
  @Answers(null, { status: 200, media: 'application/pdf' })
  async minutesOfGroup(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Query() { group, language = actor.language }: MinutesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.db.read(actor, (tx, now) => drawMinutes(tx, actor, id, { group, language }, now));
    await reply.type('application/pdf').header('cache-control', 'private, no-store').send(pdf);
  }

  @Get('alliance-proposals/:id')
  @Allow('alliance:read')
  @Answers(ProposalView)
  read(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ProposalView> {
    return this.db.read(actor, (tx) => readProposal(tx, actor, id));
  }

  @Post('alliance-proposals/:id/vote')
  @Allow('alliance:vote')
  @Answers(ProposalView, { status: 201 })
  vote(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: CastVote,
  ): Promise<ProposalView> {
    return this.changed(actor, command, id, (tx, side) => castVote(tx, side, id, body));
  }

  @Post('alliance-proposals/:id/withdraw')
  @Allow('alliance:withdraw')
  @Answers(ProposalView, { status: 201 })
  withdraw(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
  ): Promise<ProposalView> {
    return this.changed(actor, command, id, (tx, side) => withdrawProposal(tx, side, id));
  }

  @Post('alliance-proposals/:id/minutes')
  @Allow('alliance:write-minutes')
  @Answers(ProposalView, { status: 201 })
  minutes(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { text }: WriteMinutes,
  ): Promise<ProposalView> {
    return this.changed(actor, command, id, (tx, side) => writeMinutes(tx, side, id, text));
  }

  private changed(
    actor: SignedInActor,
    command: Command,
    id: string,
    change: (tx: Tx, side: AuthorityActor | ProviderActor) => Promise<void>,
  ): Promise<ProposalView> {
    return this.db.once(actor, command, async (tx) => {
      await change(tx, sideOf(actor));
      return readProposal(tx, actor, id);
    });
  }
}

/** Clients take no part; the table of actions keeps them out already. */
function sideOf(actor: SignedInActor): AuthorityActor | ProviderActor {
  if (actor.kind === 'client') throw commonProblem('forbidden');
  return actor;
}
