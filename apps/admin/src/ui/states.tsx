import type { ReactNode } from 'react';
import { ProblemError, statusOf } from '../api/problem.js';
import { useTexts } from '../app/i18n/use-texts.js';
import { Button } from './button.js';
import { ButtonLink } from './link.js';
import styles from './states.module.css';
import { texts } from './texts.js';

/** Nothing here yet: what this place is for, and the first thing to do. */
export function EmptyState({ title, text, action }: { title: string; text?: string | undefined; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {action && <div>{action}</div>}
    </div>
  );
}

/** What failed, whether anything is lost, and the way on; 403 and 404 are told apart from faults. */
export function ErrorState({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const t = useTexts(texts);
  const status = statusOf(error);
  if (status === 403) return <NoPermission detail={error instanceof ProblemError ? error.problem.detail : undefined} />;
  if (status === 404) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  // A refusal says itself what is the matter, and so does a server that is too busy (503); of a fault nobody knows.
  const known = error instanceof ProblemError && (status < 500 || status === 503) ? error.message : undefined;
  return (
    <div className={`${styles.state} ${styles.error}`} role="alert">
      <h2>{t('errorTitle')}</h2>
      <p>{known ?? t(status === 0 ? 'errorOffline' : 'errorServer')}</p>
      {retry && (
        <div>
          <Button variant="secondary" onClick={retry}>
            {t('tryAgain')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Says who can open the door; `detail` is the API's own reason. */
export function NoPermission({ detail }: { detail?: string | undefined }) {
  const t = useTexts(texts);
  return (
    <div className={styles.state}>
      <h2>{t('noPermissionTitle')}</h2>
      <p>{detail ?? t('noPermissionText')}</p>
      <div>
        <ButtonLink href="/" variant="secondary">
          {t('toFrontPage')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Grey lines in the shape of what is coming; announced once as loading. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useTexts(texts);
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
