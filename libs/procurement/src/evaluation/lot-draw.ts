import { createHash } from 'node:crypto';

/**
 * The draw between bids that are equal in everything else. The seed is made of the hashes of all opened bids, which carry the randomness of
 * every bidder's sealing and are published at the opening: no one could choose it, and anyone can repeat the draw.
 */
export function drawSeed(lotId: string, bidHashes: readonly string[]): string {
  return sha256([lotId, ...[...bidHashes].sort()].join('\n'));
}

/** A bid's ticket; the lowest is drawn first. */
export function drawTicket(seed: string, bidHash: string): string {
  return sha256(`${seed}\n${bidHash}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
