import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ScannerUnavailable, type Scan, type Scanner } from '@kasvutori/platform';
import { documentProblem } from './document-problems.js';
import { FileSniffer, FILE_KINDS, type FileKind } from './file-kinds.js';

const MEGABYTE = 1_048_576;
/** Enough for a scanned plan; drawings belong elsewhere. */
export const FILE_LIMIT = 50 * MEGABYTE;

/** A file on its way in. */
export interface Upload {
  readonly name: string;
  readonly stream: Readable;
  /** The Content-Length, 0 when unknown. */
  readonly announced: number;
  /** What it passes through on its way in. */
  readonly scanner: Scanner | null;
}

/** What is taken in. */
export interface FileBounds {
  readonly limit: number;
  readonly kinds: readonly FileKind[];
}

const DOCUMENTS: FileBounds = {
  limit: FILE_LIMIT,
  kinds: (Object.keys(FILE_KINDS) as FileKind[]).filter((kind) => kind !== 'webp'),
};
/** Pictures that every browser shows. */
export const PICTURES: FileBounds = { limit: 5 * MEGABYTE, kinds: ['jpg', 'png', 'webp'] };
/** What is written to the database at a time, and all of a file that is in memory besides what the socket holds. */
export const CHUNK = 262_144;
/** What is still taken from a sender after the refusal, so that it comes to read the answer; then nothing more is. */
export const DRAIN_LIMIT = 8 * MEGABYTE;

export interface ReceivedFile {
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/**
 * Takes a file piece by piece, of `CHUNK` bytes but the last: hashed, looked at and handed to `write` as it comes, the next piece read only when the last is
 * written. One that is too long, of a refused kind or not what its name says is refused as early as that is known.
 * Where there is a scanner, it sees every piece and is heard at the end.
 * @throws 413, 415, 422, 503; whatever `write` has kept is then the caller's to drop.
 */
export async function receiveFile(
  { stream, name, announced, scanner }: Upload,
  write: (bytes: Buffer, position: number) => Promise<void>,
  bounds: FileBounds = DOCUMENTS,
): Promise<ReceivedFile> {
  // Up to here a file that says how long it is, is heard out: a browser reads an answer only when it has sent all.
  const heardOut = bounds.limit + DRAIN_LIMIT;
  let scan: Scan | undefined;
  try {
    if (announced > bounds.limit) throw tooLarge(bounds);
    scan = scanner?.();
    return await takeIn(stream, name, write, bounds, scan);
  } catch (error) {
    scan?.drop();
    if (announced > 0 && announced <= heardOut) await hearOut(stream);
    else drain(stream);
    throw error;
  }
}

async function takeIn(
  stream: Readable,
  name: string,
  write: (bytes: Buffer, position: number) => Promise<void>,
  bounds: FileBounds,
  scan: Scan | undefined,
): Promise<ReceivedFile> {
  const sniffer = new FileSniffer();
  const hash = createHash('sha256');
  let held: Buffer[] = [];
  let heldBytes = 0;
  let sizeBytes = 0;
  let position = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(held);
    held = [];
    heldBytes = 0;
    for (let at = 0; at < bytes.length; at += CHUNK) await write(bytes.subarray(at, at + CHUNK), position++);
  };
  for await (const piece of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    sizeBytes += piece.length;
    if (sizeBytes > bounds.limit) throw tooLarge(bounds);
    sniffer.push(piece);
    if (sniffer.isHopeless()) throw typeRefused(bounds);
    hash.update(piece);
    await scan?.push(piece);
    held.push(piece);
    heldBytes += piece.length;
    if (heldBytes >= CHUNK) await flush();
  }
  if (sizeBytes === 0) throw documentProblem('document-empty');
  const verdict = sniffer.verdict(name);
  if ('refusal' in verdict)
    throw verdict.refusal === 'document-type-refused' ? typeRefused(bounds) : documentProblem(verdict.refusal);
  if (!bounds.kinds.includes(verdict.kind)) throw typeRefused(bounds);
  await refuseInfected(scan);
  await flush();
  return { kind: verdict.kind, mediaType: FILE_KINDS[verdict.kind].media, sizeBytes, sha256: hash.digest('hex') };
}

async function refuseInfected(scan: Scan | undefined): Promise<void> {
  const found = await scan?.verdict().catch((error: unknown) => {
    if (error instanceof ScannerUnavailable) throw documentProblem('document-not-scanned');
    throw error;
  });
  if (found != null) throw documentProblem('document-infected', { params: { found } });
}

const tooLarge = ({ limit }: FileBounds) =>
  documentProblem('document-too-large', { params: { limit: `${limit / MEGABYTE} MB` } });

const typeRefused = (bounds: FileBounds) =>
  documentProblem(bounds === PICTURES ? 'picture-type-refused' : 'document-type-refused');

/** Throws away some of what still comes, then stops reading: the sender waits, and the line ends soon after the answer. */
function drain(stream: Readable): void {
  let drained = 0;
  stream.on('error', () => undefined);
  stream.on('data', (piece: Buffer) => {
    drained += piece.length;
    if (drained > DRAIN_LIMIT) stream.pause();
  });
  stream.resume();
}

/** Throws away the rest before the answer: a line that is closed with it would break under a sender that still writes. */
async function hearOut(stream: Readable): Promise<void> {
  stream.resume();
  await finished(stream, { writable: false }).catch(() => undefined);
}
