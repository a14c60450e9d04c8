import { DateOnly, Flag, Int, ListOf, Nested, OneOf, Text, Uuid } from '@kasvutori/platform';
import { DeclaredVersion } from '../self-declaration/self-declaration.dto.js';
import { type WarningCode, WARNINGS } from './declaration-warnings.js';
import { type CheckCode, CHECKS } from './screening-rules.js';

export class DeclarationWarningAnswer {
  @OneOf(WARNINGS)
  code: WarningCode;

  @OneOf(CHECKS, { description: 'The check it bears on' })
  check: CheckCode;

  @Text({ max: 40, nullable: true, description: 'Code of the exclusion ground, or the kind of suitability' })
  about: string | null;

  @DateOnly({ nullable: true, description: 'From or to when the evidence is good' })
  on: string | null;
}

const ROLES = ['bidder', 'member', 'subcontractor'] as const;

/** A company behind a bid and the self-declaration the bid was made on. */
export class DeclaredCompany {
  @OneOf(ROLES)
  role: (typeof ROLES)[number];

  @Text({ max: 300 })
  name: string;

  @Text({ max: 9 })
  businessId: string;

  @Uuid({ nullable: true, description: 'Null for a company that has not registered' })
  providerId: string | null;

  @Text({ max: 2_000, nullable: true, description: 'What it does in the consortium or as a subcontractor' })
  part: string | null;

  @Nested(() => DeclaredVersion, { nullable: true })
  declaration: DeclaredVersion | null;

  @Flag({ description: 'This very version is sealed in the bid; else it was in force when the bid came in' })
  sealed: boolean;

  @Int({ min: 1, max: 1_000_000, nullable: true, description: 'The version of today, when it is another' })
  newestNo: number | null;

  @ListOf(() => DeclarationWarningAnswer, { max: 200 })
  warnings: DeclarationWarningAnswer[];
}
