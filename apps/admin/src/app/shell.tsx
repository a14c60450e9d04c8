import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { AppLink } from '../ui/link.js';
import { ActingBanner } from './acting-banner.js';
import { DemoBar } from './demo-bar.js';
import { Header } from './header.js';
import { chooseLanguage } from './i18n/i18n.js';
import { useLanguage, useTexts } from './i18n/use-texts.js';
import { useSession } from './session.js';
import { SignInProblem } from './sign-in-problem.js';
import styles from './shell.module.css';
import { texts } from './texts.js';

/** The frame of every page: skip link, header, the page, footer. */
export function Shell() {
  const t = useTexts(texts);
  const language = useLanguage();
  const session = useSession();
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // Before the page below asks the API for anything: what that words is asked for in the same language.
  useLayoutEffect(() => chooseLanguage(session?.person?.language), [session?.person?.language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div className={styles.shell}>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('skip')}
      </a>
      <DemoBar />
      <Header key={pathname.split('/')[1]} />
      <ActingBanner />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <SignInProblem />
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <div className={styles.wide}>
          <p>{t('footer')}</p>
          {session?.demo && <AppLink href="/dev/patterns">{t('patterns')}</AppLink>}
        </div>
      </footer>
    </div>
  );
}
