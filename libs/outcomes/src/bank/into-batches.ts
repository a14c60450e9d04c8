/** PmtInfId is at most 35 characters (Max35Text). */
const MAX_ID = 35;

export interface Batch<Item> {
  readonly id: string;
  readonly items: readonly Item[];
}

/**
 * Cuts what a message pays into batches of at most `size`, in order. Each gets an id made of the message's and its number; a single one
 * bears the message's own. Pure.
 * @throws RangeError for a size below one.
 */
export function intoBatches<Item>(messageId: string, items: readonly Item[], size: number): Batch<Item>[] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`a batch of ${size}`);
  if (items.length <= size) return items.length === 0 ? [] : [{ id: messageId, items }];
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => {
    const number = `-${index + 1}`;
    return {
      id: messageId.slice(0, MAX_ID - number.length) + number,
      items: items.slice(index * size, (index + 1) * size),
    };
  });
}
