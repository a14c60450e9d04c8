import type { Text } from './i18n/i18n.js';
import type { Workspace } from './session.js';

export interface NavItem {
  href: string;
  label: Text;
}
/** What the main navigation shows in each workspace; each workspace keeps its own list beside its routes. */
export type Navigation = Readonly<Record<Workspace, readonly NavItem[]>>;

/** First page of a workspace. */
export const homeOf = (workspace: Workspace): string => (workspace === 'public' ? '/' : `/${workspace}`);

/** Which workspace an address belongs to: `/officer/tenders` → officer; everything else is public. */
export function workspaceAt(pathname: string): Workspace {
  const first = pathname.split('/')[1];
  return first === 'officer' || first === 'provider' || first === 'client' || first === 'finance' ? first : 'public';
}

/** The longest item that the address is under is the current one. */
export function currentItem(items: readonly NavItem[], pathname: string): NavItem | undefined {
  const under = items.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return under.sort((a, b) => b.href.length - a.href.length)[0];
}
