import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { formatDate, inHelsinki, type Task } from '#ui';
import { useBudgetName } from '../../../budgets/budget-words.js';
import { useProposalText } from '../../../budgets/proposals.js';
import { waitingProposalsQuery } from '../../../budgets/queries.js';
import { texts } from '../../../budgets/texts.js';

/** Proposed changes of budgets that this person may decide. */
export function useProposalTasks(): Task[] {
  const t = useTexts(texts);
  const name = useBudgetName();
  const textOf = useProposalText();
  const { data } = useQuery(waitingProposalsQuery);
  return (data?.items ?? [])
    .filter(({ permittedActions }) =>
      permittedActions.some(({ action, allowed }) => allowed && action === 'budget-proposal:confirm'),
    )
    .map((proposal) => ({
      key: proposal.id,
      title: t('taskProposal', { budget: name(proposal) }),
      text: textOf(proposal),
      when: t('proposedBy', { name: proposal.proposedByName, date: formatDate(inHelsinki(proposal.proposedAt).date) }),
      href: `/finance/budgets/${proposal.budgetId}?tab=proposals`,
    }));
}
