import type { BankVerdict } from './read-pain002.js';

export type PaymentStatus = 'prepared' | 'sent' | 'settled' | 'rejected';

export type ReportOutcome = 'settled' | 'rejected' | 'returned' | 'pending' | 'repeated';

/** What the bank's word does to a payment. A settled payment may still be sent back; a rejected one never comes to life again. */
const OUTCOMES: Readonly<Record<PaymentStatus, Readonly<Record<BankVerdict, ReportOutcome>>>> = {
  prepared: { accepted: 'pending', rejected: 'pending', pending: 'pending' },
  sent: { accepted: 'settled', rejected: 'rejected', pending: 'pending' },
  settled: { accepted: 'repeated', rejected: 'returned', pending: 'repeated' },
  rejected: { accepted: 'repeated', rejected: 'repeated', pending: 'repeated' },
};

export const reportOutcome = (status: PaymentStatus, verdict: BankVerdict): ReportOutcome => OUTCOMES[status][verdict];
