import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, DangerDialog, formatDate, formatMoney, inHelsinki, StatusBadge } from '#ui';
import { ReasonDialog } from '../vouchers/reason-dialog.js';
import styles from './budgets.module.css';
import { PROPOSAL_TONES, useBudgetName } from './budget-words.js';
import { confirmProposal, rejectProposal, withdrawProposal, type Proposal } from './queries.js';
import { texts } from './texts.js';

/** What a proposal does, in words. */
export function useProposalText(): (proposal: Proposal) => string {
  const t = useTexts(texts);
  const name = useBudgetName();
  return (proposal) => {
    const { kind, amount, toServiceKind, toGroupName, toMunicipality, year } = proposal;
    const to = { serviceKind: toServiceKind, groupName: toGroupName, municipality: toMunicipality, year };
    return t(`does-${kind}`, { amount: amount === null ? '' : formatMoney(amount), to: name(to) });
  };
}

/** Proposed changes as cards, each with what this person may do about it. */
export function Proposals({ proposals, empty }: { proposals: readonly Proposal[]; empty: string }) {
  if (proposals.length === 0) return <p>{empty}</p>;
  return (
    <ul role="list" className={styles.proposals}>
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <OneProposal proposal={proposal} />
        </li>
      ))}
    </ul>
  );
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const t = useTexts(texts);
  const textOf = useProposalText();
  const { status, reason, note, obstacle, shortfall, proposedByName, proposedAt, decidedByName, decidedAt } = proposal;
  const day = (instant: string) => formatDate(inHelsinki(instant).date);
  return (
    <>
      <h3>
        {textOf(proposal)}
        <StatusBadge tone={PROPOSAL_TONES[status]}>{t(`proposal-${status}`)}</StatusBadge>
      </h3>
      <p>{reason}</p>
      <p>
        {t('proposedBy', { name: proposedByName, date: day(proposedAt) })}
        {decidedByName && decidedAt && ` · ${t('decidedBy', { name: decidedByName, date: day(decidedAt) })}`}
      </p>
      {note && <p>{note}</p>}
      {obstacle && <p>{t(`obstacle-${obstacle}`, { amount: shortfall === null ? '' : formatMoney(shortfall) })}</p>}
      <ProposalActions proposal={proposal} />
    </>
  );
}

/** Confirm, reject or take back: what the API permits, with its reason for what it does not. */
export function ProposalActions({ proposal }: { proposal: Proposal }) {
  const t = useTexts(texts);
  const textOf = useProposalText();
  const name = useBudgetName();
  const [open, setOpen] = useState<'confirm' | 'reject' | 'withdraw'>();
  const confirm = useCommand(confirmProposal);
  const reject = useCommand(rejectProposal);
  const withdraw = useCommand(withdrawProposal);
  const { id, permittedActions, proposedByName } = proposal;
  const may = (act: string) => permittedActions.find(({ action }) => action === `budget-proposal:${act}`)?.allowed;
  const refused = permittedActions.find(({ allowed }) => !allowed)?.reason;
  const close = () => setOpen(undefined);
  return (
    <>
      {refused && <p>{refused}</p>}
      <p className={styles.ways}>
        {may('confirm') && <Button onClick={() => setOpen('confirm')}>{t('confirm')}</Button>}
        {may('reject') && (
          <Button variant="secondary" onClick={() => setOpen('reject')}>
            {t('reject')}
          </Button>
        )}
        {may('withdraw') && (
          <Button variant="secondary" onClick={() => setOpen('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
      </p>
      <DangerDialog
        open={open === 'confirm'}
        onClose={close}
        onConfirm={() => confirm.mutateAsync({ id })}
        title={t('confirmTitle')}
        whatHappens={t('confirmWhat', { what: textOf(proposal) })}
        toWhom={t('confirmWhom', { budget: name(proposal) })}
        undo={t('confirmUndo')}
        confirm={t('confirm')}
      />
      <ReasonDialog
        open={open === 'reject'}
        onClose={close}
        onConfirm={(reason) => reject.mutateAsync({ id, reason })}
        title={t('rejectTitle')}
        whatHappens={t('closedWhat')}
        toWhom={t('rejectWhom', { name: proposedByName })}
        undo={t('confirmUndo')}
        confirm={t('reject')}
        label={t('reason')}
        hint={t('reasonHint')}
      />
      <DangerDialog
        open={open === 'withdraw'}
        onClose={close}
        onConfirm={() => withdraw.mutateAsync({ id })}
        title={t('withdrawTitle')}
        whatHappens={t('closedWhat')}
        toWhom={t('withdrawWhom')}
        undo={t('confirmUndo')}
        confirm={t('withdraw')}
      />
    </>
  );
}
