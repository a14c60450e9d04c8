import { useBlocker } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { texts } from '../texts.js';

/** Asks before unsaved changes are left behind, inside the app and when the window is closed. */
export function UnsavedGuard({ dirty, leaving }: { dirty: boolean; leaving: RefObject<boolean> }) {
  const t = useTexts(texts);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && !leaving.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty && !leaving.current,
    withResolver: true,
  });
  const footer = (
    <>
      <Button onClick={() => reset?.()}>{t('stay')}</Button>
      <Button variant="secondary" onClick={() => proceed?.()}>
        {t('leave')}
      </Button>
    </>
  );
  return (
    <Dialog open={status === 'blocked'} onClose={() => reset?.()} title={t('leaveTitle')} footer={footer}>
      <p>{t('leaveText')}</p>
    </Dialog>
  );
}
