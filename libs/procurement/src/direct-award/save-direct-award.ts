import { audit, commonProblem, recordMove, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { lockTender, type TenderRecord } from '../tenders/tender-record.js';
import { directAwardEditRefusal } from './direct-award-lifecycle.js';
import { directAwardProblem } from './direct-award-problems.js';
import { insertDirectAward, lockDirectAward, readDirectAward, replaceDirectAward } from './direct-award-queries.js';
import type { DirectAwardContent } from './direct-award-rules.js';

/** Starts a direct award from a draft of the officer's authority; one is enough at a time. */
export async function startDirectAward(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  content: DirectAwardContent,
  now: Date,
): Promise<string> {
  const tender = await lockTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  if (tender.directAwardId !== null) throw directAwardProblem('direct-award-exists');
  if (tender.status !== 'draft') throw directAwardProblem('direct-award-not-of-draft');
  await refuseStrangers(tx, tender, content);
  const of = { tenderId, authorityId: tender.authorityId, personId: actor.personId };
  const id = await insertDirectAward(tx, of, content, now);
  await recordMove(tx, actor, {
    subject: 'direct-award',
    subjectId: id,
    move: 'create',
    from: null,
    to: 'draft',
    authorityId: tender.authorityId,
  });
  return id;
}

/** Saves a draft whole. @throws 412 when stale. */
export async function saveDirectAward(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  content: DirectAwardContent,
  now: Date,
): Promise<void> {
  const found = await readDirectAward(tx, id);
  if (found.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const tender = await lockTender(tx, found.tenderId);
  const award = await lockDirectAward(tx, id);
  if (award.version !== version) throw commonProblem('stale-version');
  const refusal = directAwardEditRefusal(award.status);
  if (refusal !== undefined) throw directAwardProblem(refusal);
  await refuseStrangers(tx, tender, content);
  await replaceDirectAward(tx, id, version, content, now);
  await audit(tx, actor, {
    action: 'direct-award.edit',
    subject: 'direct-award',
    subjectId: id,
    authorityId: award.authorityId,
    detail: { version: version + 1 },
  });
}

/** The provider exists, and every price is for an item of the tender. */
async function refuseStrangers(tx: Tx, tender: TenderRecord, content: DirectAwardContent): Promise<void> {
  const known = await sql(tx, `SELECT id FROM app.organisation WHERE id = $1 AND kind = 'provider'`, [
    content.providerId,
  ]);
  if (known.length === 0) throw directAwardProblem('provider-unknown', { field: '/providerId' });
  const keys = content.prices.map(({ lotId, code }) => `${lotId} ${code}`);
  for (const [index, { lotId, code }] of content.prices.entries()) {
    const lot = tender.lots.find((candidate) => candidate.id === lotId);
    const unknown = !lot?.priceItems.some((item) => item.code === code);
    if (unknown || keys.indexOf(`${lotId} ${code}`) !== index)
      throw directAwardProblem('price-item-unknown', { field: `/prices/${index}` });
  }
}
