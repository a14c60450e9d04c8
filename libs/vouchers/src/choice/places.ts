import { execute, type Tx } from '@kasvutori/platform';
import { choiceProblem } from './choice-problems.js';

/** Takes one of the offer's places, or refuses. The row is the queue: a hundred clients race here for ten places and ten get one. */
export async function takePlace(tx: Tx, offerId: string): Promise<void> {
  const taken = await execute(
    tx,
    `UPDATE vouchers.offer_places SET taken = taken + 1 WHERE offer_id = $1 AND taken < capacity`,
    [offerId],
  );
  if (taken === 0) throw choiceProblem('offer-full', { field: '/offerId' });
}

export async function freePlace(tx: Tx, offerId: string): Promise<void> {
  await execute(tx, `UPDATE vouchers.offer_places SET taken = taken - 1 WHERE offer_id = $1`, [offerId]);
}
