import type { Localised } from '@kasvutori/platform';

/** A field that a template may print: its path, what people call it, and an example to look at. */
export interface TemplateField {
  readonly path: string;
  readonly label: Localised;
  /** An example; cents as a bigint, a list has none of its own. */
  readonly example: Localised | string | bigint | null;
}

export const same = (text: string): Localised => ({ fi: text, sv: text, en: text });

export const field = (
  path: string,
  fi: string,
  sv: string,
  en: string,
  example: TemplateField['example'],
): TemplateField => ({ path, label: { fi, sv, en }, example });
