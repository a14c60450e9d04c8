import { createHash } from 'node:crypto';
import { execute, newId, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { createDraft } from '../tenders/save-draft.js';
import { draftFromNotice } from './draft-from-notice.js';
import type { NoticeRead } from './notice.js';
import { noticeProblem } from './notice-problems.js';
import { readNotice } from './read-notice.js';
import type { Upload } from './receive-upload.js';

export interface Imported {
  readonly tenderId: string;
  readonly number: string;
  readonly notice: NoticeRead;
}

/** Turns an uploaded eForms notice into a draft of the officer's authority and keeps what was read and what was lost. */
export async function importNotice(tx: Tx, actor: AuthorityActor, upload: Upload, now: Date): Promise<Imported> {
  const notice = readNotice(textOf(upload.bytes), now);
  if (!notice.ok) throw noticeProblem(notice.refusal, { params: notice.params });
  const { id: tenderId, number } = await createDraft(tx, actor, draftFromNotice(notice), now, 'import');
  const { losses, ...read } = notice;
  await execute(
    tx,
    `INSERT INTO procurement.notice_import (id, authority_id, tender_id, file_name, sha256, size_bytes, notice_id, sdk_version, read, losses, imported_by, imported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      newId(),
      actor.organisationId,
      tenderId,
      upload.fileName,
      createHash('sha256').update(upload.bytes).digest('hex'),
      upload.bytes.length,
      notice.noticeId,
      notice.sdkVersion,
      JSON.stringify(read),
      JSON.stringify(losses),
      actor.personId,
      now,
    ],
  );
  return { tenderId, number, notice };
}

/** eForms notices are UTF-8; anything else would be guessed at, so it is refused. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw noticeProblem('notice-encoding');
  }
}
