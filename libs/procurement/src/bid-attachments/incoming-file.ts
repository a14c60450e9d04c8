import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { fileNameIn } from '../documents-of-tender/file-name.js';
import { attachmentProblem } from './attachment-problems.js';
import { ATTACHMENT_LIMIT, type IncomingFile } from './attach-file.js';

/** What a sender may still push after the refusal, so that it lives to read the answer; then the line is cut. */
const DRAIN_LIMIT = 4 * ATTACHMENT_LIMIT;

/** The file of a request whose body is the file itself. */
export function incomingFile({ headers, body, raw }: FastifyRequest, forQuality: boolean): IncomingFile {
  const fileName = nameIn(headers['x-file-name']);
  const announced = Number(headers['content-length']);
  return {
    fileName,
    forQuality,
    announced: Number.isFinite(announced) ? announced : undefined,
    stream: drained((body ?? raw) as Readable),
  };
}

function nameIn(header: string | string[] | undefined): string {
  const name = fileNameIn(header);
  if (name === undefined) throw attachmentProblem('attachment-name-missing', { field: '/headers/x-file-name' });
  return name;
}

/** The bytes as they come. When the reader stops early the rest is read and forgotten, up to a limit. */
async function* drained(stream: Readable): AsyncGenerator<Buffer> {
  const chunks = stream.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  try {
    for await (const chunk of chunks) yield chunk;
  } finally {
    if (!stream.readableEnded && !stream.destroyed) {
      let rest = 0;
      stream.on('data', (chunk: Buffer) => {
        rest += chunk.length;
        if (rest > DRAIN_LIMIT) stream.destroy();
      });
      stream.on('error', () => undefined);
      stream.resume();
    }
  }
}
