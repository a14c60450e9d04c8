import { one, readPage, sql, type Page, type Tx } from '@kasvutori/platform';
import { readPublicDirectAward } from '../direct-award/direct-award-view.js';
import { readTender, type TenderRecord } from '../tenders/tender-record.js';
import { readPriorInformation } from '../planning/plan-queries.js';
import { planningRelease } from './ocds-planning.js';
import type { OcdsRelease } from './ocds-release.js';
import { readBids } from './read-ocds-bids.js';
import { readDecisions } from './read-ocds-decisions.js';
import { readFacts } from './read-ocds-facts.js';
import { readRemedies } from './read-ocds-remedies.js';
import type { OcdsContract, OcdsDirectAward, OcdsInput, OcdsParty } from './ocds-input.js';

/**
 * Reads what open data says of a published tender; 404 for a draft. Run it as the system: open data is the same for
 * everyone. Contracts lie downstream, so whoever owns them adds them. `site` is where this service is.
 */
export async function readOcdsInput(
  tx: Tx,
  tenderId: string,
  site: string,
  contracts: readonly OcdsContract[] = [],
): Promise<OcdsInput> {
  const [published] = await sql(tx, 'SELECT id FROM procurement.tender WHERE id = $1 AND published_at IS NOT NULL', [
    tenderId,
  ]);
  one(published === undefined ? [] : [published]);
  const tender = await readTender(tx, tenderId);
  const buyers = await sql<OcdsParty>(
    tx,
    'SELECT business_id AS "businessId", name, municipality FROM app.organisation WHERE id = $1',
    [tender.authorityId],
  );
  return {
    site,
    tender,
    buyer: one(buyers),
    bids: await readBids(tx, tenderId),
    ...(await readDecisions(tx, tenderId)),
    ...(await readRemedies(tx, tenderId)),
    directAward: tender.awardedDirectly ? await readWithoutCall(tx, tender) : null,
    contracts,
    ...(await readFacts(tx, tenderId)),
  };
}

async function readWithoutCall(tx: Tx, { id, statusAt }: TenderRecord): Promise<OcdsDirectAward> {
  const { ground, reasons, noticeType } = await readPublicDirectAward(tx, id, statusAt);
  return { ground: ground.name, source: ground.source, reasons, noticeType };
}

/** A contracting process: a tender, or prior information that is still without one. */
export interface OcdsProcess {
  readonly ocid: string;
  readonly tenderId: string | null;
  readonly noticeId: string | null;
}

const PROCESSES = {
  tender: `SELECT ocid, id AS "tenderId", NULL::uuid AS "noticeId" FROM procurement.tender WHERE published_at IS NOT NULL`,
  notice: `SELECT ocid, NULL::uuid AS "tenderId", id AS "noticeId" FROM procurement.prior_information WHERE true`,
};

/** The process behind an open contracting id, or 404. */
export async function processOfOcid(tx: Tx, ocid: string): Promise<OcdsProcess> {
  const { tender, notice } = PROCESSES;
  return one(await sql<OcdsProcess>(tx, `${tender} AND ocid = $1 UNION ALL ${notice} AND ocid = $1`, [ocid]));
}

/** Public processes in the order of their ids, after one of them: what a dump goes through. */
export function listOcdsProcesses(tx: Tx, after: string | undefined, limit: number): Promise<OcdsProcess[]> {
  const part = (select: string) => `(${select} AND ocid > $1 ORDER BY ocid LIMIT $2)`;
  const { tender, notice } = PROCESSES;
  return sql<OcdsProcess>(tx, `${part(tender)} UNION ALL ${part(notice)} ORDER BY ocid LIMIT $2`, [after ?? '', limit]);
}

/** What open data says of prior information. */
export async function readPlanningRelease(tx: Tx, noticeId: string, site: string): Promise<OcdsRelease> {
  const buyers = await sql<OcdsParty>(
    tx,
    `SELECT o.business_id AS "businessId", o.name, o.municipality
       FROM procurement.prior_information n JOIN app.organisation o ON o.id = n.authority_id WHERE n.id = $1`,
    [noticeId],
  );
  return planningRelease(await readPriorInformation(tx, noticeId), one(buyers), site);
}

/** Published tenders, the latest change first: what a package for a list is made of. */
export function listOcdsTenders(
  tx: Tx,
  page: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<{ id: string; ocid: string; updatedAt: Date }>> {
  return readPage(tx, {
    query: 'SELECT id, ocid, updated_at AS "updatedAt" FROM procurement.tender WHERE published_at IS NOT NULL',
    sort: { column: 'updatedAt', type: 'timestamptz', direction: 'desc' },
    ...page,
  });
}
