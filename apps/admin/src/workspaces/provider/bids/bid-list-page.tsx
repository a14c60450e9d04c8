import { useTexts } from '#app';
import { ButtonLink, Countdown, DateText, ListPage } from '#ui';
import { texts as shared } from '../../../procurement/texts.js';
import { BidBadge, useSaid } from '../../../procurement/tender-words.js';
import { bidList } from './queries.js';
import { texts } from './texts.js';

const STATUSES = ['submitted', 'withdrawn', 'opened', 'accepted', 'rejected', 'excluded'] as const;

export function BidListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  return (
    <ListPage
      title={t('title')}
      primaryAction={{ label: t('invitations'), href: '/provider/consortium-invitations' }}
      source={bidList}
      defaultSort="-receivedAt"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/bids/${id}`}
      filters={[
        {
          kind: 'choice',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: words(`bid-${value}`) })),
        },
      ]}
      columns={[
        {
          key: 'tender',
          label: t('tender'),
          cell: ({ tenderTitle, tenderNumber }) => said(tenderTitle) || tenderNumber,
        },
        { key: 'status', label: t('status'), cell: ({ status }) => <BidBadge status={status} /> },
        {
          key: 'deadline',
          label: t('deadline'),
          sort: 'deadline',
          cell: ({ sealed, deadline }) => (sealed ? <Countdown until={deadline} /> : <DateText instant={deadline} />),
        },
        {
          key: 'receivedAt',
          label: t('received'),
          sort: 'receivedAt',
          cell: ({ receivedAt }) => <DateText instant={receivedAt} />,
        },
        { key: 'version', label: t('version'), align: 'end', cell: ({ versionNo }) => String(versionNo) },
        { key: 'buyer', label: t('buyer'), cell: ({ authorityName }) => authorityName },
      ]}
      empty={{
        title: t('emptyTitle'),
        text: t('emptyText'),
        action: <ButtonLink href="/provider/tenders">{t('toTenders')}</ButtonLink>,
      }}
    />
  );
}
