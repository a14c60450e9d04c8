export const IDEA_STATUSES = ['sent', 'in-discussion', 'taken-up', 'declined'] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

export const IDEA_MOVES = ['discuss', 'take-up', 'decline'] as const;
export type IdeaMove = (typeof IDEA_MOVES)[number];

/** The officers' table; a provider sends an idea and takes part in its discussion, but does not move it. */
const MOVES: Readonly<Record<IdeaStatus, Readonly<Partial<Record<IdeaMove, IdeaStatus>>>>> = {
  sent: { discuss: 'in-discussion', 'take-up': 'taken-up', decline: 'declined' },
  'in-discussion': { 'take-up': 'taken-up', decline: 'declined' },
  'taken-up': {},
  declined: {},
};

export type IdeaRefusal = 'idea-move-not-allowed' | 'idea-not-in-discussion';

export const ideaAfter = (from: IdeaStatus, move: IdeaMove): IdeaStatus | undefined => MOVES[from][move];

export const ideaRefusal = (from: IdeaStatus, move: IdeaMove): IdeaRefusal | undefined =>
  ideaAfter(from, move) === undefined ? 'idea-move-not-allowed' : undefined;

/** Messages go while the idea is being discussed. */
export const ideaMessageRefusal = (status: IdeaStatus): IdeaRefusal | undefined =>
  status === 'in-discussion' ? undefined : 'idea-not-in-discussion';
