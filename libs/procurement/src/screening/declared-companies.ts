import { type CalendarDate, helsinkiDateOf, sql, type Tx } from '@kasvutori/platform';
import type { BidParties } from '../bidding/bid-parties.js';
import type { DeclarationContent } from '../self-declaration/declaration.js';
import { answersOn } from '../self-declaration/declaration-view.js';
import { declarationWarnings } from './declaration-warnings.js';
import type { DeclaredCompany } from './declared-company.dto.js';

/** A bid with what says which self-declarations stand behind it. */
export interface DeclaredBid {
  readonly bidId: string;
  readonly providerName: string;
  readonly businessId: string;
  readonly parties: BidParties | null;
  /** The version sealed in the bid. */
  readonly declarationId: string | null;
  readonly receivedAt: Date;
}

interface Company extends Pick<DeclaredCompany, 'role' | 'name' | 'businessId' | 'part'> {
  readonly bidId: string;
  readonly sealedId: string | null;
  readonly at: Date;
}

interface FoundVersion {
  readonly place: number;
  readonly providerId: string | null;
  readonly declarationId: string | null;
  readonly versionNo: number;
  readonly newestNo: number;
  readonly content: DeclarationContent;
  readonly sha256: string;
  readonly declaredAt: Date;
  readonly declaredByName: string;
}

/**
 * The companies behind each bid with the self-declaration the bid was made on: those of the bidder and of its members are sealed in the bid; of
 * a subcontractor it is the version in force when the bid came in, which nobody can change afterwards (versions are append-only).
 */
export async function readDeclaredCompanies(
  tx: Tx,
  bids: readonly DeclaredBid[],
  now: Date,
): Promise<ReadonlyMap<string, DeclaredCompany[]>> {
  const companies = bids.flatMap(companiesOf);
  const found = await sql<FoundVersion>(
    tx,
    `SELECT c.place::int, o.id AS "providerId", d.id AS "declarationId", d.version_no AS "versionNo", d.content, d.sha256, d.declared_at AS "declaredAt",
            d.declared_by_name AS "declaredByName",
            (SELECT max(n.version_no) FROM procurement.self_declaration n WHERE n.provider_id = o.id) AS "newestNo"
       FROM unnest($1::text[], $2::uuid[], $3::timestamptz[]) WITH ORDINALITY AS c (business_id, sealed, at, place)
       JOIN app.organisation o ON o.business_id = c.business_id
       LEFT JOIN LATERAL (SELECT s.* FROM procurement.self_declaration s
                           WHERE s.provider_id = o.id AND (s.id = c.sealed OR (c.sealed IS NULL AND s.declared_at <= c.at))
                           ORDER BY s.version_no DESC LIMIT 1) d ON true`,
    [
      companies.map(({ businessId }) => businessId),
      companies.map(({ sealedId }) => sealedId),
      companies.map(({ at }) => at),
    ],
  );
  const versions = new Map(found.map((version) => [version.place, version]));
  const today = helsinkiDateOf(now);
  const of = (bidId: string): DeclaredCompany[] =>
    companies.flatMap((company, index) =>
      company.bidId === bidId ? [declaredCompany(company, versions.get(index + 1), today)] : [],
    );
  return new Map(bids.map(({ bidId }) => [bidId, of(bidId)]));
}

function companiesOf({ bidId, providerName, businessId, parties, declarationId, receivedAt }: DeclaredBid): Company[] {
  const beside = { bidId, sealedId: null, at: receivedAt };
  return [
    { ...beside, role: 'bidder', name: providerName, businessId, part: null, sealedId: declarationId },
    ...(parties?.consortium ?? []).map((member): Company => ({
      ...beside,
      sealedId: member.declaration?.id ?? null,
      role: 'member',
      name: member.name,
      businessId: member.businessId,
      part: member.part,
    })),
    ...(parties?.subcontractors ?? []).map(({ name, businessId: id, part }): Company => ({
      ...beside,
      role: 'subcontractor',
      name,
      businessId: id,
      part,
    })),
  ];
}

function declaredCompany(
  { role, name, businessId, part, sealedId }: Company,
  version: FoundVersion | undefined,
  today: CalendarDate,
): DeclaredCompany {
  const company = { role, name, businessId, part, providerId: version?.providerId ?? null };
  if (version === undefined || version.declarationId === null)
    return { ...company, declaration: null, sealed: false, newestNo: null, warnings: declarationWarnings(null, today) };
  const { declarationId: id, versionNo, content, sha256, declaredAt, declaredByName, newestNo } = version;
  return {
    ...company,
    declaration: {
      id,
      versionNo,
      sha256,
      declaredAt,
      declaredByName,
      ...answersOn(content, today),
    },
    sealed: sealedId !== null,
    newestNo: newestNo > versionNo ? newestNo : null,
    warnings: declarationWarnings(content, today),
  };
}
