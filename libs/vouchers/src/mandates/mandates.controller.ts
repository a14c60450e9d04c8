import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  Database,
  Idempotent,
  IdParam,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type SignedInActor,
} from '@kasvutori/platform';
import { endMandate } from './end-mandate.js';
import { giveMandate, recordMandate } from './give-mandate.js';
import { readClientMandates, readMyMandates } from './mandate-views.js';
import { ClientMandates, GivenMandate, GiveMandate, MyMandates, RecordMandate } from './mandates.dto.js';

/** Acting for another: given by the client or recorded by the case worker, ended by any of them. */
@Controller()
export class MandatesController {
  constructor(private readonly db: Database) {}

  @Get('my/mandates')
  @Allow('mandate:read-own')
  @Answers(MyMandates)
  mine(@ClientActing() actor: ClientActor): Promise<MyMandates> {
    return this.db.read(actor, (tx, now) => readMyMandates(tx, actor, now));
  }

  @Post('my/mandates')
  @Allow('mandate:give')
  @Answers(GivenMandate, { status: 201 })
  give(
    @ClientActing() actor: ClientActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() { clientId, ...input }: GiveMandate,
  ): Promise<GivenMandate> {
    return this.db.once(actor, command, async (tx, now) => ({
      id: await giveMandate(tx, actor, clientId, input, now),
    }));
  }

  @Get('clients/:id/mandates')
  @Allow('mandate:read')
  @Answers(ClientMandates)
  ofClient(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<ClientMandates> {
    return this.db.read(actor, (tx, now) => readClientMandates(tx, actor, id, now));
  }

  @Post('clients/:id/mandates')
  @Allow('mandate:record')
  @Answers(GivenMandate, { status: 201 })
  record(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Param() { id }: IdParam,
    @Body() body: RecordMandate,
  ): Promise<GivenMandate> {
    return this.db.once(actor, command, async (tx, now) => ({ id: await recordMandate(tx, actor, id, body, now) }));
  }

  @Post('mandates/:id/end')
  @HttpCode(200)
  @Allow('mandate:end')
  @Answers(GivenMandate)
  end(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<GivenMandate> {
    return this.db.transaction(actor, async (tx) => {
      await endMandate(tx, actor, id);
      return { id };
    });
  }
}
