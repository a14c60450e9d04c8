import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, formatNumber, Progress } from '#ui';
import { calculationTexts } from './calculation-texts.js';
import type { Run } from './types.js';

/** How far the calculation is, or why it stands still. */
export function Calculation({ run: { status, clients, clientsDone, history } }: { run: Run }) {
  const t = useTexts(calculationTexts);
  if (status === 'open')
    return (
      <Card title={t('tab')}>
        <Progress label={t('under')} {...(clients > 0 && { done: clientsDone, total: clients })} />
        <p>{t('underText')}</p>
      </Card>
    );
  const failed = history.findLast(({ move }) => move === 'fail' || move === 'stop')?.move === 'fail';
  return (
    <InlineAlert status={failed ? 'error' : 'warning'} labelText={t(failed ? 'failedTitle' : 'stoppedTitle')}>
      {failed ? t('failedText') : t('stoppedText', { done: formatNumber(clientsDone), total: formatNumber(clients) })}
    </InlineAlert>
  );
}
