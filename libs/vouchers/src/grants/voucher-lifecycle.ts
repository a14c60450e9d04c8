export const VOUCHER_STATUSES = [
  'proposed',
  'withdrawn',
  'granted',
  'chosen',
  'in-use',
  'used',
  'expired',
  'returned',
  'revoked',
] as const;
export type VoucherStatus = (typeof VOUCHER_STATUSES)[number];

export const VOUCHER_MOVES = [
  'grant',
  'withdraw',
  'choose',
  'change',
  'unchoose',
  'start',
  'use-up',
  'reopen',
  'return',
  'revoke',
  'expire',
  'extend',
  'supplement',
] as const;
export type VoucherMove = (typeof VOUCHER_MOVES)[number];

/**
 * grant: a proposal that committed nothing becomes a voucher · withdraw: it never does · choose: the client picks a provider · change: another one instead · unchoose: the provider declined, let it lapse or
 * was given up · start: a service event was approved · use-up: nothing is left · reopen: a correction gave money back.
 * An event may be approved after its client has left that provider, so even a voucher without a choice can start.
 * extend, supplement: more days or more money for a voucher that is open.
 * A voucher in use stays in use while its client is between providers, so that its history shows it was used.
 */
const MOVES: Readonly<Record<VoucherStatus, Partial<Record<VoucherMove, VoucherStatus>>>> = {
  proposed: { grant: 'granted', withdraw: 'withdrawn' },
  withdrawn: {},
  granted: {
    choose: 'chosen',
    start: 'in-use',
    return: 'returned',
    revoke: 'revoked',
    expire: 'expired',
    extend: 'granted',
    supplement: 'granted',
  },
  chosen: {
    change: 'chosen',
    unchoose: 'granted',
    start: 'in-use',
    return: 'returned',
    revoke: 'revoked',
    expire: 'expired',
    extend: 'chosen',
    supplement: 'chosen',
  },
  'in-use': {
    choose: 'in-use',
    change: 'in-use',
    unchoose: 'in-use',
    start: 'in-use',
    'use-up': 'used',
    return: 'returned',
    revoke: 'revoked',
    expire: 'expired',
    extend: 'in-use',
    supplement: 'in-use',
  },
  used: { reopen: 'in-use' },
  expired: {},
  returned: {},
  revoked: {},
};

export type VoucherMoved =
  | { readonly ok: true; readonly status: VoucherStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' };

export function moveVoucher(from: VoucherStatus, move: VoucherMove): VoucherMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'move-not-allowed' } : { ok: true, status };
}

/** While a voucher is open it may hold money; a closed one never does. */
export const isOpenVoucher = (status: VoucherStatus): boolean => moveVoucher(status, 'expire').ok;

/** A proposal, granted or not: the client has no voucher by it. */
export const isPrepared = (status: VoucherStatus): boolean => status === 'proposed' || status === 'withdrawn';
