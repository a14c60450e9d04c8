import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Button, ConfirmReceipt, ErrorState, Page, Resource } from '#ui';
import { subscriptionQuery, unsubscribe } from './queries.js';
import { texts } from './texts.js';

/** Where the link at the end of an alert leads; nothing happens until the button is pressed. */
export function UnsubscribePage() {
  const t = useTexts(texts);
  const token = useParam('token');
  const subscription = useQuery(subscriptionQuery(token));
  const stop = useCommand(unsubscribe);
  return (
    <Resource query={subscription}>
      {({ searchName: name, mail }) => (
        <Page title={t('unsubscribe')} width="text">
          {mail ? (
            <>
              <p>{t('unsubscribeText', { name })}</p>
              {stop.isError && <ErrorState error={stop.error} />}
              <Button disabled={stop.isPending} onClick={() => stop.mutate(token)}>
                {t('stop')}
              </Button>
            </>
          ) : (
            <ConfirmReceipt title={t('stopped')}>
              <p>{t('stoppedText', { name })}</p>
            </ConfirmReceipt>
          )}
        </Page>
      )}
    </Resource>
  );
}
