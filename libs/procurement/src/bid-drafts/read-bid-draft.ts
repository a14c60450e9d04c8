import { fill, type ProviderActor, type Tx, type KeyRing } from '@kasvutori/platform';
import { readDraftAttachments } from '../bid-attachments/read-attachment.js';
import { bidMoveRefusal } from '../bidding/bid-lifecycle.js';
import { readBidTerms, readTenderForBids } from '../bidding/bid-terms.js';
import { readConsortium } from '../consortia/consortium-queries.js';
import { type BidDraft, bidCompleteness } from './bid-completeness.js';
import { findBidDraft } from './bid-draft-queries.js';
import type { BidDraftContent, BidDraftDetail } from './bid-drafts.dto.js';
import { openDraft } from './draft-sealing.js';
import { MISSING_TEXTS } from './missing-texts.js';

const EMPTY: BidDraft = { lots: [], grounds: '', explanation: '', acceptsTerms: false, subcontractors: [] };

/** The draft as its own company reads it, what it still misses, its files and its consortium. Version 0: nothing has been saved yet. */
export async function readBidDraft(
  tx: Tx,
  keys: KeyRing,
  actor: ProviderActor,
  tenderId: string,
  now: Date,
): Promise<BidDraftDetail> {
  const tender = await readTenderForBids(tx, tenderId);
  const owner = { tenderId, providerId: actor.organisationId };
  const row = await findBidDraft(tx, owner);
  const content = row === undefined ? null : await openDraft<BidDraftContent>(keys, owner, 'draft', row.jwe);
  const consortium = await readConsortium(tx, tenderId, actor.organisationId);
  const members = consortium
    .filter(({ status }) => status !== 'declined')
    .map(({ memberName, status }) => ({ name: memberName, confirmed: status === 'confirmed' }));
  const { done, total, missing } = bidCompleteness(content ?? EMPTY, await readBidTerms(tx, tenderId), members);
  const open = tender.status === 'published' && bidMoveRefusal('draft', 'submit', now, tender.deadline) === undefined;
  return {
    tenderId,
    deadline: tender.deadline,
    open,
    version: row?.version ?? 0,
    savedAt: row?.savedAt ?? null,
    savedBy: row?.savedBy ?? null,
    content,
    completeness: {
      done,
      total,
      missing: missing.map(({ field, code, params = {} }) => ({
        field,
        code,
        text: fill(MISSING_TEXTS[code], params, actor.language),
      })),
    },
    attachments: (await readDraftAttachments(tx, keys, owner)).map(({ key: _, ...file }) => file),
    consortium: consortium.map(({ tenderId: _, leadId: _lead, memberId: _member, ...member }) => member),
  };
}
