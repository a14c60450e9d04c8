import type { SignedInActor } from '../access/actor.js';
import { changedOne } from '../database/rows.js';
import { execute, type Tx } from '../database/tx.js';
import type { Language } from '../texts/language.js';

/** The language letters and screens speak to this person from now on. */
export async function changeLanguage(tx: Tx, actor: SignedInActor, language: Language): Promise<void> {
  changedOne(await execute(tx, 'UPDATE app.person SET language = $2 WHERE id = $1', [actor.personId, language]));
}
