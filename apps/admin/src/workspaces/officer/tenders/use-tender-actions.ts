import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { useGo, type PageAction, type PermittedAction } from '#ui';
import type { TenderDetail, TenderStatus } from '../../../procurement/types.js';
import {
  approveAndPublish,
  cancelTender,
  concludeAward,
  decisionQuery,
  evaluationQuery,
  openingQuery,
  returnToDraft,
  submitForApproval,
} from './queries.js';
import { texts } from './texts.js';
import { useLotCancellation } from './use-lot-cancellation.js';
import { useOpeningDeclaration } from './use-opening-declaration.js';
import { usePublicationTime } from './use-publication-time.js';
import { useReason } from './use-reason.js';

/** What belongs to each stage, the weightiest first; of these the API says what this person may do, and why not the rest. */
const OF_STAGE: Readonly<Record<TenderStatus, readonly string[]>> = {
  draft: ['tender:submit-for-approval', 'tender:edit', 'tender:cancel'],
  'in-approval': ['tender:approve-and-publish', 'tender:return', 'tender:cancel'],
  scheduled: ['tender:return', 'tender:cancel'],
  published: ['opening:declare', 'tender:cancel-lot', 'tender:cancel'],
  opened: ['award:decide', 'evaluation:score', 'tender:cancel-lot', 'tender:cancel'],
  decided: ['award:conclude'],
  concluded: [],
  cancelled: [],
};

export interface TenderActions {
  actions: Record<string, PageAction>;
  permitted: PermittedAction[];
}

/** The acts of a tender at its present stage, gathered from the tender, its opening, its evaluation and its decision. */
export function useTenderActions(tender: TenderDetail): TenderActions {
  const t = useTexts(texts);
  const go = useGo();
  const { id, status } = tender;
  const submit = useCommand(submitForApproval);
  const approve = useCommand(approveAndPublish);
  const back = useCommand(returnToDraft);
  const cancel = useCommand(cancelTender);
  const conclude = useCommand(concludeAward);
  const time = usePublicationTime();
  const returning = useReason();
  const cancelling = useReason();
  const opening = useQuery({ ...openingQuery(id), enabled: status === 'published' });
  const evaluation = useQuery({ ...evaluationQuery(id), enabled: status === 'opened' });
  const decision = useQuery({ ...decisionQuery(id), enabled: status === 'decided' });

  const all: Record<string, PageAction> = {
    'tender:edit': { label: t('edit'), run: () => go(`/officer/tenders/${id}/edit`) },
    'tender:submit-for-approval': {
      label: t('submit'),
      run: () => submit.mutateAsync(tender),
      danger: {
        title: t('submit'),
        whatHappens: t('submitWhat'),
        toWhom: t('submitWhom'),
        undo: t('submitUndo'),
        confirm: t('submit'),
      },
    },
    'tender:approve-and-publish': {
      label: t('approve'),
      run: () => approve.mutateAsync({ ...tender, publishAt: time.publishAt }),
      danger: {
        title: t('approve'),
        whatHappens: t('approveWhat'),
        toWhom: t('approveWhom'),
        undo: t('approveUndo'),
        confirm: t('approve'),
        extra: time.field,
      },
    },
    'tender:return': {
      label: t('return'),
      run: () => back.mutateAsync({ ...tender, reason: returning.take() }),
      danger: {
        title: t('return'),
        whatHappens: t('returnWhat'),
        toWhom: t('returnWhom'),
        undo: t('returnUndo'),
        confirm: t('return'),
        extra: returning.field,
      },
    },
    'tender:cancel': {
      label: t('cancel'),
      run: () => cancel.mutateAsync({ ...tender, reason: cancelling.take() }),
      danger: {
        title: t('cancel'),
        whatHappens: t('cancelWhat'),
        toWhom: t('cancelWhom'),
        undo: t('cancelUndo'),
        confirm: t('cancel'),
        extra: cancelling.field,
      },
    },
    'tender:cancel-lot': useLotCancellation(tender),
    'opening:declare': useOpeningDeclaration(tender),
    'evaluation:score': { label: t('toEvaluation'), run: () => go(`/officer/tenders/${id}/evaluation`) },
    'award:decide': { label: t('toAward'), run: () => go(`/officer/tenders/${id}/award`) },
    'award:conclude': {
      label: t('conclude'),
      run: () => conclude.mutateAsync(id),
      danger: {
        title: t('conclude'),
        whatHappens: t('concludeWhat'),
        toWhom: t('concludeWhom'),
        undo: t('concludeUndo'),
        confirm: t('conclude'),
      },
    },
  };
  const permitted = [tender, opening.data, evaluation.data, decision.data].flatMap(
    (answer) => answer?.permittedActions ?? [],
  );
  const actions = Object.fromEntries(OF_STAGE[status].map((name) => [name, all[name] as PageAction]));
  return { actions, permitted };
}
