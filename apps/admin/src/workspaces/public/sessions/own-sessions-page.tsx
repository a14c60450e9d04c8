import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { statusOf, useCommand } from '#api';
import { identifyHref, signOut, useLanguage, useTexts } from '#app';
import { Button, DangerDialog, DataTable, DateText, Page, Resource, StatusBadge } from '#ui';
import { endSession, ownSessionsQuery, type OwnSession } from './queries.js';
import { texts } from './texts.js';

/** Where the person is signed in; each can be ended here after a fresh sign-in, and all at once. */
export function OwnSessionsPage() {
  const t = useTexts(texts);
  const sessions = useQuery(ownSessionsQuery);
  const [leaves, setLeaves] = useState(false);
  // Back from identifying anew, the address says so.
  const identified = new URLSearchParams(window.location.search).has('identified');
  return (
    <Resource query={sessions}>
      {(items) => (
        <Page
          title={t('title')}
          intro={
            <>
              <p>{t('intro')}</p>
              {identified && <p role="status">{t('identified')}</p>}
            </>
          }
          actions={
            <Button variant="secondary" onClick={() => setLeaves(true)}>
              {t('everywhere')}
            </Button>
          }
        >
          <Sessions items={items} />
          <DangerDialog
            open={leaves}
            onClose={() => setLeaves(false)}
            onConfirm={() => signOut({ everywhere: true })}
            title={t('everywhereTitle')}
            whatHappens={t('everywhereWhat')}
            toWhom={t('everywhereWhom')}
            undo={t('everywhereUndo')}
            confirm={t('everywhere')}
          />
        </Page>
      )}
    </Resource>
  );
}

function Sessions({ items }: { items: readonly OwnSession[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const end = useCommand(endSession);
  // Another device's sign-in is ended by whoever has just identified themselves; whoever has not goes to do so first.
  const endOrIdentify = (id: string) =>
    end.mutate(id, {
      onError: (error) => {
        if (statusOf(error) === 409) window.location.assign(identifyHref('/sessions?identified=true', language));
      },
    });
  return (
    <DataTable
      label={t('title')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'device', label: t('device'), cell: ({ device }) => device ?? t('unknown') },
        { key: 'began', label: t('began'), cell: ({ beganAt }) => <DateText instant={beganAt} /> },
        { key: 'used', label: t('used'), cell: ({ usedAt }) => <DateText instant={usedAt} /> },
        {
          key: 'end',
          label: t('end'),
          cell: ({ id, current }) =>
            current ? (
              <StatusBadge tone="active">{t('current')}</StatusBadge>
            ) : (
              <Button variant="secondary" busy={end.isPending} onClick={() => endOrIdentify(id)}>
                {t('end')}
              </Button>
            ),
        },
      ]}
    />
  );
}
