import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, DateText, ListPage, RowButton, StatusBadge } from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { useMatchReasons } from './match-reasons.js';
import { alertList, markAlertRead } from './queries.js';
import { texts } from './texts.js';

/** Tenders the saved searches have found. */
export function AlertListPage() {
  const t = useTexts(texts);
  const say = usePartialText();
  const reasons = useMatchReasons();
  const markRead = useCommand(markAlertRead);
  return (
    <ListPage
      title={t('alerts')}
      intro={
        <>
          {t('alertsIntro')} <AppLink href="/provider/searches">{t('searches')}</AppLink>
        </>
      }
      source={alertList}
      rowKey={({ id }) => id}
      rowHref={({ tender }) => `/provider/tenders/${tender.id}`}
      filters={[{ kind: 'toggle', name: 'unread', label: t('unread') }]}
      columns={[
        { key: 'tender', label: t('tender'), cell: ({ tender }) => say(tender.title) },
        {
          key: 'deadline',
          label: t('deadline'),
          cell: ({ tender }) => (tender.submissionEnd ? <DateText instant={tender.submissionEnd} /> : '–'),
        },
        { key: 'foundBy', label: t('foundBy'), cell: ({ searchName }) => searchName },
        { key: 'why', label: t('why'), cell: (alert) => reasons(alert.reasons) },
        {
          key: 'state',
          label: t('state'),
          cell: ({ id, readAt, tender }) =>
            readAt ? (
              t('read')
            ) : (
              <>
                <StatusBadge tone="active">{t('isNew')}</StatusBadge>{' '}
                <RowButton label={t('markReadOf', { tender: say(tender.title) })} onClick={() => markRead.mutate(id)}>
                  {t('markRead')}
                </RowButton>
              </>
            ),
        },
      ]}
      empty={{ title: t('noAlertsTitle'), text: t('noAlertsText') }}
    />
  );
}
