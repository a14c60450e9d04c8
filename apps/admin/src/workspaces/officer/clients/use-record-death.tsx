import { useState } from 'react';
import { TextInput } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { parseDate, type PageAction } from '#ui';
import { recordDeath } from './queries.js';
import { texts } from './turns-texts.js';
import type { Client } from './types.js';

/** A death is recorded once and not undone: the dialog asks for the day and, once more, for whose it is. */
export function useRecordDeath(client: Client): PageAction {
  const t = useTexts(texts);
  const command = useCommand(recordDeath);
  const [day, setDay] = useState('');
  const [confirmation, setConfirmation] = useState('');
  return {
    label: t('recordDeath'),
    run: () => command.mutateAsync({ client, diedOn: parseDate(day) ?? day, confirmation }),
    danger: {
      title: t('recordDeathTitle', { name: client.name }),
      whatHappens: t('recordDeathWhat'),
      toWhom: t('recordDeathWhom'),
      undo: t('recordDeathUndo'),
      confirm: t('recordDeath'),
      extra: (
        <>
          <TextInput
            labelText={t('deathDay')}
            visualPlaceholder="24.11.2026"
            value={day}
            onChange={(value) => setDay(String(value ?? ''))}
          />
          <TextInput
            labelText={t('confirmReference', { reference: client.reference })}
            value={confirmation}
            onChange={(value) => setConfirmation(String(value ?? ''))}
          />
        </>
      ),
    },
  };
}
