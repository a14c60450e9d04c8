import {
  centsToDecimal,
  commonProblem,
  daysBetween,
  helsinkiDateOf,
  permitted,
  readHistory,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { readCallOffs, readOrigin } from '../call-offs/call-off-queries.js';
import { readDevelopment, type Development } from '../development/development.js';
import { readInvitation, readInvitations, type Invitation } from '../participation/invitations.js';
import { findRequest, readRequests, type RequestRow } from '../participation/request-queries.js';
import { readAnswers, readRounds, type AnswerRow, type RoundRow } from '../rounds/round-queries.js';
import { readTender, type TenderRecord } from '../tenders/tender-record.js';
import { componentsOf } from './alliance-components.js';
import { roleOf } from './hold-procedure.js';
import { legalTimes } from './legal-times.js';
import { readSituation, type Situation } from './procedure-queries.js';
import {
  PLANNED_KINDS,
  PROCEDURE_KINDS,
  PROCEDURE_TABLE,
  type ProcedureKind,
  type ProcedureRules,
  type Stage,
} from './procedure-table.js';
import type { DevelopmentView } from '../development/development.dto.js';
import type { TenderInvitationView, RequestView } from '../participation/participation.dto.js';
import type {
  OfficerProcedure,
  ProcedureRulesView,
  ProviderProcedure,
  PublicProcedure,
  StageTime,
} from './procedures.dto.js';
import type { RoundView } from '../rounds/rounds.dto.js';
import { stageRefusal, type StageAction } from './stage-lifecycle.js';

/** The table of procedures, for screens and for whoever wants to know. */
export const readProcedureTable = (): ProcedureRulesView[] =>
  PROCEDURE_KINDS.map((kind) => rulesOf(kind, PROCEDURE_TABLE[kind]));

function rulesOf(
  kind: ProcedureKind,
  { otherEforms: _, stages, minimumTimes, ...flags }: ProcedureRules,
): ProcedureRulesView {
  const planned = PLANNED_KINDS.some((known) => known === kind);
  return { kind, ...flags, stages: [...stages], minimumTimes: [...minimumTimes], planned };
}

async function publicPart(tx: Tx, situation: Situation): Promise<PublicProcedure> {
  const { id, number, title, stage, kind, plan, submissionDeadline } = situation;
  return {
    tenderId: id,
    number,
    title,
    stage,
    rules: rulesOf(kind, PROCEDURE_TABLE[kind]),
    plan:
      plan === null
        ? null
        : {
            requestsDeadline: plan.requestsLocal,
            requestsEnd: plan.requestsDeadline,
            minCandidates: plan.minCandidates,
            maxCandidates: plan.maxCandidates,
            mayReduce: plan.mayReduce,
            selection: plan.selection,
          },
    submissionEnd: submissionDeadline,
    origin: plan === null ? null : await readOrigin(tx, plan),
  };
}

/** For anyone; a draft is not there, not even for its own officers. */
export async function readPublicProcedure(tx: Tx, tenderId: string, now: Date): Promise<PublicProcedure> {
  const situation = await readSituation(tx, tenderId, now);
  if (situation.publishedAt === null) throw commonProblem('not-found');
  return publicPart(tx, situation);
}

const OFFICERS: readonly StageAction[] = [
  'plan',
  'decide-request',
  'invite',
  'open-round',
  'unseal-answers',
  'record-round',
  'reduce',
  'call-for-bids',
  'call-off',
  'start-development',
  'end-development',
];

/** Everything the officers' page of a procedure shows. Another authority's tender is not there. */
export async function readOfficerProcedure(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<OfficerProcedure> {
  const situation = await readSituation(tx, tenderId, now);
  if (situation.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const tender = await readTender(tx, tenderId);
  const development = await readDevelopment(tx, tenderId);
  const answers = await readAnswers(tx, tenderId);
  const { kind, stage } = situation;
  return {
    ...(await publicPart(tx, situation)),
    version: situation.version,
    language: tender.language,
    times: timesOf(situation, tender, now),
    lots: tender.lots.map(({ id, reference, title }) => ({ id, reference, title })),
    components: kind === 'alliance' ? componentsOf(tender) : [],
    requests: (await readRequests(tx, tenderId)).map(requestView),
    invitations: (await readInvitations(tx, tenderId)).map(invitationView),
    rounds: (await readRounds(tx, tenderId)).map((round) => roundView(round, answers, round.record)),
    development: development === null ? null : developmentView(development),
    callOffs: await readCallOffs(tx, tenderId),
    permittedActions: permitted(
      actor,
      OFFICERS.map((action) => ({
        action: `procedure:${action}`,
        refusal: stageRefusal(kind, stage, action, action === 'end-development' ? 'approver' : 'officer'),
      })).filter(({ refusal }) => refusal === undefined),
    ),
    history: await readHistory(tx, 'tender', tenderId),
  };
}

const PROVIDERS: readonly StageAction[] = ['request', 'withdraw-request', 'answer-round'];

/** The same for a provider: its own request and invitation, and the rounds it is or was in. */
export async function readProviderProcedure(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  now: Date,
): Promise<ProviderProcedure> {
  const situation = await readSituation(tx, tenderId, now);
  if (situation.publishedAt === null) throw commonProblem('not-found');
  const request = await findRequest(tx, tenderId, actor.organisationId);
  const invitation = await readInvitation(tx, tenderId, actor.organisationId);
  const development = await readDevelopment(tx, tenderId);
  const answers = await readAnswers(tx, tenderId);
  const role = await roleOf(tx, actor, tenderId);
  const { kind, stage } = situation;
  return {
    ...(await publicPart(tx, situation)),
    // The decision is told with the invitations; until then it may still be thought over.
    ownRequest: request === undefined ? null : stage === 'selection' ? undecided(request) : requestView(request),
    ownInvitation: invitation === undefined ? null : invitationView(invitation),
    rounds: (await readRounds(tx, tenderId)).map((round) => roundView(round, answers, null)),
    development: development === null ? null : developmentView(development),
    permittedActions: permitted(
      actor,
      PROVIDERS.filter((action) => action !== 'withdraw-request' || request?.status === 'submitted')
        .map((action) => ({ action: `procedure:${action}`, refusal: stageRefusal(kind, stage, action, role) }))
        .filter(({ refusal }) => refusal === undefined),
    ),
  };
}

const requestView = ({ tenderId: _t, submittedBy: _s, decidedAt: _d, ...request }: RequestRow): RequestView => request;

const undecided = (request: RequestRow): RequestView =>
  requestView(
    request.status === 'withdrawn' ? request : { ...request, status: 'submitted', ground: null, reason: null },
  );

const invitationView = ({ personId: _, ...invitation }: Invitation): TenderInvitationView => invitation;

const roundView = (
  { id, answersLocal: _, ...round }: RoundRow,
  answers: readonly AnswerRow[],
  record: string | null,
): RoundView => ({
  ...round,
  record,
  answers: answers
    .filter(({ roundId }) => roundId === id)
    .map(({ providerId, providerName, submittedAt, sha256, content }) => ({
      providerId,
      providerName,
      submittedAt,
      sha256,
      text: content?.text ?? null,
      preliminaryPrice: content?.preliminaryPrice ?? null,
    })),
});

const developmentView = ({ targetCents, startedBy: _, ...phase }: Development): DevelopmentView => ({
  ...phase,
  target: targetCents === null ? null : centsToDecimal(targetCents),
});

/** How many whole days a stage with a legal minimum lasts: requests from publication, bids from the stage before. */
function timesOf(
  { kind, plan, publishedAt, submissionDeadline }: Situation,
  tender: TenderRecord,
  now: Date,
): StageTime[] {
  const begins = publishedAt ?? now;
  const requestsEnd = plan?.requestsDeadline ?? null;
  const from: Partial<Record<Stage, Date>> = { requests: begins, bids: requestsEnd ?? begins };
  const to: Partial<Record<Stage, Date | null>> = { requests: requestsEnd, bids: submissionDeadline };
  return legalTimes(plan ?? { kind }, tender, begins).map((time) => {
    const [start, end] = [from[time.stage], to[time.stage]];
    const days = start && end ? Math.max(0, daysBetween(helsinkiDateOf(start), helsinkiDateOf(end))) : null;
    return { ...time, days };
  });
}
