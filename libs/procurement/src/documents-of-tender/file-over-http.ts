import { Readable } from 'node:stream';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { Actor, Database } from '@kasvutori/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { documentProblem } from './document-problems.js';
import { fileNameIn } from './file-name.js';
import type { Upload } from './receive-file.js';
import { readFileBytes } from './stored-file.js';

/** A route whose body is the file itself. */
export const FileBody = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('application/octet-stream'),
    ApiHeader({ name: 'X-File-Name', required: true, description: 'Name of the file, percent-encoded' }),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** The file of a request. @throws 422 when its name is missing. */
export function uploadIn({ headers, body, raw, server }: FastifyRequest, reply: FastifyReply): Upload {
  const announced = Number(headers['content-length'] ?? 0);
  endLineAfter(raw, reply);
  const name = fileNameIn(headers['x-file-name']);
  if (name === undefined) throw documentProblem('document-name-missing', { field: '/headers/x-file-name' });
  return { name, announced, stream: body instanceof Readable ? body : raw, scanner: server.uploadScanner };
}

/** How long a sender that is no longer heard has to read the answer, in milliseconds: closing at once would take the answer with it. */
const LINGER = 2_000;

function endLineAfter(raw: FastifyRequest['raw'], reply: FastifyReply): void {
  const end = (): void => void setTimeout(() => raw.socket.destroy(), LINGER).unref();
  reply.raw.once('finish', () => {
    if (raw.complete) return;
    if (raw.isPaused()) end();
    else raw.once('pause', end);
  });
}

export interface FileToSend {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Streams a file from the database, or says that the reader has it already. */
export async function sendFile(
  db: Database,
  actor: Actor,
  file: FileToSend,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const tag = `"${file.sha256}"`;
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === tag) {
    await reply.status(304).send();
    return;
  }
  await reply
    .type(file.mediaType)
    .header('content-length', file.sizeBytes)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .send(Readable.from(readFileBytes(db, actor, file.fileId), { objectMode: false }));
}
