import { one, sql, type CalendarDate, type Cents, type Language, type Localised, type Tx } from '@kasvutori/platform';
import type { CallOffTerms } from '@kasvutori/procurement';
import type { ContractStatus } from '../agreements/contract-lifecycle.js';

/** One lot of a framework tender with its contracts. */
export interface Framework {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly tenderId: string;
  readonly tenderNumber: string;
  readonly lotId: string;
  readonly lotNumber: number;
  readonly title: Localised;
  readonly language: Language;
  /** `null`: the client chooses. */
  readonly terms: CallOffTerms | null;
  /** The most that may be called off from the lot, and from all lots of the tender together. */
  readonly ceilingCents: Cents | null;
  readonly wholeCeilingCents: Cents | null;
  readonly calledOffCents: Cents;
  readonly wholeCalledOffCents: Cents;
  readonly providerCount: number;
  readonly callOffCount: number;
  readonly createdAt: Date;
}

/** Rows of the list; `readPage` adds the order. */
export const FRAMEWORK_ROWS = `
  SELECT f.id, f.authority_id AS "authorityId", a.name AS "authorityName", f.tender_id AS "tenderId", t.number AS "tenderNumber", f.lot_id AS "lotId",
         l.number AS "lotNumber", l.title, t.language, f.terms, f.ceiling_cents AS "ceilingCents", f.whole_ceiling_cents AS "wholeCeilingCents",
         contracts.called_off_cents(f.lot_id) AS "calledOffCents", contracts.called_off_of_tender(f.tender_id) AS "wholeCalledOffCents",
         (SELECT count(*)::int FROM contracts.framework_provider p WHERE p.framework_id = f.id) AS "providerCount",
         (SELECT count(*)::int FROM contracts.call_off o WHERE o.framework_id = f.id) AS "callOffCount", f.created_at AS "createdAt"
    FROM contracts.framework f
    JOIN app.organisation a ON a.id = f.authority_id
    JOIN procurement.tender t ON t.id = f.tender_id
    JOIN procurement.lot l ON l.id = f.lot_id`;

export const readFramework = async (tx: Tx, id: string): Promise<Framework> =>
  one(await sql<Framework>(tx, `${FRAMEWORK_ROWS} WHERE f.id = $1`, [id]));

/** As `readFramework`, after locking it: call-offs of its tender are given one after another until this transaction ends. */
export async function holdFramework(tx: Tx, id: string): Promise<Framework> {
  await sql(tx, 'SELECT contracts.hold_framework($1)', [id]);
  return readFramework(tx, id);
}

/** What may still be called off: the smaller of what is left of the lot's maximum and of the whole. */
export function remainingCents({
  ceilingCents,
  calledOffCents,
  wholeCeilingCents,
  wholeCalledOffCents,
}: Pick<Framework, 'ceilingCents' | 'calledOffCents' | 'wholeCeilingCents' | 'wholeCalledOffCents'>): Cents {
  const left = [
    ...(ceilingCents === null ? [] : [ceilingCents - calledOffCents]),
    ...(wholeCeilingCents === null ? [] : [wholeCeilingCents - wholeCalledOffCents]),
  ];
  return left.reduce((least, cents) => (cents < least ? cents : least));
}

export interface FrameworkProvider {
  readonly providerId: string;
  readonly name: string;
  readonly rank: number;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly contractStatus: ContractStatus;
  readonly municipalities: readonly string[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  /** The last day on which it takes no call-offs, as it has said. */
  readonly awayUntil: CalendarDate | null;
  readonly awayReason: string | null;
}

/** The providers in the order of ranking; a provider sees itself. One whose contract never came to be is not among them. */
export const readFrameworkProviders = (tx: Tx, frameworkId: string): Promise<FrameworkProvider[]> =>
  sql<FrameworkProvider>(
    tx,
    `SELECT p.provider_id AS "providerId", o.name, p.rank, c.id AS "contractId", c.number AS "contractNumber", c.status AS "contractStatus",
            c.municipalities, c.valid_from AS "validFrom", c.valid_to AS "validTo", w.until AS "awayUntil", w.reason AS "awayReason"
       FROM contracts.framework_provider p
       JOIN app.organisation o ON o.id = p.provider_id
       JOIN contracts.contract c ON c.id = p.contract_id AND c.end_reason IS DISTINCT FROM 'cancelled'
       LEFT JOIN LATERAL (SELECT until, reason FROM contracts.framework_absence w
                           WHERE w.framework_id = p.framework_id AND w.provider_id = p.provider_id ORDER BY told_at DESC, id DESC LIMIT 1) w ON true
      WHERE p.framework_id = $1 ORDER BY p.rank, p.provider_id`,
    [frameworkId],
  );
