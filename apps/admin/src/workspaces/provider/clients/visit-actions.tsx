import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { DangerDialog, formatDate, formatMoney } from '#ui';
import { reverseEvent } from '../../../vouchers/queries.js';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import styles from './clients.module.css';
import { withdrawVisit } from './queries.js';
import { texts } from './texts.js';
import type { Visit } from './types.js';

/** Take back a visit nobody has confirmed, or correct a confirmed one; refusals are told where the button would be. */
export function VisitActions({ visit }: { visit: Visit }) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState<'withdraw' | 'reverse'>();
  const withdraw = useCommand(withdrawVisit);
  const reverse = useCommand(reverseEvent);
  const day = formatDate(visit.occurredOn);
  const close = () => setAsking(undefined);
  const offered = (['withdraw', 'reverse'] as const).flatMap((move) =>
    visit.permittedActions.filter(({ action }) => action === `service-event:${move}`).map((one) => ({ ...one, move })),
  );
  if (offered.length === 0) return '–';
  return (
    <>
      {offered.map(({ move, allowed, reason }) =>
        allowed ? (
          <button
            key={move}
            type="button"
            className={styles.act}
            aria-label={t('actOn', { act: t(move), day })}
            onClick={() => setAsking(move)}
          >
            {t(move)}
          </button>
        ) : (
          reason && (
            <span key={move} className={styles.soft}>
              {reason}
            </span>
          )
        ),
      )}
      <DangerDialog
        open={asking === 'withdraw'}
        onClose={close}
        onConfirm={() => withdraw.mutateAsync(visit.id)}
        title={t('withdrawTitle', { day })}
        whatHappens={t('withdrawWhat')}
        toWhom={visit.clientName}
        undo={t('withdrawUndo')}
        confirm={t('withdraw')}
      />
      <ReasonDialog
        open={asking === 'reverse'}
        onClose={close}
        onConfirm={(reason) => reverse.mutateAsync({ id: visit.id, reason })}
        title={t('reverseTitle', { day })}
        whatHappens={t('reverseWhat', { amount: formatMoney(visit.amount) })}
        toWhom={visit.clientName}
        undo={t('reverseUndo')}
        confirm={t('reverse')}
        label={t('reverseReason')}
        hint={t('reasonHint')}
      />
    </>
  );
}
