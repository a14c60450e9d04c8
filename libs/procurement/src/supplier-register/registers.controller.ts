import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  calendarDate,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  parseCents,
  type AuthorityActor,
  type Command,
  type Config,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { CreatedCallOff, RegisterCallOffInput } from '../call-offs/call-offs.dto.js';
import { callOffFromRegister } from './call-off-from-register.js';
import { decideMember } from './decide-member.js';
import { extendDecision } from './extend-decision.js';
import type { RegisterContent } from './register-queries.js';
import { listMembers, listRegisters, readOfficerRegister } from './register-view.js';
import {
  CloseInput,
  OfficerRegister,
  RegisterFilter,
  RegisterInput,
  RegisterPage,
  type RegisterSummary,
} from './register.dto.js';
import {
  DecideMemberInput,
  ExtendDecisionInput,
  MemberFilter,
  RegisterMemberPage,
  MemberParams,
  type RegisterMemberView,
} from './register-members.dto.js';
import { closeRegister, createRegister, publishRegister, saveRegister } from './write-register.js';

const contentOf = ({ requirements, validTo, ...input }: RegisterInput): RegisterContent => ({
  ...input,
  requirements: requirements.map(({ text }) => text),
  validTo: validTo === null ? null : calendarDate(validTo),
});

/** The officers' side of an always-open supplier register. */
@ApiTags('Supplier registers')
@Controller('registers')
export class RegistersController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('register:read')
  @Answers(RegisterPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: RegisterFilter): Promise<Page<RegisterSummary>> {
    return this.db.read(actor, (tx, now) => listRegisters(tx, 'own', filter, now));
  }

  @Get(':id')
  @Allow('register:read')
  @Answers(OfficerRegister)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<OfficerRegister> {
    return this.db.read(actor, (tx, now) => readOfficerRegister(tx, actor, id, now));
  }

  @Get(':id/members')
  @Allow('register:read')
  @Answers(RegisterMemberPage)
  members(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() filter: MemberFilter,
  ): Promise<Page<RegisterMemberView>> {
    return this.db.read(actor, (tx, now) => listMembers(tx, actor, id, filter, now));
  }

  @Post()
  @Allow('register:write')
  @Answers(OfficerRegister, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: RegisterInput,
  ): Promise<OfficerRegister> {
    return this.db.once(actor, command, async (tx, now) =>
      readOfficerRegister(tx, actor, await createRegister(tx, actor, contentOf(body)), now),
    );
  }

  @Put(':id')
  @Allow('register:write')
  @Answers(OfficerRegister)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: RegisterInput,
  ): Promise<OfficerRegister> {
    return this.after(actor, id, (tx) => saveRegister(tx, actor, id, version, contentOf(body)));
  }

  @Post(':id/publish')
  @Allow('register:publish')
  @Answers(OfficerRegister)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<OfficerRegister> {
    return this.after(actor, id, (tx) => publishRegister(tx, actor, id, version));
  }

  @Post(':id/close')
  @Allow('register:close')
  @Answers(OfficerRegister)
  close(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: CloseInput,
  ): Promise<OfficerRegister> {
    return this.after(actor, id, (tx) => closeRegister(tx, actor, id, version, reason));
  }

  /** Accepts or declines an application; suspends, restores or removes a member. */
  @Post(':id/members/:memberId/decision')
  @Allow('register-member:accept')
  @Answers(OfficerRegister)
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, memberId }: MemberParams,
    @IfMatch() version: number,
    @Body() { move, reason }: DecideMemberInput,
  ): Promise<OfficerRegister> {
    return this.after(actor, id, (tx) =>
      decideMember(tx, actor, id, memberId, version, move, reason, this.config.publicUrl),
    );
  }

  /** Takes 15 working days instead of 10, on a ground that the applicant is told. */
  @Post(':id/members/:memberId/extension')
  @Allow('register-member:extend')
  @Answers(OfficerRegister)
  extend(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, memberId }: MemberParams,
    @IfMatch() version: number,
    @Body() { reason }: ExtendDecisionInput,
  ): Promise<OfficerRegister> {
    return this.after(actor, id, (tx) =>
      extendDecision(tx, actor, id, memberId, version, reason, this.config.publicUrl),
    );
  }

  /** A competition among the accepted members of a category. */
  @Post(':id/call-offs')
  @Allow('register:call-off')
  @Answers(CreatedCallOff, { status: 201 })
  callOff(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() { categoryId, estimatedValue, submissionDeadline, ...body }: RegisterCallOffInput,
  ): Promise<CreatedCallOff> {
    const callOff = { ...body, estimatedValueCents: parseCents(estimatedValue), submissionLocal: submissionDeadline };
    return this.db.once(actor, command, (tx) =>
      callOffFromRegister(tx, actor, id, categoryId, callOff, this.config.publicUrl),
    );
  }

  private after(actor: AuthorityActor, id: string, act: (tx: Tx) => Promise<void>): Promise<OfficerRegister> {
    return this.db.transaction(actor, async (tx, now) => {
      await act(tx);
      return readOfficerRegister(tx, actor, id, now);
    });
  }
}
