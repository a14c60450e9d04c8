import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import {
  AppLink,
  DataTable,
  DateText,
  EmptyState,
  formatDate,
  ListPage,
  Page,
  Resource,
  StatusBadge,
  type Tone,
} from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { deskQuery, tariffList } from './queries.js';
import { texts } from './texts.js';
import type { InWorkspace, TariffDesk, TariffItem } from './types.js';

export const STATE_TONES: Readonly<Record<TariffItem['state'], Tone>> = {
  coming: 'warning',
  current: 'good',
  past: 'neutral',
};

/** Versions of what the contracts pay for. */
export function TariffListPage({ base }: InWorkspace) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          {t('intro')} {base !== '/provider' && <AppLink href={`${base}/tariff-drafts`}>{t('drafts')}</AppLink>}
        </>
      }
      source={tariffList}
      csvName="maksuperusteet"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/tariffs/${id}`}
      filters={[{ kind: 'search', label: t('search') }]}
      columns={[
        {
          key: 'contract',
          label: t('contract'),
          cell: ({ contractNumber, contractTitle }) => `${contractNumber} ${say(contractTitle)}`,
        },
        { key: 'version', label: t('version'), cell: ({ version }) => String(version), align: 'end' },
        {
          key: 'state',
          label: t('state'),
          cell: ({ state }) => <StatusBadge tone={STATE_TONES[state]}>{t(`state-${state}`)}</StatusBadge>,
          text: ({ state }) => t(`state-${state}`),
        },
        { key: 'from', label: t('validFrom'), cell: ({ validFrom }) => formatDate(validFrom) },
        { key: 'made', label: t('madeBy'), cell: ({ authored }) => t(authored ? 'authored' : 'ofAnnex') },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

/** Drafts that are open, and contracts whose annex has changed beside a written tariff. */
export function TariffDraftsPage({ base }: InWorkspace) {
  return <Resource query={useQuery(deskQuery)}>{(desk) => <Desk desk={desk} base={base} />}</Resource>;
}

function Desk({ desk: { drafts, priceChanges }, base }: InWorkspace & { desk: TariffDesk }) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <Page title={t('drafts')} back={{ label: t('title'), href: `${base}/tariffs` }} intro={t('draftsIntro')}>
      {drafts.length === 0 ? (
        <EmptyState title={t('noDrafts')} text={t('noDraftsText')} />
      ) : (
        <DataTable
          label={t('drafts')}
          rows={drafts}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `${base}/tariff-drafts/${id}`}
          columns={[
            {
              key: 'contract',
              label: t('contract'),
              cell: ({ contractNumber, contractTitle }) => `${contractNumber} ${say(contractTitle)}`,
            },
            { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
            { key: 'by', label: t('editedBy'), cell: ({ editedByName }) => editedByName },
            { key: 'at', label: t('editedAt'), cell: ({ editedAt }) => <DateText instant={editedAt} /> },
          ]}
        />
      )}
      {priceChanges.length > 0 && (
        <>
          <h2>{t('priceChanges')}</h2>
          <p>{t('priceChangesText')}</p>
          <DataTable
            label={t('priceChanges')}
            rows={priceChanges}
            rowKey={({ id }) => id}
            rowHref={({ tariffId, draftId }) =>
              draftId === null ? `${base}/tariffs/${tariffId}` : `${base}/tariff-drafts/${draftId}`
            }
            columns={[
              {
                key: 'contract',
                label: t('contract'),
                cell: ({ contractNumber, contractTitle }) => `${contractNumber} ${say(contractTitle)}`,
              },
              { key: 'from', label: t('pricedFrom'), cell: ({ pricedFrom }) => formatDate(pricedFrom) },
            ]}
          />
        </>
      )}
    </Page>
  );
}
