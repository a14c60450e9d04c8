import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { ProblemError, useCommand } from '#api';
import { useTexts } from '#app';
import { Button, DangerDialog, DataTable, Page, Resource, StatusBadge, useReason } from '#ui';
import type { components } from '../../../api/schema.js';
import { caseWorkersQuery } from './queries.js';
import { handOverAll } from './team-queries.js';
import { texts } from './team-texts.js';
import { texts as words } from './texts.js';
import { CaseWorkerSelect } from './worker-select.js';

type CaseWorker = components['schemas']['CaseWorker'];

/** Who has how many clients, whose clients need a new case worker, and moving them all at once. */
export function CaseWorkersPage() {
  const t = useTexts(texts);
  return (
    <Resource query={useQuery(caseWorkersQuery)}>
      {({ items }) => {
        const orphans = items.filter(({ active }) => !active).reduce((sum, { clients }) => sum + clients, 0);
        return (
          <Page title={t('workers')} intro={<p>{t('workersIntro')}</p>}>
            {orphans > 0 && <InlineAlert status="warning">{t('withoutWorker', { count: orphans })}</InlineAlert>}
            <DataTable
              label={t('workers')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'name', label: t('worker'), cell: ({ name }) => name },
                { key: 'clients', label: t('clients'), cell: ({ clients }) => clients, align: 'end' },
                {
                  key: 'state',
                  label: t('state'),
                  cell: ({ active }) => (
                    <StatusBadge tone={active ? 'good' : 'warning'}>{t(active ? 'active' : 'gone')}</StatusBadge>
                  ),
                },
                {
                  key: 'move',
                  label: t('moveAll'),
                  cell: (worker) => (worker.mayHandOver ? <MoveAll worker={worker} /> : '–'),
                },
              ]}
            />
          </Page>
        );
      }}
    </Resource>
  );
}

function MoveAll({ worker: { id, name, clients } }: { worker: CaseWorker }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const move = useCommand(handOverAll);
  const [asking, setAsking] = useState(false);
  const [to, setTo] = useState('');
  const reason = useReason(w('reason'), w('reasonSeen'));
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('moveAll')}
        <span className="visually-hidden">: {name}</span>
      </Button>
      <DangerDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          if (to === '') throw new ProblemError({ type: 'about:blank', title: w('chooseWorkerFirst'), status: 422 });
          return move.mutateAsync({ id, caseWorkerId: to, reason: reason.text });
        }}
        title={t('moveAllTitle', { name })}
        whatHappens={t('moveAllWhat', { count: clients })}
        toWhom={t('moveAllWhom')}
        undo={w('handOverUndo')}
        confirm={t('moveAll')}
        extra={
          <>
            <CaseWorkerSelect value={to} onValue={setTo} except={id} />
            {reason.field}
          </>
        }
      />
    </>
  );
}
