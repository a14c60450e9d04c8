import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, Page, Resource } from '#ui';
import { MandateCards } from '../../../mandates/mandate-cards.js';
import { myMandatesQuery } from '../../../mandates/queries.js';
import { texts } from '../../../mandates/texts.js';
import { texts as data } from '../my-data/texts.js';

/** Who may act for me, and for whom I may act. */
export function MandatesPage() {
  const t = useTexts(texts);
  const d = useTexts(data);
  return (
    <Resource query={useQuery(myMandatesQuery)}>
      {({ given, received, permittedActions }) => (
        <Page
          title={t('title')}
          back={{ label: d('title'), href: '/client/data' }}
          intro={<p>{t('intro')}</p>}
          width="text"
        >
          <h2>{t('given')}</h2>
          {given.length === 0 && <p>{t('noneGiven')}</p>}
          <MandateCards mandates={given} named="representative" />
          {permittedActions.some(({ action, allowed }) => action === 'mandate:give' && allowed) && (
            <div>
              <ButtonLink href="/client/mandates/new">{t('give')}</ButtonLink>
            </div>
          )}
          <h2>{t('received')}</h2>
          {received.length === 0 && <p>{t('noneReceived')}</p>}
          <MandateCards mandates={received} named="person" />
        </Page>
      )}
    </Resource>
  );
}
