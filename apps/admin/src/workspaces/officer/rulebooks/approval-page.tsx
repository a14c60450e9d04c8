import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Resource, useGo, useReason, type PageAction } from '#ui';
import { AffectedClients } from '../../../contracts/affected-clients.js';
import { usePartialText } from '../../../contracts/contract-words.js';
import { ApprovalFrame } from '../../../rulebooks/approval-frame.js';
import { approvalQuery } from '../../../rulebooks/queries.js';
import { texts as shared } from '../../../rulebooks/texts.js';
import type { Approval } from '../../../rulebooks/types.js';
import { moveApproval, type ApprovalMove } from './queries.js';
import { texts } from './texts.js';

/** An application checked against the list, and the approval it becomes. */
export function OfficerApprovalPage() {
  const query = useQuery(approvalQuery(useParam('approvalId')));
  return <Resource query={query}>{(approval) => <Found approval={approval} />}</Resource>;
}

function Found({ approval }: { approval: Approval }) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <ApprovalFrame
      approval={approval}
      base="/officer"
      back={t('allApprovals')}
      title={`${approval.providerName}: ${say(approval.title)}`}
      actions={useOfficerActions(approval)}
    />
  );
}

function useOfficerActions(approval: Approval): Record<string, PageAction> {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const moving = useCommand(moveApproval);
  const reason = useReason(words('reason'), words('reasonHint'));
  const clients = useReason(t('clientsLabel'), t('clientsHint'));
  const act = (move: ApprovalMove, label: string, what: string, undo: string, concernsClients = false): PageAction => ({
    label,
    run: () =>
      moving.mutateAsync({
        approval,
        move,
        body: { reason: reason.text, ...(concernsClients && { forClients: clients.text || null }) },
      }),
    danger: {
      title: label,
      whatHappens: what,
      toWhom: (
        <>
          {approval.providerName} {concernsClients && <AffectedClients of={{ approvalId: approval.id }} />}
        </>
      ),
      undo,
      confirm: label,
      extra: (
        <>
          {reason.field}
          {concernsClients && clients.field}
        </>
      ),
    },
  });
  const page = `/officer/rulebooks/approvals/${approval.id}`;
  return {
    'rulebook-approval:check': { label: t('check'), run: () => go(`${page}/check`) },
    'rulebook-approval:approve': { label: t('approve'), run: () => go(`${page}/approve`) },
    'rulebook-approval:resume': act('resume', t('resume'), t('resumeWhat'), t('undoYes')),
    'rulebook-approval:ask-more': act('ask-more', t('askMore'), t('askMoreWhat'), t('undoYes')),
    'rulebook-approval:refuse': act('refuse', t('refuse'), t('refuseWhat'), t('undoNo')),
    'rulebook-approval:suspend': act('suspend', t('suspend'), t('suspendWhat'), t('undoYes'), true),
    'rulebook-approval:remove': act('remove', t('remove'), t('removeWhat'), t('undoNo'), true),
  };
}
