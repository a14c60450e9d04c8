import { one, readPage, sql, type CalendarDate, type Page, type ServiceKindCode, type Tx } from '@kasvutori/platform';
import type { DecisionKind } from '../decisions/record-decision.js';

export interface PrintLetterRow {
  readonly id: string;
  readonly number: string;
  readonly kind: DecisionKind;
  readonly serviceKind: ServiceKindCode;
  readonly clientId: string;
  readonly clientName: string;
  readonly address: string;
  readonly decidedAt: Date;
  readonly letterId: string | null;
  readonly place: number | null;
}

export interface BatchRow {
  readonly id: string;
  readonly number: number;
  readonly letters: number;
  readonly documentId: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly sentOn: CalendarDate | null;
  readonly sentBy: string | null;
}

interface Paging {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

const LETTERS = `
  SELECT d.id, d.number, d.kind, s.kind AS "serviceKind", d.client_id AS "clientId", c.name AS "clientName",
         concat_ws(', ', c.street, c.postal_code || ' ' || c.town) AS address, d.decided_at AS "decidedAt", d.letter_id AS "letterId", d.print_place AS place
    FROM vouchers.decision d JOIN vouchers.client c ON c.id = d.client_id JOIN vouchers.service s ON s.id = d.service_id
   WHERE d.delivery = 'paper'`;

export const lettersToPrint = (tx: Tx, authorityId: string, paging: Paging): Promise<Page<PrintLetterRow>> =>
  readPage<PrintLetterRow>(tx, {
    query: `${LETTERS} AND d.authority_id = $1 AND d.print_batch_id IS NULL`,
    params: [authorityId],
    sort: { column: 'decidedAt', type: 'timestamptz', direction: 'asc' },
    ...paging,
    count: true,
  });

export const lettersOfBatch = (tx: Tx, batchId: string): Promise<PrintLetterRow[]> =>
  sql<PrintLetterRow>(tx, `${LETTERS} AND d.print_batch_id = $1 ORDER BY d.print_place`, [batchId]);

const BATCHES = `SELECT id, number, letters, document_id AS "documentId", made_by AS "madeBy", made_at AS "madeAt", sent_on AS "sentOn", sent_by AS "sentBy"
  FROM vouchers.print_batch`;

export const batchById = async (tx: Tx, id: string): Promise<BatchRow> =>
  one(await sql<BatchRow>(tx, `${BATCHES} WHERE id = $1`, [id]));

export const listBatches = (tx: Tx, authorityId: string, paging: Paging): Promise<Page<BatchRow>> =>
  readPage<BatchRow>(tx, {
    query: `${BATCHES} WHERE authority_id = $1`,
    params: [authorityId],
    sort: { column: 'madeAt', type: 'timestamptz', direction: 'desc' },
    ...paging,
    count: true,
  });
