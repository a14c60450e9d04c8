import {
  type AuthorityActor,
  commonProblem,
  formatDate,
  type HistoryRow,
  type Page,
  permitted,
  type ProviderActor,
  readHistory,
  readPage,
  type Sort,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { contractHindrance, moveDecision } from '../award/decision-lifecycle.js';
import { type DecisionRow, readDecisionOf, readDecisionsOf } from '../award/decision-queries.js';
import { filingSituation } from './file-correction.js';
import { readLetters } from './letter-queries.js';
import type { AppealDetail, CorrectionDetail, Remedies, WaitingRemedy, WaitingRemedyFilter } from './remedies.dto.js';
import { readRemedyDocuments, type RemedyDocumentRow } from './remedy-documents.js';
import { moveAppeal, moveCorrection, moveSuspension } from './remedy-lifecycle.js';
import { type AppealRow, type CorrectionRow, isContracted, readAppeals, readCorrections } from './remedy-queries.js';
import { filingRefusal, REOPEN_GROUNDS, reopenRefusal, withdrawRefusal } from './remedy-rules.js';

/** Everything that has been asked of a decision and what came of it: for the buyer all of it, for a party its own. */
export async function readRemedies(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  tenderId: string,
  now: Date,
): Promise<Remedies> {
  const decision = await readDecisionOf(tx, tenderId);
  if (actor.kind === 'authority' && decision.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const corrections = await readCorrections(tx, tenderId);
  const appeals = await readAppeals(tx, tenderId);
  const contracted = await isContracted(tx, decision.id);
  const filing = actor.kind === 'provider' ? await filingSituation(tx, actor.organisationId, decision) : null;
  const documents = await readRemedyDocuments(
    tx,
    [...corrections, ...appeals].map(({ id }) => id),
  );
  return {
    tenderId,
    decision: {
      number: decision.number,
      status: decision.status,
      standstillLastDay: decision.standstillLastDay,
      standstillEndsAt: decision.standstillEndsAt,
      final: contractHindrance({ ...decision, decisionStatus: decision.status }, now) === undefined,
      contracted,
    },
    corrections: corrections.map((request) => correctionDetail(actor, request, documents)),
    appeals: appeals.map((appeal) => appealDetail(actor, appeal, documents)),
    letters: await readLetters(tx, tenderId),
    appealPending: await pending(tx, decision.id),
    lastDay: filing?.lastDay ?? null,
    permittedActions:
      filing === null
        ? officerActions(actor as AuthorityActor, decision, { contracted, corrections, appeals }, now)
        : permitted(actor, [{ action: 'correction:file', refusal: filingRefusal(filing, now) }]).map((permission) => ({
            ...permission,
            ...(permission.reason !== undefined && {
              reason: permission.reason.replace(
                '{lastDay}',
                filing.lastDay === null ? '–' : formatDate(filing.lastDay),
              ),
            }),
          })),
    history: await historyOf(tx, tenderId, corrections, appeals),
  };
}

function officerActions(
  actor: AuthorityActor,
  decision: DecisionRow,
  found: { contracted: boolean; corrections: readonly CorrectionRow[]; appeals: readonly AppealRow[] },
  now: Date,
): Remedies['permittedActions'] {
  const own = <Row extends { decisionId: string }>(rows: readonly Row[]) =>
    rows.filter(({ decisionId }) => decisionId === decision.id);
  const state = {
    status: decision.status,
    decidedAt: decision.decidedAt,
    contracted: found.contracted,
    corrections: own(found.corrections).map(({ status }) => status),
    appeals: own(found.appeals).map(({ status }) => status),
  };
  // Any ground will do; when none does, the buyer's own is the one that can be explained.
  const refusals = REOPEN_GROUNDS.map((ground) => reopenRefusal(state, ground, now));
  const reopen = refusals.includes(undefined) ? undefined : reopenRefusal(state, 'own-correction', now);
  return permitted(actor, [
    { action: 'award:reopen', refusal: reopen },
    { action: 'award:withdraw', refusal: withdrawRefusal(state) },
    { action: 'appeal:record', refusal: undefined },
    {
      action: 'correction:record',
      refusal: moveDecision(decision.status, 'reopen').ok ? undefined : 'decision-move-not-allowed',
    },
  ]);
}

function correctionDetail(
  actor: AuthorityActor | ProviderActor,
  { tenderId: _, authorityId: __, decisionId: ___, providerId: ____, filedBy: _____, ...request }: CorrectionRow,
  documents: readonly RemedyDocumentRow[],
): CorrectionDetail {
  const refusalOf = (move: 'accept' | 'withdraw') => {
    const moved = moveCorrection(request.status, move);
    return moved.ok ? undefined : moved.refusal;
  };
  return {
    ...request,
    documents: documentsOf(documents, ({ correctionId }) => correctionId === request.id),
    permittedActions: permitted(actor, [
      { action: 'correction:answer', refusal: refusalOf('accept') },
      { action: 'correction:withdraw', refusal: refusalOf('withdraw') },
      { action: 'remedy-document:add-own', refusal: refusalOf('withdraw') },
      { action: 'remedy-document:add', refusal: undefined },
    ]),
  };
}

const documentsOf = (documents: readonly RemedyDocumentRow[], mine: (row: RemedyDocumentRow) => boolean) =>
  documents.filter(mine).map(({ fileId: _, correctionId: __, appealId: ___, ...document }) => document);

function appealDetail(
  actor: AuthorityActor | ProviderActor,
  { tenderId: _, authorityId: __, decisionId: ___, providerId: ____, recordedAt: _____, ...appeal }: AppealRow,
  documents: readonly RemedyDocumentRow[],
): AppealDetail {
  const settled = moveAppeal(appeal.status, 'dismiss');
  const move = appeal.suspension === 'automatic' || appeal.suspension === 'ordered' ? 'lift' : 'order';
  const suspended = moveSuspension(appeal.status, appeal.suspension, move);
  return {
    ...appeal,
    documents: documentsOf(documents, ({ appealId }) => appealId === appeal.id),
    permittedActions: permitted(actor, [
      { action: 'remedy-document:add', refusal: undefined },
      { action: 'appeal:settle', refusal: settled.ok ? undefined : settled.refusal },
      { action: 'appeal:suspend', refusal: suspended.ok ? undefined : suspended.refusal },
    ]),
  };
}

async function pending(tx: Tx, decisionId: string): Promise<boolean> {
  const [row] = await sql<{ pending: boolean }>(tx, 'SELECT procurement.appeal_is_pending($1) AS pending', [
    decisionId,
  ]);
  return row?.pending ?? false;
}

/** What happened to the decisions, requests and appeals of a tender, oldest first. Row-level security leaves a party its own. */
async function historyOf(
  tx: Tx,
  tenderId: string,
  corrections: readonly CorrectionRow[],
  appeals: readonly AppealRow[],
): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = [];
  for (const decision of await readDecisionsOf(tx, tenderId)) {
    const { decidedAt: at, decidedByName: by, number: note } = decision;
    rows.push({ at, move: 'decide', from: null, to: 'standstill', by, note });
    rows.push(...(await readHistory(tx, 'decision', decision.id)));
  }
  for (const { id } of corrections)
    rows.push(
      ...(await readHistory(tx, 'correction-request', id)).map((row) => ({ ...row, move: `correction-${row.move}` })),
    );
  for (const { id } of appeals)
    rows.push(...(await readHistory(tx, 'appeal', id)).map((row) => ({ ...row, move: `appeal-${row.move}` })));
  return rows.sort((a, b) => a.at.getTime() - b.at.getTime());
}

const SORTS: Readonly<Record<NonNullable<WaitingRemedyFilter['sort']>, Sort>> = {
  since: { column: 'since', type: 'timestamptz', direction: 'asc' },
  '-since': { column: 'since', type: 'timestamptz', direction: 'desc' },
};

/** Requests that wait for an answer or a new decision, and pending appeals: for "Today". */
export function listWaitingRemedies(
  tx: Tx,
  actor: AuthorityActor,
  filter: WaitingRemedyFilter,
): Promise<Page<WaitingRemedy>> {
  return readPage<WaitingRemedy>(tx, {
    query: `SELECT w.id, w.kind, w.tender_id AS "tenderId", t.title AS "tenderTitle", d.number AS "decisionNumber", w.party, w.since
              FROM (SELECT c.id, 'correction-request' AS kind, c.tender_id, c.decision_id, o.name AS party, c.received_at AS since
                      FROM procurement.correction_request c JOIN app.organisation o ON o.id = c.provider_id
                     WHERE c.authority_id = $1 AND c.status IN ('submitted', 'accepted')
                    UNION ALL
                    SELECT p.id, 'appeal', p.tender_id, p.decision_id, p.appellant, p.recorded_at
                      FROM procurement.appeal p WHERE p.authority_id = $1 AND p.status = 'pending') w
              JOIN procurement.tender t ON t.id = w.tender_id JOIN procurement.award_decision d ON d.id = w.decision_id`,
    params: [actor.organisationId],
    sort: SORTS[filter.sort ?? 'since'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}
