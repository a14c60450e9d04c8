import { readContractTerms, type ServiceEventApproved, type ServiceStarted } from '@kasvutori/contracts';
import { calendarDate, dbNow, execute, newId, sql, type Tx } from '@kasvutori/platform';
import { insertFact, participationOfClient, readFacts, type Participation } from './fact-queries.js';
import { uncorrected } from './current-facts.js';

/** A client has begun with a provider: from now on outcomes are counted. Told twice, it is one participation. */
export async function startParticipation(tx: Tx, started: ServiceStarted): Promise<void> {
  const { authorityId, providerId } = await readContractTerms(tx, started.contractId);
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
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
      calendarDate(started.startedOn),
      await dbNow(tx),
    ],
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
    corrects: { id: reversed.id, reason: reversal.reason.trim() || '–', withdrawn: true },
  });
}

async function participationOf(tx: Tx, event: ServiceEventApproved): Promise<Participation> {
  const participation = await participationOfClient(tx, event.contractId, event.clientId);
  if (participation === undefined) throw new Error(`the service of event ${event.serviceEventId} has not started yet`);
  return participation;
}
