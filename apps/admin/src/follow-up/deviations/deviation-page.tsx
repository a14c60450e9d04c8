import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  Card,
  DetailPage,
  formatDate,
  Resource,
  StatusBadge,
  timelineOf,
  useGo,
  useReason,
  type PageAction,
} from '#ui';
import { DEVIATION_TONES } from './deviation-columns.js';
import { Plan } from './plan.js';
import { acceptPlan, deviationQuery, moveDeviation, type NotedMove } from './queries.js';
import { texts } from './texts.js';
import type { Base, Deviation } from './types.js';

/** One deviation or complaint: what happened, what was answered, what is done by when, how it ended. */
export function DeviationPage({ base }: { base: Base }) {
  const deviation = useQuery(deviationQuery(useParam('deviationId')));
  return <Resource query={deviation}>{(found) => <Found deviation={found} base={base} />}</Resource>;
}

function Found({ deviation, base }: { deviation: Deviation; base: Base }) {
  const t = useTexts(texts);
  const actions = useDeviationActions(deviation, base);
  const { contractId, contractNumber, number, status, answer, answeredByName, answeredOn, closingNote } = deviation;
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-report') : move);
  const contract = `${base}/contracts/${contractId}`;
  return (
    <DetailPage
      back={{ label: t('title'), href: `${base}/deviations` }}
      title={`${contractNumber}/${number} ${deviation.title}`}
      status={<StatusBadge tone={DEVIATION_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      permitted={deviation.permittedActions}
      actions={actions}
      facts={[
        { label: t('contract'), value: <AppLink href={`${contract}?tab=follow-up`}>{contractNumber}</AppLink> },
        { label: t('provider'), value: deviation.providerName },
        { label: t('kind'), value: t(`kind-${deviation.kind}`) },
        { label: t('severity'), value: t(`severity-${deviation.severity}`) },
        { label: t('source'), value: t(`source-${deviation.source}`) },
        {
          label: t('ofComplaint'),
          value: deviation.complaint && (
            <AppLink href={`${base}/deviations/${deviation.complaint.id}`}>
              {contractNumber}/{deviation.complaint.number}
            </AppLink>
          ),
        },
        {
          label: t('reportedBy'),
          value: deviation.reportedByName === '–' ? t('clientHidden') : deviation.reportedByName,
        },
        { label: t('answerDue'), value: formatDate(deviation.answerDue) },
        {
          label: t('due'),
          value: deviation.dueOn && `${formatDate(deviation.dueOn)}${deviation.late ? ` – ${t('late')}` : ''}`,
        },
      ]}
      history={timelineOf(deviation.history, word)}
    >
      <Card title={t('description')}>
        <p>{deviation.description}</p>
      </Card>
      <Card title={t('answer')}>
        <p>{answer ?? t('noAnswer')}</p>
        {answeredOn && <p>{t('answered', { name: answeredByName ?? '', date: formatDate(answeredOn) })}</p>}
      </Card>
      {deviation.measures.length > 0 && <Plan deviation={deviation} />}
      {closingNote && (
        <Card title={t('closing')}>
          <p>{closingNote}</p>
        </Card>
      )}
      {deviation.permittedActions.some(({ action, allowed }) => action === 'sanction:propose' && allowed) && (
        <p>
          <AppLink href={`${contract}/sanctions/new?deviation=${deviation.id}`}>{t('proposeSanction')}</AppLink>
        </p>
      )}
    </DetailPage>
  );
}

function useDeviationActions(deviation: Deviation, base: Base): Record<string, PageAction> {
  const t = useTexts(texts);
  const go = useGo();
  const accept = useCommand(acceptPlan);
  const move = useCommand(moveDeviation);
  const note = useReason(t('note'), t('noteHint'));
  const noted = (name: NotedMove, undo: string): PageAction => ({
    label: t(`deviation:${name}`),
    run: () => move.mutateAsync({ deviation, move: name, note: note.text }),
    danger: {
      title: t(`deviation:${name}`),
      whatHappens: t(`${name}What`),
      toWhom: t('otherParty'),
      undo,
      confirm: t(`deviation:${name}`),
      extra: note.field,
    },
  });
  return {
    'deviation:answer': { label: t('deviation:answer'), run: () => go(`${base}/deviations/${deviation.id}/answer`) },
    'deviation:accept': {
      label: t('deviation:accept'),
      run: () => accept.mutateAsync(deviation),
      danger: {
        title: t('deviation:accept'),
        whatHappens: t('acceptWhat'),
        toWhom: t('otherParty'),
        undo: t('stays'),
        confirm: t('deviation:accept'),
      },
    },
    'deviation:close': noted('close', t('final')),
    'deviation:return': noted('return', t('stays')),
    'deviation:withdraw': noted('withdraw', t('final')),
  };
}
