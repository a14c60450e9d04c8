import { execute, type Tx } from '@kasvutori/platform';
import type { PlaceTaken } from '../delivery/delivery-events.js';

/** Keeps which places clients take. Events may come twice and in any order: the end of a place is never forgotten. */
export async function countPlace(
  tx: Tx,
  { choiceId, contractId, municipality, startsOn, endsOn }: PlaceTaken,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.place_use (choice_id, contract_id, municipality, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (choice_id) DO UPDATE SET ends_on = coalesce(excluded.ends_on, place_use.ends_on)`,
    [choiceId, contractId, municipality, startsOn, endsOn],
  );
}
