export const CONTRACT_STATUSES = ['draft', 'in-signature', 'active', 'suspended', 'ended'] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];

/** What a contract is made of: an award, the approval of a provider by a rulebook, an order under a framework contract, or a cooperation agreement. */
export const CONTRACT_BASES = ['award', 'rulebook', 'call-off', 'cooperation'] as const;
export type ContractBasis = (typeof CONTRACT_BASES)[number];

export const CONTRACT_MOVES = [
  'send-to-signature',
  'activate',
  'recall',
  'suspend',
  'resume',
  'expire',
  'terminate',
  'cancel',
] as const;
export type ContractMove = (typeof CONTRACT_MOVES)[number];

const MOVES: Readonly<Record<ContractStatus, Partial<Record<ContractMove, ContractStatus>>>> = {
  draft: { 'send-to-signature': 'in-signature', cancel: 'ended' },
  'in-signature': { activate: 'active', recall: 'draft', cancel: 'ended' },
  active: { suspend: 'suspended', terminate: 'ended', expire: 'ended' },
  suspended: { resume: 'active', terminate: 'ended', expire: 'ended' },
  ended: {},
};

export type ContractMoved =
  | { readonly ok: true; readonly status: ContractStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' };

/** The only ways a contract moves; anything not in the table is refused. */
export function moveContract(from: ContractStatus, move: ContractMove): ContractMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'move-not-allowed' } : { ok: true, status };
}

export const END_REASONS: Readonly<Partial<Record<ContractMove, 'expired' | 'terminated' | 'cancelled'>>> = {
  expire: 'expired',
  terminate: 'terminated',
  cancel: 'cancelled',
};
