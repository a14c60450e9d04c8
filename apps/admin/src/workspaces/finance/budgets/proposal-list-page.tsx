import { useTexts } from '#app';
import { DateText, ListPage, StatusBadge } from '#ui';
import { PROPOSAL_TONES, useBudgetName } from '../../../budgets/budget-words.js';
import { useProposalText } from '../../../budgets/proposals.js';
import { proposalList } from '../../../budgets/queries.js';
import { texts } from '../../../budgets/texts.js';

const STATUSES = ['waiting', 'confirmed', 'rejected', 'withdrawn', 'cancelled'] as const;

/** Proposed changes of all budgets; each is decided on the page of its budget. */
export function ProposalListPage() {
  const t = useTexts(texts);
  const name = useBudgetName();
  const textOf = useProposalText();
  return (
    <ListPage
      title={t('proposals')}
      intro={<p>{t('proposalsIntro')}</p>}
      source={proposalList}
      rowKey={({ id }) => id}
      rowHref={({ budgetId }) => `/finance/budgets/${budgetId}?tab=proposals`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: t(`proposal-${value}`) })),
        },
      ]}
      columns={[
        { key: 'budget', label: t('budget'), cell: name },
        { key: 'what', label: t('what'), cell: textOf },
        { key: 'reason', label: t('reason'), cell: ({ reason }) => reason },
        { key: 'when', label: t('when'), cell: ({ proposedAt }) => <DateText instant={proposedAt} /> },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={PROPOSAL_TONES[status]}>{t(`proposal-${status}`)}</StatusBadge>,
        },
      ]}
      empty={{ title: t('noProposals') }}
    />
  );
}
