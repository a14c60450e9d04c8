import { contractActivated, contractsLibrary } from '@kasvutori/contracts';
import {
  calendarDate,
  emit,
  newId,
  systemActor,
  testPersonalCode,
  type AuthorityActor,
  type ClientActor,
  type ProviderActor,
} from '@kasvutori/platform';
import { vouchersLibrary } from '@kasvutori/vouchers';
import { Module } from '@nestjs/common';
import { testApp, type TestApp } from './app.js';
import { givenAuthority, givenClientPerson, givenOfficial, givenProvider, givenProviderPerson } from './given.js';

/** Vouchers need the rows of contracts; what contracts answer over HTTP is their own specs' matter. */
@Module({})
class NoRoutes {}

export const vouchersApp = (): Promise<TestApp> => testApp({ ...contractsLibrary, module: NoRoutes }, vouchersLibrary);

let keys = 0;
/** A new Idempotency-Key. */
export const newKey = (): string => `test-key-${++keys}-${Date.now()}`;

export interface ServedRegion {
  readonly authorityId: string;
  readonly caseWorker: AuthorityActor;
  readonly finance: AuthorityActor;
  readonly manager: AuthorityActor;
  readonly serviceId: string;
  readonly budgetId: string;
}

/** An authority with a service (cap 65,00 € a meeting, 10 meetings), its budget of this year and the people who work with it. */
export async function givenServedRegion(app: TestApp, budget = '10000.00'): Promise<ServedRegion> {
  const authorityId = await givenAuthority(app);
  const caseWorker = await givenOfficial(app, authorityId, 'case-worker');
  const finance = await givenOfficial(app, authorityId, 'finance-approver');
  const manager = await givenOfficial(app, authorityId, 'contract-manager');
  const service = { kind: 'job-coaching', maxUnitPrice: '65.00', unitsDefault: 10, validityMonths: 6 };
  const { body: created } = await app.as(manager).post('/api/v1/services').send(service).expect(201);
  const { rows } = await app.owner.query<{ year: number }>(
    `SELECT extract(year FROM app.now() AT TIME ZONE 'Europe/Helsinki')::int AS year`,
  );
  const year = rows[0]?.year;
  const budgetId = await givenBudget(app, finance, { serviceId: created.id, year, amount: budget });
  return { authorityId, caseWorker, finance, manager, serviceId: created.id, budgetId };
}

/** A budget whose first sum a colleague has confirmed. */
export async function givenBudget(app: TestApp, finance: AuthorityActor, body: object): Promise<string> {
  const send = (actor: AuthorityActor, path: string, sent: object) =>
    app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', newKey()).send(sent);
  const asked = { reason: 'Talousarvio', ...body };
  const { id, proposalId } = (await send(finance, 'budgets', asked).expect(201)).body;
  const colleague = await givenOfficial(app, finance.organisationId, 'finance-approver');
  await send(colleague, `budget-proposals/${proposalId}/confirm`, {}).expect(200);
  return id;
}

export interface OfferingProvider {
  readonly providerId: string;
  readonly staff: ProviderActor;
  readonly contractId: string;
  readonly offerId: string;
}

