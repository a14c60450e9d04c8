import {
  Amount,
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
import type { ImportStatus } from './import-queries.js';

export class ImportError {
  @Int({ min: 1, max: 10_000_000, description: 'Line of the file' }) line: number;
  @Text({ max: 60 }) code: string;
  @Text({ max: 500 }) message: string;
  @Values({ max: 4, description: 'Voucher, day, start and units as they stand in the file' }) cells: string[];
}

export class EventImportItem {
  @Uuid() id: string;
  @Text({ max: 200 }) fileName: string;
  @OneOf(['utf-8', 'windows-1252'], { description: 'As it was found out' }) encoding: CsvEncoding;
  @OneOf(['previewed', 'confirmed']) status: ImportStatus;
  @Int({ min: 0, max: 50_000 }) rows: number;
  @Int({ min: 0, max: 50_000, description: 'Rows that can be recorded, or have been' }) good: number;
  @Int({ min: 0, max: 50_000 }) wrong: number;
  @Amount() amount: string;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) confirmedAt: Date | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class EventImportDetail extends EventImportItem {
  @ListOf(() => ImportError, { max: 200, description: 'The first of them; all are in the report' })
  errors: ImportError[];
}

export class EventImportPage extends PageOf(EventImportItem) {}

export class EventImportQuery extends ListQuery {}
