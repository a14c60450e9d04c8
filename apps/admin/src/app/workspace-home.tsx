import { useRouterState } from '@tanstack/react-router';
import { AppLink } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { useText, useTexts } from './i18n/use-texts.js';
import styles from './front-page.module.css';
import { navigationFor, workspaceAt } from './navigation.js';
import { useSession } from './session.js';
import { texts } from './texts.js';
import { navigation } from './workspaces.js';

/** First page of a workspace that has no page of its own for that: its parts. */
export function WorkspaceHome() {
  const t = useTexts(texts);
  const say = useText();
  const workspace = useRouterState({ select: ({ location }) => workspaceAt(location.pathname) });
  const roles = useSession()?.actor.roles ?? [];
  return (
    <Page title={t(workspace)}>
      <ul role="list" className={styles.tiles}>
        {navigationFor(navigation[workspace], roles).map(({ href, label }) => (
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
