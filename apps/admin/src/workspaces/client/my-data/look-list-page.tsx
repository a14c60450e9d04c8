import { useTexts } from '#app';
import { AppLink, DateText, ListPage, useInstantText } from '#ui';
import { myLooks } from '../queries.js';
import { texts } from './texts.js';

type Key = keyof typeof texts.table;
type Did = Key extends infer K ? (K extends `did-${string}` ? K : never) : never;
const isDid = (key: string): key is Did => key.startsWith('did-') && Object.hasOwn(texts.table, key);

/** Every look at the client's data, with who, from where and why. */
export function LookListPage() {
  const t = useTexts(texts);
  const at = useInstantText();
  const did = (action: string) => {
    const key = `did-${action.replace('.', '-')}`;
    return t(isDid(key) ? key : 'didOther');
  };
  return (
    <ListPage
      title={t('whoLooked')}
      intro={
        <>
          <p>{t('looksIntro')}</p>
          <p>
            <AppLink href="/client/data">← {t('title')}</AppLink>
          </p>
        </>
      }
      source={myLooks}
      rowKey={({ id }) => id}
      columns={[
        { key: 'who', label: t('who'), cell: ({ by }) => by },
        { key: 'organisation', label: t('organisation'), cell: ({ organisation }) => organisation ?? '–' },
        { key: 'what', label: t('what'), cell: ({ action }) => did(action) },
        { key: 'when', label: t('when'), cell: (look) => <DateText instant={look.at} />, text: (look) => at(look.at) },
        { key: 'why', label: t('why'), cell: ({ reason }) => reason ?? '–' },
      ]}
      empty={{ title: t('looksEmptyTitle'), text: t('looksEmptyText') }}
    />
  );
}
