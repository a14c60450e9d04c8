import { useText, useTexts } from '#app';
import { timelineOf, type Explanation, type TimelineEvent, type Tone } from '#ui';
import { texts } from './texts.js';
import type { HistoryEntry, ServiceEventStatus, VoucherCard, VoucherDetail, VoucherStatus } from './types.js';

const VOUCHER_TONES: Readonly<Record<VoucherStatus, Tone>> = {
  proposed: 'warning',
  withdrawn: 'neutral',
  granted: 'warning',
  chosen: 'active',
  'in-use': 'good',
  used: 'neutral',
  expired: 'neutral',
  returned: 'neutral',
  revoked: 'bad',
};

export const EVENT_TONES: Readonly<Record<ServiceEventStatus, Tone>> = {
  recorded: 'warning',
  withdrawn: 'neutral',
  rejected: 'bad',
  approved: 'good',
  paid: 'good',
};

/** A voucher that can still be used. */
export const isOpen = ({ status }: { status: VoucherStatus }): boolean =>
  status === 'granted' || status === 'chosen' || status === 'in-use';

type Standing = Pick<VoucherCard, 'status' | 'choice'>;

/** A chosen voucher whose provider has answered is no longer waiting, although its status is still `chosen`. */
const isServed = ({ status, choice }: Standing): boolean => status === 'chosen' && choice?.status === 'accepted';

export const statusKey = (voucher: Standing): `voucher-${VoucherStatus}` =>
  isServed(voucher) ? 'voucher-in-use' : `voucher-${voucher.status}`;

export const toneOf = (voucher: Standing): Tone => (isServed(voucher) ? 'good' : VOUCHER_TONES[voucher.status]);

/** History of the API for the timeline, its moves in words. */
export function useHistory(): (history: readonly HistoryEntry[]) => TimelineEvent[] {
  const t = useTexts(texts);
  return (history) => timelineOf(history, (move) => (MOVES.has(move) ? t(`move-${move as Move}`) : move));
}

type Key = keyof typeof texts.table;
type Move = Key extends infer K ? (K extends `move-${infer M}` ? M : never) : never;
const MOVES: ReadonlySet<string> = new Set(
  Object.keys(texts.table).flatMap((key) => (key.startsWith('move-') ? [key.slice('move-'.length)] : [])),
);

/** Cents as the trace keeps them → the API's decimal string. */
export const decimalOfCents = (cents: string): string => {
  const digits = cents.replace('-', '').padStart(3, '0');
  return `${cents.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The arithmetic behind a voucher's value. */
export function useValueExplanation(): (voucher: Pick<VoucherDetail, 'valueTrace'>) => Explanation {
  const t = useTexts(texts);
  const say = useText();
  return ({ valueTrace }) => ({
    sentence: t('worthSentence'),
    rows: valueTrace.map(({ code, text, sign, units, cents }) => ({
      label: say(text),
      ...(cents === undefined ? { value: String(units ?? '') } : { amount: decimalOfCents(cents) }),
      ...(sign === undefined ? {} : { sign }),
      ...(code === 'value' && { total: true }),
    })),
  });
}
