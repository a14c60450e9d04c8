import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  ClientActing,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  Instant,
  Int,
  ProviderActing,
  Text,
  type ClientActor,
  type Command,
  type Config,
  type ProviderActor,
} from '@kasvutori/platform';
import { EventDetail } from '../service-events/events.dto.js';
import { eventDetail } from '../service-events/present-event.js';
import { checkIn, countGuess } from './check-in.js';
import { codeHash } from './check-in-code.js';
import { giveCode } from './give-code.js';

class CheckInCode {
  @Text({ max: 6, description: 'Shown to the provider, good for one visit' }) code: string;
  @Instant() expiresAt: Date;
  @Text({ max: 300 }) providerName: string;
}

class CheckInByCode {
  @Text({ max: 20, description: 'As the client shows it; spaces and small letters do not matter' }) code: string;
  @Int({ min: 1, max: 100, description: 'Units of the price list' }) units: number;
}

@Controller()
export class CheckInController {
  private readonly hash: (code: string) => Buffer;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.hash = codeHash(config.keys);
  }

  /** A new code for the client's phone; the one before is no good any more. */
  @Post('my/choices/:id/check-in-code')
  @Allow('check-in:show-code')
  @Answers(CheckInCode, { status: 201 })
  give(@ClientActing() actor: ClientActor, @Param() { id }: IdParam): Promise<CheckInCode> {
    return this.db.transaction(actor, (tx, now) => giveCode(tx, actor, id, this.hash, now));
  }

  /** The client has shown the code: the visit is recorded and confirmed. */
  @Post('check-ins')
  @Allow('check-in:enter-code')
  @Answers(EventDetail, { status: 201 })
  async enter(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Body() { code, units }: CheckInByCode,
  ): Promise<EventDetail> {
    await this.db.transaction(actor, (tx, now) => countGuess(tx, actor, now));
    return this.db.once(actor, command, async (tx, now) =>
      eventDetail(tx, actor, await checkIn(tx, actor, { codeHash: this.hash(code), units }, now)),
    );
  }
}
