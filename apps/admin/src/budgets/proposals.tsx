import { useCommand } from '#api';
import { useTexts } from '#app';
import { formatDate, formatMoney, inHelsinki, StatusBadge } from '#ui';
import styles from './budgets.module.css';
import { PROPOSAL_TONES, useBudgetName } from './budget-words.js';
import { confirmProposal, rejectProposal, withdrawProposal, type Proposal } from './queries.js';
import { Decisions } from './decisions.js';
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
  const name = useBudgetName();
  const confirm = useCommand(confirmProposal);
  const reject = useCommand(rejectProposal);
  const withdraw = useCommand(withdrawProposal);
  const { id, status, reason, note, obstacle, shortfall, permittedActions } = proposal;
  const { proposedByName, proposedAt, decidedByName, decidedAt } = proposal;
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
      <Decisions
        permitted={permittedActions}
        subject="budget-proposal"
        confirmWhat={t('confirmWhat', { what: textOf(proposal) })}
        confirmWhom={t('confirmWhom', { budget: name(proposal) })}
        proposedBy={proposedByName}
        confirm={() => confirm.mutateAsync({ id })}
        reject={(said) => reject.mutateAsync({ id, reason: said })}
        withdraw={() => withdraw.mutateAsync({ id })}
      />
    </>
  );
}
