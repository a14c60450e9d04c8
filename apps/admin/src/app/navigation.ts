import type { Text } from './i18n/i18n.js';
import type { Workspace } from './session.js';

export interface NavItem {
  href: string;
  label: Text;
  /** Other addresses whose pages belong under it. */
  also?: readonly string[];
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
  const under = places.flatMap((place) =>
    [place.page.href, ...(place.page.also ?? [])]
      .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
      .map((href) => ({ ...place, length: href.length })),
  );
  const [deepest] = under.sort((a, b) => b.length - a.length);
  return deepest === undefined ? {} : { section: deepest.section, page: deepest.page };
}
