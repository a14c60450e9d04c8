import { parentPort } from 'node:worker_threads';
import { readNotice } from './read-notice.js';

export interface NoticeToRead {
  readonly id: number;
  readonly xml: string;
  readonly now: Date;
}

/** A thread of its own that reads notices: ten megabytes of XML take seconds, in which a server answers others. */
parentPort?.on('message', ({ id, xml, now }: NoticeToRead) => {
  parentPort?.postMessage({ id, read: readNotice(xml, now) });
});
