import { sql, type Tx } from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';
import type { OcdsBasis, OcdsDocument, OcdsEnquiry, OcdsInput, OcdsRevision } from './ocds-input.js';

/** What was asked, corrected and cited: everything of a published tender that is public beside its own content. */
export async function readFacts(
  tx: Tx,
  tenderId: string,
): Promise<Pick<OcdsInput, 'enquiries' | 'revisions' | 'documents' | 'basis'>> {
  return {
    enquiries: await readEnquiries(tx, tenderId),
    revisions: await sql<OcdsRevision>(
      tx,
      `SELECT number, published_at AS "publishedAt", grounds, before FROM procurement.tender_revision
        WHERE tender_id = $1 AND published_at IS NOT NULL ORDER BY number`,
      [tenderId],
    ),
    documents: await sql<OcdsDocument>(
      tx,
      `SELECT d.id, d.name, d.language, f.media_type AS "mediaType", coalesce(r.published_at, t.published_at) AS "publishedAt"
         FROM procurement.tender_document d
         JOIN procurement.tender t ON t.id = d.tender_id
         JOIN procurement.stored_file f ON f.id = d.file_id AND f.completed_at IS NOT NULL
         LEFT JOIN procurement.tender_revision r ON r.id = d.revision_id
        WHERE d.tender_id = $1 AND (d.revision_id IS NULL OR r.published_at IS NOT NULL) ORDER BY 5, d.name, d.id`,
      [tenderId],
    ),
    basis: await readBasisFacts(tx, tenderId),
  };
}

async function readEnquiries(tx: Tx, tenderId: string): Promise<OcdsEnquiry[]> {
  const rows = await sql<{
    number: number;
    lotReference: string | null;
    publishedAt: Date;
    question: string;
    answer: TenderText;
  }>(
    tx,
    `SELECT c.number, l.reference AS "lotReference", v.published_at AS "publishedAt", v.wording AS question, v.answer
       FROM procurement.clarification c
       JOIN procurement.clarification_version v ON v.clarification_id = c.id AND v.published_at IS NOT NULL
       LEFT JOIN procurement.lot l ON l.id = c.lot_id
      WHERE c.tender_id = $1 AND c.status = 'published' ORDER BY c.number, v.version_no`,
    [tenderId],
  );
  const numbers = [...new Set(rows.map(({ number }) => number))];
  return numbers.map((number) => {
    const versions = rows.filter((row) => row.number === number);
    return { number, lotReference: versions[0]?.lotReference ?? null, versions };
  });
}

async function readBasisFacts(tx: Tx, tenderId: string): Promise<OcdsBasis> {
  const rows = await sql<{
    title: TenderText;
    number: string | null;
    end: Date | null;
    noticeOcids: string[];
  }>(
    tx,
    `SELECT b.public_title AS title, c.number, c.answers_deadline AS "end",
            ARRAY(SELECT n.ocid FROM procurement.prior_information n WHERE n.plan_item_id = b.plan_item_id ORDER BY n.published_at, n.id) AS "noticeOcids"
       FROM procurement.tender_basis b
       LEFT JOIN procurement.consultation c ON c.id = b.consultation_id AND c.status <> 'draft'
      WHERE b.tender_id = $1 ORDER BY b.position`,
    [tenderId],
  );
  return {
    titles: rows.map(({ title }) => title),
    consultations: rows.flatMap(({ title, number, end }) =>
      number === null || end === null ? [] : [{ number, title, end }],
    ),
    noticeOcids: rows.flatMap(({ noticeOcids }) => noticeOcids),
  };
}
