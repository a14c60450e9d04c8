import { Body, Controller, Param, Put } from '@nestjs/common';
import { Allow, Answers, AuthorityActing, Database, IdParam, IfMatch, type AuthorityActor } from '@kasvutori/platform';
import { ContractDetail } from '../agreements/agreements.dto.js';
import { contractDetail } from '../agreements/contract-detail.js';
import { ContractMembersInput } from './contract-members.dto.js';
import { setMembers } from './set-members.js';

@Controller('contracts/:id/members')
export class ContractMembersController {
  constructor(private readonly db: Database) {}

  /** Who shares the money of a draft contract, whole. */
  @Put()
  @Allow('contract:edit')
  @Answers(ContractDetail)
  set(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() members: ContractMembersInput,
  ): Promise<ContractDetail> {
    return this.db.transaction(actor, async (tx) => {
      await setMembers(tx, actor, id, version, members);
      return contractDetail(tx, actor, id);
    });
  }
}
