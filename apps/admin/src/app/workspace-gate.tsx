import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { EmptyState, ErrorState, NoPermission, Skeleton } from '../ui/states.js';
import { useTexts } from './i18n/use-texts.js';
import { sessionQuery, signInHref, workspacesOf, type Workspace } from './session.js';
import { texts } from './texts.js';

/** Lets in those whose role has the workspace. It spares people dead ends; the API decides what they may really do. */
export function WorkspaceGate({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  const t = useTexts(texts);
  const session = useQuery(sessionQuery);
  const here = useRouterState({ select: ({ location }) => location.pathname + location.searchStr });
  if (session.isSuccess && workspacesOf(session.data).includes(workspace)) return children;
  const signIn = <ButtonLink href={signInHref(here)}>{t('signIn')}</ButtonLink>;
  return (
    <Page title={t(workspace)}>
      {session.isPending ? (
        <Skeleton lines={8} />
      ) : session.isError ? (
        <ErrorState error={session.error} retry={() => void session.refetch()} />
      ) : session.data.signedIn ? (
        <>
          <NoPermission detail={t('wrongWorkspace')} />
          {workspace === 'provider' && session.data.actor.kind === 'client' && (
            <ButtonLink href="/register-company">{t('registerCompany')}</ButtonLink>
          )}
        </>
      ) : (
        <EmptyState title={t('signIn')} text={t('needSignIn')} action={signIn} />
      )}
    </Page>
  );
}
