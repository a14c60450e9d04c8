import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog, FactsList, formatDate, formatMoney, useCodeName } from '#ui';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import { approveEvent, rejectEvent } from '../../../vouchers/queries.js';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { ServiceEvent, VoucherCard } from '../../../vouchers/types.js';
import { formatVisit } from '../../../vouchers/visit-time.js';
import styles from './events.module.css';
import { texts } from './texts.js';

interface WaitingEventProps {
  event: ServiceEvent;
  unit: VoucherCard['unit'];
  onAnswered: (thanks: 'thanksRight' | 'thanksWrong') => void;
}

/** A visit the provider has recorded: is it right? Both answers say first what they lead to. */
export function WaitingEvent({ event, unit, onAnswered }: WaitingEventProps) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const approve = useCommand(approveEvent);
  const reject = useCommand(rejectEvent);
  const [asking, setAsking] = useState<'right' | 'wrong'>();
  const date = formatVisit(event);
  const amount = formatMoney(event.amount);
  const may = (move: string) =>
    event.permittedActions.some(({ action, allowed }) => action === `service-event:${move}` && allowed);
  return (
    <Card title={t('visit', { date })}>
      <FactsList
        wide
        facts={[
          { label: t('provider'), value: event.providerName },
          { label: t('service'), value: service(event.serviceKind) },
          { label: t('amount'), value: say(unit, { count: event.units }) },
          { label: t('price'), value: amount },
        ]}
      />
      <div className={styles.buttons}>
        {may('approve') && <Button onClick={() => setAsking('right')}>{t('right')}</Button>}
        {may('reject') && (
          <Button variant="secondary" onClick={() => setAsking('wrong')}>
            {t('wrong')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('silence', { date: formatDate(lastDayBefore(event.approveBy)) })}</p>
      <DangerDialog
        open={asking === 'right'}
        onClose={() => setAsking(undefined)}
        onConfirm={async () => {
          await approve.mutateAsync(event.id);
          onAnswered('thanksRight');
        }}
        title={t('rightTitle', { date })}
        whatHappens={t('rightWhat', { provider: event.providerName, amount })}
        toWhom={t('rightWhom')}
        undo={t('rightUndo')}
        confirm={t('right')}
      />
      <ReasonDialog
        open={asking === 'wrong'}
        onClose={() => setAsking(undefined)}
        onConfirm={async (reason) => {
          await reject.mutateAsync({ id: event.id, reason });
          onAnswered('thanksWrong');
        }}
        title={t('wrongTitle', { date })}
        whatHappens={t('wrongWhat')}
        toWhom={t('wrongWhom')}
        undo={t('wrongUndo')}
        confirm={t('wrong')}
        label={t('wrongLabel')}
        hint={t('wrongHint')}
      />
    </Card>
  );
}
