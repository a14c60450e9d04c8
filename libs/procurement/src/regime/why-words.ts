import { formatCents, type Cents, type Localised } from '@kasvutori/platform';

export const REGIME_TOPICS = ['regime', 'notice', 'time', 'standstill', 'lots'] as const;
export type RegimeTopic = (typeof REGIME_TOPICS)[number];

export interface WhyLine {
  readonly label: Localised;
  /** Euros as a decimal string. */
  readonly amount: string | null;
  readonly value: Localised | null;
  readonly note: Localised | null;
  readonly total: boolean;
}

/** The answer in few words, and the panel behind it: sentence, rows, the rule it comes from, the facts it read. */
export interface TopicAnswer {
  readonly topic: RegimeTopic;
  readonly answer: Localised;
  readonly sentence: Localised;
  readonly rows: readonly WhyLine[];
  readonly rule: { readonly name: Localised; readonly clause: Localised };
  readonly facts: readonly { readonly label: Localised; readonly value: Localised }[];
}

export const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });
export const same = (word: string): Localised => text(word, word, word);
export const join = (fill: (language: keyof Localised) => string): Localised =>
  text(fill('fi'), fill('sv'), fill('en'));
export const money = (cents: Cents): Localised => join((language) => formatCents(cents, language));
export const line = (label: Localised, rest: Partial<Omit<WhyLine, 'label'>>): WhyLine => ({
  label,
  amount: null,
  value: null,
  note: null,
  total: false,
  ...rest,
});

export const THE_ACT = text('Hankintalaki 1397/2016', 'Upphandlingslagen 1397/2016', 'Procurement Act 1397/2016');

/** An answer before it is told what it answers and what it read. */
export type Why = Omit<TopicAnswer, 'topic' | 'facts'>;
