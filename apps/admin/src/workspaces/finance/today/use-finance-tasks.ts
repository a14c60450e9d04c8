import { useSession, useTexts } from '#app';
import { formatDate, formatMoney, type Task } from '#ui';
import { texts } from './texts.js';
import type { FinanceToday, RunWaiting } from './types.js';

const STEPS = ['resume', 'approve', 'send', 'freeze'] as const;

/** What the API says waits, as tasks: `mine` the reader can do, `others` somebody else has to. */
export function useFinanceTasks(today: FinanceToday): { mine: Task[]; others: Task[] } {
  const t = useTexts(texts);
  const finance = useSession()?.actor?.roles.some((role) => role.startsWith('finance')) ?? false;
  const text = (run: RunWaiting) =>
    [
      t('runText', { amount: formatMoney(run.toPay), count: run.providers }),
      ...(run.exceptions > 0 ? [t('exceptions', { count: run.exceptions })] : []),
    ].join(' · ');
  const runs = today.runs.map((run) => {
    const { id, number, status, permittedActions } = run;
    const may = (step: string) =>
      permittedActions.some(({ action, allowed }) => allowed && action === `payment-run:${step}`);
    const step = STEPS.find(may);
    const base = {
      key: id,
      href: `/finance/runs/${id}`,
      text: text(run),
      when: t('until', { date: formatDate(run.cutOff) }),
    };
    if (step) return { mine: true, task: { ...base, title: t(`task-${step}`, { number }) } };
    if (status === 'sent') {
      // The bank's answer may be brought by anybody in finance; an auditor only sees that it is awaited.
      const key = finance ? 'task-answer' : 'wait-sent';
      return { mine: finance, task: { ...base, title: t(key, { number }), href: `${base.href}?tab=bank` } };
    }
    const wait = status === 'frozen' || status === 'approved' || status === 'open' ? status : 'calculated';
    return { mine: false, task: { ...base, title: t(`wait-${wait}`, { number }) } };
  });
  const rejected = today.rejected.map(({ runId, runNumber, providerId, providerName, amount, reason }): Task => ({
    key: `rejected ${runId} ${providerId}`,
    title: t('task-rejected', { provider: providerName }),
    text: t('rejectedText', { amount: formatMoney(amount), number: runNumber, reason: reason ?? '' }),
    href: `/finance/accounts/${providerId}`,
    urgent: true,
  }));
  const missing = today.accountsMissing.map(({ providerId, providerName }): Task => ({
    key: `account ${providerId}`,
    title: t('task-account', { provider: providerName }),
    text: t('accountText'),
    href: `/finance/accounts/${providerId}`,
  }));
  return {
    mine: [
      ...(today.payerAccountMissing
        ? [
            {
              key: 'payer',
              title: t('task-payer'),
              text: t('payerText'),
              href: '/finance/accounts/payer',
              urgent: true,
            },
          ]
        : []),
      ...rejected,
      ...runs.filter(({ mine }) => mine).map(({ task }) => task),
      ...(today.bankRowsToLookAt > 0
        ? [
            {
              key: 'rows',
              title: t('task-rows', { count: today.bankRowsToLookAt }),
              text: t('rowsText'),
              href: '/finance/bank-rows',
            },
          ]
        : []),
      ...missing,
    ],
    others: runs.filter(({ mine }) => !mine).map(({ task }) => task),
  };
}
