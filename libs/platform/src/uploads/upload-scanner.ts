import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { scannerAt, type Scanner } from './scanner.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** What every file that comes in is shown to; `null`: files are judged by form and size only. */
    uploadScanner: Scanner | null;
  }
}

export function scanUploads(server: FastifyInstance, { edge }: Config): void {
  server.decorate('uploadScanner', edge.scanner === null ? null : scannerAt(edge.scanner));
}
