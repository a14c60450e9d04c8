import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Allow, Answers, CONFIG, Database, sealOf, systemActor, type Config } from '@kasvutori/platform';
import type { FastifyRequest } from 'fastify';
import { receiveWhole } from './receive-whole.js';
import { ContractVerification, HashParam } from './verification.dto.js';
import { verifyFile, verifyHash } from './verify-contract.js';

// Whoever holds a file may ask about it, of whichever authority it is.
const VERIFIER = systemActor('contracts.verify');

/** Tells a true contract from an altered one. Nothing that is sent is kept. */
@ApiTags('Contracts')
@Controller('public/contract-verifications')
export class VerificationController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':sha256')
  @Allow('public')
  @Answers(ContractVerification)
  byHash(@Param() { sha256 }: HashParam): Promise<ContractVerification> {
    return this.db.read(VERIFIER, (tx) => verifyHash(tx, sha256));
  }

  /** The file is the body itself. */
  @Post()
  @HttpCode(200)
  @Allow('public')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(ContractVerification)
  async byFile(@Req() request: FastifyRequest): Promise<ContractVerification> {
    const file = await receiveWhole(request);
    return this.db.read(VERIFIER, (tx) => verifyFile(tx, file, sealOf(this.config)));
  }
}
