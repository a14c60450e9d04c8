import {
  audit,
  type AuthorityActor,
  type Database,
  type ProviderActor,
  type Tx,
  type KeyRing,
} from '@kasvutori/platform';
import { newFileKey, sealPart } from '../bid-attachments/attachment-sealing.js';
import { sealDraft } from '../bid-drafts/draft-sealing.js';
import { receiveFile, type Upload } from '../documents-of-tender/receive-file.js';
import { holdAsOfficer, holdAsProvider } from '../procedures/hold-procedure.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import {
  dropRoundFile,
  finishRoundFile,
  keepRoundFilePart,
  readRoundFile,
  readRoundFiles,
  startRoundFile,
  type RoundFileSheet,
} from './round-file-queries.js';
import { readRound, type RoundRow } from './round-queries.js';

/** Of one party in one round. */
const MAX_FILES = 30;

/**
 * Takes in a document of a round until its deadline: the buyer's goes with the invitation, a provider's with its answer. Each
 * piece is sealed in memory and stored in a transaction of its own, so that a slow sender holds no lock.
 */
export async function receiveRoundFile(
  db: Database,
  keys: KeyRing,
  actor: AuthorityActor | ProviderActor,
  tenderId: string,
  number: number,
  upload: Upload,
): Promise<void> {
  const { fileId, roundId } = await db.transaction(actor, async (tx) => {
    const { round, authorityId, now } = await holdRound(tx, actor, tenderId, number);
    const providerId = actor.kind === 'provider' ? actor.organisationId : null;
    const own = (await readRoundFiles(tx, round.id)).filter((file) => file.providerId === providerId);
    if (own.length >= MAX_FILES) throw procedureProblem('round-files-too-many', { params: { max: String(MAX_FILES) } });
    const file = { roundId: round.id, authorityId, providerId };
    return { fileId: await startRoundFile(tx, file, actor.personId, now), roundId: round.id };
  });
  try {
    const key = newFileKey();
    let parts = 0;
    const received = await receiveFile(upload, async (bytes, position) => {
      parts = position + 1;
      const sealed = sealPart(key, { attachmentId: fileId, number: parts, last: false }, bytes);
      await db.transaction(actor, (tx) => keepRoundFilePart(tx, fileId, position + 1, sealed));
    });
    const sheet: RoundFileSheet = { name: upload.name, ...received, key: key.toString('base64url') };
    const owner = { tenderId: roundId, providerId: actor.organisationId };
    const sealedSheet = await sealDraft(keys, owner, 'attachment', sheet);
    await db.transaction(actor, async (tx) => {
      const { round, authorityId } = await holdRound(tx, actor, tenderId, number);
      await finishRoundFile(tx, fileId, sealedSheet, parts);
      await note(tx, actor, tenderId, authorityId, 'add-round-file', round);
    });
  } catch (error) {
    await db.transaction(actor, (tx) => dropRoundFile(tx, fileId));
    throw error;
  }
}

/** Takes a document out of the provider's own answer, until the deadline. */
export async function removeRoundFile(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  number: number,
  fileId: string,
): Promise<void> {
  const { round, authorityId } = await holdRound(tx, actor, tenderId, number);
  const file = await readRoundFile(tx, round.id, fileId);
  if (file.providerId !== actor.organisationId) throw procedureProblem('round-file-is-the-buyers');
  await dropRoundFile(tx, fileId);
  await note(tx, actor, tenderId, authorityId, 'remove-round-file', round);
}

/** The round as long as documents can come to it, judged by the clock read after the lock. */
async function holdRound(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  tenderId: string,
  number: number,
): Promise<{ round: RoundRow; authorityId: string; now: Date }> {
  const { situation, now } =
    actor.kind === 'provider'
      ? await holdAsProvider(tx, actor, tenderId, 'answer-round')
      : await holdAsOfficer(tx, actor, tenderId, 'open-round');
  const round = await readRound(tx, tenderId, number);
  if (now >= round.answersUntil)
    throw procedureProblem('round-deadline-passed', { params: { deadline: round.answersUntil } });
  return { round, authorityId: situation.authorityId, now };
}

// A provider's entry names no authority: who has answered is the buyer's to know once the round is unsealed.
const note = (
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  tenderId: string,
  authorityId: string,
  what: 'add-round-file' | 'remove-round-file',
  { number }: RoundRow,
): Promise<void> =>
  audit(tx, actor, {
    action: `procedure.${what}`,
    subject: 'tender',
    subjectId: tenderId,
    authorityId: actor.kind === 'provider' ? null : authorityId,
    detail: { number },
  });
