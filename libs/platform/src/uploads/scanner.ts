import { connect, type Socket } from 'node:net';
import { Logger } from '@nestjs/common';

/** Where a daemon listens that speaks ClamAV's protocol: a socket in the file system, or a port. */
export type ScannerAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** How long the daemon may be silent, in milliseconds. */
const SILENCE = 30_000;

/** Nobody could say whether the file is clean; it is not taken in then. */
export class ScannerUnavailable extends Error {}

/** One file on its way through the scanner, piece by piece (clamd's INSTREAM). */
export interface Scan {
  /** Sends a piece on; comes back when the daemon has room for the next. Silent about a daemon that is gone: the verdict tells. */
  push(bytes: Buffer): Promise<void>;
  /** The name of what was found, or none. @throws ScannerUnavailable */
  verdict(): Promise<string | null>;
  /** Lets go of a file that nobody wants the verdict of. */
  drop(): void;
}

export type Scanner = () => Scan;

/** https://docs.clamav.net/manual/Usage/Scanning.html#clamd: each command ends with a zero byte, each piece begins with its length. */
export const scannerAt =
  (address: ScannerAddress): Scanner =>
  () => {
    const socket = connect(address);
    const answer = answerOf(socket);
    const write = (bytes: Buffer) =>
      new Promise<void>((resolve) => {
        if (socket.destroyed) resolve();
        else socket.write(bytes, () => resolve());
      });
    const begun = write(Buffer.from('zINSTREAM\0'));
    return {
      push: async (bytes) => {
        await begun;
        await write(Buffer.concat([lengthOf(bytes.length), bytes]));
      },
      verdict: async () => {
        await begun;
        await write(lengthOf(0));
        return foundIn(await answer);
      },
      drop: () => void socket.destroy(),
    };
  };

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** What the daemon says before it closes the line, or what kept it from saying it. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    socket.setTimeout(SILENCE, () => socket.destroy(new Error(`silent for ${SILENCE / 1_000} s`)));
    socket.on('data', (piece) => void pieces.push(piece));
    socket.once('error', ({ message }) => resolve(message));
    socket.once('close', () => resolve(Buffer.concat(pieces).toString('utf8').replace(/\0.*$/s, '').trim()));
  });
}

/** "stream: OK", "stream: Win.Test.EICAR_HDB-1 FOUND", or a complaint such as "INSTREAM size limit exceeded. ERROR". */
function foundIn(answer: string): string | null {
  if (answer === 'stream: OK') return null;
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found !== undefined) return found;
  new Logger('Scanner').error(`A file was refused, as the scanner gave no verdict but "${answer}"`);
  throw new ScannerUnavailable(answer);
}
