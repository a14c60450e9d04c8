import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  ClientActing,
  type ClientActor,
  type Command,
  Database,
  Idempotent,
  IdParam,
} from '@kasvutori/platform';
import { answerFact } from './answer-fact.js';
import { ownFacts } from './own-fact-views.js';
import { OwnFactAnswer, OwnFacts } from './own-facts.dto.js';

@Controller('my/facts')
export class OwnFactsController {
  constructor(private readonly db: Database) {}

  /** Jobs and studies that others have told of me. */
  @Get()
  @Allow('own-fact:read')
  @Answers(OwnFacts)
  async mine(@ClientActing() actor: ClientActor): Promise<OwnFacts> {
    return { items: await this.db.read(actor, (tx) => ownFacts(tx, actor)) };
  }

  /** I say whether it is so. */
  @Post(':id/answers')
  @Allow('own-fact:answer')
  @Answers(OwnFacts, { status: 201 })
  answer(
    @ClientActing() actor: ClientActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: OwnFactAnswer,
  ): Promise<OwnFacts> {
    return this.db.once(actor, command, async (tx) => {
      await answerFact(tx, actor, id, body);
      return { items: await ownFacts(tx, actor) };
    });
  }
}
