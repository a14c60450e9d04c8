import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { newId } from '../identifiers/ids.js';

let bench: TestBench;
beforeAll(async () => {
  bench = await testDatabase();
});
afterAll(() => bench.close());

it('a sign-in is forgotten 90 days after its end by the calendar of the world, wherever a demo has moved its clock', async () => {
  const { personId } = await givenOfficial(bench, await givenAuthority(bench), 'auditor');
  const signedIn = async (ends: string): Promise<string> => {
    const id = newId();
    await bench.owner.query(
      `INSERT INTO app.session (id, person_id, state_hash, created_at, idle_until, expires_at)
       SELECT $1::uuid, $2::uuid, decode(md5($1::text) || md5($1::text), 'hex'), t.ends - interval '12 hours', t.ends, t.ends
         FROM (SELECT now() + $3::interval AS ends) AS t`,
      [id, personId, ends],
    );
    return id;
  };
  await signedIn('-91 days');
  const kept = [await signedIn('-89 days'), await signedIn('1 hour')];
  await bench.setClock(new Date(Date.now() + 400 * 86_400_000));
  await bench.settle();
  const { rows } = await bench.owner.query<{ id: string }>('SELECT id FROM app.session ORDER BY expires_at');
  expect(rows.map(({ id }) => id)).toEqual(kept);
});
