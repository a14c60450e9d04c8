import { contractsOfApproval, readContractTerms } from '@kasvutori/contracts';
import { helsinkiDateOf, one, sql, type Tx } from '@kasvutori/platform';

export interface Affected {
  readonly clients: number;
  /** Of their choices: those the provider has taken on, and those that wait for its answer. */
  readonly accepted: number;
  readonly proposed: number;
  /** Choices whose client has no other provider with a free place. */
  readonly withoutAlternative: number;
}

/** Whom a suspension or the end of the contract would concern now: everyone with a live choice at its provider. 404 for another's contract. */
export async function affectedClients(tx: Tx, contractId: string, now: Date): Promise<Affected> {
  const { id } = await readContractTerms(tx, contractId);
  return affectedBy(tx, [id], now);
}

/** The same of an approval by a rulebook: of all its contracts. */
export async function affectedByApproval(tx: Tx, approvalId: string, now: Date): Promise<Affected> {
  return affectedBy(tx, await contractsOfApproval(tx, approvalId), now);
}

const affectedBy = async (tx: Tx, contractIds: readonly string[], now: Date): Promise<Affected> =>
  one(
    await sql<Affected>(
      tx,
      `SELECT count(DISTINCT h.client_id)::int AS clients, count(*) FILTER (WHERE h.status = 'accepted')::int AS accepted,
              count(*) FILTER (WHERE h.status = 'proposed')::int AS proposed,
              count(*) FILTER (WHERE NOT EXISTS (
                SELECT FROM vouchers.offer o JOIN vouchers.offer_places places ON places.offer_id = o.id
                 WHERE o.service_id = v.service_id AND o.contract_id <> ALL ($1::uuid[]) AND o.status = 'active' AND o.valid_from <= $2 AND o.valid_to > $2
                   AND o.municipalities @> ARRAY[c.municipality] AND places.taken < places.capacity))::int AS "withoutAlternative"
         FROM vouchers.offer stopped
         JOIN vouchers.choice h ON h.offer_id = stopped.id AND h.status IN ('proposed', 'accepted')
         JOIN vouchers.voucher v ON v.id = h.voucher_id
         JOIN vouchers.client c ON c.id = h.client_id
        WHERE stopped.contract_id IN (SELECT contracts.line_of(id) FROM unnest($1::uuid[]) id)`,
      [contractIds, helsinkiDateOf(now)],
    ),
  );
