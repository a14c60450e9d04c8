import { execute, sql, type Tx } from '@kasvutori/platform';

const BATCH = 5_000;

/**
 * Gives places in the feed to the changes that wait, in one batch. @returns how many.
 *
 * One sealer works at a time, to the end of its transaction, and it sees only what has been committed. A change whose
 * transaction commits later therefore gets a later place, however early it began: no reader has passed it by.
 */
export async function sealChanges(tx: Tx, now: Date): Promise<number> {
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtext('open-data.seal'))`);
  return execute(
    tx,
    `WITH taken AS (
       DELETE FROM procurement.open_data_waiting
        WHERE (ocid, xact) IN (SELECT ocid, xact FROM procurement.open_data_waiting ORDER BY noted_at, ocid LIMIT ${BATCH})
       RETURNING ocid, noted_at)
     INSERT INTO procurement.open_data_change (position, ocid, noted_at, sealed_at)
     SELECT (SELECT coalesce(max(position), 0) FROM procurement.open_data_change) + row_number() OVER (ORDER BY noted_at, ocid), ocid, noted_at, $1
       FROM taken`,
    [now],
  );
}
