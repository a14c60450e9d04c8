import { formatInstant, localised, sendMail, sql, type Language, type Localised, type Tx } from '@kasvutori/platform';
import { readPublishedRevisions } from '../revisions/revision-queries.js';
import type { TenderCancelled, TenderRevised } from '../tenders/tender-events.js';
import { readTender, type TenderRecord } from '../tenders/tender-record.js';
import { CANCELLED_MAIL, LOT_CANCELLED_MAIL, REVISED_MAIL, YOUR_BID, type MailTexts } from './change-mails.js';

interface Reader {
  readonly email: string;
  readonly language: Language;
  /** The person whose submission is the live version of a bid. */
  readonly bidder: boolean;
}

/**
 * Everybody whom a change of the tender concerns: who follows it, has asked about it, was told of it by an alert, or has bid. Only
 * people who still act for their company, and each address once.
 */
function readReaders(tx: Tx, tenderId: string): Promise<Reader[]> {
  return sql<Reader>(
    tx,
    `SELECT min(p.email) AS email, min(p.language) AS language, bool_or(w.bidder) AS bidder
       FROM (SELECT v.submitted_by AS person_id, b.provider_id, true AS bidder
               FROM procurement.bid b JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
              WHERE b.tender_id = $1 AND b.status <> 'withdrawn'
             UNION ALL SELECT f.person_id, f.provider_id, false FROM procurement.tender_follow f WHERE f.tender_id = $1 AND f.status = 'following'
             UNION ALL SELECT q.person_id, q.provider_id, false FROM procurement.question_asker q WHERE q.tender_id = $1
             UNION ALL SELECT s.person_id, s.provider_id, false
               FROM procurement.alert a JOIN procurement.saved_search s ON s.id = a.saved_search_id
              WHERE a.tender_id = $1 AND s.mail AND s.status = 'active') w
       JOIN app.person p ON p.id = w.person_id
      WHERE EXISTS (SELECT FROM app.membership m WHERE m.person_id = w.person_id AND m.organisation_id = w.provider_id)
      GROUP BY lower(p.email) ORDER BY lower(p.email)`,
    [tenderId],
  );
}

/** Mails a published corrigendum. */
export async function tellOfRevision(
  tx: Tx,
  { tenderId, revisionId, origin }: TenderRevised,
  now: Date,
): Promise<void> {
  const tender = await readTender(tx, tenderId);
  const revision = (await readPublishedRevisions(tx, tenderId)).find(({ id }) => id === revisionId);
  if (revision === undefined) return;
  await mailReaders(tx, tender, REVISED_MAIL, origin, now, (language) => ({
    number: revision.number,
    grounds: localised(revision.grounds, language),
    changes: revision.changes.slice(0, SHOWN).map((change) => ({
      label: change.label[language],
      before: short(change.before, language) ?? '–',
      after: short(change.after, language) ?? REMOVED[language],
    })),
    more: Math.max(0, revision.changes.length - SHOWN),
  }));
}

/** Mails the end of a published tender, or of one lot of it. */
export async function tellOfCancellation(tx: Tx, cancelled: TenderCancelled, now: Date): Promise<void> {
  const { tenderId, lotId, origin } = cancelled;
  const tender = await readTender(tx, tenderId);
  const lot = tender.lots.find(({ id }) => id === lotId);
  await mailReaders(tx, tender, lot === undefined ? CANCELLED_MAIL : LOT_CANCELLED_MAIL, origin, now, (language) => ({
    lot: lot === undefined ? '' : `${lot.number}, ${localised(lot.title, language)}`,
    grounds: (lot === undefined ? tender.cancelReason : lot.cancelReason) ?? '',
  }));
}

/** A mail names the first changes; the page shows all. */
const SHOWN = 20;

const REMOVED: Localised = { fi: 'poistettu', sv: 'borttaget', en: 'removed' };

function short(value: Localised | null, language: Language): string | undefined {
  const text = value?.[language];
  return text !== undefined && text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

async function mailReaders(
  tx: Tx,
  tender: TenderRecord,
  texts: MailTexts,
  origin: string,
  now: Date,
  dataIn: (language: Language) => Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const { email, language, bidder } of await readReaders(tx, tender.id)) {
    const data = {
      ...dataIn(language),
      title: localised(tender.title, language),
      tender: tender.number,
      authorityName: tender.authorityName,
      deadline: tender.submissionDeadline === null ? '–' : formatInstant(tender.submissionDeadline, language),
      yourBid: bidder ? localised(YOUR_BID[texts.kind], language) : '',
      link: `${origin}/provider/tenders/${tender.id}`,
    };
    const { subject, body } = texts;
    // The mail belongs to no authority: its outbox must not tell the buyer who follows the tender or has bid.
    const mail = { to: email, language, subject: subject[language], body: body[language], data, authorityId: null };
    await sendMail(tx, mail, now);
  }
}
