/** A signature that waits for its signer to come back from strong identification, kept in this tab only. */
export interface PendingSignature {
  readonly id: string;
  readonly documentSha256: string;
  /** Who began: coming back as somebody else signs nothing. */
  readonly personId: string;
}

const KEY = 'kasvutori.pending-signature';

export const keepPendingSignature = (pending: PendingSignature): void =>
  sessionStorage.setItem(KEY, JSON.stringify(pending));

/** The signature begun for this contract, when its signer has just come back to finish it. */
export function pendingSignature(contractId: string): PendingSignature | undefined {
  const kept = sessionStorage.getItem(KEY);
  const address = new URLSearchParams(window.location.search);
  if (kept === null || !address.has('signing') || address.has('signInProblem')) return undefined;
  const pending = JSON.parse(kept) as PendingSignature;
  return pending.id === contractId ? pending : undefined;
}

export const forgetPendingSignature = (): void => sessionStorage.removeItem(KEY);
