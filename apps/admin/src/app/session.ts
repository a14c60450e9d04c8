import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';
import { renewReads } from '../api/query-client.js';
import type { components } from '../api/schema.js';
import { forgetPersonal } from './personal-memory.js';
import { setLanguage, type Language } from './i18n/i18n.js';

export const WORKSPACES = ['public', 'officer', 'provider', 'client', 'finance', 'oversight'] as const;
export type Workspace = (typeof WORKSPACES)[number];

/** Who is signed in, as what, and what else they may act as. */
export type Session = components['schemas']['SessionView'];
export type DemoAccount = components['schemas']['DemoAccountView'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/session', { signal })),
  staleTime: 60_000,
});

export const demoAccountsQuery = queryOptions({
  queryKey: ['session', 'demo-accounts'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/session/demo-accounts', { signal }))).items,
  staleTime: Infinity,
});

export const issuersQuery = queryOptions({
  queryKey: ['session', 'issuers'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/session/issuers', { signal }))).items,
  staleTime: Infinity,
});

export const useSession = (): Session | undefined => useQuery(sessionQuery).data;

/** Which workspaces the shell offers. What may be done inside them is decided by the API, row by row. */
export function workspacesOf(session: Pick<Session, 'signedIn' | 'actor'> | undefined): Workspace[] {
  if (!session?.signedIn) return ['public'];
  const { kind, roles } = session.actor;
  if (kind !== 'authority') return kind === 'anonymous' || roles.length === 0 ? ['public'] : ['public', kind];
  const finance = roles.some((role) => /^finance-|^auditor$/.test(role));
  const officer = roles.some((role) => !/^(finance-|operator$|people-manager$)/.test(role));
  const oversight = roles.some((role) => /^(auditor|operator|people-manager)$/.test(role));
  return WORKSPACES.filter(
    (name) => name === 'public' || { officer, finance, oversight, provider: false, client: false }[name],
  );
}

export const signInHref = (returnTo: string): string => `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
/** By an issuer, or in a demo as one of its accounts. */
export const loginHref = (
  returnTo: string,
  language: Language,
  as: { readonly issuer: string } | { readonly account: string },
): string => `/auth/login?${new URLSearchParams({ returnTo, language, ...as })}`;

/** Identifies the person anew and strongly, as signing asks, and comes back. */
export const identifyHref = (returnTo: string, language: Language): string =>
  `/auth/login?${new URLSearchParams({ returnTo, language, fresh: 'true' })}`;

/** Ends the session on the server, or all of the person's, then starts the page afresh so that nothing of the person stays in memory. */
export async function signOut({ everywhere = false } = {}): Promise<void> {
  const { redirectTo } = await unwrap(api.POST('/auth/logout', { params: { query: { everywhere } } }));
  forgetPersonal();
  window.location.assign(redirectTo);
}

/** Acts for another of the person's organisations, or for oneself; everything shown is of the other role, so afresh. */
export async function actFor(organisationId: string | null, to = '/'): Promise<void> {
  await unwrap(api.POST('/api/v1/session/acting', { body: { organisationId } }));
  window.location.assign(to);
}

/** Acts for a client by a mandate, until the person goes back to their own matters. */
export async function actByMandate(mandateId: string): Promise<void> {
  await unwrap(api.POST('/api/v1/session/acting', { body: { organisationId: null, mandateId } }));
  window.location.assign('/client');
}

/** On this device at once; for a signed-in person also on the server, so that letters speak the same language. */
export async function chooseLanguageFor(session: Session | undefined, language: Language): Promise<void> {
  setLanguage(language);
  if (session?.signedIn) await unwrap(api.PUT('/api/v1/session/language', { body: { language } }));
  await renewReads(); // what the API words comes again in the new language
}
