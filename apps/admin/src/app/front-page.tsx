import { AppLink, ButtonLink } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { useText, useTexts } from './i18n/use-texts.js';
import styles from './front-page.module.css';
import { homeOf } from './navigation.js';
import { signInHref, useSession, workspacesOf } from './session.js';
import { texts } from './texts.js';
import { navigation } from './workspaces.js';

const STEPS = ['step-tender', 'step-voucher', 'step-choice', 'step-outcome', 'step-payment'] as const;

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
      <section className={styles.group} aria-labelledby="how-it-works">
        <h2 id="how-it-works">{t('howItWorks')}</h2>
        <ol role="list" className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>
              <h3>{t(step)}</h3>
              <p>{t(`${step}-text`)}</p>
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
}
