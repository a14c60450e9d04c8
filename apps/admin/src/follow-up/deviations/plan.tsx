import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog, DataTable, DateText, formatDate, StatusBadge, useReason } from '#ui';
import { finishMeasure } from './queries.js';
import { texts } from './texts.js';
import type { Deviation, Measure } from './types.js';

/** The corrective plan, measure by measure; the party that answers marks them as done. */
export function Plan({ deviation }: { deviation: Deviation }) {
  const t = useTexts(texts);
  const finish = useCommand(finishMeasure);
  const note = useReason(t('whatDone'), t('noteHint'));
  const [asking, setAsking] = useState<Measure>();
  const mayFinish = deviation.permittedActions.some(({ action, allowed }) => action === 'deviation:finish' && allowed);
  return (
    <Card title={t('plan')}>
      <DataTable
        label={t('plan')}
        rows={deviation.measures}
        rowKey={({ id }) => id}
        columns={[
          { key: 'text', label: t('measure'), cell: ({ text }) => text },
          { key: 'dueOn', label: t('dueOn'), cell: ({ dueOn }) => <DateText date={dueOn} /> },
          {
            key: 'done',
            label: t('done'),
            cell: (measure) =>
              measure.doneOn ? (
                <>
                  <StatusBadge tone="good">{formatDate(measure.doneOn)}</StatusBadge> {measure.doneNote}
                </>
              ) : mayFinish ? (
                <Button variant="secondary" onClick={() => setAsking(measure)}>
                  {t('markDone')}
                  <span className="visually-hidden">: {measure.text}</span>
                </Button>
              ) : (
                t('notDone')
              ),
          },
        ]}
      />
      {asking && (
        <DangerDialog
          open
          onClose={() => setAsking(undefined)}
          onConfirm={() => finish.mutateAsync({ deviation, measure: asking, note: note.text })}
          title={asking.text}
          whatHappens={t('markDoneWhat')}
          toWhom={t('otherParty')}
          undo={t('final')}
          confirm={t('markDone')}
          extra={note.field}
        />
      )}
    </Card>
  );
}
