import { useTexts } from '#app';
import { AppLink, ListPage } from '#ui';
import { useApprovalColumns, useApprovalFilters } from '../../../rulebooks/approval-parts.js';
import { approvalList } from '../../../rulebooks/queries.js';
import { useRulebookColumns, VersionBadge } from '../../../rulebooks/rulebook-view.js';
import { texts as shared } from '../../../rulebooks/texts.js';
import { rulebookList } from './queries.js';
import { texts } from './texts.js';

export function OfficerRulebookListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={words('title')}
      intro={
        <>
          <p>{words('intro')}</p>
          <AppLink href="/officer/rulebooks/approvals">{t('allApprovals')}</AppLink>
        </>
      }
      primaryAction={{ label: t('new'), href: '/officer/rulebooks/new' }}
      source={rulebookList}
      defaultSort="-number"
      csvName="saantokirjat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/rulebooks/${id}`}
      filters={[
        { kind: 'search', label: words('search') },
        {
          kind: 'choices',
          name: 'status',
          label: words('status'),
          options: (['draft', 'published'] as const).map((value) => ({ value, label: words(`version-${value}`) })),
        },
      ]}
      columns={[
        ...useRulebookColumns(),
        {
          key: 'status',
          label: words('status'),
          cell: (row) => <VersionBadge version={row} />,
          text: ({ status }) => words(`version-${status}`),
        },
        { key: 'waiting', label: t('waiting'), cell: ({ waiting }) => String(waiting), align: 'end' },
        { key: 'active', label: t('active'), cell: ({ active }) => String(active), align: 'end' },
      ]}
      empty={{ title: words('none'), text: words('intro') }}
    />
  );
}

export function OfficerApprovalListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={t('allApprovals')}
      intro={<AppLink href="/officer/rulebooks">{words('title')}</AppLink>}
      source={approvalList}
      defaultSort="-statusAt"
      csvName="hyvaksynnat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/rulebooks/approvals/${id}`}
      filters={useApprovalFilters()}
      columns={useApprovalColumns('provider')}
      empty={{ title: words('noApprovals'), text: words('noApprovalsText') }}
    />
  );
}
