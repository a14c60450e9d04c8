import { execute, type Language, type Tx } from '@kasvutori/platform';
import type { PartyPeriod, ServedBy } from './standstill.js';

/** How a copy of the decision was served, and until when its recipient may act. */
export async function insertNotice(
  tx: Tx,
  notice: {
    readonly decisionId: string;
    readonly recipientId: string;
    readonly documentId: string;
    readonly language: Language;
    readonly servedBy?: ServedBy;
    /** Null for the file copy of the authority: nothing runs for it. */
    readonly period?: PartyPeriod | null;
  },
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.decision_notice (decision_id, recipient_id, document_id, language, served_by, received_on, last_day)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      notice.decisionId,
      notice.recipientId,
      notice.documentId,
      notice.language,
      notice.servedBy ?? 'electronic',
      notice.period?.receivedOn ?? null,
      notice.period?.lastDay ?? null,
    ],
  );
}
