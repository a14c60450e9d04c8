import { type AuthorityActor, formatInstant, permitted, type ProviderActor, sql, type Tx } from '@kasvutori/platform';
import type { BidDeclarations } from '../bidding/bid-content.js';
import { readOwnTender, type TenderForBids } from '../bidding/bid-terms.js';
import { type DeclaredBid, readDeclaredCompanies } from './declared-companies.js';
import type { InquiryAnswer, OwnInquiries, ScreeningDetail } from './screening.dto.js';
import { type InquiryRow, readChecks, readInquiries } from './screening-queries.js';
import { answerRefusal, conclusionRefusal, type InquiryRefusal, screeningRefusal } from './screening-rules.js';

type ScreenedLater = 'tender-not-in-evaluation' | 'scoring-not-closed';

/** Every opened bid of an own tender with what it declares, what was checked and what was asked. */
export async function readScreening(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<ScreeningDetail> {
  const tender = await readOwnTender(tx, actor, tenderId);
  const bids = await sql<DeclaredBid & { version: number; declarations: BidDeclarations | null }>(
    tx,
    `SELECT b.id AS "bidId", o.name AS "providerName", o.business_id AS "businessId", b.version, b.declarations, b.parties,
            v.declaration_id AS "declarationId", v.received_at AS "receivedAt"
       FROM procurement.bid b JOIN app.organisation o ON o.id = b.provider_id
       JOIN procurement.bid_version v ON v.bid_id = b.id AND v.superseded_at IS NULL
      WHERE b.tender_id = $1 AND b.status IN ('opened', 'accepted', 'rejected') ORDER BY o.name, b.id`,
    [tenderId],
  );
  const companies = await readDeclaredCompanies(tx, bids, now);
  const checks = await readChecks(tx, tenderId);
  const inquiries = await readInquiries(tx, tenderId);
  const notNow = notScreenedNow(tender);
  return {
    bids: bids.map(({ bidId: id, providerName, version, declarations }) => {
      const own = inquiries.filter(({ bidId }) => bidId === id);
      const checked = checks.filter(({ bidId }) => bidId === id);
      return {
        bidId: id,
        providerName,
        version,
        declarations,
        companies: companies.get(id) ?? [],
        checks: checked.map(({ bidId: _, ...check }) => check),
        inquiries: own.map((inquiry) =>
          answerOf(actor, inquiry, 'screening:ask', notNow ?? conclusionRefusal(inquiry, now)),
        ),
        refusal: screeningRefusal(checked, own) ?? null,
      };
    }),
    permittedActions: permitted(actor, [
      { action: 'screening:check', refusal: notNow },
      { action: 'screening:ask', refusal: notNow },
    ]),
  };
}

function notScreenedNow({ status, namesHidden }: TenderForBids): ScreenedLater | undefined {
  if (status !== 'opened') return 'tender-not-in-evaluation';
  return namesHidden ? 'scoring-not-closed' : undefined;
}

/** What a bidder has been asked about its own bid for a tender; another's is not there. */
export async function readOwnInquiries(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  now: Date,
): Promise<OwnInquiries> {
  const inquiries = (await readInquiries(tx, tenderId)).filter(({ providerId }) => providerId === actor.organisationId);
  return { items: inquiries.map((inquiry) => answerOf(actor, inquiry, 'inquiry:answer', answerRefusal(inquiry, now))) };
}

function answerOf(
  actor: AuthorityActor | ProviderActor,
  inquiry: InquiryRow,
  action: 'screening:ask' | 'inquiry:answer',
  refusal: InquiryRefusal | ScreenedLater | undefined,
): InquiryAnswer {
  const { id, bidId, kind, question, askedAt, answerBy, answer, answeredAt, conclusion, ground } = inquiry;
  const until = formatInstant(answerBy, actor.language);
  const permittedActions = permitted(actor, [{ action, refusal }]).map((permission) =>
    permission.reason === undefined
      ? permission
      : { ...permission, reason: permission.reason.replace('{answerBy}', until) },
  );
  return { id, bidId, kind, question, askedAt, answerBy, answer, answeredAt, conclusion, ground, permittedActions };
}
