import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * A file is sealed part by part, so that no more than one part of it is ever in memory: AES-256-GCM under a key of the file's own. The number
 * of the part and whether it is the last stand under the seal, so that no part can be left out, moved or passed off as another file's.
 */
const TAG = 16;

export const newFileKey = (): Buffer => randomBytes(32);

interface PartPlace {
  readonly attachmentId: string;
  /** From 1. */
  readonly number: number;
  readonly last: boolean;
}

/** Each key seals each number once, so the number itself is nonce enough. */
const nonceOf = ({ number, last }: PartPlace): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 8);
  nonce.writeUInt8(last ? 1 : 0, 0);
  return nonce;
};
const nameOf = ({ attachmentId, number, last }: PartPlace): Buffer =>
  Buffer.from(`${attachmentId}/${number}/${last ? 'last' : 'more'}`);

export function sealPart(key: Uint8Array, place: PartPlace, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(nameOf(place));
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the part was changed, moved, or sealed with another key. */
export function openPart(key: Uint8Array, place: PartPlace, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: TAG }).setAAD(nameOf(place));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()]);
}
