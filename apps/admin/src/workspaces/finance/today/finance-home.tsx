import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, Card, ChartWithTable, formatDate, formatMoney, Page, Resource, TaskList } from '#ui';
import { latestRunsQuery } from '../runs/queries.js';
import { financeTodayQuery } from './queries.js';
import { texts } from './texts.js';
import type { FinanceToday } from './types.js';
import { useProposalTasks } from '../budgets/use-proposal-tasks.js';
import { useTariffTasks } from '../../../tariffs/use-tariff-tasks.js';
import { useFinanceTasks } from './use-finance-tasks.js';

/** What waits for a finance person today, and how much has been paid. */
export function FinanceHome() {
  const today = useQuery(financeTodayQuery);
  return <Resource query={today}>{(found) => <Found today={found} />}</Resource>;
}

function Found({ today }: { today: FinanceToday }) {
  const t = useTexts(texts);
  const { mine, others } = useFinanceTasks(today);
  const proposals = useProposalTasks();
  const tariffs = useTariffTasks({ base: '/finance' });
  const { lastCutOff, permittedActions } = today;
  const mayPrepare = permittedActions.some(({ action, allowed }) => action === 'payment-run:prepare' && allowed);
  return (
    <Page
      title={t('title')}
      intro={lastCutOff ? t('lastCutOff', { date: formatDate(lastCutOff) }) : t('noRunYet')}
      actions={mayPrepare && <ButtonLink href="/finance/runs/new">{t('prepare')}</ButtonLink>}
    >
      <h2>{t('tasks')}</h2>
      <TaskList tasks={[...mine, ...proposals, ...tariffs]} empty={{ title: t('nothing'), text: t('nothingText') }} />
      {others.length > 0 && (
        <>
          <h2>{t('others')}</h2>
          <TaskList tasks={others} empty={{ title: '', text: '' }} />
        </>
      )}
      <PaidByRun />
    </Page>
  );
}

function PaidByRun() {
  const t = useTexts(texts);
  const { data } = useQuery(latestRunsQuery);
  const runs = (data?.items ?? [])
    .filter(({ status }) => status !== 'cancelled')
    .sort((a, b) => a.number - b.number)
    .slice(-8);
  const last = runs.at(-1);
  if (!last || runs.length < 2) return null;
  return (
    <Card title={t('paid')}>
      <ChartWithTable
        title={t('paidFinding', { amount: formatMoney(last.toPay) })}
        category={t('run')}
        unit="€"
        series={[{ key: 'toPay', label: t('toPay') }]}
        rows={runs.map(({ number, toPay }) => ({ label: t('runName', { number }), toPay: Number(toPay) }))}
      />
    </Card>
  );
}
