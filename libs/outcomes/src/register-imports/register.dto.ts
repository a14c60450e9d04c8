import {
  Instant,
  Int,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type CsvEncoding,
  type Permission,
} from '@kasvutori/platform';
import { IMPORT_STATUSES, type RegisterImportStatus } from './register-queries.js';

export class RegisterError {
  @Int({ min: 1, max: 10_000_000, description: 'Line of the file, or number of the report' }) line: number;
  @Text({ max: 60 }) code: string;
  @Text({ max: 500 }) message: string;
  @Values({ max: 5, description: 'Client reference, kind, payer and days as they stand in the file' }) cells: string[];
}

export class RegisterImportItem {
  @Uuid() id: string;
  @Text({ max: 200 }) fileName: string;
  @Text({ max: 64 }) sha256: string;
  @OneOf(['utf-8', 'windows-1252'], { description: 'As it was found out' }) encoding: CsvEncoding;
  @OneOf(IMPORT_STATUSES) status: RegisterImportStatus;
  @Int({ min: 0, max: 1_000_000 }) rows: number;
  @Int({ min: 0, max: 1_000_000, description: 'Rows that tell something new' }) fresh: number;
  @Int({ min: 0, max: 1_000_000, description: 'Rows that put right what the register told before' }) changed: number;
  @Int({ min: 0, max: 1_000_000, description: 'Rows that tell what is known already' }) known: number;
  @Int({ min: 0, max: 1_000_000 }) wrong: number;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) confirmedAt: Date | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class RegisterImportDetail extends RegisterImportItem {
  @ListOf(() => RegisterError, { max: 200, description: 'The first of them; all are in the report' })
  errors: RegisterError[];
}

export class RegisterImportPage extends PageOf(RegisterImportItem) {}

export class RegisterImportQuery extends ListQuery {}
