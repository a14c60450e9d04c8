import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { accessTable, ANONYMOUS, newId, systemActor, type Actor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { vouchersLibrary } from '@kasvutori/vouchers';
import { outcomesLibrary } from '@kasvutori/outcomes';
import '../../apps/api/src/app.module.js';
import { readOcdsContracts } from '../../libs/contracts/src/open-data/ocds-contracts.js';
import { testApp, type TestApp } from '../support/app.js';
import { givenOfficial } from '../support/given.js';
import { givenPayments } from '../support/given-payments.js';
import { givenStart } from '../support/given-service.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
} from '../support/vouchers.js';
import { FIGURES_OF_PEOPLE, STATISTICS, type Statistic } from './figures-of-people.js';

interface Described {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly allOf?: readonly Described[];
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
}
interface Operation {
  readonly 'x-action': string;
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, { schema?: Described }>> }>>;
}
const described = JSON.parse(
  readFileSync(new URL('../../apps/admin/src/api/openapi.json', import.meta.url), 'utf8'),
) as {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: { schemas: Readonly<Record<string, Described>> };
};

/** Those who may look at the clients themselves, and the clients. */
const INSIDE = new Set(['case-worker', 'auditor', 'client']);
/** Numbers of a page or a row, not of what it tells. */
const OF_THE_ROW = new Set(['version', 'total']);

function hasNumbers(schema: Described | undefined, seen: ReadonlySet<string> = new Set()): boolean {
  if (schema === undefined) return false;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return !seen.has(name) && hasNumbers(described.components.schemas[name], new Set([...seen, name]));
  }
  const parts = [schema.items, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if ([schema.type].flat().some((type) => type === 'integer' || type === 'number')) return true;
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !OF_THE_ROW.has(name));
  return [...parts, ...fields.map(([, field]) => field)].some((part) => hasNumbers(part, seen));
}

describe('figures of people', () => {
  const concerned = Object.entries(described.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { 'x-action': action, responses }]) => {
      const isPublic = action === 'public';
      if (
        !isPublic &&
        (method !== 'get' ||
          accessTable()
            .get(action)
            ?.every((role) => INSIDE.has(role)))
      )
        return [];
      const contents = Object.entries(responses['200']?.content ?? {});
      const told = contents.some(([type, { schema }]) => !type.includes('json') || hasNumbers(schema));
      return isPublic || told ? [path.replace('/api/v1/', '')] : [];
    }),
  );

  it('have a line for each route that is public, or tells numbers to others than those who may see the clients', () => {
    expect([...new Set(concerned)].filter((path) => FIGURES_OF_PEOPLE[path] === undefined)).toEqual([]);
  });

  it('have no line for a route that is gone', () => {
    expect(Object.keys(FIGURES_OF_PEOPLE).filter((path) => !concerned.includes(path))).toEqual([]);
  });

  it('are told in the register: each statistic has a row', () => {
    const page = readFileSync(new URL('../../docs/security/statistics.md', import.meta.url), 'utf8');
    expect(STATISTICS.filter((statistic) => !page.toLowerCase().includes(`| ${statistic} `))).toEqual([]);
    const named = Object.values(FIGURES_OF_PEOPLE).flatMap((line) => ('statistic' in line ? [line.statistic] : []));
    expect([...new Set(named)].sort()).toEqual([...STATISTICS].sort());
  });
});

