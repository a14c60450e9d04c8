import {
  type Actor,
  type CalendarDate,
  centsToDecimal,
  helsinkiDateOf,
  one,
  type Page,
  permitted,
  readPage,
  sortBy,
  type Sort,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { entitledOfContract, readWholeContracts } from '../contract-facts/whole-contract.js';
import type { Entitlements } from '../entitlements/entitlement.js';
import { type MilestoneProgress, progress } from '../entitlements/progress.js';
import type { Tariff } from '../tariffs/tariff.js';
import { type ClientHistory, moneyOf, moneySeenBy, readHistories } from './client-histories.js';
import { evidenceOf } from './attach-evidence.js';
import { standing } from './current-facts.js';
import { decideFacts } from './decide-facts.js';
import { type FactRow, type Participation, readFacts, SERVED } from './fact-queries.js';
import { verificationMoves } from './verification-lifecycle.js';
import type {
  FactView,
  MilestoneView,
  ParticipationDetail,
  ParticipationFilter,
  ParticipationSummary,
  ProgressView,
} from './facts.dto.js';

export interface ParticipationRow extends Participation {
  readonly contractNumber: string;
  readonly providerName: string;
}

export const PARTICIPATION_ROWS = `
  SELECT participation.id, contract_id AS "contractId", participation.authority_id AS "authorityId", served.now_id AS "providerId",
         client_id AS "clientId", client_reference AS "clientReference", segment, started_on AS "startedOn", served.served,
         c.number AS "contractNumber", o.name AS "providerName"
    FROM outcomes.participation ${SERVED}
    JOIN contracts.contract c ON c.id = contract_id
    JOIN app.organisation o ON o.id = served.now_id`;

const SORTS: Readonly<Record<string, Sort>> = {
  startedOn: { column: 'startedOn', type: 'date', direction: 'asc' },
  clientReference: { column: 'clientReference', type: 'text', direction: 'asc' },
};

/** The clients whose outcomes are counted, with how far they are and what waits: the provider's own, or the authority's all. */
export async function listParticipations(
  tx: Tx,
  actor: Actor,
  filter: ParticipationFilter,
  now: Date,
): Promise<Page<ParticipationSummary>> {
  const params: unknown[] = [];
  const conditions = ['true'];
  if (filter.contractId !== undefined) conditions.push(`contract_id = $${params.push(filter.contractId)}`);
  if (filter.providerId !== undefined)
    conditions.push(
      `participation.id IN (SELECT participation_id FROM outcomes.participation_provider WHERE provider_id = $${params.push(filter.providerId)})`,
    );
  if (filter.reference !== undefined)
    conditions.push(`starts_with(client_reference, $${params.push(filter.reference)})`);
  const page = await readPage<ParticipationRow>(tx, {
    query: `${PARTICIPATION_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: sortBy(SORTS, filter.sort ?? '-startedOn'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  const histories = new Map(
    (await readHistories(tx, page.items, null)).map((history) => [history.participation.id, history]),
  );
  const today = helsinkiDateOf(now);
  const ofWhole = await entitledWithOthers(tx, page.items, today);
  return {
    ...page,
    items: page.items.map((row) => summarise(actor, row, histories.get(row.id), today, ofWhole.get(row.id))),
  };
}

/** What those clients have whose money depends on other clients of their contract. */
async function entitledWithOthers(
  tx: Tx,
  rows: readonly ParticipationRow[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, Entitlements>> {
  const wholes = await readWholeContracts(tx, [...new Set(rows.map(({ contractId }) => contractId))]);
  return new Map([...wholes.values()].flatMap((whole) => [...entitledOfContract(whole, today).ofClients]));
}

/** One client with every fact that was ever recorded, the newest last. */
export async function participationDetail(tx: Tx, actor: Actor, id: string, now: Date): Promise<ParticipationDetail> {
  const row = one(await sql<ParticipationRow>(tx, `${PARTICIPATION_ROWS} WHERE participation.id = $1`, [id]));
  const [history] = await readHistories(tx, [row], null);
  const facts = (await readFacts(tx, [id], null)).get(id) ?? [];
  const today = helsinkiDateOf(now);
  const current = standing(facts);
  const { held, disputed } = decideFacts(current);
  const evidence = await evidenceOf(
    tx,
    facts.map((fact) => fact.id),
  );
  return {
    ...summarise(actor, row, history, today, (await entitledWithOthers(tx, [row], today)).get(id)),
    facts: facts.map((fact) => ({
      ...factView(actor, fact, current.includes(fact)),
      held: held.includes(fact),
      disputed: disputed.has(fact.id),
      evidence: evidence
        .filter(({ factId }) => factId === fact.id)
        .map(({ id: fileId, name, sizeBytes, sha256, addedAt }) => ({ id: fileId, name, sizeBytes, sha256, addedAt })),
    })),
    permittedActions: permitted(actor, [{ action: 'employment:record' }, { action: 'fact:record' }]),
  };
}

/** The same, found by one of its facts. */
export async function participationOfFact(
  tx: Tx,
  actor: Actor,
  factId: string,
  now: Date,
): Promise<ParticipationDetail> {
  const { id } = one(
    await sql<{ id: string }>(tx, `SELECT participation_id AS id FROM outcomes.fact WHERE id = $1`, [factId]),
  );
  return participationDetail(tx, actor, id, now);
}

function factView(actor: Actor, fact: FactRow, current: boolean): Omit<FactView, 'held' | 'disputed' | 'evidence'> {
  const { id, kind, validFrom: from, validTo: to, data, recordedAt, source, correctsId, withdrawn, reason } = fact;
  const corrected = current ? undefined : 'fact-already-corrected';
  const refusal =
    source === 'delivery'
      ? 'fact-corrected-elsewhere'
      : source === 'client' || (actor.kind === 'provider' && source !== 'provider')
        ? 'fact-of-another-source'
        : corrected;
  const moves = verificationMoves(fact.verification);
  const permittedActions = permitted(actor, [
    { action: 'fact:correct', refusal },
    { action: 'fact:attach', refusal: source === 'provider' ? undefined : 'fact-of-another-source' },
    { action: 'fact:verify', refusal: moves.length === 0 ? 'verification-move-not-allowed' : corrected },
  ]);
  return {
    ...{ id, kind, from, to, recordedAt, source, correctsId, withdrawn, reason, current },
    employer: data.employer ?? null,
    hoursPerWeek: data.hoursPerWeek ?? null,
    subsidised: data.subsidised ?? false,
    units: data.units ?? null,
    subject: data.subject ?? null,
    amount: data.amount ?? null,
    value: data.value ?? null,
    denied: data.denied ?? false,
    said: data.said ?? null,
    verification: fact.verification,
    verifications: permittedActions.some(({ action, allowed }) => action === 'fact:verify' && allowed) ? moves : [],
    permittedActions,
  };
}

function summarise(
  actor: Actor,
  row: ParticipationRow,
  history: ClientHistory | undefined,
  today: CalendarDate,
  ofWhole: Entitlements | undefined,
): ParticipationSummary {
  const { id, contractId, contractNumber, providerId, providerName, clientReference, segment, startedOn } = row;
  const money = history === undefined ? undefined : moneyOf(history, today, moneySeenBy(actor), ofWhole);
  const [entitled, paid] = [money?.entitledCents ?? 0n, money?.paidCents ?? 0n];
  return {
    ...{ id, contractId, contractNumber, providerId, providerName, clientReference, segment, startedOn },
    entitled: centsToDecimal(entitled),
    paid: centsToDecimal(paid),
    waiting: centsToDecimal(entitled - paid),
    progress: history === undefined ? null : progressView(history, today),
  };
}

function progressView({ tariff, facts }: ClientHistory, today: CalendarDate): ProgressView {
  const { milestones, ...rest } = progress(tariff.body, facts, today);
  const views = milestones.map((milestone) => milestoneView(tariff.body, milestone));
  const waiting = views.filter((view) => view.reachedOn === null).sort((a, b) => a.missingDays - b.missingDays);
  return { ...rest, milestones: views, next: waiting[0] ?? null };
}

function milestoneView(tariff: Tariff, { netCents, ...milestone }: MilestoneProgress): MilestoneView {
  const title = tariff.components.find((component) => component.id === milestone.component)?.title ?? tariff.title;
  return { ...milestone, title, amount: centsToDecimal(netCents) };
}
