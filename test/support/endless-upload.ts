import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '@kasvutori/platform';
import type { TestApp } from './app.js';

/** Pushes a PDF of two gigabytes until an answer comes or the line is cut; says how much was pushed. */
export async function pushZeros(app: TestApp, actor: Actor, path: string): Promise<{ status: number; sent: number }> {
  const server = app.app.getHttpServer() as {
    address(): AddressInfo | null;
    listen(port: number, done: () => void): void;
  };
  if (server.address() === null) await new Promise<void>((done) => server.listen(0, done));
  return new Promise((resolve) => {
    let sent = 0;
    let status = 0;
    const pushing = request({
      port: server.address()!.port,
      method: 'POST',
      path,
      headers: {
        'x-test-actor': encodeURIComponent(JSON.stringify(actor)),
        'content-type': 'application/octet-stream',
        'x-file-name': 'iso.pdf',
        'transfer-encoding': 'chunked',
      },
    });
    const zeros = Buffer.alloc(1_048_576);
    const push = (): void => {
      while (sent < 2 ** 31 && !pushing.destroyed) {
        sent += zeros.length;
        if (!pushing.write(zeros)) return void pushing.once('drain', push);
      }
      pushing.end();
    };
    pushing.on('response', (response: IncomingMessage) => {
      status = response.statusCode ?? 0;
      response.resume().on('end', () => pushing.destroy());
    });
    pushing.on('error', () => undefined);
    pushing.on('close', () => resolve({ status, sent }));
    pushing.write('%PDF-1.7\nalku');
    push();
  });
}
