import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { ButtonLink, DangerDialog, DataTable, DateText, EmptyState, Page, Resource, RowButton, StatusBadge } from '#ui';
import { endSupportAccess, grantSupportAccess, supportAccessesQuery, type SupportAccess } from './queries.js';
import { texts } from './texts.js';

const TONES = { asked: 'warning', open: 'active', over: 'neutral', refused: 'neutral' } as const;

/** Who of the operators has looked, or wants to look, at the authority's data, and why. */
export function SupportPage() {
  const t = useTexts(texts);
  return (
    <Resource query={useQuery(supportAccessesQuery)}>
      {({ items, permittedActions }) => (
        <Page
          title={t('title')}
          intro={<p>{t('intro')}</p>}
          actions={
            permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink href="/oversight/support/new">{t('ask')}</ButtonLink>
            )
          }
        >
          {items.length === 0 ? <EmptyState title={t('noneTitle')} text={t('noneText')} /> : <Accesses items={items} />}
        </Page>
      )}
    </Resource>
  );
}

function Accesses({ items }: { items: readonly SupportAccess[] }) {
  const t = useTexts(texts);
  const grant = useCommand(grantSupportAccess);
  const [granting, setGranting] = useState<SupportAccess>();
  return (
    <>
      <DataTable
        label={t('title')}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'who', label: t('who'), cell: ({ requestedByName }) => requestedByName },
          { key: 'when', label: t('when'), cell: ({ requestedAt }) => <DateText instant={requestedAt} /> },
          { key: 'reason', label: t('reason'), cell: ({ reason, ticket }) => `${reason} (${ticket})` },
          { key: 'granted', label: t('granted'), cell: ({ grantedByName }) => grantedByName ?? '–' },
          { key: 'until', label: t('until'), cell: ({ until }) => (until ? <DateText instant={until} /> : '–') },
          { key: 'ended', label: t('ended'), cell: ({ endedByName }) => endedByName ?? '–' },
          {
            key: 'state',
            label: t('state'),
            cell: ({ state }) => <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>,
          },
          {
            key: 'action',
            label: t('action'),
            cell: (access) => <Actions access={access} onGrant={() => setGranting(access)} />,
          },
        ]}
      />
      {granting && (
        <DangerDialog
          open
          onClose={() => setGranting(undefined)}
          onConfirm={() => grant.mutateAsync(granting)}
          title={t('grantTitle', { name: granting.requestedByName })}
          whatHappens={t('grantWhat', { minutes: granting.minutes })}
          toWhom={granting.requestedByName}
          undo={t('grantUndo')}
          confirm={t('grant')}
        />
      )}
    </>
  );
}

function Actions({ access, onGrant }: { access: SupportAccess; onGrant: () => void }) {
  const t = useTexts(texts);
  const end = useCommand(endSupportAccess);
  const may = (wanted: string) => access.permittedActions.some(({ action, allowed }) => action === wanted && allowed);
  const name = access.requestedByName;
  return (
    <>
      {may('support-access:grant') && (
        <RowButton label={t('grantTitle', { name })} onClick={onGrant}>
          {t('grant')}
        </RowButton>
      )}{' '}
      {may('support-access:end') && (
        <RowButton label={t('endOf', { name })} disabled={end.isPending} onClick={() => end.mutate(access)}>
          {t('end')}
        </RowButton>
      )}
    </>
  );
}
