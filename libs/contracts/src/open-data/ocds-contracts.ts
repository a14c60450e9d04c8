import { addDays, localised, sql, type CalendarDate, type Cents, type Language, type Tx } from '@kasvutori/platform';
import type { OcdsContract, OcdsContractAmendment } from '@kasvutori/procurement';
import { CHANGE_KINDS, type ChangeKind } from '../amendments/amendment-content.js';
import { CHANGE_NAMES } from '../amendments/value-texts.js';
import { paymentsTold, type PaidInRun } from './payments-told.js';
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
  const amended = await readAmended(tx, tenderId);
  return rows.map(({ capCents, activatedAt, endReason, endedAt, status, ...contract }) => {
    const changes = amended.filter(({ contractId }) => contractId === contract.id);
    const agreed = changes.at(-1) ?? { validTo: contract.validTo, capCents };
    return {
      ...contract,
      transactions: paid.filter(({ contractId }) => contractId === contract.id),
      validTo: addDays(agreed.validTo, -1),
      status: ocdsStatus(status, endReason),
      signedAt: activatedAt,
      amendments: changes.map(toAmendment),
      end: endedAt === null ? null : { at: endedAt, early: endReason === 'terminated' },
      valueCents: agreed.capCents,
    };
  });
}

interface Amended {
  contractId: string;
  number: number;
  agreedAt: Date;
  reason: string;
  kinds: ChangeKind[];
  validTo: CalendarDate;
  capCents: Cents;
  validToBefore: CalendarDate;
  capBefore: Cents;
}

/** The agreed amendments of the tender's contracts with what each left and found. */
const readAmended = (tx: Tx, tenderId: string): Promise<Amended[]> =>
  sql<Amended>(
    tx,
    `SELECT m.contract_id AS "contractId", m.number, m.agreed_at AS "agreedAt", m.reason,
            ARRAY(SELECT key FROM jsonb_each(m.content) WHERE jsonb_typeof(value) = 'object') AS kinds,
            v.contract_to AS "validTo", v.cap_cents AS "capCents", b.contract_to AS "validToBefore", b.cap_cents AS "capBefore"
       FROM contracts.contract c
       JOIN contracts.amendment m ON m.contract_id = c.id AND m.status = 'agreed'
       JOIN contracts.contract_version v ON v.amendment_id = m.id
       JOIN contracts.contract_version b ON b.contract_id = v.contract_id AND b.number = v.number - 1
      WHERE c.tender_id = $1 ORDER BY m.contract_id, m.number`,
    [tenderId],
  );

const toAmendment = ({ number, agreedAt, reason, kinds, ...amended }: Amended): OcdsContractAmendment => {
  const named = (language: Language): string =>
    CHANGE_KINDS.filter((kind) => kinds.includes(kind))
      .map((kind) => localised(CHANGE_NAMES[kind], language))
      .join(', ');
  return {
    number,
    agreedAt,
    rationale: reason,
    description: { fi: named('fi'), sv: named('sv'), en: named('en') },
    before: { validTo: addDays(amended.validToBefore, -1), valueCents: amended.capBefore },
  };
};

/** What payment runs have taken from the contracts' outcome money: of each contract one sum for a run, of five clients or more. */
async function readPayments(tx: Tx, tenderId: string): Promise<(PaidInRun & { contractId: string })[]> {
  const rows = await sql<PaidInRun & { contractId: string }>(
    tx,
    `SELECT c.id AS "contractId", t.id, t.at, -p.amount_cents AS cents, t.people
       FROM contracts.contract c
       JOIN app.ledger_posting p ON p.account = 'contract:' || c.id
       JOIN app.ledger_transaction t ON t.id = p.transaction_id AND t.kind = 'run.earned'
      WHERE c.tender_id = $1 ORDER BY t.at, t.id`,
    [tenderId],
  );
  const contracts = [...new Set(rows.map(({ contractId }) => contractId))];
  return contracts.flatMap((id) => paymentsTold(rows.filter(({ contractId }) => contractId === id)));
}

/** OCDS contractStatus: a suspended contract is still in force. */
export function ocdsStatus(status: ContractStatus, endReason: string | null): OcdsContract['status'] {
  if (status === 'ended') return endReason === 'cancelled' ? 'cancelled' : 'terminated';
  return status === 'active' || status === 'suspended' ? 'active' : 'pending';
}
