import { organisationOf, personOf, readPage, type Actor, type Page, type Tx } from '@kasvutori/platform';
import type { AllianceFilter, AllianceSummary } from './alliances.dto.js';

/** The alliances of the reader's organisation, the newest first, with what waits in them. */
export function listAlliances(tx: Tx, actor: Actor, filter: AllianceFilter): Promise<Page<AllianceSummary>> {
  const params: unknown[] = [personOf(actor), organisationOf(actor)];
  const where = filter.phase === undefined ? '' : `WHERE a.phase = ANY ($${params.push(filter.phase)})`;
  return readPage<AllianceSummary>(tx, {
    query: `
      SELECT a.id, a.contract_id AS "contractId", c.number AS "contractNumber", c.title, o.name AS "authorityName", a.phase,
             a.runs_from AS "runsFrom", a.runs_to AS "runsTo",
             (SELECT count(*)::int FROM contracts.alliance_party p WHERE p.alliance_id = a.id) AS parties,
             (SELECT count(*)::int FROM contracts.alliance_cost_report r
               WHERE r.alliance_id = a.id AND r.status = 'submitted' AND r.provider_id IS DISTINCT FROM $2::uuid) AS "reportsWaiting",
             (SELECT count(*)::int FROM contracts.alliance_vote v JOIN contracts.alliance_proposal p ON p.id = v.proposal_id
               WHERE v.alliance_id = a.id AND v.person_id = $1::uuid AND v.vote IS NULL AND p.status = 'open') AS "votesWaiting"
        FROM contracts.alliance a
        JOIN contracts.contract c ON c.id = a.contract_id
        JOIN app.organisation o ON o.id = a.authority_id ${where}`,
    params,
    sort: { column: 'contractNumber', type: 'text', direction: filter.sort === 'contractNumber' ? 'asc' : 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}
