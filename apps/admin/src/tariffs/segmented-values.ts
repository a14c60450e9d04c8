import { sent, shown, type Column } from './typed-rows.js';
import { partOf, type Loose } from './types.js';

/** One value for all clients, or one for each segment by `slotOf` it. */
export interface SegmentedValues {
  by: 'one' | 'segments';
  one: string | number;
  slots: Record<string, string | number>;
}

/** Where the value of a segment stands among the form's fields, whatever its id is written with. */
export const slotOf = (segment: string): string => `s-${segment.replaceAll(/[^\w-]/g, '_')}`;

type Kind = Extract<Column['kind'], 'money' | 'decimal' | 'whole'>;
const held = (kind: Kind, value: unknown): string | number => shown(kind, value) as string | number;

export function segmentedValues(kind: Kind, value: unknown): SegmentedValues {
  const { bySegment } = partOf(value);
  return {
    by: bySegment === undefined ? 'one' : 'segments',
    one: held(kind, value),
    slots: Object.fromEntries(Object.entries(partOf(bySegment)).map(([id, one]) => [slotOf(id), held(kind, one)])),
  };
}

const bySegment = (kind: Kind, slots: SegmentedValues['slots'], ids: readonly string[]): Loose => ({
  bySegment: Object.fromEntries(ids.map((id) => [id, sent(kind, slots[slotOf(id)] ?? '')])),
});

export const segmentedOf = (kind: Kind, { by, one, slots }: SegmentedValues, ids: readonly string[]): unknown =>
  by === 'segments' ? bySegment(kind, slots, ids) : sent(kind, one);

/** A price says `amount` where it is one for all. */
export const flatPriceValues = (price: Loose): SegmentedValues =>
  segmentedValues('money', 'bySegment' in price ? price : price['amount']);
export const flatPriceOf = (
  { by, one, slots }: Omit<SegmentedValues, 'by'> & { by: string },
  ids: readonly string[],
): Loose => (by === 'segments' ? bySegment('money', slots, ids) : { amount: one });
