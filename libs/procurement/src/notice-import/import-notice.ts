import { createHash } from 'node:crypto';
import {
  commandAbout,
  execute,
  newId,
  type AuthorityActor,
  type Command,
  type Database,
  type Tx,
} from '@kasvutori/platform';
import { createDraft } from '../tenders/save-draft.js';
import { draftFromNotice } from './draft-from-notice.js';
import type { NoticeRead } from './notice.js';
import type { ImportedTender } from './notice-import.dto.js';
import { lossText } from './notice-losses.js';
import { noticeProblem } from './notice-problems.js';
import { readNoticeAside } from './read-aside.js';
import type { Upload } from './receive-upload.js';

/**
 * Turns an uploaded eForms notice into a draft of the officer's authority and keeps what was read and what was lost. It is read
 * before the transaction begins, beside the event loop. @param command the same key with the same file makes one draft.
 */
export async function importNotice(
  db: Database,
  actor: AuthorityActor,
  command: Command | undefined,
  upload: Upload,
): Promise<ImportedTender> {
  const today = await db.read(actor, (_, now) => Promise.resolve(now));
  const notice = await readNoticeAside(textOf(upload.bytes), today);
  if (!notice.ok) throw noticeProblem(notice.refusal, { params: notice.params });
  const once = command && commandAbout(command, upload.fileName ?? '', upload.bytes);
  return db.once(actor, once, (tx, now) => keepNotice(tx, actor, upload, notice, now));
}

async function keepNotice(
  tx: Tx,
  actor: AuthorityActor,
  upload: Upload,
  notice: NoticeRead,
  now: Date,
): Promise<ImportedTender> {
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
  return {
    tenderId,
    number,
    title: notice.title,
    lotCount: notice.lots.length,
    sdkVersion: notice.sdkVersion,
    buyerName: notice.buyer?.name ?? null,
    losses: losses.map(({ code, path, occurrences, params }) => ({
      ...{ code, path, occurrences },
      text: lossText({ code, path, occurrences, params }),
    })),
  };
}

/** eForms notices are UTF-8; anything else would be guessed at, so it is refused. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw noticeProblem('notice-encoding');
  }
}
