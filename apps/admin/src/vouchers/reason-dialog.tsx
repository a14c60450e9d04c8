import { ProblemError } from '#api';
import { useTexts } from '#app';
import { DangerDialog, useReason, type Danger } from '#ui';
import { texts } from './texts.js';

export interface ReasonDialogProps extends Omit<Danger, 'extra'> {
  open: boolean;
  onClose: () => void;
  onConfirm: (reason: string) => Promise<unknown>;
  /** What is asked: "Mikä käynnissä on väärin?". */
  label: string;
  hint: string;
  /** A reason may be given but need not be. */
  optional?: boolean;
}

/** A dangerous act that takes a reason: who is concerned will read it. */
export function ReasonDialog({ onConfirm, label, hint, optional = false, ...danger }: ReasonDialogProps) {
  const t = useTexts(texts);
  const reason = useReason(optional ? `${label} (${t('optional')})` : label, hint);
  const confirm = async () => {
    if (!optional && reason.text.length < 3) {
      throw new ProblemError({ type: 'about:blank', title: t('reasonNeeded'), status: 422 });
    }
    await onConfirm(reason.text);
  };
  return <DangerDialog {...danger} onConfirm={confirm} extra={reason.field} />;
}
