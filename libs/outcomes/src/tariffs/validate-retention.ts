import { isRetainable } from '../entitlements/retention.js';
import { isBelow } from '../entitlements/score-bands.js';
import type { Report } from './flaw-texts.js';
import type { Tariff } from './tariff.js';
import { within } from './validate-decimals.js';

/** Kinds whose outcome is a client's: only beside such a one another can come about later. */
const OF_CLIENT = new Set(['unit', 'attachment', 'milestone', 'sustainment', 'accelerator']);

/** What is wrong with what a tariff keeps back. */
export function checkRetention({ retention, components, validFrom, validTo }: Tariff, report: Report): void {
  if (retention === undefined) return;
  const { percent, of, release = { at: 'contractEnd' }, releasePercent = '100', clause } = retention;
  if (!within(percent, 100) || !isBelow('0', percent) || !isBelow(percent, '100'))
    report('/retention/percent', 'retention-share');
  if (!within(releasePercent, 100) || !isBelow('0', releasePercent))
    report('/retention/releasePercent', 'release-share');
  if (clause.trim() === '') report('/retention/clause', 'clause-missing');
  of?.forEach((id, index) => {
    const component = components.find((one) => one.id === id);
    if (component === undefined) report(`/retention/of/${index}`, 'component-unknown');
    else if (!isRetainable(component)) report(`/retention/of/${index}`, 'not-retainable');
  });
  const kept = components.filter((one) => isRetainable(one) && (of === undefined || of.includes(one.id)));
  if (of === undefined && kept.length === 0) report('/retention', 'nothing-retained');
  if ('at' in release && validTo === null) report('/retention/release', 'release-without-end');
  if ('date' in release && release.date <= validFrom) report('/retention/release/date', 'release-before-start');
  if (!('component' in release)) return;
  const awaited = components.find(({ id }) => id === release.component);
  if (awaited === undefined) report('/retention/release/component', 'component-unknown');
  else if (!OF_CLIENT.has(awaited.kind) || kept.some(({ kind }) => !OF_CLIENT.has(kind)))
    report('/retention/release/component', 'release-not-of-client');
}
