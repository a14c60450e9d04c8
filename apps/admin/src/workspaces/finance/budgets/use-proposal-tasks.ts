import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { formatDate, formatMoney, inHelsinki, type PermittedAction, type Task } from '#ui';
import { useBudgetName } from '../../../budgets/budget-words.js';
import { useProposalText } from '../../../budgets/proposals.js';
import { waitingProposalsQuery, waitingYearChangesQuery } from '../../../budgets/queries.js';
import { texts } from '../../../budgets/texts.js';
import { texts as yearTexts } from './year-texts.js';

interface Proposed {
  proposedByName: string;
  proposedAt: string;
  permittedActions: readonly PermittedAction[];
}

/** Proposed changes of budgets and of the year that this person may decide. */
export function useProposalTasks(): Task[] {
  const t = useTexts(texts);
  const ofYear = useTexts(yearTexts);
  const name = useBudgetName();
  const textOf = useProposalText();
  const proposals = useQuery(waitingProposalsQuery).data?.items ?? [];
  const years = useQuery(waitingYearChangesQuery).data?.items ?? [];
  const mine = ({ permittedActions }: Proposed) =>
    permittedActions.some(({ action, allowed }) => allowed && action.endsWith(':confirm'));
  const by = ({ proposedByName, proposedAt }: Proposed) =>
    t('proposedBy', { name: proposedByName, date: formatDate(inHelsinki(proposedAt).date) });
  return [
    ...years.filter(mine).map((change) => ({
      key: change.id,
      title: ofYear('task', { year: change.year, next: change.year + 1 }),
      text: ofYear(`does-${change.step}`, { year: change.year, amount: formatMoney(change.amount) }),
      when: by(change),
      href: `/finance/budgets/year-change?year=${change.year}`,
    })),
    ...proposals.filter(mine).map((proposal) => ({
      key: proposal.id,
      title: t('taskProposal', { budget: name(proposal) }),
      text: textOf(proposal),
      when: by(proposal),
      href: `/finance/budgets/${proposal.budgetId}?tab=proposals`,
    })),
  ];
}
