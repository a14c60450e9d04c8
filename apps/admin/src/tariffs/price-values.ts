import { flatPriceOf, flatPriceValues, type SegmentedValues } from './segmented-values.js';
import { emptyRow, rowOf, rowValues, type Column, type RowValues } from './typed-rows.js';
import { listOf, partOf, wordsOf, type Loose } from './types.js';

/** How a component is priced: for all alike, by segment, from day to day, or a share of a value by the month. */
export type PriceBy = 'one' | 'segments' | 'dates' | 'share';
export type PriceWays = readonly [PriceBy, ...PriceBy[]];
export interface PriceValues extends Omit<SegmentedValues, 'by'> {
  by: PriceBy;
  dates: (SegmentedValues & { from: string })[];
  share: RowValues;
}

export const SHARE_COLUMNS: readonly Column[] = [
  { name: 'percent', kind: 'decimal', unit: '%' },
  { name: 'of', kind: 'money', word: 'shareOf' },
  { name: 'months', kind: 'whole', word: 'shareMonths' },
];
export const EMPTY_DATED: PriceValues['dates'][number] = { from: '', by: 'one', one: '', slots: {} };

export function priceValues(price: Loose): PriceValues {
  const { byDate, percent } = price;
  const flat = flatPriceValues(price);
  return {
    ...flat,
    by: byDate !== undefined ? 'dates' : percent !== undefined ? 'share' : flat.by,
    dates: listOf(byDate).map((row) => ({ from: wordsOf(row['from']), ...flatPriceValues(partOf(row['price'])) })),
    share: percent === undefined ? emptyRow(SHARE_COLUMNS) : rowValues(SHARE_COLUMNS, price),
  };
}

export function priceOf(values: PriceValues, ways: PriceWays, ids: readonly string[]): Loose {
  const by = ways.includes(values.by) ? values.by : ways[0];
  if (by === 'share') return rowOf(SHARE_COLUMNS, values.share);
  if (by !== 'dates') return flatPriceOf({ ...values, by }, ids);
  return { byDate: values.dates.map(({ from, ...price }) => ({ from, price: flatPriceOf(price, ids) })) };
}
