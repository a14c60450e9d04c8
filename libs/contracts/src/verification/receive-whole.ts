import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { verificationProblem } from './verification-problems.js';

const LIMIT = 20 * 1_048_576;

/** The whole body of an upload, in memory and forgotten after the answer. @throws 413, 422 */
export async function receiveWhole({ body, raw }: Pick<FastifyRequest, 'body' | 'raw'>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of (body instanceof Readable ? body : raw) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LIMIT) throw verificationProblem('file-to-verify-too-large');
    pieces.push(piece);
  }
  if (size === 0) throw verificationProblem('file-to-verify-empty');
  return Buffer.concat(pieces);
}
