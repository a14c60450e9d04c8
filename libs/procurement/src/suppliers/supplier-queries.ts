import { containing, cpvStem, municipalitiesOf, one, type Page, readPage, sql, type Tx } from '@kasvutori/platform';
import type { ProviderFilter, ProviderProfile } from './suppliers.dto.js';

const PROFILE = `
  SELECT o.id, o.name, o.business_id AS "businessId", o.municipality, s.organisation_id IS NOT NULL AS written,
         coalesce(s.description, '{}') AS description, coalesce(s.service_kinds, '{}') AS "serviceKinds",
         coalesce(s.municipalities, '{}') AS municipalities, coalesce(s.languages, '{}') AS languages, s.size, s.website,
         coalesce(s.cpv_codes, '{}') AS "cpvCodes", coalesce(s.local_areas, '{}') AS "localAreas"
    FROM app.organisation o LEFT JOIN procurement.supplier s ON s.organisation_id = o.id
   WHERE o.kind = 'provider'`;

export async function readProvider(tx: Tx, providerId: string): Promise<ProviderProfile> {
  return one(await sql<ProviderProfile>(tx, `${PROFILE} AND o.id = $1`, [providerId]));
}

/** Version and time of the own profile; version 0 before it was first written. */
export async function readProfileState(
  tx: Tx,
  providerId: string,
): Promise<{ version: number; updatedAt: Date | null }> {
  const [row] = await sql<{ version: number; updatedAt: Date }>(
    tx,
    'SELECT version, updated_at AS "updatedAt" FROM procurement.supplier WHERE organisation_id = $1',
    [providerId],
  );
  return row ?? { version: 0, updatedAt: null };
}

export function listProviders(tx: Tx, filter: ProviderFilter): Promise<Page<ProviderProfile>> {
  const { text: query, params } = providersSql(filter);
  return readPage<ProviderProfile>(tx, {
    ...{ query, params },
    sort: { column: 'name', type: 'text', direction: 'asc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

/** The statement of the list, before it is ordered and cut into pages. */
export function providersSql(filter: ProviderFilter): { text: string; params: unknown[] } {
  const words = filter.q ?? filter.words;
  return {
    text: `${PROFILE}
      AND ($1::text[] IS NULL OR s.service_kinds && $1) AND ($2::text[] IS NULL OR s.municipalities && $2)
      AND ($3::text IS NULL OR o.name ILIKE $3 OR o.business_id ILIKE $3)
      AND ($4::text[] IS NULL OR s.cpv_stems && $4)
      AND ($5::text[] IS NULL OR s.local_areas && $5 OR o.municipality = ANY ($6::text[]))
      AND ($7::text[] IS NULL OR s.languages && $7) AND ($8::text[] IS NULL OR s.size = ANY ($8))`,
    params: [
      filter.serviceKind ?? null,
      filter.municipality ?? null,
      containing(words),
      filter.cpv?.filter((branch) => /^\d{2,8}$/.test(branch)).map(cpvStem) ?? null,
      filter.area ?? null,
      // A company is local in the region of its home municipality without saying so.
      filter.area?.flatMap((area) => municipalitiesOf(area).map(({ code }) => code)) ?? null,
      filter.language ?? null,
      filter.size ?? null,
    ],
  };
}
