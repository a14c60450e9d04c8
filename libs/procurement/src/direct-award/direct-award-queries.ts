import {
  changedOne,
  execute,
  newId,
  one,
  parseCents,
  centsToDecimal,
  sql,
  type Cents,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import type { DirectAwardStatus } from './direct-award-lifecycle.js';
import type { AgreedPrice, DirectAwardContent } from './direct-award-rules.js';

export interface DirectAwardRow extends DirectAwardContent {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly providerName: string;
  readonly status: DirectAwardStatus;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedBy: string | null;
  readonly awardedAt: Date | null;
  readonly decisionId: string | null;
  readonly cancelReason: string | null;
  readonly version: number;
}

interface StoredPrice {
  lotId: string;
  code: string;
  unitPrice: string | null;
}

const ROW = `
  SELECT d.id, d.tender_id AS "tenderId", d.authority_id AS "authorityId", d.provider_id AS "providerId", o.name AS "providerName", d.status,
         d.ground, d.reasons, d.transparency, d.prices, d.created_at AS "createdAt", d.updated_at AS "updatedAt", d.submitted_by AS "submittedBy",
         d.awarded_at AS "awardedAt", d.decision_id AS "decisionId", d.cancel_reason AS "cancelReason", d.version
    FROM procurement.direct_award d JOIN app.organisation o ON o.id = d.provider_id`;

type Stored = Omit<DirectAwardRow, 'prices'> & { readonly prices: readonly StoredPrice[] };

const readIn = ({ prices, ...row }: Stored): DirectAwardRow => ({
  ...row,
  prices: prices.map(({ unitPrice, ...price }) => ({
    ...price,
    unitPriceCents: unitPrice === null ? null : parseCents(unitPrice),
  })),
});
const writtenOut = (prices: readonly AgreedPrice[]): string =>
  JSON.stringify(
    prices.map(({ unitPriceCents, ...price }) => ({
      ...price,
      unitPrice: unitPriceCents === null ? null : centsToDecimal(unitPriceCents),
    })),
  );

/** A direct award, or 404 when row-level security hides it. */
export async function readDirectAward(tx: Tx, id: string): Promise<DirectAwardRow> {
  return readIn(one(await sql<Stored>(tx, `${ROW} WHERE d.id = $1`, [id])));
}

/** As `readDirectAward`, with the row locked. The tender is locked before it, in the order everybody locks. */
export async function lockDirectAward(tx: Tx, id: string): Promise<DirectAwardRow> {
  one(await sql(tx, 'SELECT id FROM procurement.direct_award WHERE id = $1 FOR UPDATE', [id]));
  return readDirectAward(tx, id);
}

export async function readAwardedDirectly(tx: Tx, tenderId: string): Promise<DirectAwardRow> {
  return readIn(one(await sql<Stored>(tx, `${ROW} WHERE d.tender_id = $1 AND d.status = 'awarded'`, [tenderId])));
}

export async function insertDirectAward(
  tx: Tx,
  of: { readonly tenderId: string; readonly authorityId: string; readonly personId: string },
  content: DirectAwardContent,
  now: Date,
): Promise<string> {
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.direct_award (id, tender_id, authority_id, provider_id, ground, reasons, transparency, prices, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
    [
      id,
      of.tenderId,
      of.authorityId,
      content.providerId,
      content.ground,
      content.reasons,
      content.transparency,
      writtenOut(content.prices),
      of.personId,
      now,
    ],
  );
  return id;
}

export async function replaceDirectAward(
  tx: Tx,
  id: string,
  version: number,
  content: DirectAwardContent,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.direct_award SET provider_id = $3, ground = $4, reasons = $5, transparency = $6, prices = $7, updated_at = $8, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [
        id,
        version,
        content.providerId,
        content.ground,
        content.reasons,
        content.transparency,
        writtenOut(content.prices),
        now,
      ],
    ),
  );
}

/** What a move writes beside the status. */
export interface MoveMarks {
  readonly submittedBy?: string | null;
  readonly approvedBy?: string;
  readonly decisionId?: string;
  readonly cancelReason?: string | null;
}

export async function changeDirectAward(
  tx: Tx,
  award: Pick<DirectAwardRow, 'id' | 'status' | 'submittedBy'>,
  status: DirectAwardStatus,
  marks: MoveMarks,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.direct_award SET status = $3, updated_at = $4, version = version + 1, submitted_by = $5, approved_by = $6, decision_id = $7,
              cancel_reason = $8, awarded_at = CASE WHEN $3 = 'awarded' THEN $4::timestamptz END
        WHERE id = $1 AND status = $2`,
      [
        award.id,
        award.status,
        status,
        now,
        marks.submittedBy === undefined ? award.submittedBy : marks.submittedBy,
        marks.approvedBy ?? null,
        marks.decisionId ?? null,
        marks.cancelReason ?? null,
      ],
    ),
  );
}

/** The agreed prices as rows of their own, and the award of each lot. @returns the awards as the event tells them. */
export async function insertDirectAwards(
  tx: Tx,
  award: DirectAwardRow,
  decisionId: string,
  lots: readonly { readonly id: string; readonly amountCents: Cents }[],
  now: Date,
): Promise<{ awardId: string; lotId: string; providerId: string }[]> {
  const { id, tenderId, authorityId, providerId } = award;
  for (const { lotId, code, unitPriceCents } of award.prices) {
    if (unitPriceCents === null) continue;
    await execute(
      tx,
      'INSERT INTO procurement.direct_award_price (direct_award_id, lot_id, code, unit_price_cents) VALUES ($1, $2, $3, $4)',
      [id, lotId, code, unitPriceCents.toString()],
    );
  }
  const awards = lots.map(({ id: lotId, amountCents }) => ({ awardId: newId(), lotId, providerId, amountCents }));
  for (const { awardId, lotId, amountCents } of awards)
    await execute(
      tx,
      `INSERT INTO procurement.award (id, decision_id, tender_id, authority_id, lot_id, direct_award_id, provider_id, rank, amount_cents, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)`,
      [awardId, decisionId, tenderId, authorityId, lotId, id, providerId, amountCents.toString(), now],
    );
  return awards.map(({ amountCents: _, ...told }) => told);
}

/** Whether the person acts for the provider; everybody may read their own memberships. */
export async function actsFor(tx: Tx, personId: string, providerId: string): Promise<boolean> {
  const found = await sql(tx, 'SELECT 1 FROM app.membership WHERE person_id = $1 AND organisation_id = $2', [
    personId,
    providerId,
  ]);
  return found.length > 0;
}

export function readManagers(tx: Tx, id: string): Promise<{ email: string; language: Language }[]> {
  return sql(tx, 'SELECT email, language FROM procurement.managers_of_awarded($1) ORDER BY email', [id]);
}
