import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  addDays,
  Allow,
  Answers,
  AuthorityActing,
  calendarDate,
  Database,
  Idempotent,
  IdParam,
  parseCents,
  type AuthorityActor,
  type Command,
} from '@kasvutori/platform';
import { ContractDetail } from '../agreements/agreements.dto.js';
import { contractDetail } from '../agreements/contract-detail.js';
import { CooperationContractInput } from './cooperation-contracts.dto.js';
import { draftFromCooperation, type ContractToDraw } from './draft-from-cooperation.js';

const toDraw = ({ unitPrice, cap, validFrom, lastDay, ...input }: CooperationContractInput): ContractToDraw => ({
  ...input,
  unitPriceCents: parseCents(unitPrice),
  capCents: parseCents(cap),
  validFrom: calendarDate(validFrom),
  validTo: addDays(calendarDate(lastDay), 1),
});

@ApiTags('Cooperation agreements')
@Controller('cooperations/:id/contracts')
export class CooperationContractsController {
  constructor(private readonly db: Database) {}

  /** A draft contract on a service that the authority organises by the agreement. */
  @Post()
  @Allow('contract:draft')
  @Answers(ContractDetail, { status: 201 })
  draft(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: CooperationContractInput,
  ): Promise<ContractDetail> {
    return this.db.once(actor, command, async (tx) =>
      contractDetail(tx, actor, await draftFromCooperation(tx, actor, id, toDraw(body))),
    );
  }
}
