import { audit, type AuthorityActor, helsinkiDateOf, type ProviderActor, type Tx } from '@kasvutori/platform';
import { standing } from './current-facts.js';
import { noteConflicts } from './fact-conflicts.js';
import { daysOf, type FactInput, refuseFact } from './fact-kinds.js';
import { insertFact, lockParticipation, type Participation, readFacts } from './fact-queries.js';
import { factsProblem } from './facts-problems.js';
import type { FactData, FactSource, ReportedKind } from './recorded-fact.js';
import { subjectOf } from './same-thing.js';

export const sourceOf = (actor: ProviderActor | AuthorityActor): 'provider' | 'authority' =>
  actor.kind === 'provider' ? 'provider' : 'authority';

/** A wage, a benefit, a study, a score, a cost or a service level of one client, as whoever reports it says. Returns the id of the fact. */
export async function recordFact(
  tx: Tx,
  actor: ProviderActor | AuthorityActor,
  participationId: string,
  input: FactInput,
  now: Date,
): Promise<{ factId: string }> {
  const participation = await lockParticipation(tx, participationId);
  const source = sourceOf(actor);
  await checkFact(tx, participation, input, { source, replaces: null }, now);
  const factId = await insertFact(tx, participation, {
    ...reportedFact(input),
    source,
    recordedBy: actor.personId,
    ...(actor.kind === 'provider' && { providerId: actor.organisationId }),
  });
  if (factId === undefined) throw new Error('a fact without a source key is never told twice');
  await noteConflicts(tx, [participationId]);
  await audit(tx, actor, {
    action: 'fact.record',
    subject: 'participation',
    subjectId: participationId,
    authorityId: participation.authorityId,
    detail: { factId, kind: input.kind },
  });
  return { factId };
}

/** @throws Problem naming the field. What another source says of the same is a conflict to decide, not a mistake to refuse. */
export async function checkFact(
  tx: Tx,
  participation: Participation,
  input: FactInput,
  { source, replaces }: { readonly source: FactSource; readonly replaces: string | null },
  now: Date,
): Promise<void> {
  const rows = (await readFacts(tx, [participation.id], null)).get(participation.id) ?? [];
  const others = standing(rows)
    .filter((row) => row.kind === input.kind && row.source === source && row.id !== replaces)
    .map((row) => ({ from: row.validFrom, to: row.validTo, subject: subjectOf(row) }));
  const refusal = refuseFact(input, others, helsinkiDateOf(now));
  if (refusal === undefined) return;
  const { from } = 'with' in refusal ? refusal.with : input;
  throw factsProblem(refusal.code, { field: refusal.field, params: { from, subject: input.subject } });
}

export function reportedFact(input: FactInput): {
  readonly kind: ReportedKind;
  readonly validFrom: FactInput['from'];
  readonly validTo: FactInput['to'];
  readonly data: FactData;
} {
  const { from, to } = daysOf(input);
  const { kind, subject, amount, value } = input;
  return {
    ...{ kind, validFrom: from, validTo: to },
    data: { subject, ...(amount !== null && { amount }), ...(value !== null && { value }) },
  };
}
