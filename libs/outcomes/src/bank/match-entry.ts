import type { BankVerdict } from './read-pain002.js';
import type { PaymentStatus } from './payment-lifecycle.js';

/** Why an entry of the bank's is nobody's payment, until a person looks. */
export const UNMATCHED = [
  'no-id',
  'unknown-payment',
  'amount-differs',
  'not-sent',
  'debited-before',
  'sent-back-before',
] as const;
export type Unmatched = (typeof UNMATCHED)[number];

export interface PaymentToMatch {
  readonly status: PaymentStatus;
  readonly amountCents: bigint;
  /** Other entries have taken it from the account, or brought it back. */
  readonly debited: boolean;
  readonly credited: boolean;
}

type Matched =
  | { readonly ok: true; readonly verdict: Exclude<BankVerdict, 'pending'> }
  | { readonly ok: false; readonly unmatched: Unmatched };

const accepted: Matched = { ok: true, verdict: 'accepted' };
const rejected: Matched = { ok: true, verdict: 'rejected' };
const not = (unmatched: Unmatched): Matched => ({ ok: false, unmatched });

/** What an entry says of the payment it names: a debit that it was paid, a credit that it came back. The same thing twice is never silently passed over. */
export function matchEntry(
  entry: { readonly direction: 'debit' | 'credit'; readonly amountCents: bigint },
  payment: PaymentToMatch,
): Matched {
  if (entry.amountCents !== payment.amountCents) return not('amount-differs');
  const { status, debited, credited } = payment;
  if (status === 'prepared') return not('not-sent');
  if (entry.direction === 'credit') return credited ? not('sent-back-before') : rejected;
  if (debited) return not('debited-before');
  // A debit after the bank had refused the payment is money that left nevertheless, unless it has come back already.
  return status === 'rejected' && !credited ? not('sent-back-before') : accepted;
}
