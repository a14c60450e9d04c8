import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, Database, IdParam, ProviderActing, type ProviderActor, type Tx } from '@kasvutori/platform';
import { submitRequest, withdrawRequest } from '../participation/submit-request.js';
import { answerRound } from '../rounds/answer-round.js';
import { readProviderProcedure } from './procedure-view.js';
import { RequestInput } from '../participation/participation.dto.js';
import { ProviderProcedure } from './procedures.dto.js';
import { RoundAnswerInput, RoundParams } from '../rounds/rounds.dto.js';

/** A provider takes part: asks to, and answers the rounds. */
@ApiTags('Procedures')
@Controller('provider/tenders/:id')
export class ProviderProceduresController {
  constructor(private readonly db: Database) {}

  @Get('procedure')
  @Allow('procedure:read-as-provider')
  @Answers(ProviderProcedure)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderProcedure> {
    return this.db.read(actor, (tx, now) => readProviderProcedure(tx, actor, id, now));
  }

  /** Asks to take part; a later call before the deadline takes the place of the earlier one. */
  @Put('request')
  @Allow('procedure:request')
  @Answers(ProviderProcedure)
  request(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Body() { statement }: RequestInput,
  ): Promise<ProviderProcedure> {
    return this.after(actor, id, (tx) => submitRequest(tx, actor, id, statement));
  }

  @Post('request/withdraw')
  @Allow('procedure:withdraw-request')
  @Answers(ProviderProcedure)
  withdraw(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderProcedure> {
    return this.after(actor, id, (tx) => withdrawRequest(tx, actor, id));
  }

  @Put('rounds/:number/answer')
  @Allow('procedure:answer-round')
  @Answers(ProviderProcedure)
  answer(
    @ProviderActing() actor: ProviderActor,
    @Param() { id, number }: RoundParams,
    @Body() body: RoundAnswerInput,
  ): Promise<ProviderProcedure> {
    return this.after(actor, id, (tx) => answerRound(tx, actor, id, Number(number), body));
  }

  private after(actor: ProviderActor, id: string, act: (tx: Tx) => Promise<void>): Promise<ProviderProcedure> {
    return this.db.transaction(actor, async (tx, now) => {
      await act(tx);
      return readProviderProcedure(tx, actor, id, now);
    });
  }
}