describe('a statistic', () => {
  let app: TestApp;
  const shown = new Map<number, Readonly<Record<Statistic, readonly unknown[]>>>();
  beforeAll(async () => {
    app = await testApp(procurementLibrary, contractsLibrary, vouchersLibrary, outcomesLibrary);
    const served = [await whoAreServed(4), await whoAreServed(5)];
    await app.setClock('2030-12-03T08:00:00Z');
    for (const [index, figures] of served.entries())
      shown.set(index + 4, { ...figures, ...(await whoFindWork(index + 4)) });
  }, 300_000);
  afterAll(() => app?.close());

  const read = async (path: string, actor: Actor = ANONYMOUS) =>
    (await app.as(actor).get(`/api/v1/${path}`).expect(200)).body;
  /** Every number in an answer that is not null. */
  const numbersOf = (...values: unknown[]): unknown[] =>
    values.filter((value) => value !== null && value !== undefined);

  /** So many clients have chosen a provider, come to a visit, and said what they think of it; none allows to be quoted. */
  async function whoAreServed(people: number) {
    const region = await givenServedRegion(app);
    const provider = await givenOffer(app, region);
    const officer = await givenOfficial(app, region.authorityId, 'procurement-officer');
    for (let n = 0; n < people; n += 1) {
      const client = await givenClient(app, region);
      const voucherId = await givenVoucher(app, region, client.id);
      const choiceId = await givenAcceptedChoice(app, client, voucherId, provider);
      const visit = { occurredOn: await helsinkiDay(app), units: 1 };
      const post = (path: string, actor: Actor, body: object = {}) =>
        app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', newKey()).send(body);
      const { body } = await post(`choices/${choiceId}/events`, provider.staff, visit).expect(201);
      await post(`service-events/${body.id}/approve`, client.actor).expect(200);
      const said = { grade: 4, words: 'Sain apua.' };
      await app.as(client.actor).put(`/api/v1/vouchers/${voucherId}/feedback`).send(said).expect(200);
    }
    const { rows } = await app.owner.query<{ at: Date }>(`SELECT app.now() + interval '9 days' AS at`);
    await app.setClock(rows[0]!.at);
    await app.settle();
    const of = `public/services/${region.serviceId}/providers/${provider.providerId}`;
    const [scores, comments] = [await read(`${of}/scores`), await read(`${of}/comments`)];
    const offers = (await read('public/offers?serviceKind=job-coaching&limit=100')).items;
    const own = offers.find(({ id }: { id: string }) => id === provider.offerId);
    const coverage = await read('coverage', officer);
    const home = coverage.items.find(({ municipality }: { municipality: string }) => municipality === '740');
    const without = await read(
      `coverage/without?serviceId=${region.serviceId}&providerId=${provider.providerId}`,
      officer,
    );
    const finding = { consultationId: null, planItemId: null, title: 'Iltaisin', text: 'Moni haluaa käydä iltaisin.' };
    const written = await app
      .as(officer)
      .post('/api/v1/findings')
      .send({ ...finding, serviceKind: 'job-coaching', interviews: people, isPublic: true });
    expect([201, 422]).toContain(written.status);
    return {
      experience: [
        ...scores.items,
        ...comments.items,
        ...numbersOf(own?.experience),
        ...(await read('experience-scores', officer)).items,
      ],
      'words not to be quoted': numbersOf((await read('experience-quotes?serviceKind=job-coaching', officer)).counted),
      findings: written.status === 201 ? [people] : [],
      coverage: numbersOf(
        ...[home.served, home.waited, home.waitedDays, home.unchosen, home.ungranted, without.concerned],
        ...without.items.map(({ concerned }: { concerned: number | null }) => concerned),
      ),
    };
  }

  /** So many clients have found work and been paid for in one run. */
  async function whoFindWork(people: number) {
    const pay = await givenPayments(app);
    const officer = await givenOfficial(app, pay.authorityId, 'procurement-officer');
    await pay.keepAccounts();
    for (let n = 0; n < people; n += 1)
      await pay.work(await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07')), '2030-02-04');
    await app.settle();
    await pay.finish(await pay.prepare('2030-12-02'));
    await app.settle();
    const { rows } = await app.owner.query<{ tenderId: string }>(
      'SELECT tender_id AS "tenderId" FROM contracts.contract WHERE id = $1',
      [pay.contractId],
    );
    const contracts = await app.db.read(systemActor('test'), (tx) => readOcdsContracts(tx, rows[0]!.tenderId));
    await measured(pay.contractId, people);
    const followUp = await read(`contracts/${pay.contractId}/follow-up`, officer);
    const points = followUp.indicators.flatMap(({ points: each }: { points: { value: string | null }[] }) => each);
    const { funnel, years, months, segments, providers } = await read('outcome-analytics', officer);
    const cohort = await app.as(officer).get('/api/v1/simulations/past-cohort');
    const files = await Promise.all(
      ['funnel', 'years', 'months', 'segments', 'providers'].map(async (table) => {
        const { text } = await app.as(pay.auditor).get(`/api/v1/outcome-analytics/tables/${table}`).expect(200);
        // The first columns name the row: the time, the year, the segment, the provider.
        const cells = text
          .trim()
          .split('\r\n')
          .slice(1)
          .flatMap((row: string) => row.split(',').slice(1));
        return cells.filter((cell: string) => cell !== '' && !/^\d{4}-\d\d-\d\d$/.test(cell));
      }),
    );
    const figures = (row: Readonly<Record<string, unknown>>) =>
      Object.entries(row).flatMap(([name, value]) =>
        ['year', 'month', 'flags'].includes(name) ? [] : numbersOf(value),
      );
    return {
      outcomes: [funnel, ...years, ...months, ...segments, ...providers].flatMap(figures),
      'files of outcomes': files.flat(),
      'past cohort': cohort.status === 200 ? [cohort.body.clients] : [],
      indicators: numbersOf(
        ...points.flatMap(({ value, cases }: { value: unknown; cases: unknown }) => [value, cases]),
      ),
      'payments in open data': contracts.flatMap(({ transactions }) => transactions ?? []),
    };
  }

  /** A contract whose indicator was measured of so many clients. */
  async function measured(contractId: string, people: number): Promise<void> {
    const id = newId();
    await app.owner.query('SET session_replication_role = replica');
    await app.owner.query(
      `INSERT INTO contracts.indicator (id, contract_id, position, measure, direction, target_hundredths, period, min_cases, clause, sanction)
       VALUES ($1, $2, 1, 'outcomes', 'at-least', 5000, 'quarter', 1, '5', 'none')`,
      [id, contractId],
    );
    await app.owner.query(
      `INSERT INTO contracts.indicator_measurement (indicator_id, contract_id, period_from, period_to, hundredths, numerator, denominator, cases, clients, base_cents, verdict, measured_at)
       VALUES ($1, $2, '2030-01-01', '2030-04-01', 10000, $3, $3, $3, $3, 0, 'met', app.now())`,
      [id, contractId, people],
    );
    await app.owner.query('SET session_replication_role = origin');
  }

  it.each(STATISTICS)('of %s shows no number of four people, and shows that of five', (statistic) => {
    expect(shown.get(4)?.[statistic]).toEqual([]);
    expect(shown.get(5)?.[statistic].length).toBeGreaterThan(0);
  });
});
