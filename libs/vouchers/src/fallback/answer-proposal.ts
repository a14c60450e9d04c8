import type { Tx } from '@kasvutori/platform';
import { closeProposal, openProposal } from './proposal-queries.js';

/** Somebody has been chosen with the locked voucher: what the rule had proposed is taken, or the client chose otherwise. */
export async function answerProposal(tx: Tx, voucherId: string, offerId: string, now: Date): Promise<void> {
  const proposal = await openProposal(tx, voucherId);
  if (proposal === undefined) return;
  await closeProposal(tx, proposal, proposal.offerId === offerId ? 'take' : 'choose-otherwise', now);
}
