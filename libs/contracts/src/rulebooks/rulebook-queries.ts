import {
  changedOne,
  execute,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type CalendarDate,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import type { RulebookContent } from './rulebook-content.js';
import type { VersionStatus } from './rulebook-lifecycles.js';

export interface RulebookVersion extends RulebookContent {
  readonly id: string;
  readonly rulebookId: string;
  readonly authorityId: string;
  readonly versionNo: number;
  readonly status: VersionStatus;
  readonly sha256: string | null;
  readonly writtenBy: string;
  readonly publishedAt: Date | null;
  readonly version: number;
}

export interface Rulebook {
  readonly id: string;
  readonly number: string;
  readonly authorityId: string;
  readonly authorityName: string;
  /** In which everything has to be said. */
  readonly language: Language;
  /** The newest first. */
  readonly versions: readonly RulebookVersion[];
}

const VERSION_COLUMNS = `v.id, v.rulebook_id AS "rulebookId", v.authority_id AS "authorityId", v.version_no AS "versionNo", v.status, v.title,
         v.description, v.municipalities, v.languages, v.requirements, v.prices, v.valid_from AS "validFrom", v.valid_to AS "validTo",
         v.decision_days AS "decisionDays", v.accept_by AS "acceptBy", v.sha256, v.written_by AS "writtenBy", v.published_at AS "publishedAt", v.version`;

/** The rulebook with the versions that the reader may see; 404 without any. */
export async function readRulebook(tx: Tx, id: string): Promise<Rulebook> {
  const head = one(
    await sql<Omit<Rulebook, 'versions'>>(
      tx,
      `SELECT b.id, b.number, b.authority_id AS "authorityId", o.name AS "authorityName", o.language
         FROM contracts.rulebook b JOIN app.organisation o ON o.id = b.authority_id WHERE b.id = $1`,
      [id],
    ),
  );
  const versions = await sql<RulebookVersion>(
    tx,
    `SELECT ${VERSION_COLUMNS} FROM contracts.rulebook_version v WHERE v.rulebook_id = $1 ORDER BY v.version_no DESC`,
    [id],
  );
  return { ...head, versions };
}

/** The authority's own rulebook, locked; another's is not there. */
export async function lockRulebook(tx: Tx, authorityId: string, id: string): Promise<Rulebook> {
  one(
    await sql(tx, 'SELECT id FROM contracts.rulebook WHERE id = $1 AND authority_id = $2 FOR UPDATE', [
      id,
      authorityId,
    ]),
  );
  return readRulebook(tx, id);
}

export async function readVersion(tx: Tx, id: string): Promise<RulebookVersion> {
  return one(
    await sql<RulebookVersion>(tx, `SELECT ${VERSION_COLUMNS} FROM contracts.rulebook_version v WHERE v.id = $1`, [id]),
  );
}

/** The version in force: published, and in its time. */
export async function currentVersion(tx: Tx, rulebookId: string): Promise<RulebookVersion | undefined> {
  const [found] = await sql<RulebookVersion>(
    tx,
    `SELECT ${VERSION_COLUMNS} FROM contracts.rulebook_version v WHERE v.rulebook_id = $1 AND v.status = 'published'`,
    [rulebookId],
  );
  return found;
}

export async function insertRulebook(tx: Tx, authorityId: string, now: Date): Promise<string> {
  const id = newId();
  await execute(
    tx,
    `INSERT INTO contracts.rulebook (id, number, authority_id, created_at)
     VALUES ($1, 'SK-' || $2 || '-' || lpad(nextval('contracts.rulebook_number')::text, 4, '0'), $3, $4)`,
    [id, helsinkiDateOf(now).slice(0, 4), authorityId, now],
  );
  return id;
}

const columnsOf = (content: RulebookContent): unknown[] => [
  JSON.stringify(content.title),
  JSON.stringify(content.description),
  content.municipalities,
  content.languages,
  JSON.stringify(content.requirements),
  JSON.stringify(content.prices),
  content.validFrom,
  content.validTo,
  content.decisionDays,
  content.acceptBy,
];

export async function insertVersion(
  tx: Tx,
  of: {
    readonly rulebookId: string;
    readonly authorityId: string;
    readonly versionNo: number;
    readonly writtenBy: string;
  },
  content: RulebookContent,
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.rulebook_version (id, rulebook_id, authority_id, version_no, written_by, created_at, updated_at, title, description, municipalities,
            languages, requirements, prices, valid_from, valid_to, decision_days, accept_by)
     VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [newId(), of.rulebookId, of.authorityId, of.versionNo, of.writtenBy, now, ...columnsOf(content)],
  );
}

export async function replaceDraft(
  tx: Tx,
  draft: { readonly id: string; readonly version: number; readonly writtenBy: string },
  content: RulebookContent,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.rulebook_version
          SET title = $5, description = $6, municipalities = $7, languages = $8, requirements = $9, prices = $10, valid_from = $11, valid_to = $12,
              decision_days = $13, accept_by = $14, written_by = $3, updated_at = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [draft.id, draft.version, draft.writtenBy, now, ...columnsOf(content)],
    ),
  );
}

/** Publishes the draft with its hash; the version in force until now is superseded. */
export async function publishVersion(
  tx: Tx,
  draft: RulebookVersion,
  by: { readonly personId: string; readonly sha256: string; readonly acceptBy: CalendarDate | null },
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `UPDATE contracts.rulebook_version SET status = 'superseded', updated_at = $2, version = version + 1 WHERE rulebook_id = $1 AND status = 'published'`,
    [draft.rulebookId, now],
  );
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.rulebook_version
          SET status = 'published', sha256 = $3, published_by = $4, published_at = $5, updated_at = $5, accept_by = $6, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [draft.id, draft.version, by.sha256, by.personId, now, by.acceptBy],
    ),
  );
  await execute(tx, 'UPDATE contracts.rulebook SET published_at = coalesce(published_at, $2) WHERE id = $1', [
    draft.rulebookId,
    now,
  ]);
}
