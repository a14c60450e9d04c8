import type { Database, Tx } from '@kasvutori/platform';
import { systemActor } from '@kasvutori/platform';
import { compiledRelease, listOcdsProcesses, type OcdsProcess, type OcdsRelease } from '@kasvutori/procurement';

const READER = systemActor('open-data');
const PAGE = 20;

/**
 * Every process as one line of JSON, its compiled release, in the order of their ids. A page at a time is read, each in a
 * short transaction of its own, and the next only when the reader has taken the lines of the last: memory does not grow
 * with the dump, and no long snapshot keeps old rows alive. What changes meanwhile is in the change feed.
 */
export async function* dumpLines(
  db: Database,
  releasesOf: (tx: Tx, process: OcdsProcess) => Promise<OcdsRelease[]>,
  page: number = PAGE,
): AsyncGenerator<string> {
  let after: string | undefined;
  for (;;) {
    const from = after;
    const { lines, last } = await db.read(READER, async (tx) => {
      const processes = await listOcdsProcesses(tx, from, page);
      const found: string[] = [];
      for (const process of processes)
        found.push(`${JSON.stringify(compiledRelease(await releasesOf(tx, process)))}\n`);
      return { lines: found, last: processes.at(-1)?.ocid };
    });
    yield* lines;
    if (last === undefined || lines.length < page) return;
    after = last;
  }
}
