import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { ProblemError } from '#api';
import { useTexts } from '#app';
import { AppLink, useProblemText } from '#ui';
import { texts } from './texts.js';

/** What may have changed between comparing and choosing: the offer itself, not the person's right to choose. */
const CHANGED = new Set(['offer-not-open', 'offer-full', 'offer-price-changed', 'offer-elsewhere', 'already-chosen']);

/** Somebody was faster, or the offer is another than what was compared: nothing is chosen, and the others are shown as they are now. */
export function useRefusal(listHref: string): {
  hold: (error: unknown) => boolean;
  alert: ReactNode;
  clear: () => void;
} {
  const t = useTexts(texts);
  const say = useProblemText();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<{ words: string; chosen: boolean }>();
  return {
    /** True when it was such a refusal: the dialog may close. */
    hold: (error) => {
      if (!(error instanceof ProblemError) || !CHANGED.has(error.problem.code ?? '')) return false;
      setRefusal({ words: say(error), chosen: error.problem.code === 'already-chosen' });
      void queries.invalidateQueries({ queryKey: ['vouchers'] });
      return true;
    },
    alert: refusal && (
      <div role="alert">
        <InlineAlert status="warning" labelText={refusal.words}>
          {!refusal.chosen && <p>{t('nothingLost')}</p>}
          <p>
            <AppLink href={listHref}>{t('seeOthers')}</AppLink>
          </p>
        </InlineAlert>
      </div>
    ),
    clear: () => setRefusal(undefined),
  };
}
