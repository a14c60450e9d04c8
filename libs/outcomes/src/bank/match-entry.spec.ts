import { expect, test } from '@jest/globals';
import { matchEntry, type PaymentToMatch } from './match-entry.js';

const payment = (status: PaymentToMatch['status'], seen = ''): PaymentToMatch => ({
  ...{ status, amountCents: 20_000n },
  debited: seen.includes('debited'),
  credited: seen.includes('credited'),
});

test.each([
  ['debit', 'prepared', '', 'not-sent'],
  ['debit', 'sent', '', 'accepted'],
  ['debit', 'settled', '', 'accepted'],
  ['debit', 'settled', 'debited', 'debited-before'],
  ['debit', 'rejected', '', 'sent-back-before'],
  ['debit', 'rejected', 'credited', 'accepted'],
  ['debit', 'rejected', 'debited credited', 'debited-before'],
  ['credit', 'prepared', '', 'not-sent'],
  ['credit', 'sent', '', 'rejected'],
  ['credit', 'settled', 'debited', 'rejected'],
  ['credit', 'rejected', 'debited', 'rejected'],
  ['credit', 'rejected', 'debited credited', 'sent-back-before'],
] as const)('a %s of a payment that is %s %s: %s', (direction, status, seen, expected) => {
  const matched = matchEntry({ direction, amountCents: 20_000n }, payment(status, seen));
  expect(matched.ok ? matched.verdict : matched.unmatched).toBe(expected);
});

test('a cent of difference is another payment', () => {
  expect(matchEntry({ direction: 'debit', amountCents: 19_999n }, payment('sent'))).toEqual({
    ok: false,
    unmatched: 'amount-differs',
  });
});
