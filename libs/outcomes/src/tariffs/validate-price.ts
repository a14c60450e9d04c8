import type { Report } from './flaw-texts.js';
import type { FlatPrice, Price } from './prices.js';
import type { Tariff } from './tariff.js';
import { checkAmount, checkDates, checkDecimal } from './validate-decimals.js';

interface Priced {
  readonly price: Price;
  readonly indexed?: true;
  readonly cohortFactors?: readonly string[];
}

/** A price of a client's component: every segment has one, dates do not overlap, an index exists where one is followed. */
export function checkPriced(
  tariff: Tariff,
  { price, indexed, cohortFactors }: Priced,
  path: string,
  report: Report,
): void {
  if (indexed && tariff.index === undefined) report(`${path}/indexed`, 'index-missing');
  cohortFactors?.forEach((factor, index) => checkDecimal(factor, `${path}/cohortFactors/${index}`, report));
  if (!('byDate' in price)) return checkFlat(price, tariff.segments.ids, `${path}/price`, report);
  checkDates(price.byDate, `${path}/price/byDate`, report);
  price.byDate.forEach((dated, index) =>
    checkFlat(dated.price, tariff.segments.ids, `${path}/price/byDate/${index}/price`, report),
  );
}

function checkFlat(price: FlatPrice, segments: readonly string[], path: string, report: Report): void {
  if ('amount' in price) return checkAmount(price.amount, `${path}/amount`, report);
  checkSegments(price.bySegment, segments, `${path}/bySegment`, report);
  for (const [segment, amount] of Object.entries(price.bySegment))
    checkAmount(amount, `${path}/bySegment/${segment}`, report);
}

/** Each segment of the tariff has a value, and no other. */
export function checkSegments(
  values: Readonly<Record<string, unknown>>,
  segments: readonly string[],
  path: string,
  report: Report,
): void {
  for (const segment of segments)
    if (values[segment] === undefined) report(`${path}/${segment}`, 'segment-without-price');
  for (const segment of Object.keys(values))
    if (!segments.includes(segment)) report(`${path}/${segment}`, 'segment-unknown');
}
