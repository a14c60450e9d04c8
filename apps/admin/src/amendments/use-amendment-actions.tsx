import { useCommand } from '#api';
import { useTexts } from '#app';
import { formatDate, useGo, useReason, type PageAction } from '#ui';
import { texts as contractTexts } from '../contracts/texts.js';
import { useSignAction } from '../contracts/use-sign-action.js';
import { moveAmendment, sendAmendment, type Amendment } from './queries.js';
import { texts } from './texts.js';

/** What can be done with an amendment, in order of weight; who may do what is the API's word. */
export function useAmendmentActions(amendment: Amendment): Record<string, PageAction> {
  const t = useTexts(texts);
  const words = useTexts(contractTexts);
  const go = useGo();
  const send = useCommand(sendAmendment);
  const move = useCommand(moveAmendment);
  const reason = useReason(words('reasonLabel'), words('reasonHint'));
  const { id, number, authorityName, providerName, successorName } = amendment;
  const whom = [authorityName, providerName, successorName].filter(Boolean).join(', ');
  const sign = useSignAction(amendment, {
    title: t('signTitle', { number }),
    whatHappens: t('signWhat', { date: formatDate(amendment.validFrom) }),
    toWhom: whom,
    undo: t('signUndo'),
  });
  const reasoned = (name: 'recall' | 'cancel'): PageAction => ({
    label: t(`amendment:${name}`),
    run: () => move.mutateAsync({ amendment, move: name, reason: reason.text }),
    danger: {
      title: t(`${name}Title`),
      whatHappens: t(`${name}What`),
      toWhom: whom,
      undo: t(`${name}Undo`),
      confirm: t(`amendment:${name}`),
      extra: reason.field,
    },
  });
  return {
    'amendment:sign': sign,
    'amendment:send-to-signature': {
      label: t('amendment:send-to-signature'),
      run: () => send.mutateAsync(amendment),
      danger: {
        title: t('sendTitle'),
        whatHappens: t('sendWhat'),
        toWhom: whom,
        undo: t('sendUndo'),
        confirm: t('amendment:send-to-signature'),
      },
    },
    'amendment:publish-notice': {
      label: t('amendment:publish-notice'),
      run: () => go(`/officer/amendments/${id}/notice`),
    },
    'amendment:write': { label: t('amendment:write'), run: () => go(`/officer/amendments/${id}/edit`) },
    'amendment:recall': reasoned('recall'),
    'amendment:cancel': reasoned('cancel'),
  };
}
