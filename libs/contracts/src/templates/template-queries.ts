import { one, sql, type Language, type Tx } from '@kasvutori/platform';
import type { TemplateKind } from './template-fields.js';

export interface TemplateRow {
  readonly id: string;
  /** NULL: of the platform, for every authority to use and copy. */
  readonly authorityId: string | null;
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly key: string;
  readonly name: string;
  readonly publishedId: string | null;
  readonly publishedNumber: number | null;
  readonly publishedAt: Date | null;
  readonly draftNumber: number | null;
}

/** Templates with their newest published version and the draft under way. */
export const TEMPLATE_ROWS = `
  SELECT t.id, t.authority_id AS "authorityId", t.kind, t.language, t.key, t.name,
         p.id AS "publishedId", p.number AS "publishedNumber", p.published_at AS "publishedAt", d.number AS "draftNumber"
    FROM contracts.template t
    LEFT JOIN LATERAL (SELECT id, number, published_at FROM contracts.template_version v
                        WHERE v.template_id = t.id AND v.status = 'published' ORDER BY number DESC LIMIT 1) p ON true
    LEFT JOIN contracts.template_version d ON d.template_id = t.id AND d.status = 'draft'`;

export const readTemplate = async (tx: Tx, id: string): Promise<TemplateRow> =>
  one(await sql<TemplateRow>(tx, `${TEMPLATE_ROWS} WHERE t.id = $1`, [id]));

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly status: 'draft' | 'published';
  readonly body: string;
  /** The body with its clauses in place, as it was published. */
  readonly text: string | null;
  readonly version: number;
  readonly editedBy: string | null;
  readonly publishedAt: Date | null;
}

export const readVersions = (tx: Tx, templateId: string): Promise<VersionRow[]> =>
  sql<VersionRow>(
    tx,
    `SELECT v.id, v.number, v.status, v.body, v.text, v.version, p.name AS "editedBy", v.published_at AS "publishedAt"
       FROM contracts.template_version v LEFT JOIN app.person p ON p.id = v.edited_by
      WHERE v.template_id = $1 ORDER BY v.number DESC`,
    [templateId],
  );

export interface PublishedText {
  readonly versionId: string;
  readonly text: string;
}

/** The published text of a version that was chosen; 404 for a draft or another authority's. */
export const readPublishedText = async (tx: Tx, versionId: string): Promise<PublishedText> =>
  one(
    await sql<PublishedText>(
      tx,
      `SELECT id AS "versionId", text FROM contracts.template_version WHERE id = $1 AND status = 'published'`,
      [versionId],
    ),
  );

/** The text a contract is drawn from when nobody chose: the authority's own newest, else the platform's. */
export async function readDefaultText(
  tx: Tx,
  authorityId: string,
  kind: TemplateKind,
  language: Language,
): Promise<PublishedText | undefined> {
  const [found] = await sql<PublishedText>(
    tx,
    `SELECT v.id AS "versionId", v.text FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
      WHERE t.kind = $2 AND t.language = $3 AND v.status = 'published' AND (t.authority_id = $1 OR t.authority_id IS NULL)
      ORDER BY t.authority_id IS NULL, v.published_at DESC, v.number DESC LIMIT 1`,
    [authorityId, kind, language],
  );
  return found;
}

export type Clauses = ReadonlyMap<string, PublishedText>;

/** The published clauses of a language by key; an authority's own goes before the platform's of the same key. */
export async function readClauses(tx: Tx, authorityId: string, language: Language): Promise<Clauses> {
  const rows = await sql<PublishedText & { key: string }>(
    tx,
    `SELECT DISTINCT ON (t.key) t.key, v.id AS "versionId", v.text
       FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
      WHERE t.kind = 'clause' AND t.language = $2 AND v.status = 'published' AND (t.authority_id = $1 OR t.authority_id IS NULL)
      ORDER BY t.key, t.authority_id IS NULL, v.number DESC`,
    [authorityId, language],
  );
  return new Map(rows.map(({ key, versionId, text }) => [key, { versionId, text }]));
}

/** "Palvelusopimus 3": the template a contract is drawn from, for those who may see templates. */
export async function readTemplateName(tx: Tx, versionId: string | null): Promise<string | null> {
  if (versionId === null) return null;
  const [found] = await sql<{ name: string; number: number }>(
    tx,
    `SELECT t.name, v.number FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id WHERE v.id = $1`,
    [versionId],
  );
  return found === undefined ? null : `${found.name} ${found.number}`;
}
