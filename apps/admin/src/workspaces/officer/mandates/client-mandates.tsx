import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, Resource } from '#ui';
import { MandateCards } from '../../../mandates/mandate-cards.js';
import { clientMandatesQuery } from '../../../mandates/queries.js';
import { texts } from '../../../mandates/texts.js';
import styles from '../clients/clients.module.css';

/** Who may act for the client. */
export function ClientMandates({ clientId }: { clientId: string }) {
  const t = useTexts(texts);
  return (
    <Resource query={useQuery(clientMandatesQuery(clientId))}>
      {({ items, permittedActions }) => (
        <div className={styles.stack}>
          {items.length === 0 && <p>{t('clientNone')}</p>}
          <MandateCards mandates={items} named="representative" />
          {permittedActions.some(({ action, allowed }) => action === 'mandate:record' && allowed) && (
            <div>
              <ButtonLink href={`/officer/clients/${clientId}/mandates/new`} variant="secondary">
                {t('record')}
              </ButtonLink>
            </div>
          )}
        </div>
      )}
    </Resource>
  );
}
