import {
  addDays,
  type AuthorityActor,
  commonProblem,
  containing,
  type Language,
  type Page,
  permitted,
  readHistory,
  readPage,
  type Sort,
  sortBy,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { lineDifference, type DifferingLine } from '../templates/line-difference.js';
import type { RulebookContent } from './rulebook-content.js';
import { readRulebook, type RulebookVersion } from './rulebook-queries.js';
import { rulebookText } from './rulebook-text.js';
import type {
  PublicRulebook,
  RulebookDetail,
  RulebookFilter,
  RulebookSummary,
  RulebookVersionContent,
} from './rulebooks.dto.js';
import { publicationRefusal } from './write-rulebook.js';

export const versionView = (version: RulebookVersion): RulebookVersionContent => {
  const { id, versionNo, status, title, description, decisionDays, acceptBy, sha256, publishedAt, validFrom, validTo } =
    version;
  return {
    ...{ id, versionNo, status, title, description, decisionDays, acceptBy, sha256, publishedAt, validFrom },
    municipalities: [...version.municipalities],
    languages: [...version.languages],
    requirements: [...version.requirements],
    prices: [...version.prices],
    lastDay: addDays(validTo, -1),
  };
};

/** How one version becomes the next, line by line of the text people read; what keeps signs from being markup is left out. */
export const versionDifference = (
  before: RulebookContent,
  after: RulebookContent,
  language: Language,
): DifferingLine[] =>
  lineDifference(rulebookText(before, language), rulebookText(after, language)).map(({ change, text }) => ({
    change,
    text: text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
  }));

/** Everything the officer's page of a rulebook shows. */
export async function rulebookDetail(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<RulebookDetail> {
  const rulebook = await readRulebook(tx, id);
  const [newest, before] = rulebook.versions;
  if (rulebook.authorityId !== actor.organisationId || newest === undefined) throw commonProblem('not-found');
  const isDraft = newest.status === 'draft';
  const [counted] = await sql<Pick<RulebookSummary, 'waiting' | 'active'>>(
    tx,
    `SELECT ${COUNTS} FROM contracts.rulebook b WHERE b.id = $1`,
    [id],
  );
  return {
    id,
    number: rulebook.number,
    versions: rulebook.versions.map(versionView),
    difference: before === undefined ? [] : versionDifference(before, newest, actor.language),
    version: newest.version,
    waiting: counted?.waiting ?? 0,
    active: counted?.active ?? 0,
    permittedActions: permitted(
      actor,
      isDraft
        ? [
            { action: 'rulebook:write' },
            { action: 'rulebook:publish', refusal: publicationRefusal(rulebook, newest, actor, now) },
          ]
        : [{ action: 'rulebook:write' }],
    ),
    history: await readHistory(tx, 'rulebook', id),
  };
}

/** What everybody may read: the version in force and those before it. */
export async function publicRulebook(tx: Tx, id: string): Promise<PublicRulebook> {
  const { versions, number, authorityId, authorityName } = await readRulebook(tx, id);
  const current = versions.find(({ status }) => status === 'published');
  if (current === undefined) throw commonProblem('not-found');
  const earlier = versions.filter(({ status }) => status === 'superseded');
  return { id, number, authorityId, authorityName, current: versionView(current), earlier: earlier.map(versionView) };
}

const COUNTS = `
  (SELECT count(*)::int FROM contracts.rulebook_approval a WHERE a.rulebook_id = b.id AND a.status = 'applied') AS waiting,
  (SELECT count(*)::int FROM contracts.rulebook_approval a WHERE a.rulebook_id = b.id AND a.status = 'active') AS active`;

const SORTS: Readonly<Record<string, Sort>> = {
  number: { column: 'number', type: 'text', direction: 'asc' },
  validTo: { column: 'validTo', type: 'date', direction: 'asc' },
};

/** Rulebooks by their newest version: the authority's own, or, for everybody, those in force. */
export function listRulebooks(
  tx: Tx,
  filter: RulebookFilter,
  authorityId: string | null,
): Promise<Page<RulebookSummary>> {
  return readPage<RulebookSummary>(tx, {
    query: `SELECT b.id, b.number, b.authority_id AS "authorityId", o.name AS "authorityName", v.title, v.version_no AS "versionNo", v.status,
                   v.valid_from AS "validFrom", v.valid_to AS "validTo", v.municipalities,
                   ARRAY(SELECT price ->> 'serviceKind' FROM jsonb_array_elements(v.prices) price) AS "serviceKinds", ${COUNTS}
              FROM contracts.rulebook b
              JOIN app.organisation o ON o.id = b.authority_id
              JOIN LATERAL (SELECT * FROM contracts.rulebook_version v WHERE v.rulebook_id = b.id AND ($1::uuid IS NOT NULL OR v.status = 'published')
                             ORDER BY v.version_no DESC LIMIT 1) v ON true
             WHERE ($1::uuid IS NULL OR b.authority_id = $1) AND ($2::text[] IS NULL OR v.status = ANY ($2))
               AND ($3::text IS NULL OR b.number ILIKE $3 OR v.title::text ILIKE $3 OR o.name ILIKE $3)
               AND ($4::text[] IS NULL OR EXISTS (SELECT FROM jsonb_array_elements(v.prices) price WHERE price ->> 'serviceKind' = ANY ($4)))`,
    params: [authorityId, filter.status ?? null, containing(filter.q), filter.serviceKind ?? null],
    sort: sortBy(SORTS, filter.sort ?? '-number'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}
