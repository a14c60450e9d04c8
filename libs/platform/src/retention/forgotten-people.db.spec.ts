import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { newId } from '../identifiers/ids.js';

let bench: TestBench;
beforeAll(async () => {
  bench = await testDatabase();
});
afterAll(() => bench.close());

const erased = async (rule: string) =>
  (
    await bench.owner.query('SELECT authority_id AS "authorityId", rows FROM app.erasure WHERE rule = $1 ORDER BY 1', [
      rule,
    ])
  ).rows;

it('an invitation is erased 90 days after it was accepted or could no longer be, a company’s as well', async () => {
  const authorityId = await givenAuthority(bench);
  const providerId = await givenProvider(bench);
  const invited = async (
    organisationId: string,
    by: string,
    role: string,
    acceptedBy: string | null,
    ended: string,
  ) => {
    const id = newId();
    await bench.owner.query(
      `INSERT INTO app.invitation (id, organisation_id, email, roles, token_hash, status, invited_by, created_at, expires_at, accepted_by, accepted_at)
       SELECT $1::uuid, $2, $1::text || '@example.fi', ARRAY[$3], $4, CASE WHEN $5::uuid IS NULL THEN 'sent' ELSE 'accepted' END, $6,
              t.at - interval '14 days', CASE WHEN $5::uuid IS NULL THEN t.at ELSE t.at + interval '7 days' END, $5, CASE WHEN $5::uuid IS NULL THEN NULL ELSE t.at END
         FROM (SELECT app.now() + $7::interval AS at) t`,
      [id, organisationId, role, randomBytes(32), acceptedBy, by, ended],
    );
    return id;
  };
  const manager = (await givenOfficial(bench, authorityId, 'people-manager')).personId;
  const auditor = (await givenOfficial(bench, authorityId, 'auditor')).personId;
  const owner = (await givenProviderPerson(bench, providerId, 'provider-manager')).personId;
  await invited(authorityId, manager, 'auditor', null, '-91 days');
  await invited(authorityId, manager, 'auditor', auditor, '-91 days');
  await invited(providerId, owner, 'provider-staff', null, '-91 days');
  const kept = [
    await invited(authorityId, manager, 'auditor', auditor, '-89 days'),
    await invited(authorityId, manager, 'operator', null, '5 days'),
  ];
  await bench.settle();
  const { rows } = await bench.owner.query<{ id: string }>('SELECT id FROM app.invitation');
  expect(rows.map(({ id }) => id).sort()).toEqual(kept.sort());
  expect(await erased('invitations')).toEqual([
    { authorityId, rows: 2 },
    { authorityId: null, rows: 1 },
  ]);
});

it('a program keeps its name, and nobody’s address, two years after it could last call', async () => {
  const authorityId = await givenAuthority(bench);
  const { personId: by } = await givenOfficial(bench, authorityId, 'people-manager');
  const registered = async (ended: string | null, expires: string) => {
    const { personId } = await givenOfficial(bench, authorityId, 'case-worker');
    const id = newId();
    await bench.owner.query(
      `INSERT INTO app.machine_client (id, organisation_id, person_id, name, contact, client_id, role, scopes, expires_at, registered_by, registered_by_name, registered_at, ended_at)
       VALUES ($1::uuid, $2, $3, 'Raportti', 'joku@example.fi', $1::text, 'case-worker', '{client:list}', now() + $4::interval, $5, 'Rekisteröijä', now() - interval '4 years', now() + $6::interval)`,
      [id, authorityId, personId, expires, by, ended],
    );
    return id;
  };
  const gone = [await registered('-731 days', '1 day'), await registered(null, '-732 days')];
  const kept = [await registered('-700 days', '-1 day'), await registered(null, '300 days')];
  await bench.setClock(new Date(Date.now() + 2 * 3_600_000));
  await bench.settle();
  const { rows } = await bench.owner.query<{ id: string; of: string }>(
    `SELECT id, concat_ws(' ', name, contact, registered_by_name) AS of FROM app.machine_client`,
  );
  const of = (ids: readonly string[]) => ids.map((id) => rows.find((row) => row.id === id)?.of);
  expect(of(gone)).toEqual(gone.map(() => 'Raportti erased@example.invalid ———'));
  expect(of(kept)).toEqual(kept.map(() => 'Raportti joku@example.fi Rekisteröijä'));
  expect(await erased('programs')).toEqual([{ authorityId, rows: 2 }]);
});

it('support access is erased two years after its end, or after it was asked for and never let in', async () => {
  const authorityId = await givenAuthority(bench);
  const { personId: operator } = await givenOfficial(bench, authorityId, 'operator');
  const { personId: manager } = await givenOfficial(bench, authorityId, 'people-manager');
  const asked = async (at: string, granted: boolean) => {
    const id = newId();
    await bench.owner.query(
      `INSERT INTO app.support_access (id, authority_id, requested_by, requested_by_name, requested_at, reason, ticket, minutes, granted_by, granted_by_name, granted_at, until)
       SELECT $1::uuid, $2, $3, 'Ylläpitäjä', t.at, 'Maksuajo ei valmistu.', 'T-1', 30, g.by, CASE WHEN g.by IS NOT NULL THEN 'Päästäjä' END,
              CASE WHEN g.by IS NOT NULL THEN t.at END, CASE WHEN g.by IS NOT NULL THEN t.at + interval '30 minutes' END
         FROM (SELECT now() + $4::interval AS at) t, (SELECT $5::uuid AS by) g`,
      [id, authorityId, operator, at, granted ? manager : null],
    );
    return id;
  };
  await asked('-732 days', true);
  await asked('-732 days', false);
  const kept = [await asked('-729 days', true), await asked('-1 day', false)];
  await bench.setClock(new Date(Date.now() + 3 * 3_600_000));
  await bench.settle();
  const { rows } = await bench.owner.query<{ id: string }>('SELECT id FROM app.support_access ORDER BY requested_at');
  expect(rows.map(({ id }) => id)).toEqual(kept);
  expect(await erased('support-accesses')).toEqual([{ authorityId, rows: 2 }]);
});

it('a note of a used message of signing out goes a day after the message is too old, whether or not another comes', async () => {
  const token = (until: string) =>
    bench.owner.query('INSERT INTO app.logout_token (jti_hash, kept_until) VALUES ($1, now() + $2::interval)', [
      randomBytes(32),
      until,
    ]);
  for (const until of ['-2 days', '-1 hour', '2 minutes']) await token(until);
  await bench.setClock(new Date(Date.now() + 4 * 3_600_000));
  await bench.settle();
  const { rows } = await bench.owner.query(
    'SELECT kept_until < now() AS past FROM app.logout_token ORDER BY kept_until',
  );
  expect(rows).toEqual([{ past: true }, { past: false }]);
});
