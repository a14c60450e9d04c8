import { enter, type Person } from './person.js';

const ACCOUNTS = {
  officer: 'officer-1',
  secondOfficer: 'officer-2',
  approver: 'approver-1',
  caseWorker: 'case-worker-1',
  secondCaseWorker: 'case-worker-2',
  contractManager: 'contract-manager-1',
  preparer: 'finance-preparer-1',
  financeApprover: 'finance-approver-1',
  secondApprover: 'finance-approver-2',
  auditor: 'auditor-1',
  saimaa: 'saimaa-manager',
  harju: 'harju-manager',
  polku: 'polku-manager',
  savonlinna: 'savonlinna-manager',
  aada: 'client-1',
  kalle: 'client-2',
} as const;

export type People = Readonly<Record<keyof typeof ACCOUNTS, Person>>;

/** Everybody of the demo, signed in. */
export async function signInEverybody(baseUrl: string): Promise<People> {
  const people = new Map<string, Person>();
  for (const [role, account] of Object.entries(ACCOUNTS)) people.set(role, await enter(baseUrl, account));
  return Object.fromEntries(people) as People;
}

/** Two who may decide on money: one proposes, the other confirms. */
export const approversOf = ({ financeApprover, secondApprover }: People) => [financeApprover, secondApprover] as const;
