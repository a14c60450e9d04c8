import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { systemActor } from '../access/actor.js';
import { readPage, type Sort } from './page.js';

const QUERY = `SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid AS id, n / 10 AS tens, 'nimi ' || n AS name FROM generate_series(1, 95) AS n WHERE n <> $1`;

describe('keyset pages', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testDatabase();
  });
  afterAll(() => bench.close());

  const page = (sort: Sort, cursor?: string, limit = 20) =>
    bench.db.read(systemActor('test'), (tx) =>
      readPage<{ id: string; tens: number }>(tx, { query: QUERY, params: [50], sort, cursor, limit, count: true }),
    );

  it.each(['asc', 'desc'] as const)(
    'walk through every row once, %s, also where the sort column repeats',
    async (direction) => {
      const sort: Sort = { column: 'tens', type: 'int', direction };
      const seen: { id: string; tens: number }[] = [];
      let cursor: string | undefined;
      do {
        const { items, next, total } = await page(sort, cursor);
        expect(total).toBe(94);
        seen.push(...items);
        cursor = next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toHaveLength(94);
      expect(new Set(seen.map((row) => row.id)).size).toBe(94);
      const sorted = [...seen].sort((a, b) => (direction === 'asc' ? a.tens - b.tens : b.tens - a.tens));
      expect(seen.map((row) => row.tens)).toEqual(sorted.map((row) => row.tens));
    },
  );

  it('holds no more than 200 rows, whatever is asked', async () => {
    expect((await page({ column: 'tens', type: 'int', direction: 'asc' }, undefined, 1_000)).items).toHaveLength(94);
  });

  it.each([
    'nonsense',
    Buffer.from('["name","1","x"]').toString('base64url'),
    Buffer.from('["tens","1","no-id"]').toString('base64url'),
  ])('refuses the cursor %s', async (cursor) => {
    await expect(page({ column: 'tens', type: 'int', direction: 'asc' }, cursor)).rejects.toMatchObject({
      code: 'cursor-unknown',
    });
  });
});
