import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, Button, ButtonLink, Card, DangerDialog, DataTable, EmptyState, Page, Resource, RowButton } from '#ui';
import styles from './company.module.css';
import { useSearchTerms } from './match-reasons.js';
import { calendarQuery, makeCalendar } from './company-queries.js';
import { removeSearch, searchesQuery } from './queries.js';
import { texts } from './texts.js';
import type { SavedSearch } from './types.js';

/** The company's saved searches. */
export function SearchListPage() {
  const t = useTexts(texts);
  const searches = useQuery(searchesQuery);
  return (
    <Resource query={searches}>
      {({ items, permittedActions }) => (
        <Page
          title={t('searches')}
          intro={
            <>
              {t('searchesIntro')} <AppLink href="/provider/alerts">{t('alerts')}</AppLink>
            </>
          }
          actions={
            permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink href="/provider/searches/new">{t('newSearch')}</ButtonLink>
            )
          }
        >
          {items.length === 0 ? (
            <EmptyState title={t('noSearchesTitle')} text={t('noSearchesText')} />
          ) : (
            <Searches searches={items} />
          )}
          <Calendar />
        </Page>
      )}
    </Resource>
  );
}

/** The company's secret calendar address. */
function Calendar() {
  const t = useTexts(texts);
  const calendar = useQuery(calendarQuery);
  const make = useCommand(makeCalendar);
  if (!calendar.data) return null;
  const { address, permittedActions } = calendar.data;
  return (
    <Card title={t('calendar')}>
      <p>{t('calendarText')}</p>
      {address && <p className={styles.address}>{address}</p>}
      {permittedActions.some(({ allowed }) => allowed) && (
        <div>
          <Button variant="secondary" disabled={make.isPending} onClick={() => make.mutate(undefined)}>
            {t(address ? 'renewCalendar' : 'makeCalendar')}
          </Button>
        </div>
      )}
    </Card>
  );
}

const mayEdit = ({ permittedActions }: SavedSearch): boolean => permittedActions.some(({ allowed }) => allowed);

function Searches({ searches }: { searches: readonly SavedSearch[] }) {
  const t = useTexts(texts);
  const terms = useSearchTerms();
  const remove = useCommand(removeSearch);
  const [removing, setRemoving] = useState<SavedSearch>();
  return (
    <>
      <DataTable
        label={t('searches')}
        rows={searches}
        rowKey={({ id }) => id}
        rowHref={searches.some(mayEdit) ? ({ id }: SavedSearch) => `/provider/searches/${id}` : undefined}
        columns={[
          { key: 'name', label: t('name'), cell: ({ name }) => name },
          { key: 'terms', label: t('terms'), cell: (search) => terms(search) },
          {
            key: 'mail',
            label: t('mail'),
            cell: ({ mail, ownerName }) => (mail ? t('mailYes', { name: ownerName }) : t('mailNo')),
          },
          ...(searches.some(mayEdit)
            ? [
                {
                  key: 'remove',
                  label: t('remove'),
                  cell: (search: SavedSearch) => (
                    <RowButton label={t('removeNamed', { name: search.name })} onClick={() => setRemoving(search)}>
                      {t('remove')}
                    </RowButton>
                  ),
                },
              ]
            : []),
        ]}
      />
      {removing && (
        <DangerDialog
          open
          onClose={() => setRemoving(undefined)}
          onConfirm={() => remove.mutateAsync(removing)}
          title={t('removeTitle', { name: removing.name })}
          whatHappens={t('removeWhat')}
          toWhom={t('removeWhom')}
          undo={t('removeUndo')}
          confirm={t('remove')}
        />
      )}
    </>
  );
}
