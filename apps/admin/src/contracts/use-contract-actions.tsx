import type { ReactNode } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { useGo, useReason, type PageAction } from '#ui';
import { AffectedClients } from './affected-clients.js';
import { basisTexts } from './basis-texts.js';
import { moveContract, sendToSignature, type ReasonedMove } from './queries.js';
import { texts } from './texts.js';
import type { Contract } from './types.js';
import { WhereToGive } from './where-to-give.js';
import { useSignAction } from './use-sign-action.js';

/** What can be done with a contract, in order of weight; who may do what is the API's word. */
export function useContractActions(contract: Contract): Record<string, PageAction> {
  const t = useTexts(texts);
  const basis = useTexts(basisTexts);
  const send = useCommand(sendToSignature);
  const go = useGo();
  const move = useCommand(moveContract);
  const reason = useReason(t('reasonLabel'), t('reasonHint'));
  const { providerName: provider, authorityName: authority, number } = contract;
  const sign = useSignAction(contract, {
    title: t('signTitle', { number }),
    whatHappens: t('signWhat'),
    toWhom: t('signWhom', { authority, provider }),
    undo: t('signUndo'),
  });

  const reasoned = (name: ReasonedMove, undo: string, whom?: ReactNode): PageAction => ({
    label: t(`contract:${name}`),
    run: () => move.mutateAsync({ contract, move: name, reason: reason.text }),
    danger: {
      title: t(`${name}Title`),
      whatHappens: t(`${name}What`),
      toWhom: (
        <>
          {t('concerns', { provider })} {whom}
        </>
      ),
      undo,
      confirm: t(`contract:${name}`),
      extra: reason.field,
    },
  });
  const affected = <AffectedClients of={{ contractId: contract.id }} />;
  return {
    'contract:sign': sign,
    'contract:send-to-signature': {
      label: t('contract:send-to-signature'),
      run: () => send.mutateAsync(contract),
      danger: {
        title: t('sendTitle'),
        whatHappens: t('sendWhat'),
        toWhom: t('sendWhom', { provider }),
        undo: t('sendUndo'),
        confirm: t('contract:send-to-signature'),
        mend: (error) => <WhereToGive contractId={contract.id} error={error} />,
      },
    },
    'contract:edit': { label: t('contract:edit'), run: () => go(`/officer/contracts/${contract.id}/edit`) },
    'contract:recall': reasoned('recall', t('recallUndo')),
    'contract:resume': reasoned('resume', t('resumeUndo')),
    'contract:suspend': reasoned('suspend', t('suspendUndo'), affected),
    'contract:terminate': reasoned('terminate', t('terminateUndo'), affected),
    'contract:cancel': reasoned('cancel', t('terminateUndo')),
    'alliance:found': {
      label: basis('foundAlliance'),
      run: () => go(`/officer/contracts/${contract.id}/alliance`),
    },
  };
}
