import { AppLink, ButtonLink } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { useText, useTexts } from './i18n/use-texts.js';
import styles from './front-page.module.css';
import { homeOf } from './navigation.js';
import { signInHref, useSession, workspacesOf } from './session.js';
import { texts } from './texts.js';
import { navigation } from './workspaces.js';

/** What Kasvutori is, and the way in: one's own workspace, or signing in, or what anyone may see. */
export function FrontPage() {
  const t = useTexts(texts);
  const say = useText();
  const session = useSession();
  const own = workspacesOf(session).filter((workspace) => workspace !== 'public');
  return (
    <Page
      title={t('welcomeTitle')}
      intro={<p>{t('welcomeText')}</p>}
      actions={session?.signedIn === false && <ButtonLink href={signInHref('/')}>{t('signIn')}</ButtonLink>}
    >
      <ul role="list" className={styles.tiles}>
        {own.map((workspace) => (
          <li key={workspace}>
            <AppLink href={homeOf(workspace)} className={`${styles.tile} ${styles.own}`}>
              <span className={styles.small}>{t('yourWorkspace')}</span>
              {t(workspace)}
            </AppLink>
          </li>
        ))}
        {navigation.public.map(({ href, label }) => (
          <li key={href}>
            <AppLink href={href} className={styles.tile}>
              {say(label)}
            </AppLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}
