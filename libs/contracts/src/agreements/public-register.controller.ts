import { Controller, Get, Query } from '@nestjs/common';
import { Allow, Answers, Database, systemActor, type Page } from '@kasvutori/platform';
import { PublicContractFilter, PublicContractPage, type PublicContract } from './public-register.dto.js';
import { listPublicContracts } from './public-register.js';

/** The same for everyone, so it is read as the system; what it tells stands in the query alone. */
const READER = systemActor('public-register');

@Controller('public/contracts')
export class PublicRegisterController {
  constructor(private readonly db: Database) {}

  /** Contracts in force: number, parties, subject, value and time. */
  @Get()
  @Allow('public')
  @Answers(PublicContractPage)
  list(@Query() filter: PublicContractFilter): Promise<Page<PublicContract>> {
    return this.db.read(READER, (tx) => listPublicContracts(tx, filter));
  }
}
