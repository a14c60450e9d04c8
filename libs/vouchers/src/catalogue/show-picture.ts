import { createHash } from 'node:crypto';
import { PICTURES, receiveFile, type Upload } from '@kasvutori/procurement';
import {
  changedOne,
  execute,
  newId,
  one,
  recordMove,
  sql,
  type Localised,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { catalogueProblem } from './catalogue-problems.js';
import { stripMetadata, type PictureKind } from './strip-metadata.js';

export interface ReceivedPicture {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Takes a picture in as it comes, at most five megabytes, and takes out what the camera wrote of place and time. */
export async function receivePicture(upload: Upload): Promise<ReceivedPicture> {
  const pieces: Buffer[] = [];
  const keep = (bytes: Buffer) => {
    pieces.push(Buffer.from(bytes));
    return Promise.resolve();
  };
  const { kind, mediaType } = await receiveFile(upload, keep, PICTURES);
  const bytes = stripMetadata(kind as PictureKind, Buffer.concat(pieces)); // PICTURES lets no other kind in
  if (bytes === undefined) throw catalogueProblem('picture-unreadable');
  return { mediaType, bytes };
}

/** The offer is shown with the picture from now on, told in words for those who do not see it. */
export async function showPicture(
  tx: Tx,
  actor: ProviderActor,
  offerId: string,
  { mediaType, bytes }: ReceivedPicture,
  alt: Localised,
  now: Date,
): Promise<void> {
  const id = newId();
  await ownOffer(tx, actor, offerId);
  await execute(
    tx,
    `INSERT INTO vouchers.offer_picture (id, offer_id, provider_id, media_type, bytes, sha256, added_by, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, offerId, actor.organisationId, mediaType, bytes],
      ...[createHash('sha256').update(bytes).digest('hex'), actor.personId, now],
    ],
  );
  await setPicture(tx, actor, offerId, id, alt, 'show-picture');
}

export const removePicture = (tx: Tx, actor: ProviderActor, offerId: string): Promise<void> =>
  setPicture(tx, actor, offerId, null, null, 'remove-picture');

async function setPicture(
  tx: Tx,
  actor: ProviderActor,
  offerId: string,
  pictureId: string | null,
  alt: Localised | null,
  move: 'show-picture' | 'remove-picture',
): Promise<void> {
  const { authorityId, status } = await ownOffer(tx, actor, offerId);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.offer SET picture_id = $3, picture_alt = $4, version = version + 1 WHERE id = $1 AND provider_id = $2`,
      [offerId, actor.organisationId, pictureId, alt],
    ),
  );
  await recordMove(tx, actor, {
    ...{ subject: 'offer', subjectId: offerId, move, from: status, to: status },
    ...{ authorityId, providerId: actor.organisationId },
  });
}

/** 404 for another provider's offer. */
const ownOffer = async (tx: Tx, actor: ProviderActor, id: string): Promise<{ authorityId: string; status: string }> =>
  one(
    await sql<{ authorityId: string; status: string }>(
      tx,
      `SELECT authority_id AS "authorityId", status FROM vouchers.offer WHERE id = $1 AND provider_id = $2`,
      [id, actor.organisationId],
    ),
  );

export interface ShownPicture extends ReceivedPicture {
  readonly sha256: string;
}

/** The picture of an offer as anybody sees it; 404 when no offer shows it any more. */
export const shownPicture = async (tx: Tx, id: string): Promise<ShownPicture> =>
  one(
    await sql<ShownPicture>(
      tx,
      `SELECT p.media_type AS "mediaType", p.bytes, p.sha256 FROM vouchers.offer_picture p JOIN vouchers.offer o ON o.picture_id = p.id WHERE p.id = $1`,
      [id],
    ),
  );
