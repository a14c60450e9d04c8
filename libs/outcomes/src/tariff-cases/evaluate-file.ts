import { type CalendarDate, centsToDecimal, type Language, sumCents } from '@kasvutori/platform';
import { contractEntitlements } from '../entitlements/contract-entitlements.js';
import { type Explanation, explain } from '../entitlements/explain.js';
import type { Trace } from '../entitlements/trace.js';
import { fits } from '../tariffs/fits.js';
import type { Tariff } from '../tariffs/tariff.js';
import { readTariff } from '../tariffs/validate-tariff.js';
import { type ContractFactsForm, TARIFF_CASES, type TariffCase } from './facts-form.js';
import { factsOf, refuseFacts } from './read-facts.js';
import { refusePublication, runCase } from './run-cases.js';

/** What is wrong with a file, by its place in it. */
export interface FileFlaw {
  readonly path: string;
  readonly text: string;
}

export type FileRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly flaws: readonly FileFlaw[] };

export function readTariffFile(json: unknown, language: Language): FileRead<Tariff> {
  const read = readTariff(json);
  return read.ok
    ? { ok: true, value: read.tariff }
    : { ok: false, flaws: read.flaws.map(({ path, text }) => ({ path, text: text[language] })) };
}

/** Facts of a contract, or of one client: then "clients" is left out. */
export function readFactsFile(json: unknown): FileRead<ContractFactsForm> {
  const contract = typeof json === 'object' && json !== null && !('clients' in json) ? alone(json) : json;
  const flaws = refuseFacts(contract).map(({ path, expected }) => ({ path, text: `expected ${expected.en}` }));
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: contract as ContractFactsForm };
}

const alone = (facts: object): unknown => ({ clients: [{ client: 'client', facts }] });

/** Everything earned and everything that still lacks something, as plain JSON. */
export function evaluateTariff(tariff: Tariff, facts: ContractFactsForm, asOf: CalendarDate): object {
  const { lines, missing } = contractEntitlements(tariff, factsOf(facts), asOf);
  return {
    tariff: { id: tariff.id, version: tariff.version },
    currency: tariff.currency,
    asOf,
    total: centsToDecimal(sumCents(lines.map(({ netCents }) => netCents))),
    lines: lines.map(({ netCents, unitPriceCents, ...line }) => ({
      ...line,
      unitPrice: centsToDecimal(unitPriceCents),
      net: centsToDecimal(netCents),
    })),
    missing: missing.map(({ unitPriceCents, ...line }) => ({ ...line, unitPrice: centsToDecimal(unitPriceCents) })),
  };
}

/** Why each line is what it is, and what is missing of the others, read aloud. */
export function explainTariff(
  tariff: Tariff,
  facts: ContractFactsForm,
  asOf: CalendarDate,
  language: Language,
): readonly (Explanation & { readonly key: string })[] {
  const { lines, missing } = contractEntitlements(tariff, factsOf(facts), asOf);
  const told = ({ key, trace }: { key: string; trace: Trace }) => ({ key, ...explain(trace, language) });
  return [...lines.map(told), ...missing.map(told)];
}

export function readCasesFile(json: unknown): FileRead<readonly TariffCase[]> {
  const misfits = fits(TARIFF_CASES.schema, json);
  const inFacts =
    misfits.length > 0
      ? misfits
      : (json as readonly TariffCase[]).flatMap(({ facts }, index) => refuseFacts(facts, `/${index}/facts`));
  if (inFacts.length === 0) return { ok: true, value: json as readonly TariffCase[] };
  return { ok: false, flaws: inFacts.map(({ path, expected }) => ({ path, text: `expected ${expected.en}` })) };
}

/** How each case went, and what stands between the tariff and its publication. */
export function testTariff(tariff: Tariff, cases: readonly TariffCase[], language: Language): object {
  const results = cases
    .map((one) => runCase(tariff, one))
    .map(({ name, passed, missing, unexpected }) => ({ name, passed, missing, unexpected }));
  const flaws = refusePublication(tariff, cases).map(({ path, code, text }) => ({ path, code, text: text[language] }));
  return { publishable: flaws.length === 0, cases: results, flaws };
}
