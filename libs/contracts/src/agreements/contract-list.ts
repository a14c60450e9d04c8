import { readPage, type Actor, type Page, type Sort, type Tx } from '@kasvutori/platform';
import type { ContractFilter, ContractSummary } from './agreements.dto.js';
import { summarise } from './contract-detail.js';
import { CONTRACT_ROWS, type ContractRow } from './contract-queries.js';

const SORTS: Readonly<Record<string, Sort['type']>> = { number: 'text', validTo: 'date', providerName: 'text' };

/** The register: row-level security leaves the authority its own contracts and the provider those it may sign. */
export async function listContracts(tx: Tx, actor: Actor, filter: ContractFilter): Promise<Page<ContractSummary>> {
  const asked = filter.sort ?? '-number';
  const column = asked.replace(/^-/, '');
  const type = SORTS[column];
  const params: unknown[] = [];
  const conditions = ['true'];
  if (filter.status !== undefined) conditions.push(`c.status = ANY ($${params.push(filter.status)})`);
  if (filter.serviceKind !== undefined) conditions.push(`c.service_kind = $${params.push(filter.serviceKind)}`);
  if (filter.tenderId !== undefined) conditions.push(`c.tender_id = $${params.push(filter.tenderId)}`);
  if (filter.q !== undefined) {
    const like = `$${params.push(`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`)}`;
    conditions.push(`(c.number ILIKE ${like} OR c.title::text ILIKE ${like} OR p.name ILIKE ${like})`);
  }
  const page = await readPage<ContractRow>(tx, {
    query: `${CONTRACT_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: {
      column: type === undefined ? 'number' : column,
      type: type ?? 'text',
      direction: asked.startsWith('-') ? 'desc' : 'asc',
    },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map((row) => summarise(actor, row)) };
}
