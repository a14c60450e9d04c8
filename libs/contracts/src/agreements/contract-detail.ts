import {
  account,
  balanceOf,
  calendarDate,
  centsToDecimal,
  dbNow,
  helsinkiDateOf,
  may,
  permitted,
  readHistory,
  sql,
  type Actor,
  type Tx,
} from '@kasvutori/platform';
import type { ContractDetail, ContractSummary } from './agreements.dto.js';
import { mayCarryAlliance } from '../alliances/founding-basis.js';
import { termsOn } from '../amendments/terms-on-day.js';
import { moveContract, type ContractMove } from './contract-lifecycle.js';
import { readContractRow, readPrices, readSignatures, type ContractRow } from './contract-queries.js';
import { readContractParties } from '../members/contract-members.js';
import { frameworkOfContract } from '../frameworks/framework-of-contract.js';
import { readTemplateName } from '../templates/template-queries.js';
import { Contract } from './contract.entity.js';
import { missing, signatoriesOf, signingRefusal } from './contract-signing.js';

export const summarise = (actor: Actor, row: ContractRow): ContractSummary => {
  const { capCents, signedBy, authoritySignatories, providerSignatories, ...rest } = row;
  return {
    ...rest,
    signatures: signedBy.length,
    signaturesNeeded: authoritySignatories + providerSignatories,
    waitsForMe:
      row.status === 'in-signature' && row.basis !== 'rulebook' && may(actor, 'contract:sign') && waitsFor(actor, row),
    cap: centsToDecimal(capCents),
  };
};

const waitsFor = (actor: Actor, row: ContractRow): boolean =>
  (actor.kind === 'authority' || actor.kind === 'provider') &&
  missing(signatoriesOf(row), row.signedBy, actor.kind) > 0 &&
  !row.signedBy.some(({ personId }) => personId === actor.personId);

const MOVES = [
  'send-to-signature',
  'recall',
  'suspend',
  'resume',
  'terminate',
  'cancel',
] as const satisfies ContractMove[];

/** Everything the contract's page shows, in one answer. */
export async function contractDetail(tx: Tx, actor: Actor, id: string, asOf?: string): Promise<ContractDetail> {
  const row = await readContractRow(tx, id);
  const contract = await tx.findOneByOrFail(Contract, { id });
  const signatures = await readSignatures(tx, contract.documentId);
  const prices = await readPrices(tx, id);
  const [alliance] = await sql<{ id: string }>(tx, `SELECT id FROM contracts.alliance WHERE contract_id = $1`, [id]);
  const edit = contract.status === 'draft' ? [{ action: 'contract:edit', refusal: undefined }] : [];
  const ownMoves = contract.basis === 'rulebook' ? [] : MOVES;
  const moves = ownMoves
    .map((move) => {
      const moved = moveContract(contract.status, move);
      return { action: `contract:${move}`, refusal: moved.ok ? undefined : moved.refusal };
    })
    .filter(({ refusal }) => refusal === undefined);
  return {
    ...summarise(actor, row),
    allianceId: alliance?.id ?? null,
    framework: await frameworkOfContract(tx, id),
    version: contract.version,
    cooperationGround: contract.cooperationGround,
    endReason: contract.endReason,
    language: contract.language,
    templateVersionId: contract.templateVersionId,
    templateName: await readTemplateName(tx, contract.templateVersionId),
    specialTerms: contract.specialTerms,
    authoritySignatories: contract.authoritySignatories,
    providerSignatories: contract.providerSignatories,
    documentId: contract.documentId,
    documentSha256: contract.documentSha256,
    finishedDocumentId: contract.finishedDocumentId,
    finishedSha256: contract.finishedSha256,
    remaining: centsToDecimal(await balanceOf(tx, account.contract(id))),
    terms: await termsOn(tx, contract, asOf === undefined ? helsinkiDateOf(await dbNow(tx)) : calendarDate(asOf)),
    parties: await readContractParties(tx, id),
    prices: prices.map(({ contractId: _, position: __, unitPriceCents, ...price }) => ({
      ...price,
      unitPrice: centsToDecimal(unitPriceCents),
    })),
    signed: signatures.map(({ personId: _, ...signature }) => signature),
    permittedActions: permitted(actor, [
      ...signing(actor, contract, signatures),
      ...edit,
      ...moves,
      ...(await founding(tx, actor, contract, alliance)),
    ]),
    history: await readHistory(tx, 'contract', id),
  };
}

/** An alliance is founded once, while the contract has not ended, where its basis allows one. */
async function founding(tx: Tx, actor: Actor, contract: Contract, alliance: { id: string } | undefined) {
  if (contract.status === 'ended' || alliance !== undefined || !may(actor, 'alliance:found')) return [];
  return (await mayCarryAlliance(tx, contract)) ? [{ action: 'alliance:found', refusal: undefined }] : [];
}

function signing(actor: Actor, contract: Contract, signatures: Awaited<ReturnType<typeof readSignatures>>) {
  if (contract.status !== 'in-signature' || contract.basis === 'rulebook') return [];
  if (actor.kind !== 'authority' && actor.kind !== 'provider') return [];
  const signer = { party: actor.kind, personId: actor.personId };
  const signable = { ...contract, signatories: signatoriesOf(contract), signatures };
  const refusal = signingRefusal(signable, signer, contract.documentSha256 ?? '');
  return [{ action: 'contract:sign', refusal }];
}
