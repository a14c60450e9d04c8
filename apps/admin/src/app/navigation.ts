import type { Text } from './i18n/i18n.js';
import type { Workspace } from './session.js';

export interface NavItem {
  href: string;
  label: Text;
  /** Other addresses whose pages belong under it. */
  also?: readonly string[];
  /** Where not everybody in the workspace may open it: those who may. */
  roles?: readonly string[];
}
/** A page of the main navigation, or several that belong together under one name; its address is that of the first. */
export interface NavSection extends NavItem {
  pages?: readonly NavItem[];
}
/** What the main navigation shows in each workspace; each workspace keeps its own list beside its routes. */
export type Navigation = Readonly<Record<Workspace, readonly NavSection[]>>;

/** First page of a workspace. */
export const homeOf = (workspace: Workspace): string => (workspace === 'public' ? '/' : `/${workspace}`);

const WITH_ADDRESS = ['officer', 'provider', 'client', 'finance', 'oversight'] as const;

/** Which workspace an address belongs to: `/officer/tenders` → officer; everything else is public. */
export function workspaceAt(pathname: string): Workspace {
  const first = pathname.split('/')[1];
  return WITH_ADDRESS.find((workspace) => workspace === first) ?? 'public';
}

/** What of a navigation somebody with these roles may open. */
export const navigationFor = (sections: readonly NavSection[], held: readonly string[]): readonly NavSection[] =>
  sections.filter(({ roles }) => roles === undefined || roles.some((role) => held.includes(role)));

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
