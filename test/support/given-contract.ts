import { contractActivated } from '@kasvutori/contracts';
import { account, emit, newId, openAccount, parseCents, post, systemActor } from '@kasvutori/platform';
import type { TestBench } from './app.js';

export interface GivenPrice {
  readonly code: string;
  readonly kind: 'unit' | 'attachment' | 'milestone';
  readonly price: string;
  readonly thresholdDays?: number;
  readonly vatCategory?: string;
}

/** 200 for a start; 400, 300 and 600 for 1, 28 and 91 days of work; 80 for a meeting, the only one with VAT. */
export const GIVEN_PRICES: readonly GivenPrice[] = [
  { code: 'UNIT', kind: 'unit', price: '80.00', vatCategory: 'S' },
  { code: 'START', kind: 'attachment', price: '200.00' },
  { code: 'JOB', kind: 'milestone', price: '400.00', thresholdDays: 1 },
  { code: 'S4', kind: 'milestone', price: '300.00', thresholdDays: 28 },
  { code: 'S13', kind: 'milestone', price: '600.00', thresholdDays: 91 },
];

export interface GivenContract {
  readonly authorityId: string;
  readonly providerId: string;
  readonly prices?: readonly GivenPrice[];
  readonly cap?: string;
  readonly validFrom?: string;
  /** Who share its money with the provider: hundredths of a per cent by provider. */
  readonly members?: readonly (readonly [providerId: string, hundredths: number])[];
  /** Pay by what clients say: the same share either way. */
  readonly qualityPay?: {
    readonly baseCents: bigint;
    readonly payFrom: number;
    readonly withholdBelow: number;
    readonly hundredths: number;
    readonly minClients: number;
  };
}

let made = 0;

/**
 * An active contract as signing leaves it: its prices, its outcome money committed, `contract.activated` emitted. The tender
 * and the award it would come from are another library's matter, so their foreign keys are not checked here.
 */
export async function givenContract(bench: TestBench, given: GivenContract): Promise<string> {
  const { authorityId, providerId, prices = GIVEN_PRICES, cap = '100000.00', validFrom = '2026-01-01' } = given;
  const id = newId();
  const number = `S-2026-${String(++made).padStart(4, '0')}`;
  const title = JSON.stringify({ fi: 'Työhönvalmennus', sv: 'Jobbcoachning', en: 'Job coaching' });
  await bench.owner.query('BEGIN');
  await bench.owner.query(`SET LOCAL session_replication_role = 'replica'`);
  await bench.owner.query(
    `INSERT INTO contracts.contract (id, number, authority_id, provider_id, tender_id, lot_id, award_id, title, service_kind, municipalities,
            valid_from, valid_to, cap_cents, status, document_id, document_sha256, activated_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'job-coaching', '{740}', $9, '2040-01-01', $10, 'active', $11, $12, app.now(), app.now())`,
    [
      id,
      number,
      authorityId,
      providerId,
      newId(),
      newId(),
      newId(),
      title,
      validFrom,
      parseCents(cap),
      newId(),
      'a'.repeat(64),
    ],
  );
  for (const [index, price] of prices.entries()) {
    await bench.owner.query(
      `INSERT INTO contracts.contract_price (contract_id, code, position, kind, title, unit, unit_price_cents, threshold_days, vat_category, clause)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        price.code,
        index + 1,
        price.kind,
        title,
        JSON.stringify({ fi: 'kerta', sv: 'gång', en: 'time' }),
        parseCents(price.price),
        price.thresholdDays ?? null,
        price.vatCategory ?? 'E',
        `3, ${price.code}`,
      ],
    );
  }
  for (const [index, [memberId, hundredths]] of (given.members ?? []).entries()) {
    await bench.owner.query(
      `INSERT INTO contracts.contract_member (contract_id, position, provider_id, hundredths) VALUES ($1, $2, $3, $4)`,
      [id, index + 1, memberId, hundredths],
    );
  }
  const { qualityPay } = given;
  if (qualityPay !== undefined)
    await bench.owner.query(
      `INSERT INTO contracts.quality_pay (contract_id, measure, base_cents, pay_from, pay_hundredths, withhold_below, withhold_hundredths, min_clients, clause)
       VALUES ($1, 'experience', $2, $3, $4, $5, $4, $6, '4.4')`,
      [
        ...[id, qualityPay.baseCents, qualityPay.payFrom, qualityPay.hundredths, qualityPay.withholdBelow],
        qualityPay.minClients,
      ],
    );
  await bench.owner.query('COMMIT');
  await bench.db.transaction(systemActor('given'), async (tx, at) => {
    const [from, to] = [account.appropriation(authorityId), account.contract(id)];
    await openAccount(tx, { code: from, kind: 'appropriation', title: 'Määräraha', authorityId, floor: null });
    await openAccount(tx, { code: to, kind: 'contract', title: number, authorityId, providerId, floor: 0n });
    const cents = parseCents(cap);
    const postings = [
      { account: from, cents: -cents },
      { account: to, cents },
    ];
    await post(tx, {
      kind: 'contract.committed',
      authorityId,
      reference: `contract:${id}:commit`,
      text: number,
      at,
      postings,
    });
    await emit(tx, contractActivated, { contractId: id });
  });
  return id;
}
