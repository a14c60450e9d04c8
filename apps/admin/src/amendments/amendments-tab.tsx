import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, ButtonLink, DataTable, DateText, EmptyState, Resource, StatusBadge, type Tone } from '#ui';
import { AssessmentView } from './assessment-view.js';
import { amendmentsQuery, type AmendmentRow } from './queries.js';
import { texts } from './texts.js';

export const AMENDMENT_TONES: Readonly<Record<AmendmentRow['status'], Tone>> = {
  draft: 'neutral',
  'in-signature': 'warning',
  agreed: 'good',
  cancelled: 'neutral',
};

/** The amendments of a contract, how far its small changes have gone, and the way to a new one. */
export function AmendmentsTab({ contractId, workspace }: { contractId: string; workspace: string }) {
  const t = useTexts(texts);
  const query = useQuery(amendmentsQuery(contractId));
  return (
    <Resource query={query}>
      {({ items, permittedActions }) => {
        const judged = items.find(({ assessment, status }) => assessment !== null && status !== 'cancelled');
        return (
          <>
            {permittedActions.some(({ allowed }) => allowed) && (
              <p>
                <ButtonLink href={`/${workspace}/contracts/${contractId}/amendments/new`}>{t('new')}</ButtonLink>
              </p>
            )}
            {items.length === 0 ? (
              <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
            ) : (
              <Rows items={items} workspace={workspace} />
            )}
            {judged?.assessment && <AssessmentView assessment={judged.assessment} />}
          </>
        );
      }}
    </Resource>
  );
}

function Rows({ items, workspace }: { items: readonly AmendmentRow[]; workspace: string }) {
  const t = useTexts(texts);
  return (
    <DataTable
      label={t('tab')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          label: t('number'),
          cell: ({ id, number }) =>
            workspace === 'finance' ? (
              t('title', { number })
            ) : (
              <AppLink href={`/${workspace}/amendments/${id}`}>{t('title', { number })}</AppLink>
            ),
        },
        {
          key: 'kinds',
          label: t('changes'),
          cell: ({ kinds }) => kinds.map((kind) => t(`kind-${kind}`)).join(', '),
        },
        { key: 'from', label: t('validFrom'), cell: ({ validFrom }) => <DateText date={validFrom} /> },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={AMENDMENT_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
        },
        {
          key: 'notice',
          label: t('notice'),
          cell: ({ noticeDue, noticeNumber }) => noticeNumber ?? t(noticeDue ? 'noticeDue' : 'noticeNone'),
        },
      ]}
    />
  );
}
