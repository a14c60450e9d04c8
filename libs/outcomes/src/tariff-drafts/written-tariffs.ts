import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { commonProblem, type Localised } from '@kasvutori/platform';
import type { TariffCase } from '../tariff-cases/facts-form.js';
import type { Tariff } from '../tariffs/tariff.js';

const FOLDER = new URL('../../tariffs/', import.meta.url);
const CASES = new URL('../../tariff-cases/', import.meta.url);
const read = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const NAMES = readdirSync(FOLDER)
  .map((file) => file.replace('.json', ''))
  .sort();

/** The tariffs that are written in the language to begin with. */
export const WRITTEN_TARIFFS: readonly { readonly name: string; readonly title: Localised }[] = NAMES.map((name) => ({
  name,
  title: read<Tariff>(new URL(`${name}.json`, FOLDER)).title,
}));

/** One of them with its cases. */
export function writtenTariff(name: string): { tariff: Tariff; cases: readonly TariffCase[] } {
  if (!NAMES.includes(name)) throw commonProblem('not-found', { field: '/from' });
  const tariff = read<Tariff>(new URL(`${name}.json`, FOLDER));
  const cases = new URL(`${name}.json`, CASES);
  return { tariff, cases: existsSync(cases) ? read<TariffCase[]>(cases) : [] };
}
