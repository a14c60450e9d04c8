import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { useReason, type PageAction } from '#ui';
import { useLotName } from '../../../procurement/lot-list.js';
import type { TenderDetail } from '../../../procurement/types.js';
import { cancelLot } from './change-queries.js';
import { texts } from './change-texts.js';
import form from './documents-tab.module.css';

/** Giving up one lot: which one, and why. */
export function useLotCancellation(tender: TenderDetail): PageAction {
  const t = useTexts(texts);
  const nameOf = useLotName();
  const command = useCommand(cancelLot);
  const reason = useReason(t('reason'), t('reasonHint'));
  const left = tender.lots.filter(({ cancelledAt }) => cancelledAt === null);
  const [chosen, setChosen] = useState('');
  const lotId = left.some(({ id }) => id === chosen) ? chosen : (left[0]?.id ?? '');
  return {
    label: t('lotCancel'),
    run: () => command.mutateAsync({ tenderId: tender.id, lotId, version: tender.version, reason: reason.text }),
    danger: {
      title: t('lotCancel'),
      whatHappens: t('lotWhat'),
      toWhom: t('lotWhom'),
      undo: t('lotUndo'),
      confirm: t('lotCancel'),
      extra: (
        <div className={form.form}>
          <div className={form.field}>
            <label htmlFor="cancelled-lot">{t('lotWhich')}</label>
            <select id="cancelled-lot" value={lotId} onChange={(event) => setChosen(event.target.value)}>
              {left.map((lot) => (
                <option key={lot.id} value={lot.id}>
                  {nameOf(lot)}
                </option>
              ))}
            </select>
          </div>
          {reason.field}
        </div>
      ),
    },
  };
}
