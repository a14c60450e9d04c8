import { dbNow, execute, type ProviderActor, type Tx } from '@kasvutori/platform';
import { contractProblem } from '../agreements/agreements-problems.js';
import type { Finishing } from '../agreements/finish-contract.js';
import { signContract } from '../agreements/sign-contract.js';
import { lockOwnApproval } from './apply-by-rulebook.js';
import { endReplaced, livingContracts, moveContracts } from './approval-contracts.js';
import { moveApproval } from './approval-queries.js';
import { readVersion } from './rulebook-queries.js';
import { rulebookProblem } from './rulebooks-problems.js';

export interface Acceptance {
  /** Of the text the person has read. */
  readonly sha256: string;
  /** When the person last identified themselves strongly, in real time. */
  readonly authenticatedAt: Date | null;
}

/**
 * Accepts the rulebook by signing every contract that waits by it; from then on clients may choose the provider. A new version is accepted in
 * the same way: its contracts replace the earlier ones when they begin.
 */
export async function acceptRulebook(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  { sha256, authenticatedAt }: Acceptance,
  finishing: Finishing,
): Promise<void> {
  const approval = await lockOwnApproval(tx, actor, id);
  const waiting = (await livingContracts(tx, id)).filter(({ status }) => status === 'in-signature');
  const [first] = waiting;
  if (first === undefined) throw rulebookProblem('nothing-to-accept');
  const book = await readVersion(tx, first.versionId);
  if (book.sha256 !== sha256) throw rulebookProblem('rulebook-text-differs');
  if (authenticatedAt === null) throw contractProblem('sign-in-not-fresh');
  const now = await dbNow(tx);
  for (const { id: contractId, documentSha256 } of waiting)
    await signContract(tx, actor, contractId, { documentSha256, authenticatedAt, approvalId: id }, finishing, now);
  await execute(
    tx,
    // Both instants by the service's clock, as in a signature.
    `INSERT INTO contracts.rulebook_acceptance (approval_id, version_id, sha256, person_id, person_name, authenticated_at, accepted_at)
     VALUES ($1, $2, $3, $4, $5, least($6::timestamptz + (SELECT clock_offset FROM app.sandbox_clock), $7), $7)`,
    [id, book.id, sha256, actor.personId, actor.name, authenticatedAt, now],
  );
  const status = await moveApproval(tx, actor, 'provider', approval, 'accept', {
    now,
    note: `v${book.versionNo}, SHA-256 ${sha256}`,
    set: { version_id: book.id, accepted_version_id: book.id, reminded_days: null },
  });
  await endReplaced(tx, actor, id, now);
  await moveContracts(tx, actor, id, status === 'suspended' ? 'suspend' : 'resume', `v${book.versionNo}`);
}

/** Takes an application back, or gives the approval up: what waits to be signed is cancelled, what is in force ends. */
export async function giveUp(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  { version, origin }: { readonly version: number; readonly origin: string },
  move: 'withdraw' | 'leave',
): Promise<void> {
  const approval = await lockOwnApproval(tx, actor, id, version);
  await moveApproval(tx, actor, 'provider', approval, move, { now: await dbNow(tx) });
  await moveContracts(tx, actor, id, 'end', approval.rulebookNumber, origin);
}
