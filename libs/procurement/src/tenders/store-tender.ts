import { changedOne, execute, helsinkiDateOf, newId, one, sql, type Tx } from '@kasvutori/platform';
import { ocidOf } from '../open-data/ocid.js';
import { instantOfLocal } from './local-deadline.js';
import type { Criterion, Lot, TenderContent } from './tender-content.js';

/** The columns of `TenderContent` in the order of `headValues`. */
const HEAD_COLUMNS = [
  'title',
  'description',
  'language',
  'bid_languages',
  'procedure',
  'main_cpv',
  'additional_cpv',
  'framework',
  'framework_max_cents',
  'estimated_value_cents',
  'concession',
  'undivided_reason',
  'questions_local',
  'questions_deadline',
  'submission_local',
  'submission_deadline',
  'max_lots_bid',
  'max_lots_awarded',
  'anonymous_quality',
] as const;

function headValues(content: TenderContent): unknown[] {
  const instant = (local: string | null): Date | null => (local === null ? null : instantOfLocal(local));
  return [
    JSON.stringify(content.title),
    JSON.stringify(content.description),
    content.language,
    content.bidLanguages,
    content.procedure,
    content.mainCpv,
    content.additionalCpv,
    content.framework,
    content.frameworkMaxCents?.toString() ?? null,
    content.estimatedValueCents?.toString() ?? null,
    content.concession ?? false,
    JSON.stringify(content.undividedReason ?? {}),
    content.questionsLocal,
    instant(content.questionsLocal),
    content.submissionLocal,
    instant(content.submissionLocal),
    content.maxLotsBid ?? null,
    content.maxLotsAwarded ?? null,
    content.anonymousQuality ?? false,
  ];
}

export interface NewTender {
  readonly id: string;
  readonly number: string;
}

/** Inserts a draft with a number of its own (gaps are possible) and its OCID. */
export async function insertTender(
  tx: Tx,
  owner: { authorityId: string; personId: string },
  content: TenderContent,
  now: Date,
): Promise<NewTender> {
  const id = newId();
  const rows = await sql<{ next: bigint }>(tx, `SELECT nextval('procurement.tender_number') AS next`);
  const number = `T-${helsinkiDateOf(now).slice(0, 4)}-${String(one(rows).next).padStart(4, '0')}`;
  const values = [id, owner.authorityId, number, ocidOf(number), owner.personId, now, ...headValues(content)];
  await execute(
    tx,
    `INSERT INTO procurement.tender (id, authority_id, number, ocid, created_by, created_at, ${HEAD_COLUMNS.join(', ')}, status_at, updated_at)
     VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')}, $6, $6)`,
    values,
  );
  await insertLots(tx, id, content.lots);
  return { id, number };
}

/** Replaces the whole draft that was read at `version`; 412 when it has moved on since. */
export async function replaceTender(
  tx: Tx,
  tenderId: string,
  version: number,
  content: TenderContent,
  now: Date,
): Promise<void> {
  const assignments = HEAD_COLUMNS.map((column, index) => `${column} = $${index + 4}`).join(', ');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender SET ${assignments}, updated_at = $3, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [tenderId, version, now, ...headValues(content)],
    ),
  );
  // Nothing refers to the parts of a draft yet, so they are written anew; lots keep their ids.
  await execute(tx, 'DELETE FROM procurement.lot WHERE tender_id = $1', [tenderId]);
  await insertLots(tx, tenderId, content.lots);
}

async function insertLots(tx: Tx, tenderId: string, lots: readonly Lot[]): Promise<void> {
  const rows = lots.map((lot, index) => ({ ...lot, id: lot.id ?? newId(), number: index + 1 }));
  await insertRows(
    tx,
    'lot',
    LOT_COLUMNS,
    rows.map((lot) => lotRow(tenderId, lot)),
  );
  await insertRows(
    tx,
    'lot_price_item',
    PRICE_ITEM_COLUMNS,
    rows.flatMap((lot) =>
      lot.priceItems.map((item, index) => ({
        id: newId(),
        lot_id: lot.id,
        position: index + 1,
        code: item.code,
        kind: item.kind,
        title: item.title,
        unit: item.unit,
        quantity: item.quantity,
        max_unit_price_cents: item.maxUnitPriceCents?.toString() ?? null,
        threshold_days: item.thresholdDays,
        vat_category: item.vatCategory,
      })),
    ),
  );
  await insertRows(
    tx,
    'criterion',
    CRITERION_COLUMNS,
    rows.flatMap((lot) => criterionRows(lot.id, lot.criteria)),
  );
}

const LOT_COLUMNS = `id uuid, tender_id uuid, number int, reference text, title jsonb, description jsonb, service_kind text,
  municipalities text[], nuts text[], main_cpv text, additional_cpv text[], estimated_value_cents bigint, framework_max_cents bigint,
  cap_cents bigint, starts_on date, duration_months int, max_awards int, evaluation_method text, call_off jsonb`;
const PRICE_ITEM_COLUMNS = `id uuid, lot_id uuid, position int, code text, kind text, title jsonb, unit jsonb, quantity int,
  max_unit_price_cents bigint, threshold_days int, vat_category text`;
const CRITERION_COLUMNS = `id uuid, lot_id uuid, position int, kind text, title jsonb, description jsonb, weight numeric,
  parent_id uuid, scoring jsonb, min_points numeric`;

function lotRow(tenderId: string, lot: Lot & { number: number }) {
  return {
    id: lot.id,
    tender_id: tenderId,
    number: lot.number,
    reference: lot.reference,
    title: lot.title,
    description: lot.description,
    service_kind: lot.serviceKind,
    municipalities: lot.municipalities,
    nuts: lot.nuts,
    main_cpv: lot.mainCpv,
    additional_cpv: lot.additionalCpv,
    estimated_value_cents: lot.estimatedValueCents?.toString() ?? null,
    framework_max_cents: lot.frameworkMaxCents?.toString() ?? null,
    cap_cents: lot.capCents?.toString() ?? null,
    starts_on: lot.startsOn,
    duration_months: lot.durationMonths,
    max_awards: lot.maxAwards,
    evaluation_method: lot.evaluationMethod ?? 'best-ratio',
    call_off: lot.callOff ?? null,
  };
}

function criterionRows(lotId: string, criteria: readonly Criterion[]) {
  const ids = criteria.map(() => newId());
  return criteria.map((criterion, index) => ({
    id: ids[index],
    lot_id: lotId,
    position: index + 1,
    kind: criterion.kind,
    title: criterion.title,
    description: criterion.description,
    weight: criterion.weight,
    parent_id: typeof criterion.parent === 'number' ? ids[criterion.parent] : null,
    scoring: criterion.scoring ?? null,
    min_points: criterion.minPoints ?? null,
  }));
}

/** Many rows in one statement; `columns` is the record definition, whose names are the columns inserted. */
async function insertRows(
  tx: Tx,
  table: 'lot' | 'lot_price_item' | 'criterion',
  columns: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]);
  await execute(
    tx,
    `INSERT INTO procurement.${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS r (${columns})`,
    [JSON.stringify(rows)],
  );
}
