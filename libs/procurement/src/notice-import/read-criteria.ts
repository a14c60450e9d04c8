import { allocateCents, type Language } from '@kasvutori/platform';
import type { ReadCriterion } from './notice.js';
import type { Losses } from './notice-losses.js';
import type { TextReader } from './read-values.js';
import type { XmlElement } from './xml-tree.js';

const PARAMETER = 'UBLExtensions/UBLExtension/ExtensionContent/EformsExtension/AwardCriterionParameter';
const MAX_TITLE = 400;
const MAX_DESCRIPTION = 5_000;

/** A weight as the notice gives it: the number and its code of the list number-weight. */
interface NoticeWeight {
  readonly code: string;
  readonly number: string;
  readonly path: string;
}

/**
 * The award criteria of a lot with weights in per cent. Exact percentages and decimals are taken as they are, the middle
 * of a range is taken and told, points are turned into percentages that sum to 100, an order of importance has no weights.
 */
export function readCriteria(lot: XmlElement, reference: string, texts: TextReader, losses: Losses): ReadCriterion[] {
  const found = lot.all('TenderingTerms/AwardingTerms/AwardingCriterion/SubordinateAwardingCriterion');
  if (found.length === 0) {
    losses.add('criteria-missing', `${lot.path}/TenderingTerms/AwardingTerms`, { lot: reference });
    return [];
  }
  const kept = dropSecondPrices(found, reference, losses);
  const weights = percentages(
    kept.map((criterion) => weightOf(criterion, losses)),
    reference,
    lot,
    losses,
  );
  return kept.map((criterion, index) => ({
    kind: kindOf(criterion, losses),
    title: titleOf(criterion, texts),
    description: texts.read(criterion, 'Description', MAX_DESCRIPTION),
    weight: weights[index] ?? null,
  }));
}

const typeOf = (criterion: XmlElement): string => criterion.textOf('AwardingCriterionTypeCode') ?? '';
const isPrice = (criterion: XmlElement): boolean => typeOf(criterion) === 'price' || typeOf(criterion) === 'cost';

/** A name is optional in the notice (BT-734); without one the description speaks for the criterion. */
function titleOf(criterion: XmlElement, texts: TextReader): Partial<Record<Language, string>> {
  const title = texts.read(criterion, 'Name', MAX_TITLE);
  return Object.keys(title).length > 0 ? title : texts.read(criterion, 'Description', MAX_TITLE);
}

function kindOf(criterion: XmlElement, losses: Losses): 'price' | 'quality' {
  const type = typeOf(criterion);
  if (type === 'cost') losses.add('criterion-cost', criterion.path);
  else if (type !== 'price' && type !== 'quality') losses.add('criterion-unknown', criterion.path, { code: type });
  return isPrice(criterion) ? 'price' : 'quality';
}

function dropSecondPrices(found: readonly XmlElement[], lot: string, losses: Losses): XmlElement[] {
  const [, ...others] = found.filter(isPrice);
  for (const other of others) losses.add('criterion-second-price', other.path, { lot });
  return found.filter((criterion) => !others.includes(criterion));
}

function weightOf(criterion: XmlElement, losses: Losses): NoticeWeight | null {
  let weight: NoticeWeight | null = null;
  for (const parameter of criterion.all(PARAMETER)) {
    const code = parameter.first('ParameterCode');
    if (code?.attributes['listName'] === 'number-weight') {
      weight = { code: code.text, number: parameter.textOf('ParameterNumeric') ?? '', path: parameter.path };
    } else if (code !== undefined && code.text !== '') {
      losses.add('criterion-limits', parameter.path, { code: code.text });
    }
  }
  if (weight === null) losses.add('weight-missing', criterion.path);
  return weight;
}

function percentages(
  weights: readonly (NoticeWeight | null)[],
  reference: string,
  lot: XmlElement,
  losses: Losses,
): (string | null)[] {
  const given = weights.filter((weight) => weight !== null);
  const path = `${lot.path}/TenderingTerms/AwardingTerms`;
  if (given.some((weight) => weight.code === 'ord-imp')) {
    losses.add('weight-order-only', path, { lot: reference });
    return weights.map(() => null);
  }
  const inPoints = given.length > 0 && given.every((weight) => weight.code.startsWith('poi-'));
  const hundredths = inPoints
    ? fromPoints(weights, reference, path, losses)
    : weights.map((weight) => (weight === null ? null : fromPercent(weight, losses)));
  const sum = hundredths.reduce<bigint>((total, part) => total + (part ?? 0n), 0n);
  const whole = hundredths.every((part) => part !== null);
  if (whole && sum !== 10_000n) losses.add('weights-not-100', path, { lot: reference, sum: decimal(sum) });
  return hundredths.map((part) => (part === null ? null : decimal(part)));
}

/** Hundredths of a per cent. */
function fromPercent(weight: NoticeWeight, losses: Losses): bigint | null {
  const scale = { per: 2, dec: 4 }[weight.code.slice(0, 3)];
  const part = scale === undefined ? null : scaled(weight.number, scale);
  if (part === null || part <= 0n || part > 10_000n) {
    losses.add('weight-unreadable', weight.path, { weight: weight.number, code: weight.code });
    return null;
  }
  if (weight.code.endsWith('-mid')) losses.add('weight-range', weight.path, { weight: decimal(part) });
  return part;
}

function fromPoints(
  weights: readonly (NoticeWeight | null)[],
  reference: string,
  path: string,
  losses: Losses,
): (bigint | null)[] {
  const points = weights.map((weight) => (weight === null ? null : scaled(weight.number, 2)));
  if (points.some((part) => part === null || part <= 0n)) {
    for (const weight of weights) {
      if (weight !== null) losses.add('weight-unreadable', weight.path, { weight: weight.number, code: weight.code });
    }
    return weights.map(() => null);
  }
  losses.add('weights-from-points', path, { lot: reference });
  return allocateCents(
    10_000n,
    points.map((part) => part ?? 0n),
  );
}

/** "0.6" with scale 4 is 6000n; null when the text is no decimal or has more decimals than the scale holds. */
function scaled(text: string, scale: number): bigint | null {
  const match = /^(\d{1,9})(?:\.(\d{1,12}?)0*)?$/.exec(text.slice(0, 30));
  const decimals = match?.[2]?.replace(/^0$/, '') ?? '';
  if (match === null || decimals.length > scale) return null;
  return BigInt(match[1] ?? '0') * 10n ** BigInt(scale) + BigInt(decimals.padEnd(scale, '0') || '0');
}

/** 6000n is "60", 3333n is "33.33". */
function decimal(hundredths: bigint): string {
  const decimals = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return `${hundredths / 100n}${decimals === '' ? '' : `.${decimals}`}`;
}
