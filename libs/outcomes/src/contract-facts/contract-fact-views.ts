import { type Actor, one, type Page, permitted, readPage, sql, type Tx } from '@kasvutori/platform';
import { readTariffs } from '../tariffs/tariff-queries.js';
import { CONTRACT_FACTS, type ContractFactRow, inputOf } from './contract-fact-queries.js';
import type { AskedContractFacts, ContractFactFilter, ContractFactView } from './contract-facts.dto.js';
import { factsAsked } from './facts-asked.js';

const ROWS = `SELECT f.*, EXISTS (SELECT FROM outcomes.contract_fact later WHERE later.corrects_id = f.id) AS corrected FROM (${CONTRACT_FACTS}`;
type Row = ContractFactRow & { readonly corrected: boolean };

/** Everything that was ever recorded of a contract, the newest first. */
export async function listContractFacts(
  tx: Tx,
  actor: Actor,
  contractId: string,
  { kind, cursor, limit }: ContractFactFilter,
): Promise<Page<ContractFactView>> {
  one(await sql(tx, `SELECT FROM contracts.contract WHERE id = $1`, [contractId]));
  const page = await readPage<Row>(tx, {
    query: `${ROWS} WHERE f.contract_id = $1 AND ($2::text IS NULL OR f.kind = $2)) f`,
    params: [contractId, kind ?? null],
    sort: { column: 'recordedAt', type: 'timestamptz', direction: 'desc' },
    ...{ cursor, limit, count: true },
  });
  return { ...page, items: page.items.map((row) => view(actor, row)) };
}

export const contractFact = async (tx: Tx, actor: Actor, id: string): Promise<ContractFactView> =>
  view(actor, one(await sql<Row>(tx, `${ROWS} WHERE f.id = $1) f`, [id])));

/** What the reader may tell of a contract: what some version of its tariff asks for. */
export async function contractFactsAsked(tx: Tx, actor: Actor, contractId: string): Promise<AskedContractFacts> {
  const { number: contractNumber } = one(
    await sql<{ number: string }>(tx, `SELECT number FROM contracts.contract WHERE id = $1`, [contractId]),
  );
  const tariffs = (await readTariffs(tx, [contractId])).get(contractId) ?? [];
  const asked = factsAsked(
    tariffs.map(({ body }) => body),
    actor.kind === 'provider',
  );
  return {
    contractNumber,
    items: asked.map(({ kind, ...names }) => ({
      kind,
      subjects: [...names.subjects],
      areas: [...names.areas],
      segments: [...names.segments],
      figures: [...names.figures],
      properties: names.properties.map(({ name, values }) => ({ name, values: [...values] })),
    })),
    permittedActions: permitted(actor, [
      { action: 'contract-fact:record', refusal: asked.length === 0 ? 'contract-fact-none-asked' : undefined },
    ]),
  };
}

function view(actor: Actor, row: Row): ContractFactView {
  const { id, contractId, source, recordedAt, correctsId, withdrawn, reason, corrected } = row;
  const { properties, figures, ...rest } = inputOf(row);
  const current = !corrected && !withdrawn;
  const refusal =
    actor.kind === 'provider' && source !== 'provider'
      ? 'contract-fact-of-another-source'
      : current
        ? undefined
        : 'contract-fact-already-corrected';
  return {
    ...{ ...rest, id, contractId, source, recordedAt, correctsId, withdrawn, reason, current },
    ...{ properties: [...properties], figures: [...figures] },
    permittedActions: permitted(actor, [{ action: 'contract-fact:record', refusal }]),
  };
}
