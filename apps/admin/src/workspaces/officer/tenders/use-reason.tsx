import { useState, type ReactNode } from 'react';
import { Textarea } from 'suomifi-ui-components';
import { ProblemError } from '#api';
import { useTexts } from '#app';
import { texts } from './texts.js';

/** A written reason inside a dangerous act: the field for `extra`, and the reason itself or a refusal to go on without. */
export function useReason(): { field: ReactNode; take: () => string } {
  const t = useTexts(texts);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = (
    <Textarea
      labelText={t('reason')}
      value={reason}
      rows={3}
      fullWidth
      resize="vertical"
      status={missing ? 'error' : 'default'}
      {...(missing ? { statusText: t('reasonNeeded') } : {})}
      onChange={(event) => setReason(event.target.value)}
    />
  );
  const take = () => {
    const typed = reason.trim();
    setMissing(typed.length < 3);
    if (typed.length < 3) throw new ProblemError({ type: 'about:blank', title: t('reasonNeeded'), status: 422 });
    return typed;
  };
  return { field, take };
}
