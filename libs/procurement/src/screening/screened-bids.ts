import { sql, type Tx } from '@kasvutori/platform';
import { screeningProblem } from './screening-problems.js';
import { readChecks, readInquiries } from './screening-queries.js';
import { inquiryRefusal, screeningRefusal } from './screening-rules.js';

/**
 * Exclusion and suitability come first: refuses unless each of these opened bids may go on. Where no panel has been appointed (a small
 * procurement) the checklist is free, yet whoever was asked is heard first.
 */
export async function requireScreened(
  tx: Tx,
  tenderId: string,
  bidIds: readonly string[],
  withChecklist: boolean,
): Promise<void> {
  const checks = await readChecks(tx, tenderId);
  const inquiries = await readInquiries(tx, tenderId);
  for (const bidId of bidIds) {
    const own = inquiries.filter((inquiry) => inquiry.bidId === bidId);
    const refusal = withChecklist
      ? screeningRefusal(
          checks.filter((check) => check.bidId === bidId),
          own,
        )
      : inquiryRefusal(own);
    if (refusal !== undefined) throw screeningProblem(refusal, { params: { bidder: await bidderName(tx, bidId) } });
  }
}

async function bidderName(tx: Tx, bidId: string): Promise<string> {
  const [row] = await sql<{ name: string }>(
    tx,
    'SELECT o.name FROM procurement.bid b JOIN app.organisation o ON o.id = b.provider_id WHERE b.id = $1',
    [bidId],
  );
  return row?.name ?? '';
}
