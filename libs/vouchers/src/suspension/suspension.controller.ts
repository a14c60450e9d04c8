import { Controller, Get, Param } from '@nestjs/common';
import { Allow, Answers, AuthorityActing, Database, IdParam, type AuthorityActor } from '@kasvutori/platform';
import { affectedByApproval, affectedClients } from './affected-clients.js';
import { AffectedClients } from './suspension.dto.js';

@Controller()
export class SuspensionController {
  constructor(private readonly db: Database) {}

  /** How many clients a suspension or the end of the contract would concern, told before it is done. */
  @Get('contracts/:id/affected-clients')
  @Allow('contract:suspend')
  @Answers(AffectedClients)
  affected(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<AffectedClients> {
    return this.db.read(actor, (tx, now) => affectedClients(tx, id, now));
  }

  /** The same of an approval by a rulebook. */
  @Get('rulebook-approvals/:id/affected-clients')
  @Allow('rulebook-approval:suspend')
  @Answers(AffectedClients)
  affectedByApproval(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<AffectedClients> {
    return this.db.read(actor, (tx, now) => affectedByApproval(tx, id, now));
  }
}
