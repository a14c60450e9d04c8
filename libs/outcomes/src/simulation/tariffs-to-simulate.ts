import { createHash } from 'node:crypto';
import { type AuthorityActor, canonicalJson, type Localised, may, sql, type Tx } from '@kasvutori/platform';
import { WRITTEN_TARIFFS, writtenTariff } from '../tariff-drafts/written-tariffs.js';
import { TARIFF_ROWS, type TariffRow } from '../tariffs/tariff-queries.js';
import type { Tariff } from '../tariffs/tariff.js';
import { readTariff } from '../tariffs/validate-tariff.js';
import { simulationProblem } from './simulation-problems.js';
import type { KeptTariff } from './simulation-queries.js';

export const TARIFF_ORIGINS = ['written', 'published', 'draft'] as const;

export interface Choice {
  readonly source: string;
  readonly origin: (typeof TARIFF_ORIGINS)[number];
  /** What it calls itself: the name a cohort's segment is told by in `names`. */
  readonly tariff: string;
  readonly title: Localised;
  readonly contract: string | null;
  readonly segments: string[];
}

/**
 * What may be simulated: the tariffs written to begin with, the newest published version of each contract the reader sees, and to
 * those who may read them the drafts that are sound.
 */
export async function tariffsToSimulate(tx: Tx, actor: AuthorityActor): Promise<readonly Choice[]> {
  const published = await sql<TariffRow>(
    tx,
    `SELECT DISTINCT ON (known."contractId") known.* FROM (${TARIFF_ROWS}) known ORDER BY known."contractId", known.version DESC LIMIT 500`,
    [],
  );
  return [
    ...WRITTEN_TARIFFS.map(({ name, title }) => choice('written', name, title, null, writtenTariff(name).tariff)),
    ...published.map(({ id, contractTitle, contractNumber, version, body }) =>
      choice('published', id, contractTitle, `${contractNumber}, ${version}`, body),
    ),
    ...(await soundDrafts(tx, actor)).map(({ id, contractTitle, contractNumber, body }) =>
      choice('draft', id, contractTitle, contractNumber, body),
    ),
  ];
}

const choice = (
  origin: Choice['origin'],
  source: string,
  title: Localised,
  contract: string | null,
  { id: tariff, segments }: Tariff,
): Choice => ({ ...{ source, origin, tariff, title, contract }, segments: [...segments.ids] });

/** The tariffs that were chosen, kept as they are now. */
export async function keptTariffs(
  tx: Tx,
  actor: AuthorityActor,
  sources: readonly string[],
): Promise<readonly KeptTariff[]> {
  const published = await sql<TariffRow>(tx, `${TARIFF_ROWS} WHERE t.id::text = ANY ($1)`, [sources]);
  const known = [...published, ...(await soundDrafts(tx, actor))];
  return sources.map((source, index) => {
    const written = WRITTEN_TARIFFS.some(({ name }) => name === source);
    const body = written ? writtenTariff(source).tariff : known.find(({ id }) => id === source)?.body;
    if (body === undefined || sources.indexOf(source) < index)
      throw simulationProblem('simulation-tariff-unknown', { field: `/tariffs/${index}` });
    return { source, sha256: createHash('sha256').update(canonicalJson(body)).digest('hex'), body };
  });
}

type DraftToSimulate = Pick<TariffRow, 'id' | 'contractNumber' | 'contractTitle' | 'body'>;

/** Drafts that can be reckoned with as they were last saved. */
async function soundDrafts(tx: Tx, actor: AuthorityActor): Promise<readonly DraftToSimulate[]> {
  if (!may(actor, 'tariff-draft:read')) return [];
  const drafts = await sql<Omit<DraftToSimulate, 'body'> & { readonly body: unknown }>(
    tx,
    `SELECT d.id, c.number AS "contractNumber", c.title AS "contractTitle", d.body
       FROM outcomes.tariff_draft d JOIN contracts.contract c ON c.id = d.contract_id
      WHERE d.status = 'draft' AND d.authority_id = $1 ORDER BY d.edited_at DESC, d.id LIMIT 200`,
    [actor.organisationId],
  );
  return drafts.flatMap((draft) => {
    const read = readTariff(draft.body);
    return read.ok ? [{ ...draft, body: read.tariff }] : [];
  });
}
