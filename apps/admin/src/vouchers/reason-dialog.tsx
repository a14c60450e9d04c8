import { useState } from 'react';
import { Textarea } from 'suomifi-ui-components';
import { ProblemError } from '#api';
import { useTexts } from '#app';
import { DangerDialog, type Danger } from '#ui';
import { texts } from './texts.js';

export interface ReasonDialogProps extends Omit<Danger, 'extra'> {
  open: boolean;
  onClose: () => void;
  onConfirm: (reason: string) => Promise<unknown>;
  /** What is asked: "Miksi käynti ei pidä paikkaansa?". */
  label?: string;
  hint?: string;
  /** A reason may be given but need not be. */
  optional?: boolean;
}

/** A dangerous act that takes a reason: who is concerned will read it. */
export function ReasonDialog({ onConfirm, onClose, label, hint, optional = false, ...danger }: ReasonDialogProps) {
  const t = useTexts(texts);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const close = () => {
    setReason('');
    setMissing(false);
    onClose();
  };
  const confirm = async () => {
    const typed = reason.trim();
    if (!optional && typed.length < 3) {
      setMissing(true);
      throw new ProblemError({ type: 'about:blank', title: t('reasonNeeded'), status: 422 });
    }
    await onConfirm(typed);
  };
  const field = (
    <Textarea
      labelText={label ?? t('reason')}
      {...(hint ? { hintText: hint } : {})}
      {...(optional ? { optionalText: t('optional') } : {})}
      value={reason}
      rows={3}
      fullWidth
      resize="vertical"
      status={missing ? 'error' : 'default'}
      onChange={(event) => setReason(event.target.value)}
    />
  );
  return <DangerDialog {...danger} onClose={close} onConfirm={confirm} extra={field} />;
}
