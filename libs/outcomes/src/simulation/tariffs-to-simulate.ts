import { createHash } from 'node:crypto';
import { canonicalJson, type Localised, sql, type Tx } from '@kasvutori/platform';
import { WRITTEN_TARIFFS, writtenTariff } from '../tariff-drafts/written-tariffs.js';
import { TARIFF_ROWS, type TariffRow } from '../tariffs/tariff-queries.js';
import type { Tariff } from '../tariffs/tariff.js';
import { simulationProblem } from './simulation-problems.js';
import type { KeptTariff } from './simulation-queries.js';

export interface Choice {
  readonly source: string;
  readonly title: Localised;
  readonly contract: string | null;
  readonly segments: string[];
}

/** What may be simulated: the tariffs written to begin with, and the newest published version of each contract the reader sees. */
export async function tariffsToSimulate(tx: Tx): Promise<readonly Choice[]> {
  const published = await sql<TariffRow>(
    tx,
    `SELECT DISTINCT ON (known."contractId") known.* FROM (${TARIFF_ROWS}) known ORDER BY known."contractId", known.version DESC LIMIT 500`,
    [],
  );
  return [
    ...WRITTEN_TARIFFS.map(({ name, title }) => choice(name, title, null, writtenTariff(name).tariff)),
    ...published.map(({ id, contractTitle, contractNumber, version, body }) =>
      choice(id, contractTitle, `${contractNumber}, ${version}`, body),
    ),
  ];
}

const choice = (source: string, title: Localised, contract: string | null, { segments }: Tariff): Choice => ({
  ...{ source, title, contract, segments: [...segments.ids] },
});

/** The tariffs that were chosen, kept as they are now. */
export async function keptTariffs(tx: Tx, sources: readonly string[]): Promise<readonly KeptTariff[]> {
  const published = await sql<TariffRow>(tx, `${TARIFF_ROWS} WHERE t.id::text = ANY ($1)`, [sources]);
  return sources.map((source, index) => {
    const written = WRITTEN_TARIFFS.some(({ name }) => name === source);
    const body = written ? writtenTariff(source).tariff : published.find(({ id }) => id === source)?.body;
    if (body === undefined || sources.indexOf(source) < index)
      throw simulationProblem('simulation-tariff-unknown', { field: `/tariffs/${index}` });
    return { source, sha256: createHash('sha256').update(canonicalJson(body)).digest('hex'), body };
  });
}
