import { execute, sql, systemActor, type Database, type Tx } from '@kasvutori/platform';
import type { Adapter, AdapterPayload } from 'oidc-provider';

const DEMO_ISSUER = systemActor('demo-issuer');

/**
 * Where the demo provider keeps what it has under way: in the database, so that a sign-in that began at one server may go on
 * at another and outlives a restart. Real time, as sessions (the sandbox clock is for deadlines).
 */
export function demoIssuerRecords(db: Database): (model: string) => Adapter {
  const read = async (model: string, column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> => {
    const [row] = await db.read(DEMO_ISSUER, (tx) =>
      sql<{ payload: AdapterPayload; consumed: boolean }>(
        tx,
        `SELECT payload, consumed_at IS NOT NULL AS consumed FROM app.demo_issuer_record
          WHERE model = $1 AND ${column} = $2 AND expires_at > clock_timestamp()`,
        [model, value],
      ),
    );
    return row && { ...row.payload, ...(row.consumed && { consumed: true }) };
  };
  const write = async (statement: string, parameters: unknown[]): Promise<void> => {
    await db.transaction(DEMO_ISSUER, (tx) => execute(tx, statement, parameters));
  };
  return (model) => ({
    upsert: (id, payload, expiresIn = 3_600) =>
      db.transaction(DEMO_ISSUER, async (tx) => {
        if (model === 'Interaction') await forgetExpired(tx);
        await execute(
          tx,
          `INSERT INTO app.demo_issuer_record (model, id, payload, grant_id, uid, expires_at)
           VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(secs => $6))
           ON CONFLICT (model, id) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
          [model, id, JSON.stringify(payload), payload.grantId ?? null, payload.uid ?? null, expiresIn],
        );
      }),
    find: (id) => read(model, 'id', id),
    findByUid: (uid) => read(model, 'uid', uid),
    // Only the device flow, which is off, has user codes.
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) =>
      write('UPDATE app.demo_issuer_record SET consumed_at = clock_timestamp() WHERE model = $1 AND id = $2', [
        model,
        id,
      ]),
    destroy: (id) => write('DELETE FROM app.demo_issuer_record WHERE model = $1 AND id = $2', [model, id]),
    revokeByGrantId: (grantId) => write('DELETE FROM app.demo_issuer_record WHERE grant_id = $1', [grantId]),
  });
}

async function forgetExpired(tx: Tx): Promise<void> {
  await execute(tx, 'DELETE FROM app.demo_issuer_record WHERE expires_at < clock_timestamp()');
}

/** The one set of signing keys of this demo; of servers that start at once the first to write wins. */
export function keepKeys<Keys extends object>(db: Database, made: Keys): Promise<Keys> {
  return db.transaction(DEMO_ISSUER, async (tx) => {
    await execute(
      tx,
      `INSERT INTO app.demo_issuer_record (model, id, payload) VALUES ('Keys', 'jwks', $1) ON CONFLICT (model, id) DO NOTHING`,
      [JSON.stringify(made)],
    );
    const [row] = await sql<{ payload: Keys }>(
      tx,
      `SELECT payload FROM app.demo_issuer_record WHERE model = 'Keys' AND id = 'jwks'`,
    );
    return row?.payload ?? made;
  });
}
