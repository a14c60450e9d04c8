import type { Tone } from '#ui';
import type { PaymentStatus } from './types.js';

export const PAYMENT_TONES: Readonly<Record<PaymentStatus, Tone>> = {
  prepared: 'neutral',
  sent: 'active',
  settled: 'good',
  rejected: 'bad',
};

/** FI21 1234 5600 0007 85. */
export const groupedIban = (iban: string): string => iban.match(/.{1,4}/g)?.join(' ') ?? iban;
