import { type CalendarDate, execute, type Language, sql, type Tx } from '@kasvutori/platform';
import { fullDayOf, type PartyPeriod, type ServedBy } from '../award/standstill.js';

export const LETTER_KINDS = ['cancellation', 'correction-answer'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface NewLetter {
  readonly kind: LetterKind;
  readonly decisionId: string;
  readonly correctionId: string | null;
  readonly recipientId: string;
  readonly documentId: string;
  readonly language: Language;
  readonly servedBy: ServedBy;
  /** Null for the copy of the authority. An answer gives no new time: that of the decision goes on. */
  readonly period: (Pick<PartyPeriod, 'receivedOn'> & { readonly lastDay: CalendarDate | null }) | null;
}

export async function insertLetter(tx: Tx, letter: NewLetter, now: Date): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.remedy_letter (document_id, kind, decision_id, correction_id, recipient_id, language, served_by, received_on, last_day, sent_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      letter.documentId,
      letter.kind,
      letter.decisionId,
      letter.correctionId,
      letter.recipientId,
      letter.language,
      letter.servedBy,
      letter.period?.receivedOn ?? null,
      letter.period?.lastDay ?? null,
      now,
    ],
  );
}

export interface LetterRow {
  readonly kind: LetterKind;
  readonly correctionId: string | null;
  readonly recipient: string;
  readonly documentId: string;
  readonly language: Language;
  readonly servedBy: ServedBy;
  readonly receivedOn: CalendarDate | null;
  readonly fullOn: CalendarDate | null;
  readonly lastDay: CalendarDate | null;
}

/** The letters that followed the decisions of a tender; row-level security leaves a party its own. */
export async function readLetters(tx: Tx, tenderId: string): Promise<LetterRow[]> {
  const rows = await sql<Omit<LetterRow, 'fullOn'>>(
    tx,
    `SELECT l.kind, l.correction_id AS "correctionId", o.name AS recipient, l.document_id AS "documentId", l.language, l.served_by AS "servedBy",
            l.received_on AS "receivedOn", l.last_day AS "lastDay"
       FROM procurement.remedy_letter l
       JOIN procurement.award_decision d ON d.id = l.decision_id
       JOIN app.organisation o ON o.id = l.recipient_id
      WHERE d.tender_id = $1 ORDER BY l.sent_at, o.kind, o.name`,
    [tenderId],
  );
  return rows.map((row) => ({
    ...row,
    fullOn: row.receivedOn === null || row.lastDay === null ? null : fullDayOf(row.receivedOn),
  }));
}

/** How the decision was served on a party; a letter about it goes the same way. */
export async function readServedBy(
  tx: Tx,
  decisionId: string,
): Promise<ReadonlyMap<string, { readonly servedBy: ServedBy; readonly lastDay: CalendarDate | null }>> {
  const rows = await sql<{ recipientId: string; servedBy: ServedBy; lastDay: CalendarDate | null }>(
    tx,
    `SELECT recipient_id AS "recipientId", served_by AS "servedBy", last_day AS "lastDay" FROM procurement.decision_notice WHERE decision_id = $1`,
    [decisionId],
  );
  return new Map(rows.map(({ recipientId, ...served }) => [recipientId, served]));
}
