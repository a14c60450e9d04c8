import {
  type AuthorityActor,
  commonProblem,
  type Database,
  execute,
  newId,
  one,
  type ProviderActor,
  recordMove,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { documentProblem } from '../documents-of-tender/document-problems.js';
import type { FileToSend } from '../documents-of-tender/file-over-http.js';
import type { Upload } from '../documents-of-tender/receive-file.js';
import { keepUpload } from '../documents-of-tender/keep-upload.js';
import { remedyProblem } from './remedies-problems.js';
import { readAppeal, readCorrection } from './remedy-queries.js';

/** What a document is attached to. */
export type RemedyOf = { readonly correctionId: string } | { readonly appealId: string };

export interface RemedyDocumentRow extends FileToSend {
  readonly id: string;
  readonly correctionId: string | null;
  readonly appealId: string | null;
  readonly addedByName: string;
  readonly addedAt: Date;
}

/** Enough for a matter; a court's whole file belongs in the court's system. */
const MAX_DOCUMENTS = 30;

const DOCUMENT = `
  SELECT d.id, d.correction_id AS "correctionId", d.appeal_id AS "appealId", d.name, d.file_id AS "fileId", f.media_type AS "mediaType",
         f.size_bytes::int AS "sizeBytes", f.sha256, d.added_by_name AS "addedByName", d.added_at AS "addedAt"
    FROM procurement.remedy_document d JOIN procurement.stored_file f ON f.id = d.file_id`;

/** The documents of these requests and appeals, in the order they came. */
export const readRemedyDocuments = (tx: Tx, ids: readonly string[]): Promise<RemedyDocumentRow[]> =>
  sql<RemedyDocumentRow>(
    tx,
    `${DOCUMENT} WHERE d.correction_id = ANY ($1::uuid[]) OR d.appeal_id = ANY ($1::uuid[]) ORDER BY d.added_at, d.id`,
    [ids],
  );

/** One document for whoever may read its matter; 404 for everyone else. */
export async function readRemedyDocument(tx: Tx, id: string): Promise<RemedyDocumentRow> {
  return one(await sql<RemedyDocumentRow>(tx, `${DOCUMENT} WHERE d.id = $1`, [id]));
}

/**
 * Attaches what a party or the officer relies on (Procurement Act § 133: documents are enclosed with the request). The party adds to its request
 * until it is answered; the officer to what it keeps, also afterwards, as when the court has decided.
 */
export function attachToRemedy(
  db: Database,
  actor: AuthorityActor | ProviderActor,
  of: RemedyOf,
  upload: Upload,
): Promise<string> {
  return keepUpload(db, actor, upload, {
    judge: async (tx) => (await judgePlace(tx, actor, of, upload.name)).authorityId,
    name: async (tx, fileId, { sha256 }, now) => {
      const { authorityId, providerId, status } = await readRemedy(tx, of);
      await execute(
        tx,
        `INSERT INTO procurement.remedy_document (id, correction_id, appeal_id, authority_id, file_id, name, added_by, added_by_name, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          newId(),
          'correctionId' in of ? of.correctionId : null,
          'appealId' in of ? of.appealId : null,
          authorityId,
          fileId,
          upload.name,
          actor.personId,
          actor.name,
          now,
        ],
      );
      await recordMove(tx, actor, {
        ...('correctionId' in of
          ? { subject: 'correction-request', subjectId: of.correctionId }
          : { subject: 'appeal', subjectId: of.appealId }),
        move: 'attach',
        from: status,
        to: status,
        authorityId,
        providerId,
        note: `${upload.name} (SHA-256 ${sha256.slice(0, 12)}…)`,
      });
      return (await readRemedy(tx, of)).tenderId;
    },
  });
}

const readRemedy = (tx: Tx, of: RemedyOf) =>
  'correctionId' in of ? readCorrection(tx, of.correctionId) : readAppeal(tx, of.appealId);

/** Two uploads wait for each other, and for the answer, on the row of the request or the appeal. */
async function judgePlace(tx: Tx, actor: AuthorityActor | ProviderActor, of: RemedyOf, name: string) {
  const { tenderId } = await readRemedy(tx, of);
  await sql(tx, 'SELECT procurement.hold_tender($1)', [tenderId]);
  const remedy = await readRemedy(tx, of);
  if (actor.kind === 'authority' && remedy.authorityId !== actor.organisationId) throw commonProblem('not-found');
  if (actor.kind === 'provider' && remedy.status !== 'submitted') throw remedyProblem('correction-move-not-allowed');
  const own = await readRemedyDocuments(tx, [remedy.id]);
  if (own.length >= MAX_DOCUMENTS)
    throw remedyProblem('remedy-documents-too-many', { params: { max: String(MAX_DOCUMENTS) } });
  if (own.some((document) => document.name.toLocaleLowerCase('fi') === name.toLocaleLowerCase('fi')))
    throw documentProblem('document-name-taken');
  return remedy;
}
