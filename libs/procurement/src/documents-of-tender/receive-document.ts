import { type AuthorityActor, type Database } from '@kasvutori/platform';
import type { DocumentQuery, TenderDocument } from './documents.dto.js';
import type { Upload } from './receive-file.js';
import { keepUpload } from './keep-upload.js';
import { addDocument, refusePlace } from './tender-documents.js';

/** Takes a document of a tender in. */
export function receiveDocument(
  db: Database,
  actor: AuthorityActor,
  tenderId: string,
  query: DocumentQuery,
  upload: Upload,
): Promise<TenderDocument> {
  const place = { ...query, name: upload.name };
  return keepUpload(db, actor, upload, {
    judge: async (tx) => {
      await refusePlace(tx, actor, tenderId, place);
      return actor.organisationId;
    },
    name: (tx, fileId, file, now) => addDocument(tx, actor, tenderId, place, fileId, file, now),
  });
}
