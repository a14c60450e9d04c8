import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { systemActor, type OrganisationActor, type SignedInActor } from '../access/actor.js';
import { Allow, OrganisationActing, SignedIn } from '../access/allow.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Answers } from '../http/answers.js';
import { Idempotent, IfMatch } from '../http/headers.js';
import { IdParam } from '../http/id-param.js';
import type { Command } from '../idempotency/command.js';
import { acceptInvitation, readInvitation } from './accept-invitation.js';
import { changeMember } from './change-member.js';
import { endMemberSessions } from './end-member-sessions.js';
import { inviteMember, revokeInvitation } from './invite-member.js';
import { readMembers } from './member-queries.js';
import './members-access.js';
import {
  EndedSessions,
  MemberInvitationInput,
  InvitationOffer,
  InvitationToken,
  MemberParam,
  MembersView,
  RolesInput,
  SentInvitation,
} from './members.dto.js';

/** Who acts for the organisation that is acted for. */
@ApiTags('People')
@Controller('organisation')
export class MembersController {
  private readonly doorkeeper = systemActor('members');

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('members')
  @Allow('member:read')
  @Answers(MembersView)
  read(@OrganisationActing() actor: OrganisationActor): Promise<MembersView> {
    return this.db.read(actor, (tx) => readMembers(tx, actor));
  }

  /** Gives a member exactly these roles. */
  @Put('members/:personId')
  @Allow('member:change')
  @Answers(null)
  change(
    @OrganisationActing() actor: OrganisationActor,
    @Param() { personId }: MemberParam,
    @IfMatch() version: number,
    @Body() { roles }: RolesInput,
  ): Promise<void> {
    return this.db.transaction(actor, (tx, now) => changeMember(tx, actor, { personId, version }, roles, now));
  }

  @Delete('members/:personId')
  @Allow('member:remove')
  @Answers(null)
  remove(
    @OrganisationActing() actor: OrganisationActor,
    @Param() { personId }: MemberParam,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.db.transaction(actor, (tx, now) => changeMember(tx, actor, { personId, version }, [], now));
  }

  /** Signs a member out of the organisation: where they act for it now, and every sign-in from before. */
  @Post('members/:personId/end-sessions')
  @HttpCode(200)
  @Allow('member:end-sessions')
  @Answers(EndedSessions)
  endSessions(
    @OrganisationActing() actor: OrganisationActor,
    @Param() { personId }: MemberParam,
  ): Promise<EndedSessions> {
    return this.db.transaction(this.doorkeeper, async (tx) => ({
      ended: await endMemberSessions(tx, actor, personId),
    }));
  }

  @Post('invitations')
  @Allow('member:invite')
  @Answers(SentInvitation, { status: 201 })
  invite(
    @OrganisationActing() actor: OrganisationActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: MemberInvitationInput,
  ): Promise<SentInvitation> {
    return this.db.once(actor, command, (tx, now) => inviteMember(tx, actor, body, this.config.publicUrl, now));
  }

  @Delete('invitations/:id')
  @Allow('member:invite')
  @Answers(null)
  revoke(@OrganisationActing() actor: OrganisationActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx) => revokeInvitation(tx, actor, id));
  }
}

/** Where the link in an invitation leads. */
@ApiTags('People')
@Controller('invitations')
export class InvitationsController {
  private readonly doorkeeper = systemActor('invitations');

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':token')
  @Allow('public')
  @Answers(InvitationOffer)
  look(@Param() { token }: InvitationToken): Promise<InvitationOffer> {
    return this.db.read(this.doorkeeper, (tx, now) => readInvitation(tx, token, now));
  }

  @Post(':token/accept')
  @Allow('invitation:accept')
  @Answers(InvitationOffer)
  accept(@SignedIn() person: SignedInActor, @Param() { token }: InvitationToken): Promise<InvitationOffer> {
    return this.db.transaction(this.doorkeeper, (tx) => acceptInvitation(tx, this.config.issuers, person, token));
  }
}
