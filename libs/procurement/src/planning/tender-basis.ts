import { audit, commonProblem, execute, one, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';
import { tenderEditRefusal, type TenderStatus } from '../tenders/tender-lifecycle.js';
import { tenderProblem } from '../tenders/tenders-problems.js';
import type { BasisInput, BasisKind, Citable, TenderBasis } from './planning.dto.js';
import { planningProblem } from './planning-problems.js';

/**
 * What everyone may read of a source that is not public itself: an idea is named only with its sender's leave, as it may
 * hold business secrets (Act 621/1999 § 24), and findings of a few interviews are not shown at all.
 */
const UNNAMED: Readonly<Record<BasisKind, TenderText>> = {
  'plan-item': { fi: 'Hankintasuunnitelma', sv: 'Upphandlingsplanen', en: 'The procurement plan' },
  consultation: { fi: 'Markkinavuoropuhelu', sv: 'Marknadsdialog', en: 'A market consultation' },
  idea: { fi: 'Palveluntuottajan ehdotus', sv: 'Ett förslag från en tjänsteproducent', en: "A provider's proposal" },
  finding: { fi: 'Asiakkaiden haastattelut', sv: 'Intervjuer med kunder', en: "Clients' interviews" },
};

/** What can be cited of the authority's own, with the title everyone may read; one SELECT for each kind. */
const SOURCES: Readonly<Record<BasisKind, string>> = {
  'plan-item': `SELECT i.id, i.title, i.title AS public_title, i.updated_at AS at FROM procurement.plan_item i WHERE i.authority_id = app.authority_id()`,
  consultation: `SELECT c.id, c.title, c.title AS public_title, c.updated_at AS at FROM procurement.consultation c WHERE c.authority_id = app.authority_id() AND c.status <> 'draft'`,
  idea: `SELECT i.id, jsonb_build_object('fi', i.title) AS title,
                CASE WHEN i.may_be_named THEN jsonb_build_object('fi', i.title || ' – ' || o.name) END AS public_title, i.updated_at AS at
           FROM procurement.idea i JOIN app.organisation o ON o.id = i.provider_id WHERE i.authority_id = app.authority_id() AND i.status <> 'declined'`,
  finding: `SELECT f.id, jsonb_build_object('fi', f.title) AS title,
                   CASE WHEN f.is_public THEN jsonb_build_object('fi', f.title) END AS public_title, f.written_at AS at
              FROM procurement.finding f WHERE f.authority_id = app.authority_id()`,
};

const COLUMNS: Readonly<Record<BasisKind, string>> = {
  'plan-item': 'plan_item_id',
  consultation: 'consultation_id',
  idea: 'idea_id',
  finding: 'finding_id',
};

/** Everything of the authority's own that a tender can cite, the newest of each kind first. */
export async function readCitables(tx: Tx): Promise<Citable[]> {
  const found = [];
  for (const [kind, source] of Object.entries(SOURCES) as [BasisKind, string][]) {
    const rows = await sql<Omit<Citable, 'kind'>>(
      tx,
      `SELECT id, title, at FROM (${source}) s ORDER BY at DESC, id DESC LIMIT 100`,
    );
    found.push(...rows.map((row) => ({ kind, ...row })));
  }
  return found;
}

/** Replaces what a draft cites. The sources must be the authority's own. @throws 422 for one that is not, or is named twice. */
export async function citeBasis(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  items: readonly BasisInput[],
): Promise<void> {
  const rows = await sql<{ status: TenderStatus }>(
    tx,
    'SELECT status FROM procurement.tender WHERE id = $1 AND authority_id = app.authority_id() FOR UPDATE',
    [tenderId],
  );
  const refusal = tenderEditRefusal(one(rows).status);
  if (refusal !== undefined) throw tenderProblem(refusal);
  await writeBasis(tx, actor, tenderId, items);
  await audit(tx, actor, {
    action: 'tender-basis.edit',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: actor.organisationId,
    detail: { cited: items.length },
  });
}

export async function writeBasis(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  items: readonly BasisInput[],
): Promise<void> {
  await execute(tx, 'DELETE FROM procurement.tender_basis WHERE tender_id = $1', [tenderId]);
  for (const [index, { kind, id, note }] of items.entries()) {
    const field = `/items/${index}/id`;
    if (items.findIndex((other) => other.id === id) !== index) throw planningProblem('basis-unknown', { field });
    const [source] = await sql<{ publicTitle: TenderText | null }>(
      tx,
      `SELECT public_title AS "publicTitle" FROM (${SOURCES[kind]}) s WHERE id = $1`,
      [id],
    );
    if (source === undefined) throw planningProblem('basis-unknown', { field });
    await execute(
      tx,
      `INSERT INTO procurement.tender_basis (tender_id, authority_id, position, ${COLUMNS[kind]}, public_title, note) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tenderId, actor.organisationId, index + 1, id, JSON.stringify(source.publicTitle ?? UNNAMED[kind]), note],
    );
  }
}

/** What a tender is based on. In public a source that is not public itself has a title but no address. */
export async function readBasis(tx: Tx, tenderId: string, scope: 'own' | 'public'): Promise<TenderBasis[]> {
  const [tender] = await sql<{ seen: boolean }>(
    tx,
    `SELECT CASE $2::text WHEN 'own' THEN authority_id = app.authority_id() ELSE published_at IS NOT NULL END AS seen
       FROM procurement.tender WHERE id = $1`,
    [tenderId, scope],
  );
  if (tender?.seen !== true) throw commonProblem('not-found');
  const rows = await sql<TenderBasis & { id: string }>(
    tx,
    `SELECT coalesce(b.plan_item_id, b.consultation_id, b.idea_id, b.finding_id) AS id, b.public_title AS title, b.note, p.id AS "planId",
            CASE WHEN b.plan_item_id IS NOT NULL THEN 'plan-item' WHEN b.consultation_id IS NOT NULL THEN 'consultation'
                 WHEN b.idea_id IS NOT NULL THEN 'idea' ELSE 'finding' END AS kind,
            coalesce(p.status = 'published' OR c.id IS NOT NULL OR f.is_public, false) AS "isPublic"
       FROM procurement.tender_basis b
       LEFT JOIN procurement.plan_item i ON i.id = b.plan_item_id
       LEFT JOIN procurement.plan p ON p.id = i.plan_id
       LEFT JOIN procurement.consultation c ON c.id = b.consultation_id AND c.status <> 'draft'
       LEFT JOIN procurement.finding f ON f.id = b.finding_id
      WHERE b.tender_id = $1 ORDER BY b.position`,
    [tenderId],
  );
  return rows.map((row) => (scope === 'own' || row.isPublic ? row : { ...row, id: null, planId: null }));
}
