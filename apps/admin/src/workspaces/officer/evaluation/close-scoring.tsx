import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog } from '#ui';
import { anonymityTexts } from '../../../procurement/anonymity-texts.js';
import type { EvaluationDetail } from '../../../procurement/types.js';
import styles from './evaluation.module.css';
import { closeScoring } from './queries.js';

/** What scoring without names means now, and the one act that ends it; why it cannot be done yet stands instead of the button. */
export function CloseScoring({ evaluation }: { evaluation: EvaluationDetail }) {
  const t = useTexts(anonymityTexts);
  const close = useCommand(closeScoring);
  const [open, setOpen] = useState(false);
  const permission = evaluation.permittedActions.find(({ action }) => action === 'evaluation:close-scoring');
  return (
    <Card title={t('withoutNames')}>
      <p>{t('withoutNamesNow')}</p>
      {permission?.allowed ? (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{t('close')}</Button>
        </div>
      ) : (
        <p>{permission?.reason}</p>
      )}
      <DangerDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => close.mutateAsync(evaluation.tenderId)}
        title={t('close')}
        whatHappens={t('closeWhat')}
        toWhom={t('closeWhom')}
        undo={t('closeUndo')}
        confirm={t('close')}
      />
    </Card>
  );
}
