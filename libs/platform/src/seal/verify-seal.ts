import { verify, type X509Certificate } from 'node:crypto';
import { assemble, derOf, readCmsSignature } from './cms-signature.js';
import { sha256 } from './seal.js';

export type SealFinding =
  /** Every byte is as it was when it was sealed with this certificate. */
  | 'holds'
  /** There is a seal, but the file is not what was sealed, or it was sealed by somebody else. */
  | 'broken'
  | 'no-seal';

/** Written by `sealPdf`: where the file is covered, then the signature in hexadecimal. */
const SEAL = /\/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10})\]/g;

/**
 * Whether the file is, to the byte, what was sealed with the first certificate of the chain. Stricter than a PDF reader: nothing may follow
 * the sealed part, and the signature itself must be written exactly as the seal writes it, so that no byte anywhere can differ.
 */
export function verifySeal(pdf: Buffer, chain: readonly X509Certificate[]): SealFinding {
  const text = pdf.toString('latin1');
  const marks = [...text.matchAll(SEAL)];
  const [mark] = marks;
  if (mark === undefined || marks.length !== 1) return text.includes('/ByteRange') ? 'broken' : 'no-seal';
  const [before = 0, after = 0, rest = 0] = mark.slice(1).map(Number);
  if (after + rest !== pdf.length || before >= after || text[before] !== '<' || text[after - 1] !== '>')
    return 'broken';
  const written = text.slice(before + 1, after - 1);
  const content = Buffer.concat([pdf.subarray(0, before), pdf.subarray(after)]);
  return holds(written, content, chain) ? 'holds' : 'broken';
}

function holds(written: string, content: Buffer, chain: readonly X509Certificate[]): boolean {
  const [certificate] = chain;
  const found = readCmsSignature(Buffer.from(written, 'hex'));
  if (found?.digest === undefined || certificate === undefined || !found.digest.equals(sha256(content))) return false;
  const { publicKey } = certificate;
  if (!verify('sha256', derOf(found.attributes), publicKey, found.signature)) return false;
  const whole = assemble(chain, publicKey.asymmetricKeyType ?? '', found.attributes, found.signature);
  return written === whole.toString('hex').padEnd(written.length, '0');
}
