import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  Database,
  IdParam,
  IfMatch,
  type Page,
  ProviderActing,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { readTender } from '../tenders/tender-record.js';
import { answerInvitation } from './answer-invitation.js';
import {
  ConsortiumMember,
  ConsortiumInvitationFilter,
  ConsortiumInvitationInput,
  ConsortiumInvitationPage,
  ConsortiumTermsInput,
} from './consortia.dto.js';
import { type InvitationRow, listInvitations, readConsortium } from './consortium-queries.js';
import { changeMembership, inviteToConsortium, removeFromConsortium } from './lead-consortium.js';

/** The consortium of the bidder's own bid, as its lead keeps it. */
@ApiTags('Consortia')
@Controller()
export class ConsortiaController {
  constructor(private readonly db: Database) {}

  @Get('tenders/:id/consortium')
  @Allow('consortium:read-own')
  @Answers(ConsortiumMember, { list: true })
  list(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ConsortiumMember[]> {
    return this.db.read(actor, async (tx) => {
      await readTender(tx, id);
      return answerConsortium(tx, actor, id);
    });
  }

  @Post('tenders/:id/consortium')
  @Allow('consortium:lead')
  @Answers(ConsortiumMember, { status: 201, list: true })
  invite(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Body() body: ConsortiumInvitationInput,
  ): Promise<ConsortiumMember[]> {
    return this.db.transaction(actor, async (tx) => {
      await inviteToConsortium(tx, actor, id, body);
      return answerConsortium(tx, actor, id);
    });
  }

  @Put('consortium-members/:id')
  @Allow('consortium:lead')
  @Answers(ConsortiumMember, { list: true })
  change(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ConsortiumTermsInput,
  ): Promise<ConsortiumMember[]> {
    return this.db.transaction(actor, async (tx) =>
      answerConsortium(tx, actor, await changeMembership(tx, actor, id, version, body)),
    );
  }

  @Post('consortium-members/:id/remove')
  @Allow('consortium:lead')
  @Answers(ConsortiumMember, { status: 200, list: true })
  remove(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ConsortiumMember[]> {
    return this.db.transaction(actor, async (tx) =>
      answerConsortium(tx, actor, await removeFromConsortium(tx, actor, id, version)),
    );
  }

  /** What others have asked this company to join. */
  @Get('consortium-invitations')
  @Allow('consortium:read-own')
  @Answers(ConsortiumInvitationPage)
  invitations(
    @ProviderActing() actor: ProviderActor,
    @Query() filter: ConsortiumInvitationFilter,
  ): Promise<Page<InvitationRow>> {
    return this.db.read(actor, (tx) => listInvitations(tx, actor, filter));
  }

  @Post('consortium-members/:id/confirm')
  @Allow('consortium:answer')
  @Answers(null)
  confirm(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam, @IfMatch() version: number): Promise<void> {
    return this.db.transaction(actor, (tx) => answerInvitation(tx, actor, id, version, 'confirm'));
  }

  @Post('consortium-members/:id/decline')
  @Allow('consortium:answer')
  @Answers(null)
  decline(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam, @IfMatch() version: number): Promise<void> {
    return this.db.transaction(actor, (tx) => answerInvitation(tx, actor, id, version, 'decline'));
  }
}

const answerConsortium = async (tx: Tx, actor: ProviderActor, tenderId: string): Promise<ConsortiumMember[]> =>
  (await readConsortium(tx, tenderId, actor.organisationId)).map(
    ({ tenderId: _, leadId: _lead, memberId: _member, ...member }) => member,
  );
