import {
  audit,
  commonProblem,
  execute,
  newId,
  one,
  sql,
  storeDocument,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';

/** What is shown of an insurance or a certificate: a file, or what the manager has seen. */
export interface Shown {
  readonly endsOn: string;
  readonly note: string | null;
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Buffer } | null;
}

/** Records what was shown; it counts from now on, what was shown before stays. */
export async function showAssurance(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  { id, assuranceId }: { readonly id: string; readonly assuranceId: string },
  { endsOn, note, file }: Shown,
  now: Date,
): Promise<void> {
  const { status, authorityId, providerId, language } = await lockContract(tx, id);
  if (status !== 'active' && status !== 'suspended') throw commonProblem('move-not-allowed');
  one(await sql(tx, 'SELECT FROM contracts.contract_assurance WHERE id = $1 AND contract_id = $2', [assuranceId, id]));
  const document =
    file === null
      ? null
      : await storeDocument(
          tx,
          {
            ...{ kind: 'assurance', title: file.name, language, mediaType: file.mediaType, bytes: file.bytes },
            ...{ authorityId, providerId },
          },
          now,
        );
  await execute(
    tx,
    `INSERT INTO contracts.assurance_shown (id, assurance_id, ends_on, document_id, note, shown_by, shown_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), assuranceId, endsOn, document?.id ?? null, note, actor.personId, now],
  );
  await audit(tx, actor, {
    action: 'contract.assurance-shown',
    subject: 'contract',
    subjectId: id,
    authorityId,
    detail: { assuranceId, endsOn, documentSha256: document?.sha256 ?? null },
  });
}
