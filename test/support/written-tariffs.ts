import { readTariff, type Tariff } from '@kasvutori/outcomes';
import { readFileSync } from 'node:fs';

/** One of the tariffs that are written in the language (libs/outcomes/tariffs). */
export function writtenTariff(name: string): Tariff {
  const file = new URL(`../../libs/outcomes/tariffs/${name}.json`, import.meta.url);
  const read = readTariff(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${name}: ${read.flaws.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
  return read.tariff;
}
