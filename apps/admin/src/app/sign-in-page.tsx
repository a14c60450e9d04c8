import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Page } from '../ui/page.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { useLanguage, useText, useTexts } from './i18n/use-texts.js';
import styles from './front-page.module.css';
import { homeOf, workspaceAt } from './navigation.js';
import { demoAccountsQuery, issuersQuery, loginHref, useSession, WORKSPACES } from './session.js';
import { texts } from './texts.js';

/** Only an address of this site may be returned to; anything else would make the sign-in an open redirect. */
const safeReturn = (wanted: string | undefined): string => (wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/');

/** The ways to an identity provider; in the demo, its accounts one click away. Plain links: the server takes over. */
export function SignInPage() {
  const t = useTexts(texts);
  const session = useSession();
  const { returnTo } = useSearch({ strict: false }) as { returnTo?: string };
  const back = safeReturn(returnTo);
  if (!session) {
    return (
      <Page title={t('signInTitle')}>
        <Skeleton />
      </Page>
    );
  }
  return session.demo ? <DemoAccounts back={back} /> : <Issuers back={back} />;
}

/** The ways to sign in; where there is one there is nothing to choose. */
function Issuers({ back }: { back: string }) {
  const t = useTexts(texts);
  const say = useText();
  const language = useLanguage();
  const issuers = useQuery(issuersQuery);
  const only = issuers.data?.length === 1 ? issuers.data[0] : undefined;
  useEffect(() => {
    if (only) window.location.replace(loginHref(back, language, { issuer: only.id }));
  }, [only, back, language]);
  return (
    <Page title={t('signInTitle')} intro={<p>{t('signInText')}</p>} width="text">
      {(issuers.isPending || only) && <Skeleton />}
      {issuers.isError && <ErrorState error={issuers.error} retry={() => void issuers.refetch()} />}
      {!only && (
        <ul role="list" className={styles.issuers}>
          {issuers.data?.map(({ id, name, signsIn }) => (
            <li key={id}>
              <a href={loginHref(back, language, { issuer: id })} className={styles.account}>
                <strong>{say(name)}</strong>
                <span>{signsIn.map((who) => t(`signsIn-${who}`)).join(' · ')}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function DemoAccounts({ back }: { back: string }) {
  const t = useTexts(texts);
  const say = useText();
  const language = useLanguage();
  const accounts = useQuery(demoAccountsQuery);
  return (
    <Page title={t('demoTitle')} intro={<p>{t('demoText')}</p>}>
      {accounts.isPending && <Skeleton lines={8} />}
      {accounts.isError && <ErrorState error={accounts.error} retry={() => void accounts.refetch()} />}
      {WORKSPACES.map((workspace) => {
        const here = accounts.data?.filter((account) => account.workspace === workspace) ?? [];
        return (
          here.length > 0 && (
            <section key={workspace} className={styles.group} aria-labelledby={`accounts-${workspace}`}>
              <h2 id={`accounts-${workspace}`}>{t(workspace)}</h2>
              <ul role="list" className={styles.accounts}>
                {here.map(({ id, name, title, organisation }) => (
                  <li key={id}>
                    <a
                      href={loginHref(workspaceAt(back) === workspace ? back : homeOf(workspace), language, {
                        account: id,
                      })}
                      className={styles.account}
                    >
                      <strong>{name}</strong>
                      <span>{say(title)}</span>
                      <span className={styles.small}>{organisation ?? t('yourself')}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Page>
  );
}
