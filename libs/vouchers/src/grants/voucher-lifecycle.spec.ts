import { describe, expect, it } from '@jest/globals';
import {
  isOpenVoucher,
  moveVoucher,
  VOUCHER_MOVES,
  VOUCHER_STATUSES,
  type VoucherMove,
  type VoucherStatus,
} from './voucher-lifecycle.js';

/** What may happen, written once more by hand; everything else is refused. */
const ALLOWED: readonly [VoucherStatus, VoucherMove, VoucherStatus][] = [
  ['proposed', 'grant', 'granted'],
  ['proposed', 'withdraw', 'withdrawn'],
  ['granted', 'extend', 'granted'],
  ['granted', 'supplement', 'granted'],
  ['chosen', 'extend', 'chosen'],
  ['chosen', 'supplement', 'chosen'],
  ['in-use', 'extend', 'in-use'],
  ['in-use', 'supplement', 'in-use'],
  ['granted', 'choose', 'chosen'],
  ['granted', 'start', 'in-use'],
  ['granted', 'return', 'returned'],
  ['granted', 'revoke', 'revoked'],
  ['granted', 'expire', 'expired'],
  ['chosen', 'change', 'chosen'],
  ['chosen', 'unchoose', 'granted'],
  ['chosen', 'start', 'in-use'],
  ['chosen', 'return', 'returned'],
  ['chosen', 'revoke', 'revoked'],
  ['chosen', 'expire', 'expired'],
  ['in-use', 'choose', 'in-use'],
  ['in-use', 'change', 'in-use'],
  ['in-use', 'unchoose', 'in-use'],
  ['in-use', 'start', 'in-use'],
  ['in-use', 'use-up', 'used'],
  ['in-use', 'return', 'returned'],
  ['in-use', 'revoke', 'revoked'],
  ['in-use', 'expire', 'expired'],
  ['used', 'reopen', 'in-use'],
];

describe('the life of a voucher', () => {
  const pairs = VOUCHER_STATUSES.flatMap((from) => VOUCHER_MOVES.map((move) => [from, move] as const));

  it.each(pairs)('%s, %s', (from, move) => {
    const allowed = ALLOWED.find(([status, made]) => status === from && made === move);
    expect(moveVoucher(from, move)).toEqual(
      allowed ? { ok: true, status: allowed[2] } : { ok: false, refusal: 'move-not-allowed' },
    );
  });

  it('is open until it is used, expired, returned or revoked', () => {
    expect(VOUCHER_STATUSES.filter(isOpenVoucher)).toEqual(['granted', 'chosen', 'in-use']);
  });
});
