import { useCallback } from 'react';
import { useLanguage } from '#app';
import type { Tone } from '#ui';
import type { ContractStatus } from './types.js';

export const CONTRACT_TONES: Readonly<Record<ContractStatus, Tone>> = {
  draft: 'neutral',
  'in-signature': 'warning',
  active: 'good',
  suspended: 'bad',
  ended: 'neutral',
};

/** A title written in the languages of the tender only: the reader's own, else the first there is. */
export function usePartialText(): (text: { fi?: string; sv?: string; en?: string }) => string {
  const language = useLanguage();
  return useCallback((text) => text[language] ?? text.fi ?? text.sv ?? text.en ?? '', [language]);
}

/** The API's end date is the first day outside; people are told the last day inside. */
export const dayBefore = (date: string): string => moved(date, -1);

/** And the other way, when they give the last day. */
export const dayAfter = (date: string): string => moved(date, 1);

function moved(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
