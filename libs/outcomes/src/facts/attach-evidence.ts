import { execute, newId, one, sql, type Database, type ProviderActor, type Tx } from '@kasvutori/platform';
import { keepUpload, type FileToSend, type Upload } from '@kasvutori/procurement';
import { FACT, type FactRow } from './fact-queries.js';
import { factsProblem } from './facts-problems.js';

/** Of one fact. */
const MAX_FILES = 20;

export interface EvidenceRow extends FileToSend {
  readonly id: string;
  readonly factId: string;
  readonly addedAt: Date;
}

const EVIDENCE = `
  SELECT e.id, e.fact_id AS "factId", e.name, e.file_id AS "fileId", f.media_type AS "mediaType", f.size_bytes::int AS "sizeBytes", f.sha256,
         e.added_at AS "addedAt"
    FROM outcomes.fact_evidence e JOIN procurement.stored_file f ON f.id = e.file_id`;

export const evidenceOf = (tx: Tx, factIds: readonly string[]): Promise<EvidenceRow[]> =>
  sql<EvidenceRow>(tx, `${EVIDENCE} WHERE e.fact_id = ANY ($1::uuid[]) ORDER BY e.added_at, e.id`, [factIds]);

/** One file for whoever may see its fact; 404 for everyone else. */
export const evidenceFile = async (tx: Tx, id: string): Promise<EvidenceRow> =>
  one(await sql<EvidenceRow>(tx, `${EVIDENCE} WHERE e.id = $1`, [id]));

/** Keeps a file that shows a fact of this provider's. It is never taken back: a wrong one is followed by the right one. */
export function attachEvidence(db: Database, actor: ProviderActor, factId: string, upload: Upload): Promise<void> {
  const own = async (tx: Tx): Promise<FactRow & { authorityId: string }> =>
    one(
      await sql(
        tx,
        `SELECT fact.*, p.authority_id AS "authorityId" FROM (${FACT} WHERE f.id = $1 AND f.provider_id = $2) fact
           JOIN outcomes.participation p ON p.id = fact."participationId"`,
        [factId, actor.organisationId],
      ),
    );
  return keepUpload(db, actor, upload, {
    judge: async (tx) => {
      const { authorityId } = await own(tx);
      if ((await evidenceOf(tx, [factId])).length >= MAX_FILES)
        throw factsProblem('fact-evidence-too-much', { params: { max: MAX_FILES } });
      return authorityId;
    },
    name: async (tx, fileId, _file, now) => {
      const { authorityId } = await own(tx);
      await execute(
        tx,
        `INSERT INTO outcomes.fact_evidence (id, fact_id, authority_id, provider_id, file_id, name, added_by, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(), factId, authorityId, actor.organisationId, fileId, upload.name, actor.personId, now],
      );
    },
  });
}
