import { accessTable } from '../access/actions.js';
import type { MemberRole, OrganisationKind } from '../members/member-rules.js';

/** What a program may be. Nothing that approves, decides, operates or gives rights: two pairs of eyes are people's. */
export const MACHINE_ROLES = [
  'procurement-officer',
  'case-worker',
  'contract-manager',
  'finance-preparer',
  'auditor',
  'provider-bidder',
  'provider-staff',
] as const satisfies readonly MemberRole[];
export type MachineRole = (typeof MACHINE_ROLES)[number];

/** A year and a day's grace: what nobody renews in that time, nobody needs. */
export const LONGEST_DAYS = 366;

/** What somebody does about themselves, and no program does. */
const PERSONAL = /^(session|invitation|sandbox|mandate):/;

/** The actions that a program of this role may be given, by name. */
export const scopesOf = (role: MachineRole, table = accessTable()): string[] =>
  [...table]
    .filter(([action, roles]) => (roles as readonly string[]).includes(role) && !PERSONAL.test(action))
    .map(([action]) => action)
    .sort();

export interface MachineWish {
  readonly role: MachineRole;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

export type MachineRefusal = 'role-of-another-kind' | 'scope-outside-role' | 'machine-expiry-out-of-range';

/** Whether an organisation of this kind may have such a program. */
export function machineRefusal(
  kind: OrganisationKind,
  { role, scopes, expiresAt }: MachineWish,
  now: Date,
  table = accessTable(),
): MachineRefusal | undefined {
  if (role.startsWith('provider-') !== (kind === 'provider')) return 'role-of-another-kind';
  const given = new Set(scopesOf(role, table));
  if (!scopes.every((scope) => given.has(scope))) return 'scope-outside-role';
  const days = (expiresAt.getTime() - now.getTime()) / 86_400_000;
  return days > 0 && days <= LONGEST_DAYS ? undefined : 'machine-expiry-out-of-range';
}

/** The database is told that a program is in use at most this often. */
const USE_TOLD_MS = 60_000;

export const useIsNews = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= USE_TOLD_MS;
