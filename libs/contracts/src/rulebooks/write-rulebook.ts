import {
  addDays,
  changedOne,
  commonProblem,
  dbNow,
  enqueue,
  helsinkiDateOf,
  newId,
  recordMove,
  type ActMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { askProviders } from './ask-acceptance.js';
import { ACCEPTANCE_DAYS, contentFaults, isComplete, type RulebookContent } from './rulebook-content.js';
import {
  insertRulebook,
  insertVersion,
  lockRulebook,
  publishVersion,
  replaceDraft,
  type Rulebook,
  type RulebookVersion,
} from './rulebook-queries.js';
import { rulebookHash } from './rulebook-text.js';
import { rulebookProblem } from './rulebooks-problems.js';

export async function createRulebook(tx: Tx, actor: AuthorityActor, content: RulebookContent): Promise<string> {
  refuseFaults(content);
  const now = await dbNow(tx);
  const rulebookId = await insertRulebook(tx, actor.organisationId, now);
  await insertVersion(tx, firstOf(actor, rulebookId), withKeys(content), now);
  await note(tx, actor, rulebookId, 'create', null, 'draft');
  return rulebookId;
}

const firstOf = ({ organisationId: authorityId, personId: writtenBy }: AuthorityActor, rulebookId: string) => ({
  rulebookId,
  authorityId,
  versionNo: 1,
  writtenBy,
});

export async function saveDraft(
  tx: Tx,
  actor: AuthorityActor,
  rulebookId: string,
  version: number,
  content: RulebookContent,
): Promise<void> {
  const draft = draftOf(await lockRulebook(tx, actor.organisationId, rulebookId), version);
  refuseFaults(content);
  await replaceDraft(tx, { id: draft.id, version, writtenBy: actor.personId }, withKeys(content), await dbNow(tx));
}

/** A draft with what is in force, to be changed; the old version is in force until it is published. */
export async function startVersion(tx: Tx, actor: AuthorityActor, rulebookId: string): Promise<void> {
  const [newest] = (await lockRulebook(tx, actor.organisationId, rulebookId)).versions;
  if (newest === undefined || newest.status === 'draft') throw rulebookProblem('rulebook-draft-exists');
  const of = { ...firstOf(actor, rulebookId), versionNo: newest.versionNo + 1 };
  const now = await dbNow(tx);
  await insertVersion(tx, of, { ...newest, acceptBy: addDays(helsinkiDateOf(now), 2 * ACCEPTANCE_DAYS) }, now);
  await note(tx, actor, rulebookId, 'start-version', 'published', 'draft', of.versionNo);
}

/** Publishes the draft, by another person than the one who wrote it. From then on its text never changes; approved providers are asked to accept it. */
export async function publishRulebook(
  tx: Tx,
  actor: AuthorityActor,
  rulebookId: string,
  version: number,
): Promise<void> {
  const rulebook = await lockRulebook(tx, actor.organisationId, rulebookId);
  const draft = draftOf(rulebook, version);
  const now = await dbNow(tx);
  const refusal = publicationRefusal(rulebook, draft, actor, now);
  if (refusal !== undefined) throw rulebookProblem(refusal);
  const acceptBy = draft.versionNo === 1 ? null : draft.acceptBy;
  const { personId } = actor;
  await publishVersion(tx, draft, { personId, sha256: rulebookHash(draft), acceptBy }, now);
  await note(tx, actor, rulebookId, 'publish', 'draft', 'published', draft.versionNo);
  if (draft.versionNo > 1) await enqueue(tx, askProviders, { rulebookId });
}

/** What keeps the draft from being published by this person at the instant. */
export function publicationRefusal(
  { language }: Pick<Rulebook, 'language'>,
  draft: RulebookVersion,
  { personId }: Pick<AuthorityActor, 'personId'>,
  now: Date,
) {
  const today = helsinkiDateOf(now);
  if (!isComplete(draft, language)) return 'rulebook-incomplete';
  if (draft.validTo <= today) return 'rulebook-over';
  const tooSoon = draft.acceptBy === null || draft.acceptBy < addDays(today, ACCEPTANCE_DAYS);
  if (draft.versionNo > 1 && tooSoon) return 'rulebook-accept-by-too-soon';
  return draft.writtenBy === personId ? 'rulebook-own-publication' : undefined;
}

function draftOf({ versions: [newest] }: Rulebook, version: number): RulebookVersion {
  if (newest === undefined) throw commonProblem('not-found');
  if (newest.status !== 'draft') throw rulebookProblem('rulebook-not-draft');
  changedOne(newest.version === version ? 1 : 0);
  return newest;
}

const withKeys = (content: RulebookContent): RulebookContent => ({
  ...content,
  requirements: content.requirements.map((one) => (one.key === '' ? { ...one, key: newId() } : one)),
});

function refuseFaults(content: RulebookContent): void {
  const [field] = contentFaults(content);
  if (field !== undefined) throw rulebookProblem('rulebook-faulty', { field });
}

const note = (
  tx: Tx,
  actor: AuthorityActor,
  subjectId: string,
  move: ActMove,
  from: string | null,
  to: string,
  versionNo = 1,
): Promise<void> => {
  const authorityId = actor.organisationId;
  return recordMove(tx, actor, { subject: 'rulebook', subjectId, move, from, to, authorityId, note: `v${versionNo}` });
};
