import { Int, ListOf, LocalisedText, Text, Uuid } from '@kasvutori/platform';
import { ImportLoss } from '../tenders/tenders.dto.js';
import type { TenderText } from '../tenders/tender-content.js';

export class ImportedTender {
  @Uuid()
  tenderId: string;

  @Text({ max: 40, example: 'T-2026-0001' })
  number: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @Int({ min: 1, max: 200 })
  lotCount: number;

  @Text({ max: 20 })
  sdkVersion: string;

  @Text({ max: 300, nullable: true, description: 'The buyer the notice names' })
  buyerName: string | null;

  @ListOf(() => ImportLoss, { max: 2_000, description: 'What could not be carried over, and why' })
  losses: ImportLoss[];
}
