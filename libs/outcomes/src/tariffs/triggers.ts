import { amount, decimal, either, integer, object, type Of, oneOf, record, text } from './shape.js';

/** One whole number, or one for each segment. */
export const COUNT_OF_DAYS = either(integer(1), object({ bySegment: record(integer(1)) }));
export const EVENT = object({ event: oneOf('serviceStart', 'studyStart') });
export const DAYS = object({ measure: text, days: COUNT_OF_DAYS });
/** An amount, or so many times a rate of the tariff, as of the start of the service. */
export const EUROS = object({ measure: text, euros: either(amount, object({ times: decimal, rate: text })) });
export const MONTHS = object({ measure: text, months: decimal });

export type CountOfDays = Of<typeof COUNT_OF_DAYS>;
export type EventTrigger = Of<typeof EVENT>;
/** A measure and what it has to reach. */
export type Threshold = Of<typeof DAYS> | Of<typeof EUROS> | Of<typeof MONTHS>;
