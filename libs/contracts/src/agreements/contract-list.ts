import {
  type Actor,
  addDays,
  containing,
  helsinkiDateOf,
  type Localised,
  MUNICIPALITIES,
  type Page,
  type PageRequest,
  readPage,
  SERVICE_KINDS,
  type Sort,
  sortBy,
  sql,
  type Tx,
} from '@kasvutori/platform';
import type { ContractFilter, ContractProvider, ContractSummary } from './agreements.dto.js';
import { summarise } from './contract-detail.js';
import { CONTRACT_ROWS, type ContractRow } from './contract-queries.js';

const SORTS: Readonly<Record<string, Sort>> = {
  number: { column: 'number', type: 'text', direction: 'asc' },
  validTo: { column: 'validTo', type: 'date', direction: 'asc' },
  providerName: { column: 'providerName', type: 'text', direction: 'asc' },
};

/** The register: row-level security leaves the authority its own contracts and the provider those it may sign. */
export async function listContracts(
  tx: Tx,
  actor: Actor,
  filter: ContractFilter,
  now: Date,
): Promise<Page<ContractSummary>> {
  const page = await readPage<ContractRow>(tx, registerPage(actor, filter, now));
  return { ...page, items: page.items.map((row) => summarise(actor, row)) };
}

/** The statement of a page. The authority stands in it too, so that PostgreSQL goes along the index of its order. */
export function registerPage(actor: Actor, filter: ContractFilter, now: Date): PageRequest {
  const params: unknown[] = [];
  const conditions = ['true'];
  const ask = (condition: (place: string) => string, value: unknown): void => {
    if (value !== undefined) conditions.push(condition(`$${params.push(value)}`));
  };
  if (actor.kind === 'authority') ask((place) => `c.authority_id = ${place}`, actor.organisationId);
  ask((place) => `c.status = ANY (${place})`, filter.status);
  ask((place) => `c.service_kind = ${place}`, filter.serviceKind);
  ask((place) => `c.tender_id = ${place}`, filter.tenderId);
  ask((place) => `c.basis = ${place}`, filter.basis);
  ask((place) => `c.provider_id = ${place}`, filter.providerId);
  ask((place) => `c.cooperation_id = ${place}`, filter.cooperationId);
  ask((place) => `${place} = ANY (c.municipalities)`, filter.municipality);
  if (filter.endsWithin !== undefined) {
    const today = helsinkiDateOf(now);
    conditions.push(`c.status IN ('active', 'suspended')`);
    ask((place) => `c.valid_to > ${place}::date`, today);
    ask((place) => `c.valid_to <= ${place}::date`, addDays(today, filter.endsWithin + 1));
  }
  conditions.push(...wordConditions(filter.q, params));
  return {
    query: `${CONTRACT_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: sortBy(SORTS, filter.sort ?? '-number'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  };
}

/** Each word that was typed is found in the number or the title, a party's name, the service or a municipality. */
export function wordConditions(q: string | undefined, params: unknown[]): string[] {
  const words = (q ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8);
  return words.map((word) => {
    const like = `$${params.push(containing(word))}`;
    const places = `$${params.push(codesNamed([...MUNICIPALITIES.values()], word, 'start'))}::text[]`;
    const kinds = `$${params.push(codesNamed(Object.values(SERVICE_KINDS), word, 'inside'))}::text[]`;
    return `(c.words @@ procurement.search_query($${params.push(word)}) OR p.name ILIKE ${like} OR c.number ILIKE ${like}
             OR c.municipalities && ${places} OR c.service_kind = ANY (${kinds}))`;
  });
}

function codesNamed(
  named: readonly { readonly code: string; readonly name: Localised }[],
  word: string,
  where: 'start' | 'inside',
): string[] {
  const asked = word.toLocaleLowerCase('fi');
  // Two letters are the beginning of half of everything.
  if (asked.length < 3) return [];
  const fits = (name: string) => (where === 'start' ? name.startsWith(asked) : name.includes(asked));
  return named
    .filter(({ name }) => Object.values(name).some((text) => fits(text.toLocaleLowerCase('fi'))))
    .map(({ code }) => code);
}

/** The providers in the register, for choosing one. */
export const listContractProviders = (tx: Tx): Promise<ContractProvider[]> =>
  sql(
    tx,
    `SELECT p.id, p.name FROM app.organisation p
      WHERE p.kind = 'provider' AND EXISTS (SELECT FROM contracts.contract c WHERE c.provider_id = p.id)
      ORDER BY p.name, p.id LIMIT 1000`,
  );
