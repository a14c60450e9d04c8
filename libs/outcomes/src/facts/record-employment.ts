import { clientEmploymentTold } from '@kasvutori/contracts';
import { audit, emit, helsinkiDateOf, type ProviderActor, type Tx } from '@kasvutori/platform';
import { currentFacts, standing } from './current-facts.js';
import type { RecordedFact } from './recorded-fact.js';
import { noteConflicts } from './fact-conflicts.js';
import { type EmploymentInput, refuseEmployment } from './employment-rules.js';
import { factsProblem } from './facts-problems.js';
import { insertFact, lockParticipation, type Participation, readFacts } from './fact-queries.js';

/** The provider reports that its client has a job. Returns the id of the fact. */
export async function recordEmployment(
  tx: Tx,
  actor: ProviderActor,
  participationId: string,
  input: EmploymentInput,
  now: Date,
): Promise<{ factId: string }> {
  const participation = await lockParticipation(tx, participationId);
  await checkEmployment(tx, participation, input, null, now);
  const factId = await insertFact(tx, participation, {
    ...employmentFact(input),
    source: 'provider',
    recordedBy: actor.personId,
    providerId: actor.organisationId,
  });
  if (factId === undefined) throw new Error('an employment without a source key is never told twice');
  await tellEmployment(tx, participation);
  await noteConflicts(tx, [participation.id]);
  await audit(tx, actor, {
    action: 'employment.record',
    subject: 'participation',
    subjectId: participationId,
    authorityId: participation.authorityId,
    detail: { factId, start: input.start, end: input.end },
  });
  return { factId };
}

/** Tells those who follow the contract whether the client has found work, by all that is now held true. */
export async function tellEmployment(tx: Tx, participation: Participation): Promise<void> {
  const rows = (await readFacts(tx, [participation.id], null)).get(participation.id) ?? [];
  const { spells } = currentFacts(participation, rows);
  const [first] = spells.map(({ start }) => start).sort();
  const { contractId, clientId, startedOn } = participation;
  const on = first ?? startedOn;
  await emit(tx, clientEmploymentTold, { contractId, clientId, revision: rows.length, works: first !== undefined, on });
}

/** @throws Problem naming the field, for days, hours and a second report of the same job. `replaces` is the fact being corrected. */
export async function checkEmployment(
  tx: Tx,
  participation: Participation,
  input: EmploymentInput,
  replaces: string | null,
  now: Date,
): Promise<void> {
  const rows = (await readFacts(tx, [participation.id], null)).get(participation.id) ?? [];
  // What the register says of the same job is another source's word: a conflict to decide, not a mistake to refuse.
  const others = standing(rows)
    .filter(({ id, kind, source }) => kind === 'employment' && source !== 'register' && id !== replaces)
    .map(employmentIn);
  const refusal = refuseEmployment(input, others, helsinkiDateOf(now));
  if (refusal === undefined) return;
  const twin = 'with' in refusal ? refusal.with : input;
  throw factsProblem(refusal.code, { field: refusal.field, params: { start: twin.start, employer: twin.employer } });
}

export const employmentFact = ({ employer, start, end, hoursPerWeek, subsidised }: EmploymentInput) =>
  ({ kind: 'employment', validFrom: start, validTo: end, data: { employer, hoursPerWeek, subsidised } }) as const;

const employmentIn = ({ validFrom, validTo, data }: RecordedFact): EmploymentInput => ({
  employer: data.employer ?? '',
  start: validFrom,
  end: validTo,
  hoursPerWeek: data.hoursPerWeek ?? '0',
  subsidised: data.subsidised ?? false,
});
