import { useCommand } from '#api';
import { useTexts } from '#app';
import { DangerDialog, formatMoney } from '#ui';
import { approveEvent, rejectEvent, reverseEvent } from '../../../vouchers/queries.js';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import type { ServiceEvent } from '../../../vouchers/types.js';
import { formatVisit } from '../../../vouchers/visit-time.js';
import { texts } from './texts.js';

export type EventAct = 'approve' | 'reject' | 'reverse';

interface EventDialogProps {
  event: ServiceEvent;
  act: EventAct;
  onClose: () => void;
}

/** Says what the act leads to before it is done; refusing and correcting take a reason. */
export function EventDialog({ event, act, onClose }: EventDialogProps) {
  const t = useTexts(texts);
  const approve = useCommand(approveEvent);
  const reject = useCommand(rejectEvent);
  const reverse = useCommand(reverseEvent);
  const date = formatVisit(event);
  const amount = formatMoney(event.amount);
  const { clientName: client, providerName: provider } = event;
  if (act === 'approve') {
    return (
      <DangerDialog
        open
        onClose={onClose}
        onConfirm={() => approve.mutateAsync(event.id)}
        title={t('approveTitle', { date })}
        whatHappens={t('approveWhat', { provider, amount })}
        toWhom={t('approveWhom', { client })}
        undo={t('approveUndo')}
        confirm={t('approve')}
      />
    );
  }
  const send = act === 'reject' ? reject : reverse;
  return (
    <ReasonDialog
      open
      onClose={onClose}
      onConfirm={(reason) => send.mutateAsync({ id: event.id, reason })}
      title={t(`${act}Title`, { date })}
      whatHappens={t(`${act}What`, { amount })}
      toWhom={t('concerned', { client, provider })}
      undo={t(`${act}Undo`)}
      confirm={t(act)}
      label={t('reason')}
      hint={t('reasonHint')}
    />
  );
}
