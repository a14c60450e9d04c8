import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  Database,
  IdParam,
  IfMatch,
  ProviderActing,
  type Actor,
  type Page,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { joinRegister, leaveRegister } from './join-register.js';
import { listRegisters, readProviderRegister, readPublicRegister } from './register-view.js';
import {
  ProviderRegister,
  PublicRegister,
  RegisterFilter,
  RegisterPage,
  type RegisterSummary,
} from './register.dto.js';
import { JoinInput, MemberParams } from './register-members.dto.js';

/** Published registers, for anyone. */
@ApiTags('Supplier registers')
@Controller('public/registers')
export class PublicRegistersController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('public')
  @Answers(RegisterPage)
  list(@Acting() actor: Actor, @Query() filter: RegisterFilter): Promise<Page<RegisterSummary>> {
    return this.db.read(actor, (tx, now) => listRegisters(tx, 'public', filter, now));
  }

  @Get(':id')
  @Allow('public')
  @Answers(PublicRegister)
  read(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PublicRegister> {
    return this.db.read(actor, (tx, now) => readPublicRegister(tx, id, now));
  }
}

/** A provider joins a register, at any time as long as it is open. */
@ApiTags('Supplier registers')
@Controller('provider/registers')
export class ProviderRegistersController {
  constructor(private readonly db: Database) {}

  @Get(':id')
  @Allow('register:read-as-provider')
  @Answers(ProviderRegister)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderRegister> {
    return this.db.read(actor, (tx, now) => readProviderRegister(tx, actor, id, now));
  }

  @Post(':id/members')
  @Allow('register-member:join')
  @Answers(ProviderRegister, { status: 201 })
  join(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Body() body: JoinInput,
  ): Promise<ProviderRegister> {
    return this.after(actor, id, (tx) => joinRegister(tx, actor, id, body));
  }

  @Post(':id/members/:memberId/withdraw')
  @Allow('register-member:withdraw')
  @Answers(ProviderRegister)
  withdraw(
    @ProviderActing() actor: ProviderActor,
    @Param() { id, memberId }: MemberParams,
    @IfMatch() version: number,
  ): Promise<ProviderRegister> {
    return this.after(actor, id, (tx) => leaveRegister(tx, actor, id, memberId, version, 'withdraw'));
  }

  @Post(':id/members/:memberId/leave')
  @Allow('register-member:leave')
  @Answers(ProviderRegister)
  leave(
    @ProviderActing() actor: ProviderActor,
    @Param() { id, memberId }: MemberParams,
    @IfMatch() version: number,
  ): Promise<ProviderRegister> {
    return this.after(actor, id, (tx) => leaveRegister(tx, actor, id, memberId, version, 'leave'));
  }

  private after(actor: ProviderActor, id: string, act: (tx: Tx) => Promise<void>): Promise<ProviderRegister> {
    return this.db.transaction(actor, async (tx, now) => {
      await act(tx);
      return readProviderRegister(tx, actor, id, now);
    });
  }
}
