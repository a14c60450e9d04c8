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
  endedAt: Date | null;
  validFrom: CalendarDate;
  validTo: CalendarDate;
  capCents: Cents;
}

/** What open data says of the contracts of a tender: drafts are nobody's business yet. */
export async function readOcdsContracts(tx: Tx, tenderId: string): Promise<OcdsContract[]> {
  const rows = await sql<Row>(
    tx,
    `SELECT c.id, c.number, coalesce(c.award_id, parent.award_id) AS "awardId", c.status, c.end_reason AS "endReason", c.activated_at AS "activatedAt",
            c.valid_from AS "validFrom", c.valid_to AS "validTo", c.cap_cents AS "capCents",
            (SELECT min(h.at) FROM app.history h WHERE h.subject = 'contract' AND h.subject_id = c.id AND h.to_status = 'ended') AS "endedAt"
       FROM contracts.contract c LEFT JOIN contracts.contract parent ON parent.id = c.parent_id
      WHERE c.tender_id = $1 AND c.status <> 'draft' ORDER BY c.number`,
    [tenderId],
  );
  const paid = await readPayments(tx, tenderId);
  return rows.map(({ capCents, activatedAt, endReason, endedAt, status, ...contract }) => ({
    ...contract,
    transactions: paid.filter(({ contractId }) => contractId === contract.id),
    validTo: addDays(contract.validTo, -1),
    status: ocdsStatus(status, endReason),
    signedAt: activatedAt,
    end: endedAt === null ? null : { at: endedAt, early: endReason === 'terminated' },
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
