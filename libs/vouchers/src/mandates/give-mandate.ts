import {
  calendarDate,
  commonProblem,
  execute,
  helsinkiDateOf,
  MANDATE_SCOPES,
  newId,
  recordMove,
  sendMail,
  sql,
  type AuthorityActor,
  type ClientActor,
  type MandateScope,
  type Tx,
} from '@kasvutori/platform';
import { clientsOfPerson, livingClientOf, type ClientRow } from '../clients/client-queries.js';
import { MANDATE_MAIL } from './mandate-mail.js';
import { overlappingMandates, representativeWith, type GivenHow } from './mandate-queries.js';
import { refuseDays } from './mandate-state.js';
import { mandateProblem } from './mandates-problems.js';

export interface NewMandate {
  readonly email: string;
  /** `view` is in every mandate, named or not. */
  readonly scope: readonly MandateScope[];
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The client lets somebody act for them, from today on and until a last day. */
export async function giveMandate(
  tx: Tx,
  actor: ClientActor,
  clientId: string,
  input: NewMandate,
  now: Date,
): Promise<string> {
  const client = (await clientsOfPerson(tx, actor.personId)).find(({ id }) => id === clientId);
  if (client === undefined) throw commonProblem('not-found');
  return writeMandate(tx, actor, client, { ...input, givenHow: 'client', reason: null }, now);
}

/** The case worker records a mandate on paper, a guardianship, or the contact person of a company; the reason says on what it stands. */
export async function recordMandate(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: NewMandate & { readonly givenHow: Exclude<GivenHow, 'client'>; readonly reason: string },
  now: Date,
): Promise<string> {
  return writeMandate(tx, actor, await livingClientOf(tx, actor.organisationId, clientId), input, now);
}

async function writeMandate(
  tx: Tx,
  actor: AuthorityActor | ClientActor,
  client: ClientRow,
  input: NewMandate & { readonly givenHow: GivenHow; readonly reason: string | null },
  now: Date,
): Promise<string> {
  const [firstDay, lastDay] = [calendarDate(input.firstDay), calendarDate(input.lastDay)];
  const today = helsinkiDateOf(now);
  const refusal = refuseDays({ firstDay, lastDay }, today, input.givenHow === 'client');
  if (refusal !== undefined) throw mandateProblem(refusal, { field: '/lastDay', params: { today } });
  const { authorityId, personId } = client;
  const representative = await representativeWith(tx, input.email);
  if (representative === undefined) throw mandateProblem('representative-unknown', { field: '/email' });
  if (representative.id === personId) throw mandateProblem('representative-is-client', { field: '/email' });
  // Two clicks at once: the second waits here and finds the first.
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtext('mandate:' || $1))`, [personId]);
  const [twin] = await overlappingMandates(tx, {
    ...{ authorityId, personId, firstDay, lastDay },
    representativeId: representative.id,
  });
  if (twin !== undefined) {
    const days = { firstDay: calendarDate(twin.firstDay), lastDay: calendarDate(twin.lastDay) };
    throw mandateProblem('mandate-exists', { field: '/email', params: days });
  }
  const id = newId();
  await execute(
    tx,
    `INSERT INTO app.mandate (id, authority_id, person_id, person_name, representative_id, representative_name, scope, first_day,
                              last_day, given_how, reason, given_by_name, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, authorityId, personId, client.name, representative.id, representative.name],
      MANDATE_SCOPES.filter((scope) => scope === 'view' || input.scope.includes(scope)),
      ...[firstDay, lastDay, input.givenHow, input.reason, actor.name, now],
    ],
  );
  await recordMove(tx, actor, {
    subject: 'mandate',
    subjectId: id,
    move: 'give',
    from: null,
    to: 'given',
    authorityId,
    clientPersonId: personId,
    note: [representative.name, input.reason].filter(Boolean).join(': '),
  });
  const { language } = representative;
  await sendMail(
    tx,
    {
      ...{ to: input.email.trim(), language, authorityId },
      subject: MANDATE_MAIL.subject[language],
      body: MANDATE_MAIL.body[language],
      data: { name: representative.name, client: client.name, firstDay, lastDay },
    },
    now,
  );
  return id;
}
