import { useSearch } from '@tanstack/react-router';
import { InlineAlert } from 'suomifi-ui-components';
import { AppLink, ButtonLink } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { useText, useTexts } from './i18n/use-texts.js';
import styles from './front-page.module.css';
import { homeOf } from './navigation.js';
import { signInHref, useSession, workspacesOf } from './session.js';
import { texts } from './texts.js';
import { navigation } from './workspaces.js';

/** Why a sign-in came back without a session; the words are the API's `signInProblem`. */
const PROBLEMS = [
  'problem-cancelled',
  'problem-expired',
  'problem-unreachable',
  'problem-person-unknown',
  'problem-not-strong',
  'problem-failed',
] as const;

const STEPS = ['step-tender', 'step-voucher', 'step-choice', 'step-outcome', 'step-payment'] as const;

/** What Kasvutori is, and the way in: one's own workspace, or signing in, or what anyone may see. */
export function FrontPage() {
  const t = useTexts(texts);
  const say = useText();
  const session = useSession();
  const { signInProblem } = useSearch({ strict: false }) as { signInProblem?: string };
  const problem = PROBLEMS.find((key) => key === `problem-${signInProblem}`);
  const own = workspacesOf(session).filter((workspace) => workspace !== 'public');
  return (
    <Page
      title={t('welcomeTitle')}
      intro={<p>{t('welcomeText')}</p>}
      actions={session?.signedIn === false && <ButtonLink href={signInHref('/')}>{t('signIn')}</ButtonLink>}
    >
      {problem && (
        <div role="alert">
          <InlineAlert status="error">{t(problem)}</InlineAlert>
        </div>
      )}
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
