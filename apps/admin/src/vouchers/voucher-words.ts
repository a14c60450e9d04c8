import { useCallback } from 'react';
import { useText, useTexts } from '#app';
import { useCodelist, type Explanation, type TimelineEvent, type Tone } from '#ui';
import { texts } from './texts.js';
import type { HistoryEntry, ServiceEventStatus, VoucherDetail, VoucherStatus } from './types.js';

export const VOUCHER_TONES: Readonly<Record<VoucherStatus, Tone>> = {
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

/** A chosen voucher whose provider has answered is no longer waiting, although its status is still `chosen`. */
export const statusKey = (voucher: {
  status: VoucherStatus;
  choice: { status: string } | null;
}): `voucher-${VoucherStatus}` =>
  voucher.status === 'chosen' && voucher.choice?.status === 'accepted' ? 'voucher-in-use' : `voucher-${voucher.status}`;

/** Names of a code list in the language of the page: `name('740')` → Savonlinna; the code itself until the list is here. */
export function useCodeName(list: Parameters<typeof useCodelist>[0]): (code: string) => string {
  const options = useCodelist(list);
  return useCallback((code) => options.find(({ value }) => value === code)?.label ?? code, [options]);
}

/** History of the API for the timeline: newest first, its moves in words. */
export function useHistory(): (history: readonly HistoryEntry[]) => TimelineEvent[] {
  const t = useTexts(texts);
  return (history) =>
    history
      .map(({ at, move, by, note }, index) => ({
        id: `${index}-${at}`,
        at,
        what: MOVES.has(move) ? t(`move-${move as Move}`) : move,
        who: by,
        ...(note ? { note } : {}),
      }))
      .sort((a, b) => b.at.localeCompare(a.at));
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
    rows: valueTrace.map(({ code, text, units, cents }) => ({
      label: say(text),
      ...(cents === undefined ? { value: String(units ?? '') } : { amount: decimalOfCents(cents) }),
      ...(code === 'value' ? { sign: '=', total: true } : code === 'max-unit-price' ? { sign: '×' } : {}),
    })),
  });
}
