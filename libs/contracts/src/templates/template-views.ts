import {
  type AuthorityActor,
  containing,
  type FieldProblem,
  fill,
  type Language,
  type Page,
  permitted,
  readPage,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { Preview } from './preview-template.js';
import { fieldsOf } from './template-fields.js';
import { readClauses, readTemplate, readVersions, TEMPLATE_ROWS, type TemplateRow } from './template-queries.js';
import type {
  ContractTemplateDetail,
  ContractTemplateFilter,
  ContractTemplateSummary,
  TemplateFlaw,
  TemplatePreview,
} from './templates.dto.js';

const BY_NAME: Sort = { column: 'name', type: 'text', direction: 'asc' };

const summaryOf = ({ authorityId, ...row }: TemplateRow): ContractTemplateSummary => ({
  ...row,
  owner: authorityId === null ? 'platform' : 'own',
});

/** The library: the authority's own templates and clauses and those of the platform. */
export async function listTemplates(
  tx: Tx,
  actor: AuthorityActor,
  filter: ContractTemplateFilter,
): Promise<Page<ContractTemplateSummary> & Pick<ContractTemplateDetail, 'permittedActions'>> {
  const params: unknown[] = [];
  const conditions = ['true'];
  if (filter.kind !== undefined) conditions.push(`t.kind = ANY ($${params.push(filter.kind)})`);
  if (filter.language !== undefined) conditions.push(`t.language = $${params.push(filter.language)}`);
  if (filter.q !== undefined) {
    const like = `$${params.push(containing(filter.q))}`;
    conditions.push(`(t.name ILIKE ${like} OR t.key ILIKE ${like})`);
  }
  const page = await readPage<TemplateRow>(tx, {
    query: `${TEMPLATE_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: BY_NAME,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  const actions = permitted(actor, [{ action: 'contract-template:edit' }]);
  return { ...page, items: page.items.map(summaryOf), permittedActions: actions };
}

export async function templateDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<ContractTemplateDetail> {
  const row = await readTemplate(tx, id);
  const versions = await readVersions(tx, id);
  const own = row.authorityId === actor.organisationId;
  const clauses = row.kind === 'clause' ? [] : [...(await readClauses(tx, actor.organisationId, row.language)).keys()];
  return {
    ...summaryOf(row),
    versions: versions.map(({ text: _, ...version }) => version),
    fields: fieldsOf(row.kind).map(({ path, label }) => ({ path, label })),
    clauses: clauses.sort(),
    permittedActions: own
      ? permitted(actor, [{ action: 'contract-template:edit' }, { action: 'contract-template:publish' }])
      : [],
  };
}

export const previewAnswer = ({ blocks, missing, flaws }: Preview, language: Language): TemplatePreview => ({
  blocks,
  missing: missing.map(({ path, label }) => ({ path, label })),
  flaws: flaws.map((flaw) => flawAnswer(flaw, language)),
});

const flawAnswer = ({ code, text, params }: FieldProblem, language: Language): TemplateFlaw => ({
  code,
  text: fill(text, params, language),
});
