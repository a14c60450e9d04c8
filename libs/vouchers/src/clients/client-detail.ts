import {
  audit,
  one,
  permitted,
  readHistory,
  sql,
  type AuthorityActor,
  type ClientActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { consentsOf } from '../consents/consent-queries.js';
import { limitsOnData } from '../data-requests/data-request-queries.js';
import { DAYS_TO_RECORD } from '../grants/close-voucher.js';
import { presentVoucher } from '../grants/present-voucher.js';
import { isPrepared } from '../grants/voucher-lifecycle.js';
import { vouchersOfClient, type VoucherRow } from '../grants/voucher-queries.js';
import { assessmentsOf } from '../needs/assessment-queries.js';
import { openNeedsRequest } from '../needs-requests/needs-request-queries.js';
import { toAnswer } from '../experience/experience-queries.js';
import { approveBy } from '../service-events/event-lifecycle.js';
import { eventsOfClient, type EventRow } from '../service-events/event-queries.js';
import { presentEvent } from '../service-events/present-event.js';
import { nextPathStep } from '../service-path/next-path-step.js';
import { openHandOver, responsibleOf, teamOf } from '../team/team-queries.js';
import { clientOf, clientsOfPerson, type ClientRow } from './client-queries.js';
import type { ClientDetail, ClientPerson, MySituation } from './clients.dto.js';
import { isOutsideArea } from './home-area.js';
import { nextStep, type NextStep, type Situation } from './next-step.js';

/** The client's whole page for the case worker. Every reading is in the audit trail, where the client sees it. */
export async function readClientPage(tx: Tx, actor: AuthorityActor, id: string): Promise<ClientDetail> {
  const found = await clientOf(tx, actor.organisationId, id);
  await auditLook(tx, actor, found);
  const client = pageFactsOf(found);
  const dead = client.diedOn === null ? undefined : { refusal: 'client-has-died', params: { day: client.diedOn } };
  const assessments = await assessmentsOf(tx, id);
  const prepared = await vouchersOfClient(tx, id);
  const vouchers = prepared.filter(({ status }) => !isPrepared(status));
  const events = await eventsOfClient(tx, id);
  const needsRequest = await openNeedsRequest(tx, id);
  const pathStep = await nextPathStep(tx, id);
  const handOver = (await openHandOver(tx, id)) ?? null;
  const mine = client.caseWorkerId === actor.personId;
  return {
    ...client,
    ...(await aroundClient(tx, id)),
    handOver,
    outsideArea: await isOutsideArea(tx, found),
    dataLimits: await limitsOnData(tx, id),
    eventsUntil: found.deathRecordedAt && approveBy(found.deathRecordedAt, DAYS_TO_RECORD),
    nextStep: stepOf(
      { assessed: assessments.length > 0, ended: client.diedOn !== null, needsRequest, pathStep, vouchers },
      events,
    ),
    needsRequest: needsRequest ?? null,
    people: peopleOf(client.caseWorkerName, vouchers),
    assessments,
    vouchers: prepared.map((row) => presentVoucher(actor, row)),
    events: events.map((row) => presentEvent(actor, row)),
    permittedActions: permitted(actor, [
      { action: 'client:edit' },
      ...(handOver?.toId === actor.personId ? [{ action: 'client:answer-hand-over' }] : []),
      { action: 'client:hand-over' },
      ...(mine ? [] : [{ action: 'client:take-over' }]),
      { action: 'team:edit' },
      { action: 'consent:record' },
      ...(client.kind === 'person' ? [{ action: 'client:reveal-code' }] : []),
      ...(client.kind === 'person' && dead === undefined ? [{ action: 'client:record-death' }] : []),
      { action: 'needs:assess', ...dead },
      { action: 'needs:ask', refusal: needsRequest === undefined ? undefined : 'needs-already-asked', ...dead },
      { action: 'voucher:grant', refusal: assessments.length === 0 ? 'assessment-missing' : undefined, ...dead },
      { action: 'voucher:propose', refusal: assessments.length === 0 ? 'assessment-missing' : undefined, ...dead },
      { action: 'voucher:refuse', ...dead },
    ]),
    history: await readHistory(tx, 'client', id),
  };
}

/** What a client sees of their own matter, one for each authority. That somebody else looked by a mandate is in the trail too. */
export async function readMySituations(tx: Tx, actor: ClientActor, now: Date): Promise<MySituation[]> {
  const situations: MySituation[] = [];
  const asked = await toAnswer(tx, actor.personId, now);
  for (const client of await clientsOfPerson(tx, actor.personId)) {
    if (actor.representative !== undefined) await auditLook(tx, actor, client);
    const [assessment = null] = await assessmentsOf(tx, client.id);
    const vouchers = (await vouchersOfClient(tx, client.id)).filter(({ status }) => !isPrepared(status));
    const events = await eventsOfClient(tx, client.id);
    const needsRequest = await openNeedsRequest(tx, client.id);
    const pathStep = await nextPathStep(tx, client.id);
    const { name: authorityName } = one(
      await sql<{ name: string }>(tx, `SELECT name FROM app.organisation WHERE id = $1`, [client.authorityId]),
    );
    const ownAsked = asked.filter(({ voucherId }) => vouchers.some(({ id }) => id === voucherId));
    situations.push({
      ...factsOf(client),
      authorityName,
      ...(await aroundClient(tx, client.id)),
      outsideArea: await isOutsideArea(tx, client),
      nextStep: stepOf(
        {
          ...{ assessed: assessment !== null, ended: client.diedOn !== null },
          ...{ needsRequest, pathStep, vouchers, toAnswer: ownAsked },
        },
        events,
      ),
      experienceToTell: ownAsked,
      needsRequest: needsRequest ?? null,
      assessment,
      vouchers: vouchers.map((row) => presentVoucher(actor, row)),
      eventsToConfirm: events.filter(({ status }) => status === 'recorded').map((row) => presentEvent(actor, row)),
    });
  }
  return situations;
}

/** Who works with the client, who has been responsible, and what the client allows. */
const aroundClient = async (tx: Tx, clientId: string) => ({
  responsible: await responsibleOf(tx, clientId),
  team: await teamOf(tx, clientId),
  consents: await consentsOf(tx, clientId),
});

/** The row without what the page of the case worker does not show. */
const pageFactsOf = ({ personId: _, authorityId: __, deathRecordedAt: ___, ...facts }: ClientRow) => facts;

/** The row without what the client's own pages do not show. */
const factsOf = ({ personId: _, caseWorkerId: __, createdAt: ___, deathRecordedAt: ____, ...facts }: ClientRow) =>
  facts;

const auditLook = (tx: Tx, actor: SignedInActor, { id, authorityId, personId }: ClientRow): Promise<void> =>
  audit(tx, actor, {
    action: 'client.read',
    subject: 'client',
    subjectId: id,
    authorityId,
    subjectPersonId: personId,
  });

const stepOf = (situation: Omit<Situation, 'waitingEvents'>, events: readonly EventRow[]): NextStep =>
  nextStep({ ...situation, waitingEvents: events.filter(({ status }) => status === 'recorded') });

/** Whom the client deals with: the responsible case worker, and each provider that serves them now. */
function peopleOf(caseWorkerName: string, vouchers: readonly VoucherRow[]): ClientPerson[] {
  const serving = vouchers.filter(({ choiceStatus }) => choiceStatus === 'accepted');
  return [
    { role: 'case-worker', name: caseWorkerName, serviceKind: null },
    ...serving.map(({ providerName, serviceKind }): ClientPerson => ({
      role: 'provider',
      name: providerName ?? '',
      serviceKind,
    })),
  ];
}
