import {
  account,
  balanceOf,
  centsToDecimal,
  may,
  permitted,
  readHistory,
  sql,
  type Actor,
  type Tx,
} from '@kasvutori/platform';
import type { ContractDetail, ContractSummary } from './agreements.dto.js';
import { moveContract, type ContractMove } from './contract-lifecycle.js';
import { readContractRow, readPrices, readSignatures, type ContractRow } from './contract-queries.js';
import { Contract } from './contract.entity.js';
import { signingRefusal } from './contract-signing.js';

export const summarise = (actor: Actor, { capCents, signedBy, ...row }: ContractRow): ContractSummary => ({
  ...row,
  waitsForMe:
    row.status === 'in-signature' && may(actor, 'contract:sign') && !signedBy.some((party) => party === actor.kind),
  cap: centsToDecimal(capCents),
});

const MOVES = ['send-to-signature', 'suspend', 'resume', 'terminate', 'cancel'] as const satisfies ContractMove[];

/** Everything the contract's page shows, in one answer. */
export async function contractDetail(tx: Tx, actor: Actor, id: string): Promise<ContractDetail> {
  const row = await readContractRow(tx, id);
  const contract = await tx.findOneByOrFail(Contract, { id });
  const signatures = await readSignatures(tx, id);
  const prices = await readPrices(tx, id);
  const [alliance] = await sql<{ id: string }>(tx, `SELECT id FROM contracts.alliance WHERE contract_id = $1`, [id]);
  const moves = MOVES.map((move) => {
    const moved = moveContract(contract.status, move);
    return { action: `contract:${move}`, refusal: moved.ok ? undefined : moved.refusal };
  }).filter(({ refusal }) => refusal === undefined);
  return {
    ...summarise(actor, row),
    allianceId: alliance?.id ?? null,
    version: contract.version,
    endReason: contract.endReason,
    documentId: contract.documentId,
    documentSha256: contract.documentSha256,
    remaining: centsToDecimal(await balanceOf(tx, account.contract(id))),
    prices: prices.map(({ contractId: _, position: __, unitPriceCents, ...price }) => ({
      ...price,
      unitPrice: centsToDecimal(unitPriceCents),
    })),
    signed: signatures.map(({ personId: _, ...signature }) => signature),
    permittedActions: permitted(actor, [
      ...signing(actor, contract, signatures),
      ...moves,
      ...founding(contract, alliance),
    ]),
    history: await readHistory(tx, 'contract', id),
  };
}

/** An alliance is founded once, while the contract has not ended. */
const founding = ({ status }: Contract, alliance: { id: string } | undefined) =>
  status === 'ended' || alliance !== undefined ? [] : [{ action: 'alliance:found', refusal: undefined }];

function signing(actor: Actor, contract: Contract, signatures: Awaited<ReturnType<typeof readSignatures>>) {
  if (contract.status !== 'in-signature' || (actor.kind !== 'authority' && actor.kind !== 'provider')) return [];
  const refusal = signingRefusal({ ...contract, signatures }, actor.kind, contract.documentSha256 ?? '');
  return [{ action: 'contract:sign', refusal }];
}
