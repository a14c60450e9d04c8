import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { signOut, useTexts } from '#app';
import { Button, DangerDialog, DataTable, DateText, Page, Resource, StatusBadge } from '#ui';
import { endOtherSessions, endSession, ownSessionsQuery, type OwnSession } from './queries.js';
import { texts } from './texts.js';

/** Where the person is signed in; each can be ended here, and all at once. */
export function OwnSessionsPage() {
  const t = useTexts(texts);
  const sessions = useQuery(ownSessionsQuery);
  const [leaves, setLeaves] = useState(false);
  const endOthers = useCommand(endOtherSessions);
  const everywhere = async () => {
    await endOthers.mutateAsync(null);
    await signOut();
  };
  return (
    <Resource query={sessions}>
      {(items) => (
        <Page
          title={t('title')}
          intro={<p>{t('intro')}</p>}
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
            onConfirm={everywhere}
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
  const end = useCommand(endSession);
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
              <Button variant="secondary" busy={end.isPending} onClick={() => end.mutate(id)}>
                {t('end')}
              </Button>
            ),
        },
      ]}
    />
  );
}
