import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Dialog, ErrorState, useReason } from '#ui';
import { answerHandOver } from './team-queries.js';
import { texts } from './team-texts.js';
import { texts as words } from './texts.js';
import type { Client } from './types.js';

interface HandOverAskedProps {
  client: Client;
  handOver: NonNullable<Client['handOver']>;
}

/** A colleague is asked to take the client over; the one who is asked can say why not. */
export function HandOverAsked({ client, handOver: { fromName, toName, reason } }: HandOverAskedProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const [saying, setSaying] = useState(false);
  const answer = useCommand(answerHandOver);
  const why = useReason(t('declineWhy'), w('reasonSeen'));
  const mine = client.permittedActions.some(({ action, allowed }) => action === 'client:answer-hand-over' && allowed);
  const send = () => answer.mutate({ client, accept: false, reason: why.text }, { onSuccess: () => setSaying(false) });
  return (
    <>
      <InlineAlert>{t('asked', { from: fromName, to: toName, reason })}</InlineAlert>
      {mine && (
        <div>
          <Button variant="secondary" onClick={() => setSaying(true)}>
            {t('decline')}
          </Button>
        </div>
      )}
      <Dialog
        open={saying}
        onClose={() => setSaying(false)}
        title={t('decline')}
        footer={
          <Button busy={answer.isPending} onClick={send}>
            {t('decline')}
          </Button>
        }
      >
        {why.field}
        {answer.isError && <ErrorState error={answer.error} />}
      </Dialog>
    </>
  );
}
