import {
  type Database,
  defineJob,
  enqueue,
  execute,
  type Handler,
  newId,
  onJobOutside,
  sql,
  systemActor,
  type Tx,
} from '@kasvutori/platform';
import { rm } from 'node:fs/promises';
import { type BankPlace, placeOf, releaseFile, stageFile } from './bank-folder.js';

export const deliverBankFile = defineJob<{ fileId: string }>('outcomes.deliver-bank-file');

const COURIER = systemActor('bank.deliver');

interface Delivery {
  readonly stagedAs: string | null;
  readonly deliveredAt: Date | null;
  readonly name: string;
  readonly xml: string;
  readonly businessId: string;
}

/** Orders the delivery of what a run sends, with the transaction that sends it; a run that pays nothing has no file. */
export async function orderDelivery(tx: Tx, runId: string, now: Date): Promise<void> {
  const ordered = await sql<{ fileId: string }>(
    tx,
    `INSERT INTO outcomes.bank_delivery (file_id, authority_id, ordered_at)
     SELECT id, authority_id, $2 FROM outcomes.bank_file WHERE run_id = $1 AND direction = 'out' RETURNING file_id AS "fileId"`,
    [runId, now],
  );
  for (const { fileId } of ordered) await enqueue(tx, deliverBankFile, { fileId });
}

/**
 * Delivers to the bank's folder, exactly once: written under a hidden name, noted, moved in one step, noted. Killed anywhere, the next try goes on
 * from the last note, and never writes what was moved already.
 */
export const bankFolderHandler = (folder: string | null): Handler =>
  onJobOutside(deliverBankFile, async (db, { fileId }) => {
    try {
      await deliver(db, folder, fileId);
    } catch (error) {
      const { code = 'ERROR' } = error as { code?: string };
      await note(db, fileId, 'problem = $2, tries = tries + 1', code.slice(0, 100));
      throw error;
    }
  });

async function deliver(db: Database, folder: string | null, fileId: string): Promise<void> {
  const [delivery] = await db.read(COURIER, (tx) =>
    sql<Delivery>(
      tx,
      `SELECT d.staged_as AS "stagedAs", d.delivered_at AS "deliveredAt", f.name, f.xml, o.business_id AS "businessId"
         FROM outcomes.bank_delivery d
         JOIN outcomes.bank_file f ON f.id = d.file_id
         JOIN app.organisation o ON o.id = d.authority_id
        WHERE d.file_id = $1`,
      [fileId],
    ),
  );
  if (delivery === undefined || delivery.deliveredAt !== null) return;
  if (folder === null) throw Object.assign(new Error('KASVUTORI_BANK_FOLDER is not set'), { code: 'NO_FOLDER' });
  const { name, businessId, xml } = delivery;
  const place = (stagedAs: string) => placeOf(folder, businessId, name, stagedAs);
  const stagedAs = delivery.stagedAs ?? (await stage(db, fileId, xml, place));
  await releaseFile(place(stagedAs));
  await note(db, fileId, 'delivered_at = $2, problem = NULL');
}

/** Of workers that write at once the first to note it has staged the file; what the others wrote is thrown away. */
async function stage(db: Database, fileId: string, xml: string, place: (name: string) => BankPlace): Promise<string> {
  const mine = `.${newId()}.part`;
  await stageFile(place(mine), xml);
  await note(db, fileId, 'staged_as = coalesce(staged_as, $2)', mine);
  const [first] = await db.read(COURIER, (tx) =>
    sql<{ name: string }>(tx, `SELECT staged_as AS name FROM outcomes.bank_delivery WHERE file_id = $1`, [fileId]),
  );
  if (first?.name !== mine) await rm(place(mine).staged);
  return first?.name ?? mine;
}

const note = (db: Database, fileId: string, what: string, value?: string): Promise<number> =>
  db.transaction(COURIER, (tx, now) =>
    execute(tx, `UPDATE outcomes.bank_delivery SET ${what} WHERE file_id = $1 AND delivered_at IS NULL`, [
      fileId,
      value ?? now,
    ]),
  );
