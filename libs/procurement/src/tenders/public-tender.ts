import { commonProblem, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { readTender } from './tender-record.js';
import { publicView } from './tender-views.js';
import type { PublicTender } from './tenders.dto.js';

/** The public page of a tender; a draft is not there, not even for its own officers. */
export async function readPublicTender(tx: Tx, tenderId: string): Promise<PublicTender> {
  const tender = await readTender(tx, tenderId);
  if (tender.publishedAt === null) throw commonProblem('not-found');
  return publicView(tender);
}

/** The same page for the authority's own officers, whatever the stage: what providers see or will see. */
export async function readTenderPreview(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<PublicTender> {
  const tender = await readTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  return publicView(tender);
}
