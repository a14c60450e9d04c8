import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  encryptedFields,
  FIRST_KEY_ID,
  keyRing,
  personalCodeVault,
  readKeyUse,
  refuseLostKeys,
  rotateKeys,
  type AuthorityActor,
  type KeyRing,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { vouchersLibrary } from '@kasvutori/vouchers';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';
import { nextPersonalCode } from '../../../../test/support/vouchers.js';
import { createClient } from './create-client.js';

const LIBRARIES = [procurementLibrary, vouchersLibrary];
const FIELDS = encryptedFields(LIBRARIES);
/** More than one batch. */
const CLIENTS = 230;

describe('rotating the keys that fields and sealed tenders stand under', () => {
  let bench: TestBench;
  let worker: AuthorityActor;
  let tenderId: string;
  let before: KeyRing;
  let ring: KeyRing;
  const next = randomBytes(32);
  const codes: string[] = [];

  beforeAll(async () => {
    bench = await testDatabase(...LIBRARIES);
    before = bench.config.keys;
    ring = keyRing(next, before.current.bytes);
    const authorityId = await givenAuthority(bench);
    worker = await givenOfficial(bench, authorityId, 'case-worker');
    tenderId = (await givenPublishedTender(bench, authorityId)).id;
    for (let n = 0; n < CLIENTS; n++) await register(before, nextPersonalCode());
    // As values were before keys had names.
    await bench.owner.query(`UPDATE vouchers.client SET personal_code_key = $1 WHERE reference <= 'C-0050'`, [
      FIRST_KEY_ID,
    ]);
  });
  afterAll(() => bench.close());

  async function register(keys: KeyRing, personalCode: string): Promise<string> {
    const input = {
      name: 'Aada Esimerkki',
      email: 'aada@example.fi',
      municipality: '091',
      language: 'fi' as const,
      personalCode,
    };
    const rules = { vault: personalCodeVault(keys), mode: 'test' as const };
    const { id } = await bench.db.transaction(worker, (tx, now) => createClient(tx, worker, input, now, rules));
    codes.push(personalCode);
    return id;
  }

  const statesOf = async (keys: KeyRing) =>
    Object.fromEntries((await readKeyUse(bench.db, keys, FIELDS)).map(({ state, values }) => [state, values]));

  it('is counted before: what stands under the older key keeps it in the ring', async () => {
    expect(await statesOf(ring)).toEqual({ current: 0, older: CLIENTS - 50 + 1, unnamed: 50 });
    await expect(refuseLostKeys(bench.db, ring, FIELDS)).resolves.toBeUndefined();
    await expect(refuseLostKeys(bench.db, keyRing(next), FIELDS)).rejects.toThrow(before.current.id);
  });

  it('finds a person who stands under the older key already', async () => {
    await expect(register(ring, codes[0]!)).rejects.toMatchObject({ code: 'client-exists' });
  });

  it('goes on where it was killed, and takes in what others write meanwhile', async () => {
    const killed = rotateKeys(bench.db, ring, FIELDS, (table, done) => {
      if (table === 'vouchers.client' && done > 0) throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    const midway = await statesOf(ring);
    expect(midway['current']).toBeGreaterThan(0);
    expect((midway['older'] ?? 0) + (midway['unnamed'] ?? 0)).toBeGreaterThan(0);

    const written: Promise<string>[] = [];
    await rotateKeys(bench.db, ring, FIELDS, () => {
      written.push(register(ring, nextPersonalCode()), register(before, nextPersonalCode()));
    });
    await Promise.all(written);
    // A server that has not been told of the new key yet wrote under the old one: the command is given again.
    await rotateKeys(bench.db, ring, FIELDS);
    expect(await statesOf(ring)).toEqual({ current: codes.length + 1, older: 0 });
  });

  it('leaves every code and every tender key readable by the new key alone', async () => {
    const alone = personalCodeVault(keyRing(next));
    const { rows } = await bench.owner.query<{ id: string; keyId: string; encrypted: Buffer; hash: Buffer }>(
      `SELECT id, personal_code_key AS "keyId", personal_code_encrypted AS encrypted, personal_code_hash AS hash FROM vouchers.client`,
    );
    expect(rows.map((row) => alone.open(row, row.id)).sort()).toEqual(codes.toSorted());
    for (const row of rows) expect([row.hash]).toEqual(alone.hashesOf(alone.open(row, row.id)));
    await expect(refuseLostKeys(bench.db, keyRing(next), FIELDS)).resolves.toBeUndefined();
    const wrapped = await bench.owner.query<{ key: string }>(
      `SELECT app.key_of_jwe(wrapped_private_jwk) AS key FROM procurement.tender_key WHERE tender_id = $1`,
      [tenderId],
    );
    expect(wrapped.rows).toEqual([{ key: ring.current.id }]);
  });

  it('is told in the trail, with counts and no values', async () => {
    const { rows } = await bench.owner.query(
      `SELECT action, detail FROM app.audit_entry WHERE action LIKE 'keys.%' ORDER BY id DESC LIMIT 2`,
    );
    expect(rows).toEqual([
      {
        action: 'keys.rotate-end',
        detail: { keyId: ring.current.id, values: expect.objectContaining({ 'procurement.tender_key': 0 }) },
      },
      { action: 'keys.rotate-begin', detail: { keyId: ring.current.id } },
    ]);
  });

  it('lets nobody but the platform wrap a key anew, and change nothing else by it', async () => {
    const set = (columns: string, actor: AuthorityActor | { kind: 'system'; name: string }) =>
      bench.db.transaction(actor, (tx) =>
        tx.query(`UPDATE procurement.tender_key SET ${columns} WHERE tender_id = '${tenderId}'`),
      );
    const system = { kind: 'system', name: 'spec' } as const;
    await expect(set(`wrapped_private_jwk = 'x'`, system)).resolves.toBeDefined();
    await expect(set(`wrapped_private_jwk = 'y'`, worker)).rejects.toThrow('not edited');
    await expect(set(`wrapped_private_jwk = 'y', public_jwk = '{}'`, system)).rejects.toThrow('not edited');
  });
});
