import {
  Instant,
  Int,
  LocalisedText,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  ResourceActions,
  Text,
  Uuid,
  Values,
  type CsvEncoding,
  type Localised,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { COMPARED, type Compared } from './import-rows.js';
import { IMPORT_STATUSES, ROW_STATUSES, type ImportStatus, type RowStatus } from './import-queries.js';

const COUNT = { min: 0, max: 1_000_000 };

export class ClientImportItem {
  @Uuid() id: string;
  @Text({ max: 300 }) fileName: string;
  @OneOf(['utf-8', 'windows-1252'], { description: 'The character set that the file was read in' })
  encoding: CsvEncoding;
  @OneOf(IMPORT_STATUSES) status: ImportStatus;
  @Text({ max: 200 }) madeBy: string;
  @Instant() madeAt: Date;
  @Text({ max: 200, nullable: true }) importedBy: string | null;
  @Instant({ nullable: true }) importedAt: Date | null;
  @Int({ ...COUNT, description: 'New clients' }) fresh: number;
  @Int({ ...COUNT, description: 'Clients already, nothing differs' }) unchanged: number;
  @Int({ ...COUNT, description: 'Clients already, something differs' }) changed: number;
  @Int({ ...COUNT, description: 'Rows with errors, never taken in' }) refused: number;
}

export class ClientImportPage extends PageOf(ClientImportItem) {}
export class ClientImportDetail extends IntersectionType(ClientImportItem, ResourceActions) {}

export class ImportRowsQuery extends ListQuery {
  @Values({ max: 4, of: ROW_STATUSES, optional: true }) status?: RowStatus[];
  @OneOf(['line'], { optional: true }) override sort?: 'line';
}

class ImportErrorItem {
  @Text({ max: 50 }) code: string;
  @LocalisedText({ max: 300 }) text: Localised;
}

export class ImportRowItem {
  @Uuid() id: string;
  @Int({ min: 2, max: 1_000_000, description: 'The line of the file' }) line: number;
  @OneOf(ROW_STATUSES) status: RowStatus;
  @Uuid({ nullable: true, description: 'Who is a client already' }) clientId: string | null;
  @Text({ max: 300, nullable: true, description: 'Forgotten when the import is over' }) name: string | null;
  @Values({ max: 10, of: COMPARED, description: 'What would change' }) changes: Compared[];
  @ListOf(() => ImportErrorItem, { max: 20 }) errors: ImportErrorItem[];
}

export class ImportRowPage extends PageOf(ImportRowItem) {}
