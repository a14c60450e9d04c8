import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql, systemActor, verifyBooks, verifyChain, allChains, type AuthorityActor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenOfficial } from '../../../../test/support/given.js';
import {
  givenClient,
  givenServedRegion,
  givenVoucher,
  vouchersApp,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

const MARKER = 'Salaisuus-Äänekoski';

describe('clients whose time has passed', () => {
  let app: TestApp;
  let region: ServedRegion;
  let elsewhere: ServedRegion;
  let auditor: AuthorityActor;
  let past: ServedClient;
  let held: ServedClient;
  let foreign: ServedClient;

  /** Everything of a client, as if it had been done so long ago. */
  const age = async (client: ServedClient, by: string) => {
    await app.owner.query('SET session_replication_role = replica');
    const set = (text: string) => app.owner.query(text, [client.id]);
    await set(
      `UPDATE vouchers.client SET name = '${MARKER}', email = 'm-${client.id}@example.fi', phone = '${MARKER}', created_at = created_at - interval '${by}' WHERE id = $1`,
    );
    await set(
      `UPDATE app.person SET name = '${MARKER}' WHERE id = (SELECT person_id FROM vouchers.client WHERE id = $1)`,
    );
    await set(
      `UPDATE vouchers.assessment SET made_at = made_at - interval '${by}', reason = '${MARKER}', answers = '{"free": "${MARKER}"}' WHERE client_id = $1`,
    );
    await set(
      `UPDATE vouchers.voucher SET status = 'used', valid_from = valid_from - interval '${by}', last_day = last_day - interval '${by}', grounds = '${MARKER}' WHERE client_id = $1`,
    );
    await set(
      `UPDATE vouchers.decision SET decided_at = decided_at - interval '${by}', grounds = '${MARKER}', content = '{"text": "${MARKER}"}' WHERE client_id = $1`,
    );
    await set(
      `UPDATE app.document SET title = '${MARKER}' WHERE client_person_id = (SELECT person_id FROM vouchers.client WHERE id = $1)`,
    );
    await set(
      `UPDATE app.history SET at = at - interval '${by}', note = '${MARKER}' WHERE client_person_id = (SELECT person_id FROM vouchers.client WHERE id = $1)`,
    );
    await app.owner.query('SET session_replication_role = origin');
  };

  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    elsewhere = await givenServedRegion(app);
    auditor = await givenOfficial(app, region.authorityId, 'auditor');
    for (const [where, take] of [
      [region, (client: ServedClient) => (past = client)],
      [region, (client: ServedClient) => (held = client)],
      [elsewhere, (client: ServedClient) => (foreign = client)],
    ] as const) {
      const client = await givenClient(app, where);
      take(client);
      await givenVoucher(app, where, client.id);
    }
    await app.settle();
    await age(past, '11 years');
    await age(held, '11 years');
    await age(foreign, '9 years');
    await app.owner.query('SET session_replication_role = replica');
    await app.owner.query(
      `INSERT INTO vouchers.appeal (id, number, authority_id, client_id, person_id, decision_id, contested_by, channel, filed_on, filed_by, late, demands, answer_by, status)
       SELECT gen_random_uuid(), 'O-900001', authority_id, id, person_id, gen_random_uuid(), $2, 'paper', '2016-01-01', $2, false, 'Oikaisu', '2016-02-01', 'received'
         FROM vouchers.client WHERE id = $1`,
      [held.id, region.caseWorker.personId],
    );
    await app.owner.query('SET session_replication_role = origin');
  });
  afterAll(() => app.close());

  const clients = async () =>
    (await app.as(auditor).get('/api/v1/retention').expect(200)).body.rules.find(
      ({ id }: { id: string }) => id === 'clients',
    );
  const nameOf = async ({ id }: ServedClient) =>
    (await app.owner.query('SELECT name FROM vouchers.client WHERE id = $1', [id])).rows[0]?.name;

  /** Tables in which a text of this client's stands still. */
  async function tablesWith(text: string): Promise<string[]> {
    const { rows } = await app.owner.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname IN ('app', 'vouchers', 'contracts', 'outcomes', 'procurement')`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await app.owner.query(`SELECT FROM ${name} t WHERE t::text LIKE $1 LIMIT 1`, [`%${text}%`]);
      if (rowCount) found.push(name);
    }
    return found;
  }

  it('are seen before they are erased: what is due, what is held, what comes next', async () => {
    expect(await clients()).toMatchObject({ years: 10, days: null, end: 'anonymised', due: 1, held: 1, nextOn: null });
    const { body } = await app.as(auditor).get('/api/v1/erasures').expect(200);
    expect(body).toMatchObject({ items: [], next: null });
    for (const route of ['retention', 'erasures']) await app.as(region.caseWorker).get(`/api/v1/${route}`).expect(403);
  });

  it('lose their name, contact, code and words; money and states stay, books and chains hold', async () => {
    const before = await app.owner.query('SELECT code, balance_cents FROM app.ledger_account ORDER BY code');
    const email = `m-${past.id}@example.fi`;
    await app.setClock(new Date(Date.now() + 2 * 3_600_000));
    await app.settle();

    expect(await nameOf(past)).toBe('———');
    expect(await nameOf(held)).toBe(MARKER);
    expect(await nameOf(foreign)).toBe(MARKER);
    expect((await tablesWith(email)).filter((table) => table !== 'app.mail')).toEqual([]);
    const { rows } = await app.owner.query(
      `SELECT c.personal_code_hash AS hash, p.name, p.issuer, a.answers, v.grounds, v.status, v.value_cents AS cents, d.grounds AS why, octet_length(l.bytes) AS letter
         FROM vouchers.client c JOIN app.person p ON p.id = c.person_id JOIN vouchers.assessment a ON a.client_id = c.id
         JOIN vouchers.voucher v ON v.client_id = c.id JOIN vouchers.decision d ON d.client_id = c.id
         LEFT JOIN app.document l ON l.client_person_id = c.person_id WHERE c.id = $1`,
      [past.id],
    );
    expect(rows[0]).toMatchObject({
      hash: null,
      name: '———',
      issuer: 'erased',
      answers: {},
      grounds: '———',
      status: 'used',
      cents: '65000',
      why: '———',
    });
    expect(rows[0].letter ?? 0).toBe(0);
    expect((await app.owner.query('SELECT code, balance_cents FROM app.ledger_account ORDER BY code')).rows).toEqual(
      before.rows,
    );
    const broken = await app.db.read(systemActor('spec'), async (tx) => {
      const states = [];
      for (const { chain } of await allChains(tx)) states.push((await verifyChain(tx, chain, null)).broken);
      return [await verifyBooks(tx), ...states].filter((one) => one !== null);
    });
    expect(broken).toEqual([]);
  });

  it('are erased once: the next run finds nothing, and the note of it stays', async () => {
    const notes = async () =>
      (await app.as(auditor).get('/api/v1/erasures').expect(200)).body.items.map(
        ({ rule, rows }: { rule: string; rows: number }) => [rule, rows > 3],
      );
    expect(await notes()).toEqual([['clients', true]]);
    await app.setClock(new Date(Date.now() + 5 * 3_600_000));
    await app.settle();
    expect(await notes()).toEqual([['clients', true]]);
    expect(await clients()).toMatchObject({ due: 0, held: 1 });
    const { rows } = await app.owner.query(
      `SELECT authority_id FROM app.audit_entry WHERE action = 'retention.erase' AND detail ->> 'rule' = 'clients'`,
    );
    expect(rows).toEqual([{ authority_id: region.authorityId }]);
  });

  it('are let go when what was open is closed', async () => {
    await app.owner.query(`UPDATE vouchers.appeal SET status = 'withdrawn' WHERE client_id = $1`, [held.id]);
    await app.setClock(new Date(Date.now() + 8 * 3_600_000));
    await app.settle();
    expect(await nameOf(held)).toBe('———');
    expect(await nameOf(foreign)).toBe(MARKER);
  });

  it('are erased by nobody else', async () => {
    const call = `SELECT vouchers.erase_client('${foreign.id}', '0 days', '2099-01-01', now())`;
    await expect(app.db.transaction(auditor, (tx) => sql(tx, call))).rejects.toThrow('the platform erases');
    await expect(
      app.db.transaction(systemActor('spec'), async (tx) => {
        await sql(tx, `SELECT set_config('app.erasing', 'on', true)`);
        await sql(tx, `UPDATE vouchers.assessment SET reason = 'x' WHERE client_id = '${foreign.id}'`);
      }),
    ).rejects.toThrow();
  });
});
