import { createHash } from 'node:crypto';
import { defineJob, execute, parseCents, type Tx } from '@kasvutori/platform';
import type {
  ChoiceTold,
  ClientEmploymentTold,
  FeedbackGiven,
  ServiceEventApproved,
  ServiceStarted,
} from '../delivery/delivery-events.js';
import type { FactKind } from './indicator-facts.js';

interface NewFact {
  readonly kind: Exclude<FactKind, 'complaint'>;
  readonly key: string;
  readonly revision?: number;
  readonly withdrawn?: boolean;
  readonly clientKey: string;
  readonly voucherId?: string;
  readonly on: string;
  readonly value?: number;
  readonly amount?: string;
}

/** One client of one contract, without saying who: the same person has another key under another contract. */
const keyOf = ({ contractId, clientId }: { contractId: string; clientId: string }): string =>
  createHash('sha256').update(`${contractId}:${clientId}`).digest('hex').slice(0, 32);

export async function recordChoice(tx: Tx, told: ChoiceTold, now: Date): Promise<void> {
  const { contractId, choiceId: key, voucherId, move, on, units } = told;
  const base = { key, voucherId, on, clientKey: keyOf(told) };
  if (move === 'propose') await record(tx, contractId, { ...base, kind: 'choice', value: units }, now);
  if (move === 'accept') await record(tx, contractId, { ...base, kind: 'answer', value: 1 }, now);
  if (move === 'decline' || move === 'lapse') await record(tx, contractId, { ...base, kind: 'answer', value: 0 }, now);
  if (move === 'end') await record(tx, contractId, { ...base, kind: 'end' }, now);
}

export async function recordSession(tx: Tx, event: ServiceEventApproved, now: Date): Promise<void> {
  const { contractId, serviceEventId: key, voucherId, occurredOn: on, units: value, amount } = event;
  await record(tx, contractId, { kind: 'session', key, voucherId, on, value, amount, clientKey: keyOf(event) }, now);
}

/** Takes the session back, whichever of the two is heard of first. */
export async function withdrawSession(
  tx: Tx,
  event: ServiceEventApproved & { readonly reversesId: string },
  now: Date,
): Promise<void> {
  const { contractId, reversesId: key, voucherId, occurredOn: on } = event;
  const back = { key, voucherId, on, clientKey: keyOf(event), revision: 1, withdrawn: true };
  await record(tx, contractId, { kind: 'session', ...back }, now);
}

export async function recordStart(tx: Tx, started: ServiceStarted, now: Date): Promise<void> {
  const clientKey = keyOf(started);
  await record(tx, started.contractId, { kind: 'start', key: clientKey, clientKey, on: started.startedOn }, now);
}

export async function recordJob(tx: Tx, told: ClientEmploymentTold, now: Date): Promise<void> {
  const clientKey = keyOf(told);
  const { contractId, revision, on } = told;
  await record(
    tx,
    contractId,
    { kind: 'job', key: clientKey, revision, clientKey, on, value: told.works ? 1 : 0 },
    now,
  );
}

/** The grade only; each answer is a person of its own, as the event does not say whose it is. */
export async function recordFeedback(tx: Tx, given: FeedbackGiven, now: Date): Promise<void> {
  const { contractId, feedbackId: key, revision, grade: value, on } = given;
  await record(tx, contractId, { kind: 'feedback', key, revision, clientKey: key, on, value }, now);
}

async function record(tx: Tx, contractId: string, fact: NewFact, now: Date): Promise<void> {
  const told = await execute(
    tx,
    `INSERT INTO contracts.indicator_fact (contract_id, kind, key, revision, withdrawn, client_key, voucher_id, occurred_on, value, amount_cents, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
    [
      contractId,
      fact.kind,
      fact.key,
      fact.revision ?? 0,
      fact.withdrawn ?? false,
      fact.clientKey,
      fact.voucherId ?? null,
      fact.on,
      fact.value ?? 0,
      parseCents(fact.amount ?? '0').toString(),
      now,
    ],
  );
  if (told === 1) await measureAgain(tx, contractId);
}

/** A job, since those who deal with a complaint do not write what is measured. */
export const measureAgainJob = defineJob<{ contractId: string }>('contracts.measure-again');

/** Something has come in: the contract is measured anew by the next tick, if it is measured at all. */
export async function measureAgain(tx: Tx, contractId: string): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.measured_contract AS m (contract_id, changed)
     SELECT $1, true WHERE EXISTS (SELECT FROM contracts.indicator WHERE contract_id = $1)
     ON CONFLICT (contract_id) DO UPDATE SET changed = true WHERE NOT m.changed`,
    [contractId],
  );
}
