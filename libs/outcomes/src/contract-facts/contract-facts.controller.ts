import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Acting,
  type Actor,
  Allow,
  Answers,
  type Command,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  type Page,
  SignedIn,
  type SignedInActor,
} from '@kasvutori/platform';
import { contractFact, contractFactsAsked, listContractFacts } from './contract-fact-views.js';
import {
  AskedContractFacts,
  ContractFactBody,
  ContractFactCorrectionBody,
  ContractFactFilter,
  ContractFactId,
  ContractFactPage,
  ContractFactView,
} from './contract-facts.dto.js';
import { correctContractFact, recordContractFact } from './record-contract-fact.js';

@Controller()
export class ContractFactsController {
  constructor(private readonly db: Database) {}

  /** What is known of a whole contract: services, scores, service levels, costs, cohorts and key results. */
  @Get('contracts/:id/facts')
  @Allow('contract-fact:read')
  @Answers(ContractFactPage)
  list(
    @Acting() actor: Actor,
    @Param() { id }: IdParam,
    @Query() filter: ContractFactFilter,
  ): Promise<Page<ContractFactView>> {
    return this.db.read(actor, (tx) => listContractFacts(tx, actor, id, filter));
  }

  /** Which of them the contract's tariff asks for and the reader may record, and the names it knows them by. */
  @Get('contracts/:id/facts/asked')
  @Allow('contract-fact:read')
  @Answers(AskedContractFacts)
  asked(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<AskedContractFacts> {
    return this.db.read(actor, (tx) => contractFactsAsked(tx, actor, id));
  }

  @Get('contract-facts/:id')
  @Allow('contract-fact:read')
  @Answers(ContractFactView)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ContractFactView> {
    return this.db.read(actor, (tx) => contractFact(tx, actor, id));
  }

  @Post('contracts/:id/facts')
  @Allow('contract-fact:record')
  @Answers(ContractFactId, { status: 201 })
  record(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: ContractFactBody,
  ): Promise<ContractFactId> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    return this.db.once(actor, command, (tx, now) => recordContractFact(tx, actor, id, body, now));
  }

  /** Puts a fact right, with a reason; the old one stays readable. */
  @Post('contract-facts/:id/corrections')
  @Allow('contract-fact:record')
  @Answers(ContractFactId, { status: 201 })
  correct(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: ContractFactCorrectionBody,
  ): Promise<ContractFactId> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    return this.db.once(actor, command, (tx, now) => correctContractFact(tx, actor, id, body, now));
  }
}
