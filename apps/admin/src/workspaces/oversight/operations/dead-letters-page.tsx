import { useTexts } from '#app';
import { DateText, ListPage } from '#ui';
import { deadLetterList } from './queries.js';
import { texts } from './texts.js';

/** Work that failed as often as it may. */
export function DeadLettersPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('deadLetters')}
      intro={t('deadIntro')}
      source={deadLetterList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/oversight/dead-letters/${id}`}
      columns={[
        { key: 'queue', label: t('queue'), cell: ({ queue }) => queue },
        { key: 'failedAt', label: t('failedAt'), cell: ({ failedAt }) => <DateText instant={failedAt} /> },
        { key: 'tries', label: t('tries'), cell: ({ tries }) => tries, align: 'end' },
        { key: 'message', label: t('message'), cell: ({ message }) => message },
      ]}
      empty={{ title: t('noneTitle'), text: t('noneText') }}
    />
  );
}
