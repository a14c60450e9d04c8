import { Worker } from 'node:worker_threads';
import type { NoticeToRead } from './notice-thread.js';
import type { NoticeRead, NoticeRefused } from './notice.js';

type Read = NoticeRead | NoticeRefused;

/** The built file, also where this runs from its source: a thread loads no TypeScript. */
const THREAD = new URL('../../dist/notice-import/notice-thread.js', import.meta.url);
/** What a notice of ten megabytes needs while it is read, several times over. */
const MEMORY_MB = 1_024;

interface Waiting {
  readonly resolve: (read: Read) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | undefined;
let asked = 0;

/** As `readNotice`, beside the event loop: one thread reads them in turn, is made when first needed and keeps no process alive. */
export function readNoticeAside(xml: string, now: Date): Promise<Read> {
  const reader = (thread ??= openThread());
  const id = ++asked;
  return new Promise<Read>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    reader.postMessage({ id, xml, now } satisfies NoticeToRead);
  });
}

/** At the end of the application. What is still being read is not answered any more. */
export async function endReading(): Promise<void> {
  await thread?.terminate();
}

function openThread(): Worker {
  const opened = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  opened.unref();
  opened.on('message', ({ id, read }: { id: number; read: Read }) => {
    waiting.get(id)?.resolve(read);
    waiting.delete(id);
  });
  const fail = (error: unknown): void => {
    if (thread === opened) thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  opened.on('error', fail);
  opened.on('exit', (code) => fail(new Error(`the thread that reads notices ended with ${code}`)));
  return opened;
}
