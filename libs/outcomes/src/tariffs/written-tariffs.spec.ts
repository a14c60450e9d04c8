import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_TARIFF } from '../../../../test/support/sample-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { type Tariff, TARIFF_SCHEMA } from './tariff.js';
import { readTariff } from './validate-tariff.js';

const FOLDER = join(process.cwd(), 'libs/outcomes/tariffs');
const NAMES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

type Path = readonly (string | number)[];
/** A copy with another value at the path; `undefined` takes it away. */
function changed(json: unknown, [at, ...rest]: Path, value: unknown): unknown {
  if (at === undefined) return value;
  const copy = structuredClone(json) as Record<string | number, unknown>;
  copy[at] = changed(copy[at], rest, value);
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

describe('the written tariffs', () => {
  test.each(NAMES)('%s is of the language, is sound, and every rule names its clause', (name) => {
    const { measures, components, caps } = writtenTariff(name);
    for (const rule of [...Object.values(measures), ...components, ...caps]) expect(rule.clause).not.toBe('');
  });

  test('the tariff a contract made before the language grew is still of it', () => {
    expect(readTariff(SAMPLE_TARIFF).ok).toBe(true);
  });

  test('the published schema is the one the types come from', () => {
    const published = JSON.parse(
      readFileSync(join(process.cwd(), 'docs/domain/tariff.schema.json'), 'utf8'),
    ) as unknown;
    expect(published).toEqual(JSON.parse(JSON.stringify(TARIFF_SCHEMA)));
  });
});

describe('what is wrong is told by its place', () => {
  const at = (tariff: Tariff, id: string): number => tariff.components.findIndex((component) => component.id === id);
  const [demo, whp, wp, tyo, alliance, nec4] = [
    ...['fi-demo-1', 'uk-whp', 'uk-wp', 'fi-tyo-sib', 'alliance-fi', 'nec4-c'].map(writtenTariff),
  ] as [Tariff, Tariff, Tariff, Tariff, Tariff, Tariff];
  const kept = writtenTariff('fi-retention-1');
  const emp = at(whp, 'OUT_EMP');
  const broken: readonly [tariff: Tariff, path: Path, value: unknown, where: string, code: string][] = [
    [demo, ['validFrom'], '2026-02-30', '/validFrom', 'form'],
    [demo, ['currency'], 'USD', '/currency', 'form'],
    [demo, ['components', 0, 'kind'], 'gift', '/components/0/kind', 'form'],
    [demo, ['components', 0, 'colour'], 'red', '/components/0/colour', 'form'],
    [demo, ['components', 0, 'clause'], undefined, '/components/0/clause', 'form'],
    [demo, ['measures', 'employment', 'maxGapDays'], '28', '/measures/employment/maxGapDays', 'form'],
    [demo, ['index'], undefined, '/components/0/indexed', 'index-missing'],
    [demo, ['index', 'base'], '0', '/index/base', 'index-not-positive'],
    [demo, ['index', 'applyOn'], '02-29', '/index/applyOn', 'day-of-year'],
    [demo, ['components', at(demo, 'EXP'), 'of'], 'JOB', `/components/${at(demo, 'EXP')}/of`, 'component-unknown'],
    [
      demo,
      ['measures', 'experience'],
      demo.measures['level'],
      `/components/${at(demo, 'EXP')}/trigger/measure`,
      'measure-of-other-type',
    ],
    [demo, ['caps', 0, 'onHit'], 'burst', '/caps/0/onHit', 'form'],
    [tyo, ['caps', 0, 'onHit'], 'defer', '/caps/0/onHit', 'defer-needs-year'],
    [
      tyo,
      ['components', 0, 'percent', 'bySegment', 'hi'],
      undefined,
      '/components/0/percent/bySegment/hi',
      'segment-without-price',
    ],
    [tyo, ['components', 0, 'fallback', 'percent'], '101', '/components/0/fallback/percent', 'share-out-of-range'],
    [whp, ['components', emp, 'tiers', 1, 'to'], 900, `/components/${emp}/tiers`, 'tiers-have-hole'],
    [whp, ['components', emp, 'tiers', 0, 'to'], null, `/components/${emp}/tiers`, 'tiers-have-hole'],
    [whp, ['rates'], {}, `/components/${emp}/trigger/euros/rate`, 'rate-missing'],
    [whp, ['rates', 'NLW', 1, 'from'], '2023-04-01', '/rates/NLW', 'dates-overlap'],
    [whp, ['exclusive', 0, 'pay'], 'highestDelta', `/components/${emp}/group`, 'group-must-pay-first'],
    [wp, ['components', 2, 'trigger', 'after'], 'JOBS', '/components/2/trigger/after', 'component-unknown'],
    [wp, ['components', 2, 'trigger', 'after'], 'SUS', '/components/2/trigger/after', 'follows-itself'],
    [wp, ['measures', 'blocks', 'blockDays'], undefined, '/measures/blocks/blockDays', 'block-without-days'],
    [wp, ['components', 0, 'cohortFactors', 1], '3/4', '/components/0/cohortFactors/1', 'not-decimal'],
    [alliance, ['components', 0, 'split', 'P2'], '39', '/components/0/split', 'not-hundred'],
    [alliance, ['components', 1, 'areas', 0, 'weight'], '41', '/components/1/areas', 'not-hundred'],
    [kept, ['retention', 'percent'], '100', '/retention/percent', 'retention-share'],
    [kept, ['retention', 'percent'], 'ten', '/retention/percent', 'retention-share'],
    [kept, ['retention', 'releasePercent'], '0', '/retention/releasePercent', 'release-share'],
    [kept, ['retention', 'clause'], ' ', '/retention/clause', 'clause-missing'],
    [kept, ['retention', 'of', 1], 'JOBS', '/retention/of/1', 'component-unknown'],
    [kept, ['retention', 'of'], [], '/retention/of', 'form'],
    [kept, ['retention', 'release', 'component'], 'S27', '/retention/release/component', 'component-unknown'],
    [kept, ['retention', 'release'], { at: 'contractEnd' }, '/retention/release', 'release-without-end'],
    [kept, ['retention', 'release'], { date: '2026-01-01' }, '/retention/release/date', 'release-before-start'],
    [kept, ['retention', 'release'], { years: 1 }, '/retention/release/at', 'form'],
    [
      ...([demo, ['retention'], { percent: '5', release: { component: 'S13' }, clause: '9' }] as const),
      ...(['/retention/release/component', 'release-not-of-client'] as const),
    ],
    [alliance, ['retention'], { percent: '5', release: { days: 1 }, clause: '9' }, '/retention', 'nothing-retained'],
    [
      ...([alliance, ['retention'], { percent: '5', of: ['GP'], release: { days: 1 }, clause: '9' }] as const),
      ...(['/retention/of/0', 'not-retainable'] as const),
    ],
    [nec4, ['components', 0, 'ranges', 1, 'toPct'], '75', '/components/0/ranges', 'ranges-have-hole'],
  ];
  test.each(broken.map((row) => ({ title: `${row[3]}: ${row[4]}`, row })))('$title', ({ row }) => {
    const [tariff, path, value, where, code] = row;
    const read = readTariff(changed(tariff, path, value));
    expect(read.ok ? [] : read.flaws).toContainEqual(expect.objectContaining({ path: where, code }));
  });
});
