import {
  type AuthorityActor,
  type CalendarDate,
  containing,
  dbNow,
  helsinkiDateOf,
  type Language,
  type Page,
  permitted,
  type ProviderActor,
  readHistory,
  readPage,
  type Sort,
  sortBy,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { readAnswers, readApproval, type Answer, type Approval } from './approval-queries.js';
import type {
  ApprovalContract,
  ApprovalDecision,
  ApprovalDetail,
  ApprovalFilter,
  ApprovalSummary,
  AcceptedVersion,
  PriceToAccept,
  ToAccept,
} from './approvals.dto.js';
import { filesOf, readEvidence, type EvidenceRow } from './evidence.js';
import { approvalAfter, OFFICER_MOVES, PROVIDER_MOVES } from './rulebook-lifecycles.js';
import { applicationFaults, applicationLacks } from './rulebook-content.js';
import { currentVersion, readVersion, type RulebookVersion } from './rulebook-queries.js';
import { versionDifference, versionView } from './rulebook-views.js';

type Reader = AuthorityActor | ProviderActor;

const WAITS_FOR = `CASE WHEN a.status = 'applied' THEN 'authority'
                        WHEN a.status IN ('draft', 'incomplete', 'approved') OR (a.status IN ('active', 'lapsed', 'suspended') AND v.id <> a.accepted_version_id)
                          THEN 'provider' END`;

const SUMMARIES = `
  SELECT a.id, a.rulebook_id AS "rulebookId", b.number AS "rulebookNumber", v.title, au.name AS "authorityName", a.provider_id AS "providerId",
         p.name AS "providerName", a.status, a.status_at AS "statusAt", a.sent_at AS "sentAt", CASE WHEN a.status = 'applied' THEN a.decide_by END AS "decideBy",
         CASE WHEN a.status IN ('active', 'lapsed', 'suspended') AND v.id <> a.accepted_version_id THEN v.accept_by END AS "acceptBy", ${WAITS_FOR} AS "waitsFor"
    FROM contracts.rulebook_approval a
    JOIN contracts.rulebook b ON b.id = a.rulebook_id
    JOIN contracts.rulebook_version v ON v.rulebook_id = b.id AND v.status = 'published'
    JOIN app.organisation au ON au.id = a.authority_id
    JOIN app.organisation p ON p.id = a.provider_id`;

const SORTS: Readonly<Record<string, Sort>> = {
  statusAt: { column: 'statusAt', type: 'timestamptz', direction: 'asc' },
  providerName: { column: 'providerName', type: 'text', direction: 'asc' },
};

/** Applications and approvals: of the authority those sent to it, of the provider its own. */
export function listApprovals(tx: Tx, filter: ApprovalFilter): Promise<Page<ApprovalSummary>> {
  return readPage<ApprovalSummary>(tx, {
    query: `${SUMMARIES} WHERE ($1::text[] IS NULL OR a.status = ANY ($1)) AND ($2::uuid IS NULL OR a.rulebook_id = $2)
               AND ($3::text IS NULL OR ${WAITS_FOR} = $3)
               AND ($4::text IS NULL OR b.number ILIKE $4 OR v.title::text ILIKE $4 OR au.name ILIKE $4 OR p.name ILIKE $4)`,
    params: [filter.status ?? null, filter.rulebookId ?? null, filter.waitsFor ?? null, containing(filter.q)],
    sort: sortBy(SORTS, filter.sort ?? '-statusAt'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

/** Everything the page of an application or an approval shows, to either side. */
export async function approvalDetail(tx: Tx, actor: Reader, id: string): Promise<ApprovalDetail> {
  const now = await dbNow(tx);
  const approval = await readApproval(tx, id);
  const [summary] = await sql<ApprovalSummary>(tx, `${SUMMARIES} WHERE a.id = $1`, [id]);
  const book = await bookOf(tx, approval);
  const answers = await readAnswers(tx, id);
  const files = await readEvidence(tx, id);
  const toAccept = await readToAccept(tx, approval, actor.language);
  const today = helsinkiDateOf(now);
  const lacks = lacksOf(approval, book, answers, files, today);
  return {
    ...(summary as ApprovalSummary),
    version: approval.version,
    rulebook: versionView(book),
    services: [...approval.services],
    municipalities: [...approval.municipalities],
    languages: [...approval.languages],
    presentation: approval.presentation,
    answers: book.requirements.map(({ key }) => {
      const given = answers.find(({ requirement }) => requirement === key);
      return {
        ...(given ?? { requirement: key, answer: '', validTo: null, met: null, ground: null }),
        expired: given?.validTo != null && given.validTo < today,
        files: filesOf(files, key).map(({ fileId: _, mediaType: __, sha256: ___, requirement: ____, ...file }) => file),
      };
    }),
    approvedServices: approval.approvedCodes && [...approval.approvedCodes],
    approvedMunicipalities: approval.approvedMunicipalities && [...approval.approvedMunicipalities],
    contracts: await readContracts(tx, id),
    decisions: await readDecisions(tx, id),
    acceptances: await readAcceptances(tx, id),
    toAccept,
    lacks,
    permittedActions: permitted(actor, actionsOf(actor, approval, toAccept, lacks)),
    history: await readHistory(tx, 'rulebook-approval', id),
  };
}

/** While it is written, an application follows the version in force. */
async function bookOf(tx: Tx, { status, versionId, rulebookId }: Approval): Promise<RulebookVersion> {
  if (approvalAfter('provider', status, 'save') === undefined) return readVersion(tx, versionId);
  return (await currentVersion(tx, rulebookId)) ?? readVersion(tx, versionId);
}

function actionsOf(actor: Reader, { status }: Approval, toAccept: ToAccept | null, lacks: readonly string[]) {
  const moves: readonly string[] =
    actor.kind === 'provider'
      ? PROVIDER_MOVES.filter(
          (move) =>
            approvalAfter('provider', status, move) !== undefined &&
            ((move !== 'accept' && move !== 'price') || toAccept !== null),
        )
      : OFFICER_MOVES.filter((move) => approvalAfter('officer', status, move) !== undefined);
  return moves.map((move) => ({
    action: `rulebook-approval:${move}`,
    refusal: move === 'send' && lacks.length > 0 ? 'application-lacks' : undefined,
  }));
}

/** Of an application that is being written: what is still to be told. */
function lacksOf(
  approval: Approval,
  book: RulebookVersion,
  answers: readonly Answer[],
  files: readonly EvidenceRow[],
  today: CalendarDate,
): string[] {
  if (approvalAfter('provider', approval.status, 'send') === undefined) return [];
  const given = answers.map((answer) => ({ ...answer, files: filesOf(files, answer.requirement).length }));
  return [...applicationFaults(approval, book), ...applicationLacks(approval, given, book, today)];
}

/** The version whose contracts wait for the provider's signature. */
async function readToAccept(tx: Tx, approval: Approval, language: Language): Promise<ToAccept | null> {
  const { id, acceptedVersionId } = approval;
  const [waiting] = await sql<{ versionId: string }>(
    tx,
    `SELECT rulebook_version_id AS "versionId" FROM contracts.contract WHERE rulebook_approval_id = $1 AND status = 'in-signature' LIMIT 1`,
    [id],
  );
  if (waiting === undefined) return null;
  const book = await readVersion(tx, waiting.versionId);
  const before = acceptedVersionId === null ? undefined : await readVersion(tx, acceptedVersionId);
  return {
    versionNo: book.versionNo,
    sha256: book.sha256 ?? '',
    prices: await pricesToAccept(tx, approval.id, book),
    acceptBy: before === undefined ? null : book.acceptBy,
    difference: before === undefined ? [] : versionDifference(before, book, language),
  };
}

/** What the version allows for each service whose contract waits, with the price in that contract. */
async function pricesToAccept(tx: Tx, approvalId: string, book: RulebookVersion): Promise<PriceToAccept[]> {
  const waiting = (await readContracts(tx, approvalId)).filter(({ status }) => status === 'in-signature');
  return book.prices.flatMap((price) => {
    const contract = waiting.find(({ serviceKind }) => serviceKind === price.serviceKind);
    return contract === undefined ? [] : [{ ...price, unitPrice: contract.unitPrice }];
  });
}

const readContracts = (tx: Tx, approvalId: string): Promise<ApprovalContract[]> =>
  sql<ApprovalContract>(
    tx,
    `SELECT c.id, c.number, c.service_kind AS "serviceKind", c.status, to_char(p.unit_price_cents / 100.0, 'FM999999999990.00') AS "unitPrice",
            c.valid_from AS "validFrom", c.valid_to AS "validTo", c.document_id AS "documentId"
       FROM contracts.contract c JOIN contracts.contract_price p ON p.contract_id = c.id
      WHERE c.rulebook_approval_id = $1 ORDER BY c.created_at DESC, c.number`,
    [approvalId],
  );

const readDecisions = (tx: Tx, approvalId: string): Promise<ApprovalDecision[]> =>
  sql<ApprovalDecision>(
    tx,
    `SELECT id, move, reason, for_clients AS "forClients", document_id AS "documentId", decided_by_name AS "decidedBy", decided_at AS "decidedAt"
       FROM contracts.rulebook_decision WHERE approval_id = $1 ORDER BY decided_at DESC, id DESC`,
    [approvalId],
  );

const readAcceptances = (tx: Tx, approvalId: string): Promise<AcceptedVersion[]> =>
  sql<AcceptedVersion>(
    tx,
    `SELECT v.version_no AS "versionNo", a.sha256, a.person_name AS "acceptedBy", a.accepted_at AS "acceptedAt"
       FROM contracts.rulebook_acceptance a JOIN contracts.rulebook_version v ON v.id = a.version_id
      WHERE a.approval_id = $1 ORDER BY a.accepted_at DESC`,
    [approvalId],
  );
