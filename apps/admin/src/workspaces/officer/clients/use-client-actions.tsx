import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ProblemError, useCommand } from '#api';
import { useTexts } from '#app';
import { Dialog, useGo, useReason, type PageAction } from '#ui';
import { askNeeds } from '../../../needs/queries.js';
import styles from './clients.module.css';
import { caseWorkersQuery, handOverClient, revealCode } from './queries.js';
import { texts } from './texts.js';
import type { Client } from './types.js';

/** What can be done with a client, in order of weight; `shown` is the code that was revealed, for one look. */
export function useClientActions(client: Client): { actions: Record<string, PageAction>; shown: ReactNode } {
  const t = useTexts(texts);
  const go = useGo();
  const handOver = useCommand(handOverClient);
  const reveal = useCommand(revealCode);
  const handOverReason = useReason(t('reason'), t('reasonSeen'));
  const revealReason = useReason(t('reason'), t('reasonSeen'));
  const ask = useCommand(askNeeds);
  const message = useReason(t('askMessage'), t('askMessageHint'));
  const [caseWorkerId, setCaseWorkerId] = useState('');
  const [code, setCode] = useState<string>();
  const page = `/officer/clients/${client.id}`;
  const actions: Record<string, PageAction> = {
    'voucher:grant': { label: t('grant'), run: () => go(`${page}/grant`) },
    'needs:assess': { label: t('assess'), run: () => go(`${page}/assess`) },
    'needs:ask': {
      label: t('ask'),
      run: () => ask.mutateAsync({ clientId: client.id, message: message.text }),
      danger: {
        title: t('askTitle', { name: client.name }),
        whatHappens: t('askWhat'),
        toWhom: t('askWhom'),
        undo: t('askUndo'),
        confirm: t('ask'),
        extra: message.field,
      },
    },
    'client:edit': { label: t('edit'), run: () => go(`${page}/edit`) },
    'client:hand-over': {
      label: t('handOver'),
      run: () => {
        if (caseWorkerId === '')
          throw new ProblemError({ type: 'about:blank', title: t('chooseWorkerFirst'), status: 422 });
        return handOver.mutateAsync({ client, caseWorkerId, reason: handOverReason.text });
      },
      danger: {
        title: t('handOverTitle', { name: client.name }),
        whatHappens: t('handOverWhat'),
        toWhom: t('handOverWhom'),
        undo: t('handOverUndo'),
        confirm: t('handOver'),
        extra: (
          <>
            <CaseWorkerSelect value={caseWorkerId} onValue={setCaseWorkerId} except={client.caseWorkerId} />
            {handOverReason.field}
          </>
        ),
      },
    },
    'client:reveal-code': {
      label: t('reveal'),
      run: async () => {
        const { personalCode } = await reveal.mutateAsync({ id: client.id, reason: revealReason.text });
        setCode(personalCode);
      },
      danger: {
        title: t('revealTitle'),
        whatHappens: t('revealWhat'),
        toWhom: t('revealWhom'),
        undo: t('revealUndo'),
        confirm: t('reveal'),
        extra: revealReason.field,
      },
    },
  };
  const shown = (
    <Dialog open={code !== undefined} onClose={() => setCode(undefined)} title={t('personalCode')}>
      <p className={styles.code}>{code}</p>
    </Dialog>
  );
  return { actions, shown };
}

function CaseWorkerSelect(props: { value: string; onValue: (id: string) => void; except: string }) {
  const t = useTexts(texts);
  const { data } = useQuery(caseWorkersQuery);
  const others = data?.items.filter(({ id }) => id !== props.except) ?? [];
  return (
    <label className={styles.select}>
      {t('newWorker')}
      <select value={props.value} onChange={(event) => props.onValue(event.target.value)}>
        <option value="">{t('chooseWorker')}</option>
        {others.map(({ id, name, clients }) => (
          <option key={id} value={id}>
            {t('workerLoad', { name, count: clients })}
          </option>
        ))}
      </select>
    </label>
  );
}
