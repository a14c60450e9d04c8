import { type Actor, one, type Page, permitted, readPage, sql, type Tx } from '@kasvutori/platform';
import { CONTRACT_FACTS, type ContractFactRow, inputOf } from './contract-fact-queries.js';
import type { ContractFactFilter, ContractFactView } from './contract-facts.dto.js';

/** Everything that was ever recorded of a contract, the newest first. */
export async function listContractFacts(
  tx: Tx,
  actor: Actor,
  contractId: string,
  { kind, cursor, limit }: ContractFactFilter,
): Promise<Page<ContractFactView>> {
  one(await sql(tx, `SELECT FROM contracts.contract WHERE id = $1`, [contractId]));
  const page = await readPage<ContractFactRow & { corrected: boolean }>(tx, {
    query: `SELECT f.*, EXISTS (SELECT FROM outcomes.contract_fact later WHERE later.corrects_id = f.id) AS corrected
              FROM (${CONTRACT_FACTS} WHERE f.contract_id = $1 AND ($2::text IS NULL OR f.kind = $2)) f`,
    params: [contractId, kind ?? null],
    sort: { column: 'recordedAt', type: 'timestamptz', direction: 'desc' },
    ...{ cursor, limit, count: true },
  });
  return { ...page, items: page.items.map((row) => view(actor, row)) };
}

function view(actor: Actor, row: ContractFactRow & { corrected: boolean }): ContractFactView {
  const { id, source, recordedAt, correctsId, withdrawn, reason, corrected } = row;
  const { properties, figures, ...rest } = inputOf(row);
  const current = !corrected && !withdrawn;
  const refusal =
    actor.kind === 'provider' && source !== 'provider'
      ? 'contract-fact-of-another-source'
      : current
        ? undefined
        : 'contract-fact-already-corrected';
  return {
    ...{ ...rest, id, source, recordedAt, correctsId, withdrawn, reason, current },
    ...{ properties: [...properties], figures: [...figures] },
    permittedActions: permitted(actor, [{ action: 'contract-fact:record', refusal }]),
  };
}
