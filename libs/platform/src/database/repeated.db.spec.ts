import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { systemActor } from '../access/actor.js';
import { execute, sql } from './tx.js';

let bench: TestBench;
beforeAll(async () => {
  bench = await testDatabase();
  await bench.owner.query(
    `CREATE TABLE app.thing (n int, name text); GRANT SELECT, UPDATE ON app.thing TO kasvutori_app; INSERT INTO app.thing VALUES (1, 'yksi'), (2, 'kaksi')`,
  );
});
afterAll(() => bench.close());

const LOOK = systemActor('test.look');
const things = (upTo: number) =>
  bench.db.repeated(LOOK, (tx) => sql(tx, 'SELECT * FROM app.thing WHERE n <= $1 ORDER BY n', [upTo]));
const rename = (name: string) =>
  bench.db.repeated(LOOK, (tx) => execute(tx, 'UPDATE app.thing SET name = $1 WHERE n > 0', [name]));
const keptPlans = () =>
  bench.db.repeated(LOOK, (tx) =>
    sql<{ statement: string }>(tx, `SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%app.thing%'`),
  );

it('answers as any transaction does, and PostgreSQL keeps one plan for each statement', async () => {
  for (let time = 0; time < 8; time += 1) {
    expect(await things(1)).toEqual([{ n: 1, name: time === 0 ? 'yksi' : `nimi ${time - 1}` }]);
    expect(await things(0)).toEqual([]);
    expect(await rename(`nimi ${time}`)).toBe(2);
  }
  const own = (await keptPlans()).filter(({ statement }) => !statement.includes('pg_prepared_statements'));
  expect(own).toHaveLength(2);
  const once = await bench.db.read(LOOK, (tx) => sql(tx, 'SELECT n FROM app.thing WHERE n = 2'));
  expect(once).toEqual([{ n: 2 }]);
  expect(await keptPlans()).toHaveLength(3);
});

it('fails once when a migration has changed what a plan answers with, and goes on', async () => {
  await bench.owner.query('ALTER TABLE app.thing ADD COLUMN more int DEFAULT 7');
  await expect(things(1)).rejects.toThrow('cached plan');
  expect(await things(1)).toEqual([{ n: 1, name: 'nimi 7', more: 7 }]);
});
