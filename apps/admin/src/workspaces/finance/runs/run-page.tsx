import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  Card,
  CopyHash,
  DateText,
  DetailPage,
  formatDate,
  formatMoney,
  formatNumber,
  Resource,
  StatusBadge,
  timelineOf,
  useReason,
  type PageAction,
  type Tab,
} from '#ui';
import { RunBank } from '../bank/run-bank.js';
import { actionTexts } from './action-texts.js';
import { Calculation } from './calculation.js';
import { calculationTexts } from './calculation-texts.js';
import { cancelRun, runQuery, stepRun } from './queries.js';
import { RunExceptions } from './run-exceptions.js';
import { RunLargestLines } from './run-largest-lines.js';
import { RunProviders } from './run-providers.js';
import { RunSumsView } from './run-sums.js';
import { isCalculated, RUN_TONES } from './run-words.js';
import { texts } from './texts.js';
import type { Run } from './types.js';

export function RunPage() {
  const run = useQuery(runQuery(useParam('runId')));
  return <Resource query={run}>{(found) => <Found run={found} />}</Resource>;
}

function Found({ run }: { run: Run }) {
  const t = useTexts(texts);
  const { number, status, dueOn, hash } = run;
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-open') : move);
  return (
    <DetailPage
      back={{ label: t('title'), href: '/finance/runs' }}
      title={t('run', { number })}
      status={<StatusBadge tone={RUN_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      permitted={run.permittedActions}
      actions={useRunActions(run)}
      tabs={useRunTabs(run)}
      facts={[
        { label: t('cutOff'), value: formatDate(run.cutOff) },
        { label: t('dueOn'), value: dueOn && formatDate(dueOn) },
        { label: t('preparedBy'), value: run.preparedByName },
        ...(run.firstApprovedByName ? [{ label: t('firstApprovedBy'), value: run.firstApprovedByName }] : []),
        { label: t('approvedBy'), value: run.approvedByName },
        { label: t('snapshotAt'), value: <DateText instant={run.snapshotAt} /> },
      ]}
      side={
        hash && (
          <Card title={t('hash')}>
            <CopyHash hash={hash} />
          </Card>
        )
      }
      history={timelineOf(run.history, word)}
    />
  );
}

function useRunTabs(run: Run): readonly Tab[] {
  const t = useTexts(texts);
  const calculation = useTexts(calculationTexts);
  const { exceptions, settlements, lines } = run;
  if (!isCalculated(run)) return [{ id: 'calculation', label: calculation('tab'), content: <Calculation run={run} /> }];
  return [
    { id: 'sums', label: t('overviewTab'), content: <RunSumsView run={run} /> },
    {
      id: 'exceptions',
      label: t('exceptionsTab'),
      count: exceptions.length,
      content: <RunExceptions runId={run.id} exceptions={exceptions} />,
    },
    {
      id: 'providers',
      label: t('providersTab'),
      count: settlements.length,
      content: <RunProviders settlements={settlements} />,
    },
    { id: 'lines', label: t('linesTab'), count: formatNumber(lines), content: <RunLargestLines run={run} /> },
    { id: 'bank', label: t('bankTab'), content: <RunBank run={run} /> },
  ];
}

function useRunActions(run: Run): Record<string, PageAction> {
  const t = useTexts(actionTexts);
  const step = useCommand(stepRun);
  const cancel = useCommand(cancelRun);
  const reason = useReason(t('reason'), t('reasonHint'));
  const { number, settlements } = run;
  const toPay = formatMoney(run.toPay);
  const paid = settlements.filter(({ due }) => Number(due) > 0).length;
  const act = (name: 'freeze' | 'approve' | 'send', whatHappens: string, toWhom: string): PageAction => ({
    label: t(`payment-run:${name}`),
    run: () => step.mutateAsync({ run, step: name }),
    danger: {
      title: t(`${name}Title`, { number }),
      whatHappens,
      toWhom,
      undo: t(`${name}Undo`),
      confirm: t(`payment-run:${name}`),
    },
  });
  const calculation = useTexts(calculationTexts);
  const pace = (name: 'stop' | 'resume'): PageAction => ({
    label: calculation(`payment-run:${name}`),
    run: () => step.mutateAsync({ run, step: name }),
    quiet: name === 'stop',
  });
  return {
    'payment-run:resume': pace('resume'),
    'payment-run:stop': pace('stop'),
    'payment-run:approve': act(
      'approve',
      run.needsTwo && !run.firstApprovedByName ? t('approveFirstWhat', { toPay }) : t('approveWhat', { toPay }),
      t('approveWhom', { count: paid }),
    ),
    'payment-run:send': act('send', t('sendWhat', { toPay }), t('sendWhom', { count: paid })),
    'payment-run:freeze': act('freeze', t('freezeWhat'), t('freezeWhom')),
    'payment-run:cancel': {
      label: t('payment-run:cancel'),
      run: () => cancel.mutateAsync({ run, reason: reason.text }),
      danger: {
        title: t('cancelTitle', { number }),
        whatHappens: t('cancelWhat'),
        toWhom: t('cancelWhom'),
        undo: t('cancelUndo'),
        confirm: t('payment-run:cancel'),
        extra: reason.field,
      },
    },
  };
}
