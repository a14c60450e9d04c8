import { newId, systemActor, type AuthorityActor } from '@kasvutori/platform';
import { createTenderKey } from '@kasvutori/procurement';
import { givenOfficial } from './given.js';
import type { TestBench } from './app.js';

export interface GivenPriceItem {
  readonly code: string;
  readonly kind: 'unit' | 'attachment' | 'milestone';
  readonly quantity: number;
  readonly thresholdDays?: number;
  readonly maxUnitPriceCents?: bigint;
}

export interface GivenLot {
  readonly maxAwards?: number;
  readonly capCents?: bigint;
  readonly items?: readonly GivenPriceItem[];
  /** Weights in percent; they sum to 100 with the price's. */
  readonly priceWeight?: number;
  readonly qualityWeights?: readonly number[];
  /** How each of these is scored; null or absent: by a panel, 0–5. */
  readonly scorings?: readonly (object | null)[];
}

export interface PublishedTender {
  readonly id: string;
  readonly authorityId: string;
  readonly deadline: Date;
  readonly officers: readonly [AuthorityActor, AuthorityActor];
  readonly lots: readonly {
    readonly id: string;
    readonly codes: readonly string[];
    readonly qualityIds: readonly string[];
    /** Criteria that ask for a number. */
    readonly valueIds: readonly string[];
  }[];
}

const texts = (fi: string): string => JSON.stringify({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` });

const ITEMS: readonly GivenPriceItem[] = [
  { code: 'UNIT', kind: 'unit', quantity: 1000 },
  { code: 'S13', kind: 'milestone', quantity: 20, thresholdDays: 91 },
];

let made = 0;

/** A tender that two officers have published: its key made, its deadline a day ahead unless said. */
export async function givenPublishedTender(
  bench: Pick<TestBench, 'db' | 'owner'> & { readonly config: Pick<TestBench['config'], 'keys'> },
  authorityId: string,
  given: {
    readonly lots?: readonly GivenLot[];
    readonly deadline?: Date;
    readonly questionsDeadline?: Date;
    readonly maxLotsAwarded?: number;
    readonly anonymousQuality?: boolean;
    /** A framework of so much, its call-offs given by the rule in every lot. */
    readonly framework?: { readonly maxCents: bigint; readonly callOff: object | null };
  } = {},
): Promise<PublishedTender> {
  const officers = [
    await givenOfficial(bench, authorityId, 'procurement-officer', 'procurement-approver'),
    await givenOfficial(bench, authorityId, 'procurement-officer', 'procurement-approver'),
  ] as const;
  const id = newId();
  const number = `T-2026-${String(++made).padStart(4, '0')}`;
  const { now } = (await bench.owner.query<{ now: Date }>('SELECT app.now() AS now')).rows[0]!;
  const deadline = given.deadline ?? new Date(Math.ceil(now.getTime() / 60_000) * 60_000 + 86_400_000);
  await bench.owner.query(
    `INSERT INTO procurement.tender (id, authority_id, number, ocid, title, status_at, created_by, created_at, updated_at, submission_local, submission_deadline,
                                     questions_local, questions_deadline, max_lots_awarded, anonymous_quality)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $6, $6, $8::timestamptz(0) AT TIME ZONE 'Europe/Helsinki', $8::timestamptz(0),
             $9::timestamptz(0) AT TIME ZONE 'Europe/Helsinki', $9::timestamptz(0), $10, $11)`,
    [
      id,
      authorityId,
      number,
      `ocds-${id}`,
      texts('Työhönvalmennus'),
      now,
      officers[0].personId,
      deadline,
      given.questionsDeadline ?? null,
      given.maxLotsAwarded ?? null,
      given.anonymousQuality ?? false,
    ],
  );
  const lots = [];
  for (const [index, lot] of (given.lots ?? [{}]).entries()) lots.push(await givenLot(bench, id, index + 1, lot));
  if (given.framework !== undefined) {
    const { maxCents, callOff } = given.framework;
    await bench.owner.query(
      `UPDATE procurement.tender SET framework = 'fa-mix', framework_max_cents = $2 WHERE id = $1`,
      [id, maxCents],
    );
    await bench.owner.query('UPDATE procurement.lot SET call_off = $2 WHERE tender_id = $1', [
      id,
      callOff && JSON.stringify(callOff),
    ]);
  }
  await bench.owner.query(
    `UPDATE procurement.tender SET status = 'published', submitted_by = $2, approved_by = $3, published_at = $4 WHERE id = $1`,
    [id, officers[0].personId, officers[1].personId, now],
  );
  await bench.db.transaction(systemActor('spec'), (tx, at) => createTenderKey(tx, bench.config.keys, id, at));
  return { id, authorityId, deadline, officers, lots };
}

async function givenLot(bench: Pick<TestBench, 'owner'>, tenderId: string, number: number, lot: GivenLot) {
  const id = newId();
  const items = lot.items ?? ITEMS;
  await bench.owner.query(
    `INSERT INTO procurement.lot (id, tender_id, number, reference, title, service_kind, municipalities, cap_cents, duration_months, max_awards)
     VALUES ($1, $2, $3, $4, $5, 'job-coaching', '{740}', $6, 24, $7)`,
    [
      id,
      tenderId,
      number,
      `LOT-${String(number).padStart(4, '0')}`,
      texts(`Osa ${number}`),
      lot.capCents ?? null,
      lot.maxAwards ?? 1,
    ],
  );
  for (const [index, item] of items.entries()) {
    await bench.owner.query(
      `INSERT INTO procurement.lot_price_item (id, lot_id, position, code, kind, title, unit, quantity, threshold_days, max_unit_price_cents)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        id,
        index + 1,
        item.code,
        item.kind,
        texts(item.code),
        texts('kpl'),
        item.quantity,
        item.thresholdDays ?? null,
        item.maxUnitPriceCents ?? null,
      ],
    );
  }
  const criteria = [
    { kind: 'price', weight: lot.priceWeight ?? 60, scoring: null },
    ...(lot.qualityWeights ?? [40]).map((weight, at) => ({
      kind: 'quality',
      weight,
      scoring: lot.scorings?.[at] ?? null,
    })),
  ];
  const qualityIds: string[] = [];
  const valueIds: string[] = [];
  for (const [index, { kind, weight, scoring }] of criteria.entries()) {
    const criterionId = newId();
    if (kind === 'quality') (scoring === null ? qualityIds : valueIds).push(criterionId);
    await bench.owner.query(
      `INSERT INTO procurement.criterion (id, lot_id, position, kind, title, weight, scoring) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        criterionId,
        id,
        index + 1,
        kind,
        texts(kind === 'price' ? 'Hinta' : `Laatu ${index}`),
        weight,
        scoring && JSON.stringify(scoring),
      ],
    );
  }
  return { id, codes: items.map(({ code }) => code), qualityIds, valueIds };
}
