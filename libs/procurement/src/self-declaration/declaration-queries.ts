import { one, sql, type Tx } from '@kasvutori/platform';
import type { DeclarationContent } from './declaration.js';

/** One version as it stands in the database. */
export interface StoredDeclaration {
  readonly id: string;
  readonly providerId: string;
  readonly versionNo: number;
  readonly content: DeclarationContent;
  /** Hash of the content: whoever points at the version can prove what it said. */
  readonly sha256: string;
  readonly declaredAt: Date;
  readonly declaredByName: string;
}

const VERSION = `
  SELECT id, provider_id AS "providerId", version_no AS "versionNo", content, sha256, declared_at AS "declaredAt",
         declared_by_name AS "declaredByName"
    FROM procurement.self_declaration`;

/** The version of the provider's self-declaration that stands now, or null while it has none. A bid pins its `id`. */
export async function currentDeclaration(tx: Tx, providerId: string): Promise<StoredDeclaration | null> {
  const [row] = await sql<StoredDeclaration>(tx, `${VERSION} WHERE provider_id = $1 ORDER BY version_no DESC LIMIT 1`, [
    providerId,
  ]);
  return row ?? null;
}

/** The version a bid points at; 404 for one the reader may not see. */
export async function declarationById(tx: Tx, id: string): Promise<StoredDeclaration> {
  return one(await sql<StoredDeclaration>(tx, `${VERSION} WHERE id = $1`, [id]));
}

/** All versions of a provider, the newest first. */
export function declarationVersions(tx: Tx, providerId: string): Promise<StoredDeclaration[]> {
  return sql<StoredDeclaration>(tx, `${VERSION} WHERE provider_id = $1 ORDER BY version_no DESC`, [providerId]);
}
