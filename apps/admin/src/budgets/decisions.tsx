import { useState, type ReactNode } from 'react';
import { useTexts } from '#app';
import { Button, DangerDialog, type PermittedAction } from '#ui';
import { ReasonDialog } from '../vouchers/reason-dialog.js';
import styles from './budgets.module.css';
import { texts } from './texts.js';

interface DecisionsProps {
  permitted: readonly PermittedAction[];
  subject: 'budget-proposal' | 'year-change';
  /** What happens when it is confirmed, and whom it concerns. */
  confirmWhat: ReactNode;
  confirmWhom: ReactNode;
  proposedBy: string;
  confirm: () => Promise<unknown>;
  reject: (reason: string) => Promise<unknown>;
  withdraw: () => Promise<unknown>;
}

/** Confirm, reject or take back: what the API permits, with its reason for what it does not. */
export function Decisions(props: DecisionsProps) {
  const { permitted, subject, proposedBy } = props;
  const t = useTexts(texts);
  const [open, setOpen] = useState<'confirm' | 'reject' | 'withdraw'>();
  const may = (act: string) => permitted.some(({ action, allowed }) => allowed && action === `${subject}:${act}`);
  const refused = permitted.find(({ allowed }) => !allowed)?.reason;
  const close = () => setOpen(undefined);
  if (permitted.length === 0) return null;
  return (
    <>
      {refused && <p>{refused}</p>}
      <div className={styles.ways}>
        {may('confirm') && <Button onClick={() => setOpen('confirm')}>{t('confirm')}</Button>}
        {may('reject') && (
          <Button variant="secondary" onClick={() => setOpen('reject')}>
            {t('reject')}
          </Button>
        )}
        {may('withdraw') && (
          <Button variant="secondary" onClick={() => setOpen('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
      </div>
      <DangerDialog
        open={open === 'confirm'}
        onClose={close}
        onConfirm={props.confirm}
        title={t('confirmTitle')}
        whatHappens={props.confirmWhat}
        toWhom={props.confirmWhom}
        undo={t('confirmUndo')}
        confirm={t('confirm')}
      />
      <ReasonDialog
        open={open === 'reject'}
        onClose={close}
        onConfirm={props.reject}
        title={t('rejectTitle')}
        whatHappens={t('closedWhat')}
        toWhom={t('rejectWhom', { name: proposedBy })}
        undo={t('confirmUndo')}
        confirm={t('reject')}
        label={t('reason')}
        hint={t('reasonHint')}
      />
      <DangerDialog
        open={open === 'withdraw'}
        onClose={close}
        onConfirm={props.withdraw}
        title={t('withdrawTitle')}
        whatHappens={t('closedWhat')}
        toWhom={t('withdrawWhom')}
        undo={t('confirmUndo')}
        confirm={t('withdraw')}
      />
    </>
  );
}
