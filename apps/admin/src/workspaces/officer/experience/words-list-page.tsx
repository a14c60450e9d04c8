import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, ListPage, StatusBadge, useCodeName, useInstantText, type Tone } from '#ui';
import { heldWordsQuery, wordsList, type WordsRow } from './queries.js';
import { texts } from './texts.js';

export const WORDS_TONES: Readonly<Record<WordsRow['status'], Tone>> = {
  waiting: 'active',
  held: 'warning',
  published: 'good',
  redacted: 'good',
  hidden: 'neutral',
  withdrawn: 'neutral',
};
const STATUSES = ['held', 'waiting', 'published', 'redacted', 'hidden'] as const;

/** What clients and providers have written, by what may be read of it. */
export function WordsListPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  return (
    <ListPage
      title={t('words')}
      intro={<p>{t('wordsIntro')}</p>}
      source={wordsList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/feedback-words/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: t(`status-${value}`) })),
        },
      ]}
      columns={[
        { key: 'text', label: t('text'), cell: ({ text }) => text },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={WORDS_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        {
          key: 'heldFor',
          label: t('heldFor'),
          cell: ({ heldFor }) => heldFor.map((kind) => t(`found-${kind}`)).join(', ') || '–',
        },
        { key: 'author', label: t('author'), cell: ({ author }) => t(`author-${author}`) },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'given', label: t('given'), cell: ({ givenAt }) => when(givenAt) },
      ]}
      empty={{ title: t('wordsEmptyTitle'), text: t('wordsEmptyText') }}
    />
  );
}

/** Says on the first page that texts wait, with the way to them; nothing when none do. */
export function HeldWords() {
  const t = useTexts(texts);
  const count = useQuery(heldWordsQuery).data?.total ?? 0;
  if (count === 0) return null;
  return (
    <p>
      <AppLink href="/officer/feedback-words?status=held">{t('waiting', { count })}</AppLink>
    </p>
  );
}
