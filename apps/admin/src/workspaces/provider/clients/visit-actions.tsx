import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { DangerDialog, formatMoney, RowButton } from '#ui';
import { reverseEvent } from '../../../vouchers/queries.js';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import { formatVisit } from '../../../vouchers/visit-time.js';
import { withdrawVisit } from './queries.js';
import { texts } from './texts.js';
import type { Visit } from './types.js';

type VisitMove = 'withdraw' | 'reverse';

/** What this person may still do with the visit. */
export const movesOf = ({ permittedActions }: Visit): VisitMove[] =>
  (['withdraw', 'reverse'] as const).filter((move) =>
    permittedActions.some(({ action, allowed }) => allowed && action === `service-event:${move}`),
  );

/** Take back a visit nobody has confirmed, or correct a confirmed one. */
export function VisitActions({ visit }: { visit: Visit }) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState<VisitMove>();
  const withdraw = useCommand(withdrawVisit);
  const reverse = useCommand(reverseEvent);
  const day = formatVisit(visit);
  const close = () => setAsking(undefined);
  const mayDo = movesOf(visit);
  return (
    <>
      {mayDo.map((move) => (
        <RowButton key={move} label={t('actOn', { act: t(move), day })} onClick={() => setAsking(move)}>
          {t(move)}
        </RowButton>
      ))}
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
