import {
  centsToDecimal,
  readPage,
  type CalendarDate,
  type Cents,
  type Page,
  type PageRequest,
  type Tx,
} from '@kasvutori/platform';
import { wordConditions } from './contract-list.js';
import type { PublicContract, PublicContractFilter } from './public-register.dto.js';

type Row = Omit<PublicContract, 'cap'> & { readonly capCents: Cents; readonly validTo: CalendarDate };

/** Contracts in force as anyone may know them: their parties, subject, value and time, and nobody's person. */
export async function listPublicContracts(tx: Tx, filter: PublicContractFilter): Promise<Page<PublicContract>> {
  const page = await readPage<Row>(tx, publicPage(filter));
  return { ...page, items: page.items.map(({ capCents, ...row }) => ({ ...row, cap: centsToDecimal(capCents) })) };
}

export function publicPage(filter: PublicContractFilter): PageRequest {
  const params: unknown[] = [];
  const conditions = [`c.status IN ('active', 'suspended')`];
  if (filter.serviceKind !== undefined) conditions.push(`c.service_kind = $${params.push(filter.serviceKind)}`);
  if (filter.municipality !== undefined)
    conditions.push(`$${params.push(filter.municipality)} = ANY (c.municipalities)`);
  conditions.push(...wordConditions(filter.q, params));
  const asked = filter.sort ?? 'validTo';
  const byNumber = asked.endsWith('number');
  return {
    query: `
      SELECT c.id, c.number, c.title, c.service_kind AS "serviceKind", a.name AS "authorityName", p.name AS "providerName",
             p.business_id AS "providerBusinessId", c.municipalities, c.valid_from AS "validFrom", c.valid_to AS "validTo",
             c.cap_cents AS "capCents", t.id AS "tenderId", t.number AS "tenderNumber", c.basis,
             (SELECT y.number FROM contracts.cooperation y WHERE y.id = c.cooperation_id) AS "cooperationNumber"
        FROM contracts.contract c
        JOIN app.organisation a ON a.id = c.authority_id
        JOIN app.organisation p ON p.id = c.provider_id
        LEFT JOIN procurement.tender t ON t.id = c.tender_id AND t.published_at IS NOT NULL
       WHERE ${conditions.join(' AND ')}`,
    params,
    sort: {
      column: byNumber ? 'number' : 'validTo',
      type: byNumber ? 'text' : 'date',
      direction: asked.startsWith('-') ? 'desc' : 'asc',
    },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  };
}
