import { changedOne, execute, helsinkiDateOf, newId, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { lockForMove, recordSanctionMove, tellPayers, type SanctionAsked } from './decide-sanction.js';
import type { SanctionRow } from './sanction-views.js';

const TAKEN_BACK = { fi: 'Seuraamus peruttu', sv: 'Påföljden har återtagits', en: 'The sanction is taken back' };

/** One person says why an approved sanction was wrong; it holds until another has decided. */
export async function proposeTakeBack(
  tx: Tx,
  actor: AuthorityActor,
  asked: SanctionAsked,
  now: Date,
): Promise<{ contractId: string }> {
  const { sanction, to } = await lockForMove(tx, actor, 'propose-take-back', asked);
  await execute(
    tx,
    `INSERT INTO contracts.sanction_take_back (id, sanction_id, reason, proposed_by, proposed_by_name, proposed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), sanction.id, asked.note, actor.personId, actor.name, now],
  );
  await move(tx, sanction, to);
  await recordSanctionMove(tx, actor, 'propose-take-back', sanction, to, asked.note);
  return sanction;
}

/**
 * Another person takes it back, or keeps it. Taken back it is claimed as nothing, of the day it was decided: where no run has taken it up
 * there is no line, where one has, the next run reverses or corrects that line.
 */
export async function decideTakeBack(
  tx: Tx,
  actor: AuthorityActor,
  decision: 'take-back' | 'keep',
  asked: SanctionAsked,
  now: Date,
): Promise<{ contractId: string }> {
  const { sanction, to } = await lockForMove(tx, actor, decision, asked);
  const { takeBack, decidedAt, rows } = sanction;
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.sanction_take_back SET outcome = $2, note = $3, decided_by = $4, decided_by_name = $5, decided_at = $6
        WHERE id = $1 AND outcome IS NULL`,
      [takeBack?.id, decision === 'take-back' ? 'taken-back' : 'kept', asked.note, actor.personId, actor.name, now],
    ),
  );
  await move(tx, sanction, to);
  await recordSanctionMove(tx, actor, decision, sanction, to, asked.note);
  if (decision === 'take-back')
    await tellPayers(tx, sanction, {
      ...{ revision: 2, decidedOn: helsinkiDateOf(decidedAt ?? now), amount: '0.00', said: takeBack?.reason ?? '' },
      rows: [...rows, { label: TAKEN_BACK, amount: '0.00' }],
    });
  return sanction;
}

async function move(tx: Tx, { id, status }: SanctionRow, to: SanctionRow['status']): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.sanction SET status = $3, version = version + 1 WHERE id = $1 AND status = $2`,
      [id, status, to],
    ),
  );
}
