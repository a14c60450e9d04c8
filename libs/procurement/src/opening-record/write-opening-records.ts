import { createDocument, execute, type Language, type Localised, localised, sql, type Tx } from '@kasvutori/platform';
import { UNREADABLE } from '../bidding/bidding-problems.js';
import { readDeclarations } from '../bidding/opening-queries.js';
import { RECORD_TEMPLATE, RECORD_TITLE } from './opening-record-template.js';

interface OpenedTender {
  readonly id: string;
  readonly authorityId: string;
  readonly authority: string;
  readonly number: string;
  readonly title: Localised;
  readonly language: Language;
  readonly deadline: Date;
  readonly openedAt: Date;
}

interface RecordedBid {
  readonly provider: string;
  readonly businessId: string;
  readonly receivedAt: Date;
  readonly versionNo: string;
  readonly sha256: string;
  /** Why it could not be read; exclusions of the evaluation are another matter. */
  readonly code: string | null;
}

/** Draws the record of every opening that has none yet and may name the bidders, in the language of the tender. Drawn once and kept: the database refuses a second. */
export async function writeOpeningRecords(tx: Tx, now: Date): Promise<void> {
  for (const tender of await readUnrecorded(tx)) await writeRecord(tx, tender, now);
}

const readUnrecorded = (tx: Tx): Promise<OpenedTender[]> =>
  sql<OpenedTender>(
    tx,
    `SELECT t.id, t.authority_id AS "authorityId", o.name AS authority, t.number, t.title, t.language, t.submission_deadline AS deadline,
            k.released_at AS "openedAt"
       FROM procurement.tender_key k JOIN procurement.tender t ON t.id = k.tender_id JOIN app.organisation o ON o.id = t.authority_id
      WHERE k.released_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM procurement.opening_record r WHERE r.tender_id = t.id) AND procurement.names_are_open(t.id)
      ORDER BY k.released_at LIMIT 20`,
  );

async function writeRecord(tx: Tx, tender: OpenedTender, now: Date): Promise<void> {
  const bids = (await readRecordedBids(tx, tender.id)).map((bid, index) => ({ ...bid, ordinal: String(index + 1) }));
  const { id, authorityId, authority, language } = tender;
  const document = await createDocument(
    tx,
    {
      kind: 'opening-record',
      title: `${localised(RECORD_TITLE, language)} ${tender.number}`,
      language,
      template: localised(RECORD_TEMPLATE, language),
      data: {
        ...tender,
        officers: await readDeclarations(tx, id),
        bids,
        count: String(bids.length),
        unreadable: bids.flatMap(({ ordinal, provider, code }) =>
          code === null ? [] : [{ ordinal, provider, grounds: UNREADABLE[code as keyof typeof UNREADABLE] }],
        ),
        withdrawn: await countWithdrawn(tx, id),
      },
      sender: authority,
      number: tender.number,
      authorityId,
    },
    now,
  );
  await execute(
    tx,
    'INSERT INTO procurement.opening_record (tender_id, authority_id, document_id, created_at) VALUES ($1, $2, $3, $4)',
    [id, authorityId, document.id, now],
  );
}

const readRecordedBids = (tx: Tx, tenderId: string): Promise<RecordedBid[]> =>
  sql<RecordedBid>(
    tx,
    `SELECT o.name AS provider, o.business_id AS "businessId", v.received_at AS "receivedAt", v.version_no::text AS "versionNo", v.sha256,
            CASE WHEN b.exclusion ->> 'code' = ANY ($2::text[]) THEN b.exclusion ->> 'code' END AS code
       FROM procurement.bid b JOIN app.organisation o ON o.id = b.provider_id
       JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
      WHERE b.tender_id = $1 AND b.status NOT IN ('submitted', 'withdrawn') ORDER BY v.received_at, b.id`,
    [tenderId, Object.keys(UNREADABLE)],
  );

async function countWithdrawn(tx: Tx, tenderId: string): Promise<string> {
  const [row] = await sql<{ count: string }>(
    tx,
    `SELECT count(*)::text AS count FROM procurement.bid WHERE tender_id = $1 AND status = 'withdrawn'`,
    [tenderId],
  );
  return row === undefined || row.count === '0' ? '' : row.count;
}
