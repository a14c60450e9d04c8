import { inventedBusinessId, newId } from '@kasvutori/platform';
import type pg from 'pg';

export interface Caller {
  readonly cookie: string;
}

/** So many companies, each with one who bids for it. */
export async function companies(
  owner: pg.Client,
  count: number,
): Promise<{ personId: string; organisationId: string }[]> {
  const made = Array.from({ length: count }, (_, index) => ({
    personId: newId(),
    organisationId: newId(),
    businessId: inventedBusinessId(50_000 + index),
  }));
  const column = (name: keyof (typeof made)[number]) => made.map((one) => one[name]);
  await owner.query(
    `INSERT INTO app.organisation (id, kind, name, business_id, municipality)
     SELECT id, 'provider', 'Ryntäys ' || business, business, '491' FROM unnest($1::uuid[], $2::text[]) AS o (id, business)`,
    [column('organisationId'), column('businessId')],
  );
  await owner.query(
    `INSERT INTO app.person (id, name, email, language, issuer, subject)
     SELECT id, 'Tarjoaja', id || '@example.fi', 'fi', 'demo', id FROM unnest($1::uuid[]) AS id`,
    [column('personId')],
  );
  await owner.query(
    `INSERT INTO app.membership (person_id, organisation_id, role)
     SELECT person, organisation, 'provider-bidder' FROM unnest($1::uuid[], $2::uuid[]) AS m (person, organisation)`,
    [column('personId'), column('organisationId')],
  );
  return made;
}

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** `performance.now()` when it was sent and when it was answered. */
  readonly sent: number;
  readonly answered: number;
}

export async function call(
  url: string,
  caller: Caller | undefined,
  method: string,
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const sent = performance.now();
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      'x-requested-with': 'kasvutori',
      ...(caller !== undefined && { cookie: caller.cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: text === '' ? {} : (JSON.parse(text) as Answer['body']),
    sent,
    answered: performance.now(),
  };
}

/** Does the work for every item, so many at a time, in their order. */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
