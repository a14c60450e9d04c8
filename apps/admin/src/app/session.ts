import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import type { Text } from './i18n/i18n.js';

export const WORKSPACES = ['public', 'officer', 'provider', 'client', 'finance'] as const;
export type Workspace = (typeof WORKSPACES)[number];

export interface Actor {
  kind: string;
  organisation?: { id: string; name: string };
  roles: string[];
}
export interface Session {
  signedIn: boolean;
  person?: { name: string; language: string };
  actor?: Actor;
  /** The demo region with its one-click accounts. */
  demo: boolean;
  /** The server's clock; in the demo it can be ahead of this machine's. */
  now?: string;
}
export interface DemoAccount {
  id: string;
  name: string;
  title: Text;
  organisation: string;
  workspace: Workspace;
}

let clockOffset = 0;
/** The server's time as well as this page knows it: deadlines are shown by it, and the demo can move it forward. */
export const serverNow = (): Date => new Date(Date.now() + clockOffset);

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = (await unwrap(api.GET('/api/v1/session', { signal }))) as Session;
    if (session.now) clockOffset = new Date(session.now).getTime() - Date.now();
    return session;
  },
  staleTime: 60_000,
});

export const demoAccountsQuery = queryOptions({
  queryKey: ['session', 'demo-accounts'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/session/demo-accounts', { signal }))) as DemoAccount[],
  staleTime: Infinity,
});

export const useSession = (): Session | undefined => useQuery(sessionQuery).data;

/** Which workspaces the shell offers. What may be done inside them is decided by the API, row by row. */
export function workspacesOf(session: Session | undefined): Workspace[] {
  const actor = session?.signedIn ? session.actor : undefined;
  if (!actor) return ['public'];
  if (actor.kind === 'client') return ['public', 'client'];
  if (actor.kind === 'provider') return ['public', 'provider'];
  const finance = actor.roles.some((role) => /finance|auditor/.test(role));
  const officer = actor.roles.some((role) => !role.startsWith('finance'));
  return ['public', ...(officer ? (['officer'] as const) : []), ...(finance ? (['finance'] as const) : [])];
}

export const signInHref = (returnTo: string): string => `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
export const loginHref = (returnTo: string, account?: string): string => {
  const search = new URLSearchParams({ returnTo, ...(account ? { account } : {}) });
  return `/auth/login?${search}`;
};

/** Ends the session on the server, then starts the page afresh so that nothing of the person stays in memory. */
export async function signOut(): Promise<void> {
  await fetch('/auth/logout', { method: 'POST', headers: { 'X-Requested-With': 'kasvutori' } });
  window.location.assign('/');
}
