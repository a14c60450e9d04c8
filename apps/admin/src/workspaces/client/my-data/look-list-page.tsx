import { useInfiniteQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Button, Card, EmptyState, Page, Resource, Timeline } from '#ui';
import { myLooksQuery } from '../queries.js';
import { texts } from './texts.js';

type Key = keyof typeof texts.table;
type Did = Key extends infer K ? (K extends `did-${string}` ? K : never) : never;
const isDid = (key: string): key is Did => key.startsWith('did-') && Object.hasOwn(texts.table, key);

/** Every look at the client's data: what was done, when, by whom and why. */
export function LookListPage() {
  const t = useTexts(texts);
  const looks = useInfiniteQuery(myLooksQuery);
  const did = (action: string, actionText: string) => {
    const key = `did-${action.replace('.', '-')}`;
    return isDid(key) ? t(key) : actionText;
  };
  return (
    <Resource query={looks}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return (
          <Page
            title={t('whoLooked')}
            back={{ label: t('title'), href: '/client/data' }}
            intro={<p>{t('looksIntro')}</p>}
            width="text"
          >
            {items.length === 0 ? (
              <EmptyState title={t('looksEmptyTitle')} text={t('looksEmptyText')} />
            ) : (
              <Card>
                <Timeline
                  events={items.map(({ id, at, by, organisation, onBehalfOf, action, actionText, reason, times }) => ({
                    id,
                    at,
                    what: t('timesADay', { what: did(action, actionText), count: times }),
                    who:
                      onBehalfOf !== null ? t('forYou', { by }) : organisation === null ? by : `${by}, ${organisation}`,
                    ...(reason ? { note: t('why', { reason }) } : {}),
                  }))}
                />
              </Card>
            )}
            {looks.hasNextPage && (
              <div>
                <Button variant="secondary" busy={looks.isFetchingNextPage} onClick={() => void looks.fetchNextPage()}>
                  {t('showMore')}
                </Button>
              </div>
            )}
          </Page>
        );
      }}
    </Resource>
  );
}
