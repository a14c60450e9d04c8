import { useCommand } from '#api';
import { useTexts } from '#app';
import { useGo, useReason, type PageAction, type PermittedAction } from '#ui';
import type { OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { endDevelopment } from './queries.js';
import { texts } from './texts.js';

const END = 'procedure:end-development';

/** Beginning the development phase, and its two ends, which are one action of the API. */
export function useDevelopmentActions({ tenderId: id, development, permittedActions }: OfficerProcedure): {
  actions: Record<string, PageAction>;
  permitted: PermittedAction[];
} {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const ending = useCommand(endDevelopment);
  const reason = useReason(words('reason'), words('reasonHint'));
  if (development === null)
    return {
      actions: {
        'procedure:start-development': {
          label: t('startDevelopment'),
          run: () => go(`/officer/tenders/${id}/procedure/development`),
        },
      },
      permitted: [],
    };
  const end = (outcome: 'continue' | 'stop'): PageAction => ({
    label: t(outcome),
    run: () => ending.mutateAsync({ id, version: development.version, body: { outcome, grounds: reason.text } }),
    danger: {
      title: t(outcome),
      whatHappens: t(`${outcome}What`),
      toWhom: t('endWhom'),
      undo: t('noUndo'),
      confirm: t(outcome),
      extra: reason.field,
    },
  });
  const may = permittedActions.filter(({ action }) => action === END);
  return {
    actions: { continue: end('continue'), stop: end('stop') },
    permitted: may.flatMap((permission) => ['continue', 'stop'].map((action) => ({ ...permission, action }))),
  };
}
