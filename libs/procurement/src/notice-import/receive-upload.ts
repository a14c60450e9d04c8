import type { Readable } from 'node:stream';
import { noticeProblem } from './notice-problems.js';

/** A notice of 8 lots in two languages is 0.3 MB; ten megabytes hold the longest that is published. */
export const UPLOAD_LIMIT = 10 * 1_048_576;
const LIMIT_TEXT = '10 MB';
/** The headers and boundaries around the file of a form. */
const FORM_OVERHEAD = 65_536;
const MAX_NAME = 200;
/** What a sender may still push after the refusal, so that it lives to read the answer; then the line is cut. */
const DRAIN_LIMIT = 20 * UPLOAD_LIMIT;

export interface Upload {
  readonly bytes: Buffer;
  readonly fileName: string | null;
}

interface UploadHeaders {
  readonly 'content-type'?: string | undefined;
  readonly 'content-length'?: string | undefined;
  /** The name of a file that is the body itself, percent-encoded. */
  readonly 'x-file-name'?: string | string[] | undefined;
}

/**
 * Takes the file of a request body, which arrives either as the body itself (application/xml) or as the first file of a
 * form (multipart/form-data). A body that announces more than the limit is refused before any of it is read, one that
 * grows beyond it as soon as it does; no more than the limit is ever held in memory.
 */
export async function receiveUpload(
  headers: UploadHeaders,
  body: Readable | Buffer | null | undefined,
): Promise<Upload> {
  const type = headers['content-type'] ?? '';
  const isForm = type.startsWith('multipart/form-data');
  const limit = UPLOAD_LIMIT + (isForm ? FORM_OVERHEAD : 0);
  const bytes = Buffer.isBuffer(body) ? body : await readStream(body, limit, Number(headers['content-length'] ?? 0));
  if (bytes.length > limit) throw tooLarge();
  const upload = isForm ? await fileOfForm(bytes, type) : { bytes, fileName: namedIn(headers) };
  if (upload.bytes.length > UPLOAD_LIMIT) throw tooLarge();
  if (upload.bytes.length === 0) throw noticeProblem('notice-empty');
  return upload;
}

function namedIn(headers: UploadHeaders): string | null {
  const name = headers['x-file-name'];
  if (typeof name !== 'string') return null;
  try {
    return decodeURIComponent(name).slice(0, MAX_NAME) || null;
  } catch {
    return null; // a stray "%": the name is only for people, so the file is taken without one
  }
}

const tooLarge = () => noticeProblem('notice-too-large', { params: { limit: LIMIT_TEXT } });

function readStream(stream: Readable | null | undefined, limit: number, announced: number): Promise<Buffer> {
  if (stream === null || stream === undefined) return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (announced > limit) reject(tooLarge());
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit && announced <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      reject(tooLarge());
      if (size > DRAIN_LIMIT) stream.destroy();
    });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });
}

/** The first file of a form, read by the platform's own parser. */
async function fileOfForm(bytes: Buffer, contentType: string): Promise<Upload> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw noticeProblem('notice-empty');
  }
  for (const [, value] of form) {
    if (typeof value !== 'string') {
      return { bytes: Buffer.from(await value.arrayBuffer()), fileName: value.name.slice(0, MAX_NAME) || null };
    }
  }
  throw noticeProblem('notice-empty');
}
