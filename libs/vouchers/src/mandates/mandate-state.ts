export const MANDATE_STATES = ['coming', 'in-force', 'over', 'ended'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

export interface MandateDays {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly endedAt: Date | null;
}

/** Where a mandate stands on a day in Finland: it ends when somebody ends it, or by itself when its last day is over. */
export function mandateState({ firstDay, lastDay, endedAt }: MandateDays, today: string): MandateState {
  if (endedAt !== null) return 'ended';
  if (today > lastDay) return 'over';
  return today < firstDay ? 'coming' : 'in-force';
}

export const isOpenMandate = (state: MandateState): boolean => state === 'coming' || state === 'in-force';

export type MandateRefusal = 'mandate-days-wrong' | 'mandate-days-past';

/** A client gives a mandate from today on; one on paper may have begun before it was recorded. Neither may be over already. */
export function refuseDays(
  { firstDay, lastDay }: Pick<MandateDays, 'firstDay' | 'lastDay'>,
  today: string,
  byClient: boolean,
): MandateRefusal | undefined {
  if (lastDay < firstDay) return 'mandate-days-wrong';
  if (lastDay < today || (byClient && firstDay < today)) return 'mandate-days-past';
  return undefined;
}
