import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  commonProblem,
  CONFIG,
  Database,
  FreshSignIn,
  Idempotent,
  IdParam,
  IfMatch,
  SignedIn,
  type Actor,
  type AuthorityActor,
  type Command,
  type Config,
  type Page,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { AsOfQuery } from '../amendments/terms-on-day.dto.js';
import {
  ContractDetail,
  ContractFilter,
  ContractPage,
  ContractProviders,
  ContractReason,
  ContractTermsInput,
  DraftedContracts,
  SignContract,
  SignedContract,
  type ContractSummary,
} from './agreements.dto.js';
import { contractDetail } from './contract-detail.js';
import { listContractProviders, listContracts } from './contract-list.js';
import { draftContracts } from './draft-contracts.js';
import { editContract } from './edit-contract.js';
import { endContract, resumeContract, suspendContract } from './end-contract.js';
import { finishingBy, type Finishing } from './finish-contract.js';
import { recallContract } from './recall-contract.js';
import { sendToSignature } from './send-to-signature.js';
import { signContract } from './sign-contract.js';

@Controller()
export class AgreementsController {
  private readonly finishing: Finishing;
  private readonly origin: string;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.finishing = finishingBy(config);
    this.origin = config.publicUrl;
  }

  /** Drafts a contract with every winner of the tender that has none yet, once the award decision is final. */
  @Post('tenders/:id/contracts')
  @Allow('contract:draft')
  @Answers(DraftedContracts, { status: 201 })
  draft(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
  ): Promise<DraftedContracts> {
    return this.db.once(actor, command, (tx, now) => draftContracts(tx, actor, id, now));
  }

  @Get('contracts')
  @Allow('contract:read')
  @Answers(ContractPage)
  list(@Acting() actor: Actor, @Query() filter: ContractFilter): Promise<Page<ContractSummary>> {
    return this.db.read(actor, (tx, now) => listContracts(tx, actor, filter, now));
  }

  /** The providers of the register, to filter it by. */
  @Get('contracts/providers')
  @Allow('contract:read')
  @Answers(ContractProviders)
  async providers(@Acting() actor: Actor): Promise<ContractProviders> {
    return { items: await this.db.read(actor, (tx) => listContractProviders(tx)) };
  }

  @Get('contracts/:id')
  @Allow('contract:read')
  @Answers(ContractDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam, @Query() { asOf }: AsOfQuery): Promise<ContractDetail> {
    return this.db.read(actor, (tx) => contractDetail(tx, actor, id, asOf));
  }

  @Put('contracts/:id')
  @Allow('contract:edit')
  @Answers(ContractDetail)
  edit(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() terms: ContractTermsInput,
  ): Promise<ContractDetail> {
    return this.changed(actor, id, (tx) => editContract(tx, actor, id, version, terms));
  }

  @Post('contracts/:id/recall')
  @Allow('contract:recall')
  @Answers(ContractDetail)
  recall(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ContractReason,
  ): Promise<ContractDetail> {
    return this.changed(actor, id, (tx) => recallContract(tx, actor, { id, version, reason }));
  }

  @Post('contracts/:id/send-to-signature')
  @Allow('contract:send-to-signature')
  @Answers(ContractDetail)
  send(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ContractDetail> {
    return this.changed(actor, id, (tx, now) => sendToSignature(tx, actor, id, version, now));
  }

  @Post('contracts/:id/signatures')
  @Allow('contract:sign')
  @Answers(SignedContract, { status: 201 })
  sign(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { documentSha256 }: SignContract,
    @FreshSignIn() authenticatedAt: Date | null,
  ): Promise<SignedContract> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    const signing = { documentSha256, authenticatedAt };
    return this.db.once(actor, command, (tx, now) => signContract(tx, actor, id, signing, this.finishing, now));
  }

  @Post('contracts/:id/suspend')
  @Allow('contract:suspend')
  @Answers(ContractDetail)
  suspend(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ContractReason,
  ): Promise<ContractDetail> {
    return this.changed(actor, id, (tx) => suspendContract(tx, actor, { id, version, reason, origin: this.origin }));
  }

  @Post('contracts/:id/resume')
  @Allow('contract:resume')
  @Answers(ContractDetail)
  resume(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ContractReason,
  ): Promise<ContractDetail> {
    return this.changed(actor, id, (tx) => resumeContract(tx, actor, { id, version, reason, origin: this.origin }));
  }

  @Post('contracts/:id/terminate')
  @Allow('contract:terminate')
  @Answers(ContractDetail)
  terminate(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ContractReason,
  ): Promise<ContractDetail> {
    const asked = { id, version, reason, origin: this.origin };
    return this.changed(actor, id, (tx) => endContract(tx, actor, 'terminate', asked));
  }

  @Post('contracts/:id/cancel')
  @Allow('contract:cancel')
  @Answers(ContractDetail)
  cancel(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ContractReason,
  ): Promise<ContractDetail> {
    const asked = { id, version, reason, origin: this.origin };
    return this.changed(actor, id, (tx) => endContract(tx, actor, 'cancel', asked));
  }

  /** Changes a contract and answers with its page as it then is. */
  private changed(
    actor: AuthorityActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<ContractDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return contractDetail(tx, actor, id);
    });
  }
}
