import { useState, type ReactNode } from 'react';
import { Checkbox } from 'suomifi-ui-components';
import { ProblemError, useCommand } from '#api';
import { useTexts } from '#app';
import { Dialog, useGo, useReason, type PageAction } from '#ui';
import { askNeeds } from '../../../needs/queries.js';
import styles from './clients.module.css';
import { revealCode } from './queries.js';
import { answerHandOver, handOverClient, takeOverClient } from './team-queries.js';
import { texts as team } from './team-texts.js';
import { texts } from './texts.js';
import { useRecordDeath } from './use-record-death.js';
import type { Client } from './types.js';
import { CaseWorkerSelect } from './worker-select.js';

/** What can be done with a client, in order of weight; `shown` is the code that was revealed, for one look. */
export function useClientActions(client: Client): { actions: Record<string, PageAction>; shown: ReactNode } {
  const t = useTexts(texts);
  const tt = useTexts(team);
  const go = useGo();
  const handOver = useCommand(handOverClient);
  const reveal = useCommand(revealCode);
  const handOverReason = useReason(t('reason'), t('reasonSeen'));
  const revealReason = useReason(t('reason'), t('reasonSeen'));
  const ask = useCommand(askNeeds);
  const message = useReason(t('askMessage'), t('askMessageHint'));
  const takeOver = useCommand(takeOverClient);
  const takeOverReason = useReason(t('reason'), t('reasonSeen'));
  const answer = useCommand(answerHandOver);
  const death = useRecordDeath(client);
  const [caseWorkerId, setCaseWorkerId] = useState('');
  const [first, setFirst] = useState(false);
  const [code, setCode] = useState<string>();
  const page = `/officer/clients/${client.id}`;
  const actions: Record<string, PageAction> = {
    'client:answer-hand-over': {
      label: tt('accept'),
      run: () => answer.mutateAsync({ client, accept: true }),
    },
    'voucher:grant': { label: t('grant'), run: () => go(`${page}/grant`) },
    'voucher:propose': { label: t('propose'), run: () => go(`${page}/propose`) },
    'voucher:refuse': { label: t('refuse'), run: () => go(`${page}/refuse`) },
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
        return handOver.mutateAsync({ client, caseWorkerId, reason: handOverReason.text, ask: first });
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
            <Checkbox checked={first} onClick={({ checkboxState }) => setFirst(checkboxState)}>
              {tt('askFirst')}
            </Checkbox>
            {handOverReason.field}
          </>
        ),
      },
    },
    'client:take-over': {
      label: tt('takeOver'),
      run: () => takeOver.mutateAsync({ client, reason: takeOverReason.text }),
      danger: {
        title: tt('takeOverTitle', { name: client.name }),
        whatHappens: tt('takeOverWhat'),
        toWhom: tt('takeOverWhom', { name: client.caseWorkerName }),
        undo: tt('takeOverUndo'),
        confirm: tt('takeOver'),
        extra: takeOverReason.field,
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
    'client:record-death': death,
  };
  const shown = (
    <Dialog open={code !== undefined} onClose={() => setCode(undefined)} title={t('personalCode')}>
      <p className={styles.code}>{code}</p>
    </Dialog>
  );
  return { actions, shown };
}
