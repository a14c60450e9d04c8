import { randomBytes } from 'node:crypto';
import {
  audit,
  changedOne,
  commonProblem,
  newId,
  one,
  parseCents,
  sql,
  type FieldProblem,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { MAX_SEARCHES } from './alert-queries.js';
import { alertProblem } from './alerts-problems.js';
import type { SavedSearchInput } from './alerts.dto.js';
import { SavedSearchEntity } from './saved-search.entity.js';
import { asksNothing } from './search-match.js';

/** Saves a new search of this person. `origin` is the address the mails' links lead to. @returns its id. */
export async function saveSearch(
  tx: Tx,
  actor: ProviderActor,
  input: SavedSearchInput,
  origin: string,
  now: Date,
): Promise<string> {
  refuseUnfit(input);
  const counted = await sql<{ count: number }>(
    tx,
    `SELECT count(*)::int AS count FROM procurement.saved_search WHERE provider_id = $1 AND status = 'active'`,
    [actor.organisationId],
  );
  if (one(counted).count >= MAX_SEARCHES) throw alertProblem('too-many-searches', { params: { limit: MAX_SEARCHES } });
  const id = newId();
  await tx.insert(SavedSearchEntity, {
    ...columnsOf(input),
    id,
    providerId: actor.organisationId,
    personId: actor.personId,
    origin,
    unsubscribeToken: randomBytes(32).toString('base64url'),
    status: 'active',
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
  await record(tx, actor, id, 'create');
  return id;
}

/** Changes a search of the provider, or removes it (its alerts stay). @throws 412 when stale, 404 when removed or another's. */
export async function changeSearch(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  version: number,
  change: SavedSearchInput | 'remove',
  now: Date,
): Promise<void> {
  if (change !== 'remove') refuseUnfit(change);
  const stored = await tx.findOneBy(SavedSearchEntity, { id, status: 'active' });
  if (stored === null) throw commonProblem('not-found');
  const values = change === 'remove' ? { status: 'removed' as const } : columnsOf(change);
  const { affected } = await tx.update(
    SavedSearchEntity,
    { id, version },
    { ...values, updatedAt: now, version: version + 1 },
  );
  changedOne(affected ?? 0);
  await record(tx, actor, id, change === 'remove' ? 'remove' : 'edit');
}

/** What is left out asks nothing, as in a search of before. */
function columnsOf({
  within,
  valueFrom,
  valueTo,
  smallLots = false,
  delivery = 'at-once',
  ...input
}: SavedSearchInput) {
  const cents = (value: string | null | undefined) => (value == null ? null : parseCents(value));
  const values = { valueFromCents: cents(valueFrom), valueToCents: cents(valueTo) };
  return { ...input, ...values, withinKm: within ?? null, smallLots, delivery };
}

function record(tx: Tx, actor: ProviderActor, id: string, act: 'create' | 'edit' | 'remove'): Promise<void> {
  return audit(tx, actor, { action: `saved-search.${act}`, subject: 'saved-search', subjectId: id, authorityId: null });
}

function refuseUnfit(input: SavedSearchInput): void {
  const errors: FieldProblem[] = [
    ...input.cpvBranches.map((code, index) => ({ bad: !/^\d{2,8}$/.test(code), pointer: `/cpvBranches/${index}` })),
    ...input.municipalities.map((code, index) => ({ bad: !/^\d{3}$/.test(code), pointer: `/municipalities/${index}` })),
  ].flatMap(({ bad, pointer }) =>
    bad
      ? [
          {
            pointer,
            code: 'code-form',
            text: { fi: 'Koodi ei kelpaa.', sv: 'Koden är ogiltig.', en: 'The code is not valid.' },
          },
        ]
      : [],
  );
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
  const { withinKm, valueFromCents, valueToCents } = columnsOf(input);
  if (withinKm !== null && input.municipalities.length === 0)
    throw alertProblem('distance-from-nowhere', { field: '/within' });
  if (valueFromCents !== null && valueToCents !== null && valueToCents < valueFromCents)
    throw alertProblem('values-backwards', { field: '/valueTo' });
  if (asksNothing(columnsOf(input))) throw alertProblem('search-asks-nothing');
}
