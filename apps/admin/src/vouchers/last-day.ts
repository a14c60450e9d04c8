import { inHelsinki } from '../ui/format.js';

/** Deadlines end with a midnight in Helsinki; people are told the day before it: `…-11-28T00:00+02:00` → 2026-11-27. */
export const lastDayBefore = (deadline: string): string => inHelsinki(new Date(new Date(deadline).getTime() - 1)).date;
