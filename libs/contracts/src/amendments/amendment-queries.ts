import { one, sql, type CalendarDate, type Language, type Localised, type Tx } from '@kasvutori/platform';
import type { AmendmentContent } from './amendment-content.js';
import type { AmendmentStatus } from './amendment-lifecycle.js';
import type { AmendmentAssessment } from './amendments.dto.js';

export interface AmendmentRow {
  readonly id: string;
  readonly contractId: string;
  readonly number: number;
  readonly authorityId: string;
  readonly providerId: string;
  readonly successorId: string | null;
  readonly status: AmendmentStatus;
  readonly validFrom: CalendarDate;
  readonly reason: string;
  readonly content: AmendmentContent;
  /** The option it uses. */
  readonly optionId: string | null;
  readonly optionTitle: string | null;
  readonly assessment: AmendmentAssessment | null;
  readonly noticeDue: boolean;
  readonly noticeNumber: string | null;
  readonly noticeOn: CalendarDate | null;
  readonly language: Language;
  readonly documentId: string | null;
  readonly documentSha256: string | null;
  readonly documentText: string | null;
  readonly finishedDocumentId: string | null;
  readonly finishedSha256: string | null;
  readonly agreedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

const AMENDMENTS = `
  SELECT id, contract_id AS "contractId", number, authority_id AS "authorityId", provider_id AS "providerId", successor_id AS "successorId",
         status, valid_from AS "validFrom", reason, content, option_id AS "optionId",
         (SELECT o.title FROM contracts.contract_option o WHERE o.id = option_id) AS "optionTitle", assessment, notice_due AS "noticeDue", notice_number AS "noticeNumber",
         notice_on AS "noticeOn", language, document_id AS "documentId", document_sha256 AS "documentSha256", document_text AS "documentText",
         finished_document_id AS "finishedDocumentId", finished_sha256 AS "finishedSha256", agreed_at AS "agreedAt", version,
         created_at AS "createdAt"
    FROM contracts.amendment`;

export const readAmendment = async (tx: Tx, id: string): Promise<AmendmentRow> =>
  one(await sql<AmendmentRow>(tx, `${AMENDMENTS} WHERE id = $1`, [id]));

/** Locked against other moves; its contract is locked first by everybody who needs both. */
export const lockAmendment = async (tx: Tx, id: string): Promise<AmendmentRow> =>
  one(await sql<AmendmentRow>(tx, `${AMENDMENTS} WHERE id = $1 FOR UPDATE`, [id]));

/** All amendments of a contract, oldest first: they are few, one is in hand at a time. */
export const readAmendments = (tx: Tx, contractId: string): Promise<AmendmentRow[]> =>
  sql<AmendmentRow>(tx, `${AMENDMENTS} WHERE contract_id = $1 ORDER BY number`, [contractId]);

/** 'S-2026-0001-M2': what an amendment is called in its document and where it is verified. */
export const amendmentNumber = (contractNumber: string, number: number): string => `${contractNumber}-M${number}`;

/** The title of the document of an amendment. */
export const amendmentTitle = (title: Localised, number: number): Localised => ({
  fi: `Muutossopimus ${number}: ${title.fi ?? title.sv ?? title.en ?? ''}`,
  sv: `Ändringsavtal ${number}: ${title.sv ?? title.fi ?? title.en ?? ''}`,
  en: `Amendment ${number}: ${title.en ?? title.fi ?? title.sv ?? ''}`,
});
