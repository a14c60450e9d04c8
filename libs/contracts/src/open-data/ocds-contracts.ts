import { addDays, sql, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import type { OcdsContract } from '@kasvutori/procurement';
import type { ContractStatus } from '../agreements/contract-lifecycle.js';

interface Row {
  id: string;
  number: string;
  awardId: string;
  status: ContractStatus;
  endReason: string | null;
  activatedAt: Date | null;
  validFrom: CalendarDate;
  validTo: CalendarDate;
  capCents: Cents;
}

/** What open data says of the contracts of a tender: drafts are nobody's business yet. */
export async function readOcdsContracts(tx: Tx, tenderId: string): Promise<OcdsContract[]> {
  const rows = await sql<Row>(
    tx,
    `SELECT id, number, award_id AS "awardId", status, end_reason AS "endReason", activated_at AS "activatedAt",
            valid_from AS "validFrom", valid_to AS "validTo", cap_cents AS "capCents"
       FROM contracts.contract WHERE tender_id = $1 AND status <> 'draft' ORDER BY number`,
    [tenderId],
  );
  const paid = await readPayments(tx, tenderId);
  return rows.map(({ capCents, activatedAt, endReason, status, ...contract }) => ({
    ...contract,
    transactions: paid.filter(({ contractId }) => contractId === contract.id),
    validTo: addDays(contract.validTo, -1),
    status: ocdsStatus(status, endReason),
    signedAt: activatedAt,
    valueCents: capCents,
  }));
}

/** What payment runs have taken from the contracts' outcome money: one sum for a run, which says nothing of any client. */
function readPayments(tx: Tx, tenderId: string): Promise<{ contractId: string; id: string; at: Date; cents: Cents }[]> {
  return sql(
    tx,
    `SELECT c.id AS "contractId", t.id, t.at, -p.amount_cents AS cents
       FROM contracts.contract c
       JOIN app.ledger_posting p ON p.account = 'contract:' || c.id
       JOIN app.ledger_transaction t ON t.id = p.transaction_id AND t.kind = 'run.earned'
      WHERE c.tender_id = $1 ORDER BY t.at, t.id`,
    [tenderId],
  );
}

/** OCDS contractStatus: a suspended contract is still in force. */
export function ocdsStatus(status: ContractStatus, endReason: string | null): OcdsContract['status'] {
  if (status === 'ended') return endReason === 'cancelled' ? 'cancelled' : 'terminated';
  return status === 'active' || status === 'suspended' ? 'active' : 'pending';
}
