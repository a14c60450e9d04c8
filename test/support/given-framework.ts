import { helsinkiDateOf, newId, type AuthorityActor, type CalendarDate, type ProviderActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { givenBid, givenOpened, nextKey, soundBid } from './given-bid.js';
import { givenPublishedTender } from './given-tender.js';
import { givenOfficial } from './given.js';

export interface GivenFramework {
  readonly frameworkId: string;
  /** Of the first and the second. */
  readonly contractIds: string[];
  readonly today: CalendarDate;
}

/** Two providers have won the lot of a framework tender, in this order, and their contracts are in force. */
export async function givenFramework(
  app: TestApp,
  officer: AuthorityActor,
  [first, second]: readonly [ProviderActor, ProviderActor],
  framework: { readonly callOff: object | null; readonly maxCents: bigint },
): Promise<GivenFramework> {
  const tender = await givenPublishedTender(app, officer.organisationId, {
    lots: [
      { maxAwards: 2, priceWeight: 100, qualityWeights: [], items: [{ code: 'UNIT', kind: 'unit', quantity: 10 }] },
    ],
    framework,
  });
  await givenBid(app, tender, first, soundBid(tender, '100.00'));
  await givenBid(app, tender, second, soundBid(tender, '110.00'));
  await givenOpened(app, tender);
  const approver = await givenOfficial(app, officer.organisationId, 'procurement-approver');
  const decided = await app
    .as(approver)
    .post(`/api/v1/tenders/${tender.id}/decision`)
    .set('idempotency-key', nextKey())
    .send({
      grounds: 'Edullisimmat.',
      lots: [{ lotId: tender.lots[0]!.id, outcome: 'awarded', grounds: 'Edullisimmat.' }],
    })
    .expect(201);
  const { standstillEndsAt } = decided.body as { standstillEndsAt: string };
  const { rows } = await app.owner.query<{ at: Date }>(`SELECT greatest(app.now() + interval '5 seconds', $1) AS at`, [
    standstillEndsAt,
  ]);
  const at = rows[0]!.at;
  await app.setClock(at);
  const drafted = await app
    .as(officer)
    .post(`/api/v1/tenders/${tender.id}/contracts`)
    .set('idempotency-key', nextKey())
    .expect(201);
  const contractIds = (drafted.body as { contracts: { id: string }[] }).contracts.map(({ id }) => id);
  for (const id of contractIds) {
    const { body } = await app.as(officer).get(`/api/v1/contracts/${id}`).expect(200);
    await app
      .as(officer)
      .post(`/api/v1/contracts/${id}/send-to-signature`)
      .set('if-match', `"${(body as { version: number }).version}"`)
      .expect(200);
  }
  await app.owner.query(
    `UPDATE contracts.contract SET status = 'active', activated_at = app.now(), valid_from = (app.now())::date WHERE id = ANY ($1)`,
    [contractIds],
  );
  const page = await app.as(officer).get(`/api/v1/frameworks?tenderId=${tender.id}`).expect(200);
  const frameworkId = (page.body as { items: { id: string }[] }).items[0]?.id ?? '';
  return { frameworkId, contractIds, today: helsinkiDateOf(at) };
}

/** The contract has committed itself to one place a month, and a client has it. Returns what gives the place free. */
export async function givenFullPlaces(app: TestApp, contractId: string): Promise<() => Promise<void>> {
  const choiceId = newId();
  await app.owner.query('BEGIN');
  await app.owner.query('SET LOCAL session_replication_role = replica');
  await app.owner.query(
    `INSERT INTO contracts.contract_capacity SELECT id, 1, service_kind, '740', 'month', '2020-01-01', '2099-12-31', 1 FROM contracts.contract WHERE id = $1`,
    [contractId],
  );
  await app.owner.query('COMMIT');
  await app.owner.query(`INSERT INTO contracts.place_use VALUES ($1, $2, '740', '2020-01-01', NULL)`, [
    choiceId,
    contractId,
  ]);
  return async () => {
    await app.owner.query('DELETE FROM contracts.place_use WHERE choice_id = $1', [choiceId]);
  };
}
