import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { DateText, formatNumber, ListPage } from '#ui';
import { erasureList, retentionQuery } from './queries.js';
import { texts } from './texts.js';

/** What was erased, the last first. */
export function ErasedPage() {
  const t = useTexts(texts);
  const say = useText();
  const { data } = useQuery(retentionQuery);
  const nameOf = (id: string) => {
    const rule = data?.rules.find((one) => one.id === id);
    return rule ? say(rule.what) : id;
  };
  return (
    <ListPage
      title={t('erased')}
      intro={t('erasedIntro')}
      source={erasureList}
      rowKey={({ id }) => id}
      columns={[
        { key: 'at', label: t('at'), cell: ({ at }) => <DateText instant={at} /> },
        { key: 'rule', label: t('what'), cell: ({ rule }) => nameOf(rule) },
        { key: 'rows', label: t('rows'), cell: ({ rows }) => formatNumber(rows), align: 'end' },
      ]}
      empty={{ title: t('noneTitle'), text: t('noneText') }}
    />
  );
}
