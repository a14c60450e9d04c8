import type { Tx } from '@kasvutori/platform';
import { readKind, type ProcedureKind } from '@kasvutori/procurement';
import type { ContractBasis } from '../agreements/contract-lifecycle.js';

/**
 * On what an alliance can be founded: a contract that was itself competed for, so that sharing its result could stand in the call. Where
 * nobody competed, or the terms were fixed before, an alliance would be another contract than the one that was made (Procurement Act § 136).
 */
const ALLIANCE_BY: Readonly<Record<ProcedureKind, boolean>> = {
  alliance: true,
  open: true,
  restricted: true,
  negotiated: true,
  'competitive-dialogue': true,
  'innovation-partnership': true,
  'light-free-form': true,
  'light-in-stages': true,
  framework: false,
  'mini-competition': false,
  'direct-award': false,
  'supplier-register': false,
};

export const carriesAlliance = (basis: ContractBasis, kind: ProcedureKind | null): boolean =>
  basis === 'award' && kind !== null && ALLIANCE_BY[kind];

/** Whether the contract's own basis lets an alliance be founded on it. */
export const mayCarryAlliance = async (
  tx: Tx,
  { basis, tenderId }: { readonly basis: ContractBasis; readonly tenderId: string | null },
): Promise<boolean> => carriesAlliance(basis, tenderId === null ? null : await readKind(tx, tenderId));
