import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { AppLink } from '../ui/link.js';
import { useNarrow } from '../ui/use-media.js';
import { LANGUAGES, type Language } from './i18n/i18n.js';
import { useLanguage, useText, useTexts } from './i18n/use-texts.js';
import { homeOf, navigationFor, placeIn, workspaceAt, type NavItem } from './navigation.js';
import {
  actByMandate,
  actFor,
  chooseLanguageFor,
  signInHref,
  signOut,
  useSession,
  workspacesOf,
  type Session,
} from './session.js';
import { roleTexts } from '../members/role-texts.js';
import styles from './header.module.css';
import { texts } from './texts.js';
import { navigation } from './workspaces.js';

const NAMES: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** Wordmark, language, who I am and for whom I act, and the workspace's own navigation. */
export function Header() {
  const t = useTexts(texts);
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const inside = (
    <>
      <Person />
      <Languages />
    </>
  );
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <AppLink href="/" className={styles.logo} aria-label={t('frontPage')}>
          <Mark />
          <span aria-hidden="true">Kasvutori</span>
        </AppLink>
        {narrow ? (
          <button
            type="button"
            className={styles.menu}
            aria-expanded={open}
            aria-controls="menu"
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? '✕' : '☰'}</span> {t('menu')}
          </button>
        ) : (
          <div className={styles.right}>{inside}</div>
        )}
      </div>
      {!narrow && <Navigation />}
      {narrow && (
        <div
          id="menu"
          hidden={!open}
          className={styles.drawer}
          onClick={(event) => {
            if ((event.target as Element).closest('a')) setOpen(false);
          }}
        >
          <Navigation />
          {inside}
        </div>
      )}
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="4" fill="currentColor" />
      <path d="M7 25h4v-7H7zm7 0h4V13h-4zm7 0h4V7h-4z" fill="#fff" />
    </svg>
  );
}

function Languages() {
  const t = useTexts(texts);
  const current = useLanguage();
  const session = useSession();
  return (
    <div role="group" aria-label={t('language')} className={styles.languages}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void chooseLanguageFor(session, language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}

function Person() {
  const t = useTexts(texts);
  const session = useSession();
  const { pathname, search } = useRouterState({
    select: ({ location }) => ({ pathname: location.pathname, search: location.searchStr }),
    structuralSharing: true,
  });
  if (!session) return null;
  if (!session.signedIn) {
    if (pathname === '/sign-in') return null;
    return (
      <AppLink href={signInHref(pathname + search)} className={styles.signIn}>
        {t('signIn')}
      </AppLink>
    );
  }
  return (
    <div className={styles.person}>
      <div>
        <AppLink href="/sessions" title={t('ownSessions')}>
          <strong>{session.person?.name}</strong>
        </AppLink>
        <ActingAs session={session} />
        <Roles roles={session.actor.roles} />
      </div>
      <button type="button" onClick={() => void signOut()}>
        {t('signOut')}
      </button>
    </div>
  );
}

/** For whom the person acts; those with several organisations can change it here. */
function ActingAs({ session }: { session: Session }) {
  const t = useTexts(texts);
  const { organisations, actor, mandates, actingFor } = session;
  if (organisations.length + mandates.length + (actor.organisation ? 0 : 1) < 2 && !actingFor) {
    if (!actor.organisation) return null;
    return <span className={styles.actingAs}>{t('actingAs', { organisation: actor.organisation.name })}</span>;
  }
  return (
    <select
      className={styles.acting}
      aria-label={t('changeRole')}
      value={actingFor?.id ?? actor.organisation?.id ?? ''}
      onChange={({ target: { value } }) =>
        void (mandates.some(({ id }) => id === value) ? actByMandate(value) : actFor(value || null))
      }
    >
      {organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value="">{t('yourself')}</option>
      {mandates.map(({ id, name }) => (
        <option key={id} value={id}>
          {t('onBehalfOf', { name })}
        </option>
      ))}
      {actingFor && !actingFor.inForce && (
        <option value={actingFor.id}>{t('onBehalfOf', { name: actingFor.name })}</option>
      )}
    </select>
  );
}

/** What the person does for the organisation that they act for. */
function Roles({ roles }: { roles: Session['actor']['roles'] }) {
  const roleName = useTexts(roleTexts);
  const names = roles.filter((role) => role !== 'client').map((role) => roleName(role));
  return names.length > 0 && <span className={styles.roles}>{names.join(', ')}</span>;
}

/** The workspaces the person may enter, the sections of the one they are in, and the pages of the section they are in. */
function Navigation() {
  const t = useTexts(texts);
  const say = useText();
  const narrow = useNarrow();
  const session = useSession();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const here = workspaceAt(pathname);
  const sections = navigationFor(navigation[here], session?.actor.roles ?? []);
  const place = placeIn(sections, pathname);
  const workspaces = workspacesOf(session);
  const link = ({ href, label }: NavItem, current: 'page' | 'true' | undefined) => (
    <AppLink href={href} aria-current={current}>
      {say(label)}
    </AppLink>
  );
  const pages = place.section?.pages && (
    <ul role="list" aria-label={say(place.section.label)} className={styles.subpages}>
      {place.section.pages.map((page) => (
        <li key={page.href}>{link(page, page === place.page ? 'page' : undefined)}</li>
      ))}
    </ul>
  );
  if (workspaces.length < 2 && sections.length === 0) return null;
  return (
    <nav aria-label={t('mainNavigation')} className={styles.navigation}>
      {workspaces.length > 1 && (
        <ul role="list" className={styles.workspaces}>
          {workspaces.map((workspace) => (
            <li key={workspace}>
              <AppLink href={homeOf(workspace)} aria-current={workspace === here ? 'true' : undefined}>
                {t(workspace)}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
      {sections.length > 0 && (
        <ul role="list" className={styles.pages}>
          {sections.map((section) => (
            <li key={section.href}>
              {link(section, section !== place.section ? undefined : section.pages ? 'true' : 'page')}
              {narrow && section === place.section && pages}
            </li>
          ))}
        </ul>
      )}
      {!narrow && pages}
    </nav>
  );
}
