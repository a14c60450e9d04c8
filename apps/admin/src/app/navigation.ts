import type { Text } from './i18n/i18n.js';
import type { Workspace } from './session.js';

export interface NavItem {
  href: string;
  label: Text;
}
/** A page of the main navigation, or several that belong together under one name; its address is that of the first. */
export interface NavSection extends NavItem {
  pages?: readonly NavItem[];
}
/** What the main navigation shows in each workspace; each workspace keeps its own list beside its routes. */
export type Navigation = Readonly<Record<Workspace, readonly NavSection[]>>;

/** First page of a workspace. */
export const homeOf = (workspace: Workspace): string => (workspace === 'public' ? '/' : `/${workspace}`);

/** Which workspace an address belongs to: `/officer/tenders` → officer; everything else is public. */
export function workspaceAt(pathname: string): Workspace {
  const first = pathname.split('/')[1];
  return first === 'officer' || first === 'provider' || first === 'client' || first === 'finance' ? first : 'public';
}

/** Where an address stands: the section and the page with the longest address that it is under. */
export function placeIn(sections: readonly NavSection[], pathname: string): { section?: NavSection; page?: NavItem } {
  const places = sections.flatMap((section) => (section.pages ?? [section]).map((page) => ({ section, page })));
  const under = places.filter(({ page: { href } }) => pathname === href || pathname.startsWith(`${href}/`));
  return under.sort((a, b) => b.page.href.length - a.page.href.length)[0] ?? {};
}
