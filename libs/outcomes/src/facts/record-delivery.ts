import { readContractTerms, type ServiceEventApproved, type ServiceStarted } from '@kasvutori/contracts';
import { calendarDate, dbNow, execute, newId, sql, type Tx } from '@kasvutori/platform';
import { insertFact, participationOfClient, readFacts, type Participation } from './fact-queries.js';
import { uncorrected } from './current-facts.js';

/** A client has begun with a provider, or goes on with the successor: from now on outcomes are counted. Told twice, it is one participation. */
export async function startParticipation(tx: Tx, started: ServiceStarted): Promise<void> {
  const { authorityId, providerId: inForce } = await readContractTerms(tx, started.contractId);
  const providerId = started.providerId ?? inForce;
  const startedOn = calendarDate(started.startedOn);
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  const now = await dbNow(tx);
  await execute(
    tx,
    `INSERT INTO outcomes.participation (id, contract_id, authority_id, provider_id, client_id, client_reference, segment, started_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (contract_id, client_id) DO NOTHING`,
    [
      newId(),
      started.contractId,
      authorityId,
      providerId,
      started.clientId,
      started.clientReference,
      started.segment,
      startedOn,
      now,
    ],
  );
  await execute(
    tx,
    `INSERT INTO outcomes.participation_provider (participation_id, authority_id, provider_id, from_on, created_at)
     SELECT id, authority_id, $3, $4, $5 FROM outcomes.participation WHERE contract_id = $1 AND client_id = $2
     ON CONFLICT (participation_id, provider_id) DO NOTHING`,
    [started.contractId, started.clientId, providerId, startedOn, now],
  );
}

/** An approved service event is a fact of its own; what it is worth the tariff says. */
export async function recordServiceEvent(tx: Tx, event: ServiceEventApproved): Promise<void> {
  const participation = await participationOf(tx, event);
  const on = calendarDate(event.occurredOn);
  await insertFact(tx, participation, {
    kind: 'service-event',
    validFrom: on,
    validTo: on,
    data: {
      eventId: event.serviceEventId,
      component: event.priceCode,
      units: String(event.units),
      amount: event.amount,
    },
    source: 'delivery',
    sourceKey: event.serviceEventId,
    recordedBy: null,
    providerId: event.providerId,
  });
}

/** A reversal withdraws the fact of the event it takes back. */
export async function withdrawServiceEvent(
  tx: Tx,
  reversal: ServiceEventApproved & { readonly reversesId: string; readonly reason: string },
): Promise<void> {
  const participation = await participationOf(tx, reversal);
  const facts = (await readFacts(tx, [participation.id], null)).get(participation.id) ?? [];
  const reversed = uncorrected(facts).find((fact) => fact.data.eventId === reversal.reversesId);
  // Thrown so that the job is tried again: the approval is on its way in a queue of its own.
  if (reversed === undefined) throw new Error(`the service event ${reversal.reversesId} is not known yet`);
  if (reversed.withdrawn) return;
  await insertFact(tx, participation, {
    kind: 'service-event',
    validFrom: reversed.validFrom,
    validTo: reversed.validTo,
    data: reversed.data,
    source: 'delivery',
    sourceKey: reversal.serviceEventId,
    recordedBy: null,
    providerId: reversal.providerId,
    corrects: { id: reversed.id, reason: reversal.reason.trim() || '–', withdrawn: true },
  });
}

async function participationOf(tx: Tx, event: ServiceEventApproved): Promise<Participation> {
  const participation = await participationOfClient(tx, event.contractId, event.clientId);
  const started = participation?.served.some(({ providerId }) => providerId === (event.providerId ?? providerId));
  // Thrown so that the job is tried again: the start is on its way in a queue of its own.
  if (participation === undefined || started !== true)
    throw new Error(`the service of event ${event.serviceEventId} has not started yet`);
  return participation;
}
