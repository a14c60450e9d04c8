import { amount, date, either, list, object, type Of, record } from './shape.js';

/** One price for all, or one for each segment. */
const FLAT = [object({ amount }), object({ bySegment: record(amount) })] as const;
/** Prices from a day on; which day is looked at, the tariff's `priceDate` says. */
const DATED = object({ byDate: list(object({ from: date, price: either(...FLAT) }), 1) });

export const PRICE = either(...FLAT, DATED);
export type Price = Of<typeof PRICE>;
export type FlatPrice = Of<(typeof FLAT)[number]>;
