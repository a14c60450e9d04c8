import {
  one,
  sql,
  type CalendarDate,
  type Cents,
  type Localised,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import { Contract, ContractPrice } from './contract.entity.js';
import type { Party, Signature } from './contract-signing.js';
import type { ContractBasis, ContractStatus } from './contract-lifecycle.js';

/** The contract, locked against other moves until the transaction ends; 404 when the actor may not see it. */
export async function lockContract(tx: Tx, id: string): Promise<Contract> {
  const contract = await tx.findOne(Contract, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return one(contract === null ? [] : [contract]);
}

/** The number of a new contract that begins on the day. */
export async function newContractNumber(tx: Tx, validFrom: CalendarDate): Promise<string> {
  const [row] = await sql<{ number: string }>(
    tx,
    `SELECT 'S-' || $1 || '-' || lpad(nextval('contracts.contract_number')::text, 4, '0') AS number`,
    [validFrom.slice(0, 4)],
  );
  return row?.number ?? '';
}

export const readContract = async (tx: Tx, id: string): Promise<Contract> =>
  one(await tx.find(Contract, { where: { id } }));

export const readPrices = (tx: Tx, contractId: string): Promise<ContractPrice[]> =>
  tx.find(ContractPrice, { where: { contractId }, order: { position: 'ASC' } });

export interface SignatureRow {
  readonly party: Party;
  readonly personId: string;
  readonly personName: string;
  readonly personRole: string;
  readonly documentSha256: string;
  /** When the person identified themselves for it; `null` for signatures older than that demand. */
  readonly authenticatedAt: Date | null;
  readonly signedAt: Date;
}

/** The signatures on a document; those on an earlier one of the same contract are void. */
export const readSignatures = (tx: Tx, documentId: string | null): Promise<SignatureRow[]> =>
  sql<SignatureRow>(
    tx,
    `SELECT party, person_id AS "personId", person_name AS "personName", person_role AS "personRole",
            document_sha256 AS "documentSha256", authenticated_at AS "authenticatedAt", signed_at AS "signedAt"
       FROM contracts.contract_signature
      WHERE document_id = $1 ORDER BY signed_at, person_id`,
    [documentId],
  );

export interface ContractRow {
  readonly id: string;
  readonly number: string;
  readonly title: Localised;
  readonly serviceKind: ServiceKindCode;
  readonly status: ContractStatus;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly municipalities: string[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  readonly capCents: Cents;
  readonly authoritySignatories: number;
  readonly providerSignatories: number;
  readonly signedBy: readonly Signature[];
  readonly basis: ContractBasis;
  readonly tenderId: string | null;
  readonly tenderNumber: string | null;
  readonly lotReference: string | null;
  readonly rulebookApprovalId: string | null;
  readonly rulebookNumber: string | null;
  readonly cooperationId: string | null;
  readonly cooperationNumber: string | null;
  readonly cooperationEnd: string | null;
}

/** Rows of the register; `readPage` adds the order. */
export const CONTRACT_ROWS = `
  SELECT c.id, c.number, c.title, c.service_kind AS "serviceKind", c.status, c.authority_id AS "authorityId", a.name AS "authorityName",
         c.provider_id AS "providerId", p.name AS "providerName", c.municipalities, c.valid_from AS "validFrom", c.valid_to AS "validTo",
         c.cap_cents AS "capCents", c.basis, c.tender_id AS "tenderId", t.number AS "tenderNumber", l.reference AS "lotReference",
         c.rulebook_approval_id AS "rulebookApprovalId",
         (SELECT b.number FROM contracts.rulebook_version v JOIN contracts.rulebook b ON b.id = v.rulebook_id WHERE v.id = c.rulebook_version_id) AS "rulebookNumber",
         y.id AS "cooperationId", y.number AS "cooperationNumber", CASE WHEN c.status <> 'ended' THEN y.end_reason END AS "cooperationEnd",
         c.authority_signatories AS "authoritySignatories", c.provider_signatories AS "providerSignatories",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('party', s.party, 'personId', s.person_id)), '[]')
            FROM contracts.contract_signature s WHERE s.document_id = c.document_id) AS "signedBy"
    FROM contracts.contract c
    JOIN app.organisation a ON a.id = c.authority_id
    JOIN app.organisation p ON p.id = c.provider_id
    LEFT JOIN procurement.tender t ON t.id = c.tender_id
    LEFT JOIN procurement.lot l ON l.id = c.lot_id
    LEFT JOIN contracts.cooperation y ON y.id = c.cooperation_id`;

export const readContractRow = async (tx: Tx, id: string): Promise<ContractRow> =>
  one(await sql<ContractRow>(tx, `${CONTRACT_ROWS} WHERE c.id = $1`, [id]));
