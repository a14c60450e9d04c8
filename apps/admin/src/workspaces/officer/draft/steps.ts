import type { TenderDetail } from '../../../procurement/types.js';

export type Step = 'basics' | 'deadlines' | 'check' | `lot-${number}`;

export const stepsOf = (lotCount: number): Step[] => [
  'basics',
  'deadlines',
  ...Array.from({ length: lotCount }, (_, index): Step => `lot-${index}`),
  'check',
];

/** `lot-2` → 2. */
export const lotOf = (step: Step): number | undefined => (step.startsWith('lot-') ? Number(step.slice(4)) : undefined);

/** On which step the field stands that a pointer of the API names: `/lots/1/criteria` → `lot-1`. */
export function stepOfField(pointer: string): Step {
  const lot = /^\/lots\/(\d+)/.exec(pointer)?.[1];
  if (lot !== undefined) return `lot-${Number(lot)}`;
  return pointer.endsWith('Deadline') ? 'deadlines' : 'basics';
}

/** Names the field may have in the form: itself, or the text of one language under it. */
export const fieldNames = (pointer: string, language: TenderDetail['language']): string[] => {
  const name = pointer.slice(1).replaceAll('/', '.');
  return [name, `${name}.${language}`];
};
