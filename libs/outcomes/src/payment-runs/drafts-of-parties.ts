import type { Entitlements } from '../entitlements/entitlement.js';
import { type Member, partOf } from '../entitlements/split.js';
import { paidOf } from '../facts/payee-rule.js';
import { difference, type LineDraft, type PaidBefore } from './difference.js';
import { holdDisputed } from './hold-disputed.js';

export interface Money {
  readonly entitled: Entitlements;
  /** What would be entitled without the facts that are disputed; null when none is. */
  readonly undisputed: Entitlements | null;
  readonly paid: readonly PaidBefore[];
}

/** A line for one of those who share the money; `member: null` for the provider, who has it alone where nobody does. */
export interface DraftOfParty {
  readonly draft: LineDraft;
  readonly member: Member | null;
}

/**
 * What a run would pay the provider of a contract and each of its members: of each its part of what is entitled, minus what it was paid of it. A
 * correction therefore goes to those who were paid, and over all runs each has its part of what the whole comes to.
 */
export const draftsOfParties = (
  { entitled, undisputed, paid }: Money,
  members: readonly Member[],
): readonly DraftOfParty[] =>
  [null, ...members].flatMap((member) => {
    const part = (whole: Entitlements): Entitlements => partOf(whole, members, member);
    const drafts = difference(part(entitled), paidOf(paid, members, member));
    return holdDisputed(drafts, undisputed && part(undisputed)).map((draft) => ({ draft, member }));
  });
