import { Readable } from 'node:stream';
import {
  commonProblem,
  type AuthorityActor,
  type Database,
  type ProviderActor,
  type Tx,
  type KeyRing,
} from '@kasvutori/platform';
import { openPart } from '../bid-attachments/attachment-sealing.js';
import { openDraft } from '../bid-drafts/draft-sealing.js';
import { readSituation } from '../procedures/procedure-queries.js';
import {
  readRoundFile,
  readRoundFilePart,
  readRoundFiles,
  type RoundFileRow,
  type RoundFileSheet,
} from './round-file-queries.js';
import { readRound } from './round-queries.js';
import type { RoundFileView } from './rounds.dto.js';

type Reader = AuthorityActor | ProviderActor;

/** The documents of a round that this reader may see, with what their keys tell of them. */
export async function listRoundFiles(
  tx: Tx,
  keys: KeyRing,
  actor: Reader,
  tenderId: string,
  number: number,
): Promise<RoundFileView[]> {
  const { id } = await readRoundAs(tx, actor, tenderId, number);
  const rows = await readRoundFiles(tx, id);
  return Promise.all(
    rows.map(async (row) => {
      const { name, mediaType, sizeBytes, sha256 } = await openSheet(keys, row);
      const { id: fileId, providerId, providerName, uploadedAt } = row;
      return { id: fileId, providerId, providerName, name, mediaType, sizeBytes, sha256, uploadedAt };
    }),
  );
}

/** The bytes of one of them, a piece at a time; 404 for whoever may not see it. */
export async function openRoundFile(
  db: Database,
  keys: KeyRing,
  actor: Reader,
  tenderId: string,
  number: number,
  fileId: string,
): Promise<Omit<RoundFileSheet, 'key'> & { readonly stream: Readable }> {
  const row = await db.read(actor, async (tx) => {
    const { id } = await readRoundAs(tx, actor, tenderId, number);
    return readRoundFile(tx, id, fileId);
  });
  const { key, ...sheet } = await openSheet(keys, row);
  const secret = Buffer.from(key, 'base64url');
  async function* plain() {
    for (let part = 1; part <= row.parts; part += 1) {
      const sealed = await db.read(actor, (tx) => readRoundFilePart(tx, fileId, part));
      yield openPart(secret, { attachmentId: fileId, number: part, last: false }, sealed);
    }
  }
  return { ...sheet, stream: Readable.from(plain(), { objectMode: false }) };
}

/** Another authority's tender is not there; a provider sees the rounds it is in. */
async function readRoundAs(tx: Tx, actor: Reader, tenderId: string, number: number) {
  const round = await readRound(tx, tenderId, number);
  const { authorityId } = await readSituation(tx, tenderId, round.openedAt);
  if (actor.kind === 'authority' && authorityId !== actor.organisationId) throw commonProblem('not-found');
  return round;
}

const openSheet = (keys: KeyRing, { roundId, authorityId, providerId, sheet }: RoundFileRow) =>
  openDraft<RoundFileSheet>(keys, { tenderId: roundId, providerId: providerId ?? authorityId }, 'attachment', sheet);
