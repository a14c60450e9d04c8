import { useTexts } from '#app';
import { ButtonLink, DateText, ListPage, useInstantText, useListQuery, type Filter } from '#ui';
import { ChainStates } from './chain-states.js';
import { auditList, type AuditEntryRow } from './queries.js';
import { texts } from './texts.js';

const whoOf = ({ by, organisation, onBehalfOf }: AuditEntryRow): string =>
  [by, organisation, onBehalfOf && `→ ${onBehalfOf}`].filter(Boolean).join(', ');

/** What happened in the authority's affairs, the newest first. */
export function AuditListPage() {
  const t = useTexts(texts);
  const say = useInstantText();
  const filters: readonly Filter[] = [
    { kind: 'search', label: t('search') },
    { kind: 'dates', name: 'at', label: t('when') },
    { kind: 'text', name: 'action', label: t('code') },
    { kind: 'text', name: 'subject', label: t('subject'), more: true },
    { kind: 'text', name: 'subjectId', label: t('subjectId'), more: true },
  ];
  const { query } = useListQuery(filters, undefined);
  const csv = `/api/v1/audit-entries.csv?${new URLSearchParams(query)}`;
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <p>
            <ButtonLink href={csv} target="_blank" download="audit-entries.csv" variant="secondary">
              {t('csv')}
            </ButtonLink>
          </p>
          <ChainStates />
        </>
      }
      source={auditList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/oversight/audit/${id}`}
      filters={filters}
      columns={[
        { key: 'at', label: t('when'), cell: ({ at }) => <DateText instant={at} />, text: ({ at }) => say(at) },
        { key: 'who', label: t('who'), cell: whoOf },
        {
          key: 'action',
          label: t('action'),
          cell: ({ action, actionText }) => (
            <>
              {actionText}
              <br />
              <small>
                <code>{action}</code>
              </small>
            </>
          ),
          text: ({ actionText }) => actionText,
        },
        { key: 'subject', label: t('subject'), cell: ({ subject }) => subject },
        { key: 'reason', label: t('reason'), cell: ({ reason }) => reason ?? '–' },
        { key: 'subjectId', label: t('subjectId'), cell: ({ subjectId }) => subjectId, hidden: true },
      ]}
      empty={{ title: t('emptyTitle') }}
    />
  );
}
