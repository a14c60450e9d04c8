import {
  addDays,
  commonProblem,
  compareDates,
  dbNow,
  enqueue,
  execute,
  newId,
  recordMove,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import type { CallOffTerms } from '@kasvutori/procurement';
import { holdFramework, remainingCents, type Framework } from '../frameworks/framework-queries.js';
import { answerBy } from './call-off-lifecycle.js';
import { callOffProblem } from './call-off-problems.js';
import { callOffMoved } from './call-off-moved.js';
import { proposeCallOff, type Proposed } from './propose-call-off.js';

export interface OrderInput {
  readonly title: string;
  readonly description: string;
  readonly valueCents: Cents;
  readonly municipalities: readonly string[];
  readonly validFrom: CalendarDate;
  readonly lastDay: CalendarDate;
  /** Whom the rule named when the officer looked. */
  readonly proposedProviderId: string;
  /** To whom it is offered; another than the proposed only with a ground. */
  readonly providerId: string;
  readonly ground: string | null;
}

/** The rule by which orders are given here; refused where clients choose or providers compete. */
export function orderedBy({ terms }: Pick<Framework, 'terms'>): CallOffTerms {
  if (terms === null) throw callOffProblem('call-offs-by-clients');
  if (terms.rule === 'mini-competition') throw callOffProblem('call-offs-by-competition');
  return terms;
}

/** Writes an order and offers it to the provider whom the rule names, or to another with a written ground. */
export async function orderCallOff(
  tx: Tx,
  actor: AuthorityActor,
  frameworkId: string,
  input: OrderInput,
): Promise<string> {
  const framework = await holdFramework(tx, frameworkId);
  if (framework.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const terms = orderedBy(framework);
  const now = await dbNow(tx);
  refuseFlaws(input, framework);
  const proposed = await proposeCallOff(tx, frameworkId, terms, input, now);
  refuseDeparture(input, proposed);
  const id = newId();
  const validTo = addDays(input.lastDay, 1);
  const { title, description, valueCents, municipalities, validFrom } = input;
  await execute(
    tx,
    `INSERT INTO contracts.call_off
       (id, number, framework_id, authority_id, title, description, value_cents, municipalities, valid_from, valid_to, status, ordered_by, ordered_at)
     VALUES ($1, 'TI-' || extract(year FROM $11::timestamptz AT TIME ZONE 'Europe/Helsinki') || '-' || lpad(nextval('contracts.call_off_number')::text, 4, '0'),
             $2, $3, $4, $5, $6, $7, $8, $9, 'offered', $10, $11)`,
    [
      ...[id, frameworkId, framework.authorityId, title, description, valueCents, municipalities, validFrom, validTo],
      ...[actor.personId, now],
    ],
  );
  const { authorityId } = framework;
  await recordMove(tx, actor, {
    ...{ subject: 'call-off', subjectId: id, move: 'order', from: null, to: 'offered', authorityId },
    providerId: input.providerId,
    ...(input.ground !== null && { note: input.ground }),
  });
  await offerTo(tx, { id, authorityId }, input, proposed, terms, now);
  return id;
}

/** Offers the order to a provider, tells it, and keeps why it was offered to that one. */
export async function offerTo(
  tx: Tx,
  { id, authorityId }: { readonly id: string; readonly authorityId: string },
  { providerId, ground }: Pick<OrderInput, 'providerId' | 'ground'>,
  proposed: Proposed,
  terms: CallOffTerms,
  now: Date,
): Promise<void> {
  const [made] = await sql<{ position: number }>(
    tx,
    `INSERT INTO contracts.call_off_offer
       (call_off_id, authority_id, position, provider_id, proposed_provider_id, reason, ground, offered_at, answer_by)
     SELECT $1, $2, 1 + count(*), $3, $4, $5, $6, $7, $8 FROM contracts.call_off_offer WHERE call_off_id = $1
     RETURNING position`,
    [
      ...[id, authorityId, providerId, proposed.providerId, JSON.stringify(proposed.reason), ground, now],
      answerBy(now, terms.answerDays),
    ],
  );
  await enqueue(tx, callOffMoved, { callOffId: id, status: 'offered', position: made?.position ?? 1 });
}

function refuseFlaws(input: OrderInput, framework: Framework): void {
  if (compareDates(input.validFrom, input.lastDay) > 0)
    throw callOffProblem('call-off-dates-crossed', { field: '/lastDay' });
  if (input.valueCents <= 0n) throw callOffProblem('call-off-nothing-ordered', { field: '/value' });
  if (input.municipalities.length === 0)
    throw callOffProblem('call-off-municipality-missing', { field: '/municipalities' });
  const remaining = remainingCents(framework);
  if (input.valueCents > remaining)
    throw callOffProblem('framework-maximum-passed', { field: '/value', params: { remaining } });
}

function refuseDeparture({ proposedProviderId, providerId, ground }: OrderInput, proposed: Proposed): void {
  if (proposed.providerId === null) throw callOffProblem('call-off-nobody-able');
  if (proposed.providerId !== proposedProviderId) throw callOffProblem('call-off-turn-moved');
  const able = proposed.standings.some((one) => one.providerId === providerId && one.hindrance === null);
  if (!able) throw callOffProblem('call-off-provider-unable', { field: '/providerId' });
  const departs = providerId !== proposed.providerId;
  if (departs && ground === null) throw callOffProblem('call-off-ground-missing', { field: '/ground' });
  if (!departs && ground !== null) throw callOffProblem('call-off-ground-unexpected', { field: '/ground' });
}
