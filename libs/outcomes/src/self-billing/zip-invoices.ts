import { type AuthorityActor, type Database, one } from '@kasvutori/platform';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { readInvoicesOfRun } from './invoice-queries.js';
import { writeFinvoice } from './write-finvoice.js';

/** Invoices read at a time: the memory the file takes, however many providers a run pays. */
const BATCH = 100;

/**
 * Every invoice of an approved run in one zip file, named by seller and number. Rows of an approved run do not change, so the file
 * is the same whenever it is made.
 * @throws Problem 404 before the first byte when the run is not the authority's or has no invoices.
 */
export async function zipInvoices(
  db: Database,
  actor: AuthorityActor,
  runId: string,
): Promise<AsyncIterable<Uint8Array>> {
  const read = (after: string | null) => db.read(actor, (tx) => readInvoicesOfRun(tx, runId, after, BATCH));
  const first = await read(null);
  one(first.slice(0, 1));
  return pack(first, read);
}

type Batch = Awaited<ReturnType<typeof readInvoicesOfRun>>;

async function* pack(first: Batch, read: (after: string) => Promise<Batch>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (let batch = first; batch.length > 0; batch = await read(batch.at(-1)?.settlementId ?? '')) {
    for (const { invoice } of batch) {
      const file = new ZipDeflate(`${invoice.seller.businessId}_${invoice.number}.xml`);
      file.mtime = `${invoice.issuedOn}T12:00:00`;
      zip.add(file);
      file.push(strToU8(writeFinvoice(invoice)), true);
    }
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
