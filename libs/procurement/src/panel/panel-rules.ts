/** What is known of a panel when one of its members acts. */
export interface PanelState {
  readonly phase: 'individual' | 'consensus';
  readonly chairId: string;
  readonly memberIds: readonly string[];
}

export interface Scorer {
  readonly personId: string;
  /** Undefined: has not declared since the bidders are known. */
  readonly hasInterest: boolean | undefined;
  readonly declaredAtOpening: boolean;
}

export type PanelRefusal =
  | 'not-on-panel'
  | 'interest-not-declared'
  | 'scorer-has-interest'
  | 'individual-scores-closed'
  | 'consensus-not-open'
  | 'only-chair-opens-consensus'
  | 'only-chair-closes-scoring'
  | 'consensus-open-already';

/** Nobody scores without having declared their interests; without a panel the declaration made at the opening will do. */
export function scoringRefusal(panel: PanelState | undefined, scorer: Scorer): PanelRefusal | undefined {
  if (panel === undefined) {
    if (scorer.hasInterest === true) return 'scorer-has-interest';
    return scorer.hasInterest === undefined && !scorer.declaredAtOpening ? 'interest-not-declared' : undefined;
  }
  return memberRefusal(panel, scorer) ?? (panel.phase === 'individual' ? undefined : 'individual-scores-closed');
}

export function consensusRefusal(panel: PanelState | undefined, scorer: Scorer): PanelRefusal | undefined {
  if (panel === undefined) return 'consensus-not-open';
  return memberRefusal(panel, scorer) ?? (panel.phase === 'consensus' ? undefined : 'consensus-not-open');
}

/** The chair may open the consensus before everybody has scored; when all have, it opens by itself. */
export function openingRefusal(panel: PanelState | undefined, scorer: Scorer): PanelRefusal | undefined {
  if (panel === undefined) return 'not-on-panel';
  if (panel.phase === 'consensus') return 'consensus-open-already';
  return memberRefusal(panel, scorer) ?? (panel.chairId === scorer.personId ? undefined : 'only-chair-opens-consensus');
}

/** Who may end scoring without names: of a panel its chair; without one whoever may score. */
export function closingRefusal(panel: PanelState | undefined, scorer: Scorer): PanelRefusal | undefined {
  if (panel === undefined) return scoringRefusal(panel, scorer);
  return memberRefusal(panel, scorer) ?? (panel.chairId === scorer.personId ? undefined : 'only-chair-closes-scoring');
}

function memberRefusal(panel: PanelState, scorer: Scorer): PanelRefusal | undefined {
  if (!panel.memberIds.includes(scorer.personId)) return 'not-on-panel';
  if (scorer.hasInterest === undefined) return 'interest-not-declared';
  return scorer.hasInterest ? 'scorer-has-interest' : undefined;
}

export interface MemberProgress {
  readonly personId: string;
  readonly hasInterest: boolean | undefined;
  readonly given: number;
}

/** Whether nobody is waited for any more; a member with an interest is not waited for, one who has not declared is. */
export function allHaveScored(members: readonly MemberProgress[], expected: number): boolean {
  const scoring = members.filter(({ hasInterest }) => hasInterest !== true);
  return expected > 0 && scoring.length > 0 && scoring.every(({ given }) => given >= expected);
}
