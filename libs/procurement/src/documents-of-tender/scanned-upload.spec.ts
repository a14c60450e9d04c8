import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { scannerAt, type Problem, type Scanner, type ScannerAddress } from '@kasvutori/platform';
import { CHUNK, receiveFile } from './receive-file.js';

/** A daemon that speaks clamd's INSTREAM; what it answers is the spec's to say. */
let answer: (file: Buffer) => string;
const scanned: Buffer[] = [];

function daemon(socket: Socket): void {
  let held = Buffer.alloc(0);
  let file = Buffer.alloc(0);
  let greeted = false;
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    held = Buffer.concat([held, bytes]);
    if (!greeted) {
      const command = 'zINSTREAM\0';
      if (held.length < command.length) return;
      if (held.subarray(0, command.length).toString() !== command) return void socket.end('UNKNOWN COMMAND\0');
      held = held.subarray(command.length);
      greeted = true;
    }
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE()) {
      const length = held.readUInt32BE();
      file = Buffer.concat([file, held.subarray(4, 4 + length)]);
      held = held.subarray(4 + length);
      if (length > 0) continue;
      scanned.push(file);
      const said = answer(file);
      if (said === 'hang up') socket.destroy();
      else socket.end(`${said}\0`);
    }
  });
}

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const clean = (): string => 'stream: OK';
const pdf = (content: Buffer | string): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(content)]);

describe.each(['port', 'socket'])('a file that passes through a scanner at a %s', (kind) => {
  let folder: string;
  let server: Server;
  let scanner: Scanner;
  let written: Buffer[];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    folder = await mkdtemp(join(tmpdir(), 'scanner-'));
    server = createServer(daemon);
    const at: ScannerAddress = kind === 'socket' ? { path: join(folder, 'd.sock') } : { host: '127.0.0.1', port: 0 };
    await new Promise<void>((listening) => server.listen(at, listening));
    const bound = server.address();
    scanner = scannerAt(typeof bound === 'object' && bound !== null ? { host: '127.0.0.1', port: bound.port } : at);
  });
  afterEach(() => {
    scanned.length = 0;
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true });
  });

  const receive = (file: Buffer, through: Scanner = scanner): Promise<unknown> => {
    written = [];
    const pieces = Array.from({ length: Math.ceil(file.length / 50_000) }, (_, at) =>
      file.subarray(at * 50_000, (at + 1) * 50_000),
    );
    const upload = { stream: Readable.from(pieces), name: 'suunnitelma.pdf', announced: 0, scanner: through };
    return receiveFile(upload, async (piece) => void written.push(Buffer.from(piece))).then(
      ({ sizeBytes }) => sizeBytes,
      ({ code, details }: Problem) => ({ code, found: details.params?.['found'] }),
    );
  };

  it('is taken in when it is clean, and has been seen whole', async () => {
    answer = clean;
    const file = pdf(Buffer.alloc(3 * CHUNK + 17, 65));
    expect(await receive(file)).toBe(file.length);
    expect(scanned).toHaveLength(1);
    expect(scanned[0]!.equals(file)).toBe(true);
    expect(Buffer.concat(written).equals(file)).toBe(true);
  });

  it('is refused by the name of what was found', async () => {
    answer = (file) => (file.includes('EICAR-STANDARD') ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK');
    expect(await receive(pdf(EICAR))).toEqual({ code: 'document-infected', found: 'Win.Test.EICAR_HDB-1' });
    expect(written).toEqual([]);
  });

  it.each(['INSTREAM size limit exceeded. ERROR', 'hang up', '', 'stream: OK FOUND of something else'])(
    'is not taken in when the scanner says "%s"',
    async (said) => {
      answer = () => said;
      expect(await receive(pdf('1'))).toMatchObject({ code: 'document-not-scanned' });
      expect(written).toEqual([]);
    },
  );

  it('is let go of by the scanner when it is refused for another reason', async () => {
    answer = clean;
    expect(await receive(Buffer.alloc(CHUNK))).toMatchObject({ code: 'document-type-refused' });
    expect(scanned).toEqual([]);
  });

  it('is not taken in when nobody listens there', async () => {
    const gone = scannerAt({ path: join(folder, 'nobody.sock') });
    expect(await receive(pdf(Buffer.alloc(2 * CHUNK, 65)), gone)).toMatchObject({ code: 'document-not-scanned' });
  });
});