/** A provider with an active contract and the offer it was listed with. The tender it was won in is another spec's matter. */
export async function givenOffer(
  app: TestApp,
  region: ServedRegion,
  offered: { unitPriceCents?: number | null; capacity?: number; name?: string; serviceKind?: string } = {},
): Promise<OfferingProvider> {
  const {
    unitPriceCents = 6_000,
    capacity = 20,
    name = 'Saimaan Työvalmennus',
    serviceKind = 'job-coaching',
  } = offered;
  const providerId = await givenProvider(app, name);
  const staff = await givenProviderPerson(app, providerId, 'provider-manager', 'provider-staff');
  const contractId = newId();
  await app.owner.query('BEGIN');
  await app.owner.query(`SET LOCAL session_replication_role = replica`);
  await app.owner.query(
    `INSERT INTO contracts.contract (id, number, authority_id, provider_id, tender_id, lot_id, award_id, title, service_kind, municipalities,
                                     valid_from, valid_to, cap_cents, status, document_id, document_sha256, activated_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '{"fi": "Valmennus"}', $8, '{740,491,593}', app.now()::date - 30, app.now()::date + 700, 0, 'active', $9,
             repeat('0', 64), app.now(), app.now())`,
    [
      contractId,
      `S-2026-${10_000 + ++keys}`,
      region.authorityId,
      providerId,
      newId(),
      newId(),
      newId(),
      serviceKind,
      newId(),
    ],
  );
  if (unitPriceCents !== null) {
    await app.owner.query(
      `INSERT INTO contracts.contract_price (contract_id, code, position, kind, title, unit, unit_price_cents, vat_category, clause)
       VALUES ($1, 'UNIT', 1, 'unit', '{"fi": "Tapaaminen"}', '{"fi": "tapaaminen"}', $2, 'S', '3')`,
      [contractId, unitPriceCents],
    );
  }
  await app.owner.query('COMMIT');
  await tellActivated(app, contractId);
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM vouchers.offer WHERE contract_id = $1`, [
    contractId,
  ]);
  const offerId = rows[0]?.id ?? '';
  await app.owner.query(
    `UPDATE vouchers.offer_places SET capacity = $2 WHERE offer_id = (SELECT id FROM vouchers.offer WHERE contract_id = $1)`,
    [contractId, capacity],
  );
  return { providerId, staff, contractId, offerId };
}

async function tellActivated(app: TestApp, contractId: string): Promise<void> {
  await app.db.transaction(systemActor('test'), (tx) => emit(tx, contractActivated, { contractId }));
  await app.settle();
}

export const LIGHT_ANSWERS = {
  'time-without-work': 'over-2-years',
  training: 'fits',
  goal: 'job',
  'ability-to-work': 'fully',
  strength: 'good',
  routines: 'well',
  home: 'stable',
  income: 'enough',
  support: 'yes',
  care: 'no',
  'finnish-or-swedish': 'well',
  'online-services': 'alone',
  device: 'yes',
  travel: 'easily',
  'step-free': 'no',
};

export interface ServedClient {
  readonly id: string;
  readonly reference: string;
  readonly actor: ClientActor;
}

/** An invented client of Savonlinna, assessed, who can sign in. */
export async function givenClient(app: TestApp, region: ServedRegion): Promise<ServedClient> {
  const actor = await givenClientPerson(app);
  const personalCode = nextPersonalCode();
  const { body } = await app
    .as(region.caseWorker)
    .post('/api/v1/clients')
    .send({
      name: actor.name,
      email: 'asiakas@example.fi',
      municipality: '740',
      language: 'fi',
      personalCode,
      personId: actor.personId,
    })
    .expect(201);
  await app
    .as(region.caseWorker)
    .post(`/api/v1/clients/${body.id}/assessments`)
    .send({ answers: LIGHT_ANSWERS })
    .expect(201);
  return { id: body.id, reference: body.reference, actor };
}

/** Another invented person's code each time. */
export function nextPersonalCode(): string {
  const number = ++keys;
  const day = String(1 + (number % 28)).padStart(2, '0');
  return testPersonalCode(calendarDate(`${1950 + (Math.floor(number / 28) % 50)}-03-${day}`), 900 + (number % 100));
}

/** A voucher of ten meetings (650,00 €) unless said. */
export async function givenVoucher(app: TestApp, region: ServedRegion, clientId: string, units = 10): Promise<string> {
  const { body } = await app
    .as(region.caseWorker)
    .post(`/api/v1/clients/${clientId}/vouchers`)
    .set('idempotency-key', newKey())
    .send({ serviceId: region.serviceId, units, grounds: 'Työttömyys on kestänyt yli kaksi vuotta.' })
    .expect(201);
  return body.id;
}

/** Chooses the offer with the voucher and lets the provider accept; the id of the choice. */
export async function givenAcceptedChoice(
  app: TestApp,
  client: ServedClient,
  voucherId: string,
  provider: OfferingProvider,
): Promise<string> {
  const { body } = await app
    .as(client.actor)
    .post(`/api/v1/vouchers/${voucherId}/choice`)
    .set('idempotency-key', newKey())
    .send({ offerId: provider.offerId })
    .expect(201);
  await app.as(provider.staff).post(`/api/v1/choices/${body.id}/accept`).set('idempotency-key', newKey()).expect(200);
  return body.id;
}

/** Today in Helsinki by the database's clock, some days later or earlier. */
export async function helsinkiDay(app: TestApp, days = 0): Promise<string> {
  const { rows } = await app.owner.query<{ day: string }>(
    `SELECT to_char((app.now() AT TIME ZONE 'Europe/Helsinki')::date + $1::int, 'YYYY-MM-DD') AS day`,
    [days],
  );
  return rows[0]?.day ?? '';
}
