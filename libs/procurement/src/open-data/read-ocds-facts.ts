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
      `SELECT d.id, d.kind, d.name, d.language, d.replaces_id AS "replacesId", mr.published_at AS "removedAt", f.media_type AS "mediaType", coalesce(r.published_at, t.published_at) AS "publishedAt"
         FROM procurement.tender_document d
         JOIN procurement.tender t ON t.id = d.tender_id
         JOIN procurement.stored_file f ON f.id = d.file_id AND f.completed_at IS NOT NULL
         LEFT JOIN procurement.tender_revision r ON r.id = d.revision_id
         LEFT JOIN procurement.document_removal m ON m.document_id = d.id
         LEFT JOIN procurement.tender_revision mr ON mr.id = m.revision_id
        WHERE d.tender_id = $1 AND (d.revision_id IS NULL OR r.published_at IS NOT NULL) ORDER BY "publishedAt", d.name, d.id`,
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
  const titles = await sql<{ title: TenderText }>(
    tx,
    'SELECT public_title AS title FROM procurement.tender_basis WHERE tender_id = $1 ORDER BY position',
    [tenderId],
  );
  return {
    titles: titles.map(({ title }) => title),
    consultations: await sql<OcdsBasis['consultations'][number]>(
      tx,
      `SELECT c.id, c.number, b.public_title AS title, c.answers_deadline AS "end", c.opened_at AS "openedAt", c.summarised_at AS "summarisedAt"
         FROM procurement.tender_basis b JOIN procurement.consultation c ON c.id = b.consultation_id AND c.status <> 'draft'
        WHERE b.tender_id = $1 ORDER BY b.position`,
      [tenderId],
    ),
    notices: await sql<OcdsBasis['notices'][number]>(
      tx,
      `SELECT n.id, n.ocid, n.number, n.published_at AS "publishedAt"
         FROM procurement.tender_basis b JOIN procurement.prior_information n ON n.plan_item_id = b.plan_item_id
        WHERE b.tender_id = $1 ORDER BY b.position, n.published_at, n.id`,
      [tenderId],
    ),
  };
}
