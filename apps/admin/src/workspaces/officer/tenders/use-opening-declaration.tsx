import { useState } from 'react';
import { Checkbox, TextInput } from 'suomifi-ui-components';
import { ProblemError, useCommand } from '#api';
import { useTexts } from '#app';
import type { PageAction } from '#ui';
import type { TenderDetail } from '../../../procurement/types.js';
import { declareOpening } from './queries.js';
import { texts } from './texts.js';

/** The officer's own declaration that opens the bids together with that of a colleague. */
export function useOpeningDeclaration(tender: TenderDetail): PageAction {
  const t = useTexts(texts);
  const declare = useCommand(declareOpening);
  const [declared, setDeclared] = useState(false);
  const [note, setNote] = useState('');
  const run = () => {
    if (!declared) throw new ProblemError({ type: 'about:blank', title: t('noConflictNeeded'), status: 422 });
    return declare.mutateAsync({ id: tender.id, note: note.trim() });
  };
  return {
    label: t('open'),
    run,
    danger: {
      title: t('open'),
      whatHappens: t('openWhat'),
      toWhom: t('openWhom', { count: tender.bidCount ?? 0 }),
      undo: t('openUndo'),
      confirm: t('open'),
      extra: (
        <>
          <Checkbox checked={declared} onClick={({ checkboxState }) => setDeclared(checkboxState)}>
            {t('noConflict')}
          </Checkbox>
          <TextInput
            labelText={t('openNote')}
            optionalText={t('optional')}
            value={note}
            fullWidth
            onChange={(value) => setNote(String(value ?? ''))}
          />
        </>
      ),
    },
  };
}
