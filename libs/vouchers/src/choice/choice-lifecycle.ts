import { addDays, addWorkingDays, helsinkiDateOf, startOfHelsinkiDay } from '@kasvutori/platform';

export const CHOICE_STATUSES = ['proposed', 'accepted', 'declined', 'lapsed', 'withdrawn', 'ended'] as const;
export type ChoiceStatus = (typeof CHOICE_STATUSES)[number];

export type ProviderChoiceMove = 'accept' | 'decline';
export type ChoiceMove = ProviderChoiceMove | 'withdraw' | 'lapse' | 'end';

/** withdraw: given up before the provider answered · end: an accepted choice is over (change, voucher used or closed). */
const MOVES: Readonly<Record<ChoiceStatus, Partial<Record<ChoiceMove, ChoiceStatus>>>> = {
  proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
  accepted: { end: 'ended' },
  declined: {},
  lapsed: {},
  withdrawn: {},
  ended: {},
};

/** How long a provider may think unless the authority's rule says otherwise; after that the client is free to choose again. */
export const ANSWER_WORKING_DAYS = 5;

/** The end of the last working day to answer, Helsinki time: of five days, a choice on Friday is answered by next Friday. */
export function answerBy(chosenAt: Date, workingDays = ANSWER_WORKING_DAYS): Date {
  return startOfHelsinkiDay(addDays(addWorkingDays(helsinkiDateOf(chosenAt), workingDays), 1));
}

/** Who made a choice: the client, a case worker whom the client asked to, or the published rule when nobody had. */
export const CHOICE_MAKERS = ['client', 'case-worker', 'rule'] as const;
export type ChoiceMaker = (typeof CHOICE_MAKERS)[number];

export type ChoiceMoved =
  | { readonly ok: true; readonly status: ChoiceStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' | 'choice-answer-late' | 'choice-answer-still-open' };

/** The provider answers before the deadline; the choice lapses from the deadline on. */
export function moveChoice(from: ChoiceStatus, move: ChoiceMove, now: Date, deadline: Date): ChoiceMoved {
  const status = MOVES[from][move];
  if (status === undefined) return { ok: false, refusal: 'move-not-allowed' };
  const inTime = now < deadline;
  if ((move === 'accept' || move === 'decline') && !inTime) return { ok: false, refusal: 'choice-answer-late' };
  if (move === 'lapse' && inTime) return { ok: false, refusal: 'choice-answer-still-open' };
  return { ok: true, status };
}

/** A live choice holds one of the provider's places. */
export const isLiveChoice = (status: ChoiceStatus): boolean => status === 'proposed' || status === 'accepted';
