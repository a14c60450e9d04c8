import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { AppLink, formatDate, inHelsinki } from '#ui';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import { texts } from './turns-texts.js';
import type { Client } from './types.js';

/** What a turn of the client's life asks of the case worker. */
export function ClientNotices({ client }: { client: Client }) {
  const t = useTexts(texts);
  const elsewhere = client.vouchers.flatMap(({ choice }) =>
    choice?.coversHome === false ? [choice.providerName] : [],
  );
  if (client.diedOn !== null) {
    const until = client.eventsUntil && lastDayBefore(client.eventsUntil);
    return (
      <InlineAlert status="neutral" labelText={t('diedTitle', { date: formatDate(client.diedOn) })}>
        {t('diedText', { until: formatDate(until ?? inHelsinki(client.createdAt).date) })}
      </InlineAlert>
    );
  }
  return (
    <>
      {client.dataLimits.map(({ requestId, kind, since }) => (
        <InlineAlert
          key={requestId}
          status="warning"
          labelText={t(`limit-${kind}`, { date: formatDate(inHelsinki(since).date) })}
        >
          {t(`limitText-${kind}`)} <AppLink href={`/officer/data-requests/${requestId}`}>{t('limitRequest')}</AppLink>
        </InlineAlert>
      ))}
      {client.outsideArea && (
        <InlineAlert status="warning" labelText={t('outsideTitle')}>
          {t('outsideText')}
        </InlineAlert>
      )}
      {elsewhere.length > 0 && (
        <InlineAlert status="warning" labelText={t('elsewhereTitle')}>
          {t('elsewhereText', { providers: [...new Set(elsewhere)].join(', ') })}
        </InlineAlert>
      )}
    </>
  );
}
