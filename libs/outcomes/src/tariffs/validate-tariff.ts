import { isCalendarDate, isDecimalAmount, isFullyLocalised, type Localised } from '@kasvutori/platform';
import { isBelow } from '../entitlements/score-bands.js';
import { fits } from './fits.js';
import { FLAW_TEXTS, type FlawCode, type Report } from './flaw-texts.js';
import { type Tariff, TARIFF } from './tariff.js';
import { checkComponent } from './validate-component.js';
import { checkDates, checkDecimal } from './validate-decimals.js';
import { checkMeasure } from './validate-measure.js';
import { checkRetention } from './validate-retention.js';

export type { FlawCode } from './flaw-texts.js';

/** What is wrong with a tariff: where (JSON pointer), a stable code and what a person reads. */
export interface TariffFlaw {
  readonly path: string;
  readonly code: FlawCode;
  readonly text: Localised;
}

export type TariffRead =
  | { readonly ok: true; readonly tariff: Tariff }
  | { readonly ok: false; readonly flaws: readonly TariffFlaw[] };

/** A tariff out of JSON that came from outside: of the form of the published schema, and sound. */
export function readTariff(json: unknown): TariffRead {
  const misfits = fits(TARIFF.schema, json);
  if (misfits.length > 0) {
    const text = (expected: Localised): Localised => ({
      fi: `${FLAW_TEXTS.form.fi} Odotettu: ${expected.fi}.`,
      sv: `${FLAW_TEXTS.form.sv} Väntat: ${expected.sv}.`,
      en: `${FLAW_TEXTS.form.en} Expected: ${expected.en}.`,
    });
    return { ok: false, flaws: misfits.map(({ path, expected }) => ({ path, code: 'form', text: text(expected) })) };
  }
  const tariff = json as Tariff;
  const flaws = validateTariff(tariff);
  return flaws.length === 0 ? { ok: true, tariff } : { ok: false, flaws };
}

/** Everything that is wrong with a tariff; an empty list when it may be used. Pure. */
export function validateTariff(tariff: Tariff): readonly TariffFlaw[] {
  const flaws: TariffFlaw[] = [];
  const report: Report = (path, code) => void flaws.push({ path, code, text: FLAW_TEXTS[code] });
  if (!isFullyLocalised(tariff.title)) report('/title', 'text-missing');
  if (tariff.validTo !== null && tariff.validTo <= tariff.validFrom) report('/validTo', 'ends-before-start');
  if (tariff.components.length === 0) report('/components', 'no-components');
  for (const [name, measure] of Object.entries(tariff.measures))
    checkMeasure(tariff, measure, `/measures/${name}`, report);
  tariff.components.forEach((component, index) => checkComponent(tariff, component, `/components/${index}`, report));
  checkTwice(tariff, report);
  checkIndexAndRates(tariff, report);
  checkCaps(tariff, report);
  checkRetention(tariff, report);
  return flaws;
}

function checkTwice({ components }: Tariff, report: Report): void {
  const ids = new Set<string>();
  const thresholds = new Set<string>();
  components.forEach((component, index) => {
    if (ids.has(component.id)) report(`/components/${index}/id`, 'component-twice');
    ids.add(component.id);
    if (component.kind !== 'milestone') return;
    const { measure, ...at } = component.trigger;
    const threshold = `${measure}:${JSON.stringify(at)}`;
    if (thresholds.has(threshold))
      report(`/components/${index}/trigger/${Object.keys(at)[0] ?? ''}`, 'threshold-twice');
    thresholds.add(threshold);
  });
}

function checkIndexAndRates({ index, rates = {} }: Tariff, report: Report): void {
  for (const [name, dated] of Object.entries(rates)) {
    checkDates(dated, `/rates/${name}`, report);
    dated.forEach(({ value }, at) => checkDecimal(value, `/rates/${name}/${at}/value`, report));
  }
  if (index === undefined) return;
  if (index.clause.trim() === '') report('/index/clause', 'clause-missing');
  if (!/^\d+(\.\d+)?$/.test(index.base) || !isBelow('0', index.base)) report('/index/base', 'index-not-positive');
  // A year without a leap day: what applies on 29 February would not apply in every year.
  if (!isCalendarDate(`2025-${index.applyOn}`)) report('/index/applyOn', 'day-of-year');
}

function checkCaps({ caps }: Tariff, report: Report): void {
  caps.forEach((cap, index) => {
    if (!isDecimalAmount(cap.amount)) report(`/caps/${index}/amount`, 'price-not-amount');
    if (cap.clause.trim() === '') report(`/caps/${index}/clause`, 'clause-missing');
    if (cap.onHit === 'defer' && cap.scope !== 'contractYear') report(`/caps/${index}/onHit`, 'defer-needs-year');
  });
}
