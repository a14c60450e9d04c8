import { formatCents, formatInstant, parseCents, type Language, type Localised } from '@kasvutori/platform';
import { LOSS_TEXTS, TERMS, type LossCode, type Term } from './loss-texts.js';

/** Something of the notice that could not be carried over as it stood. */
export interface Loss {
  readonly code: LossCode;
  /** Where it stands in the notice, such as `/ContractNotice/ProcurementProjectLot[8]`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** How many places of the notice say exactly this; `path` is the first of them. */
  readonly occurrences: number;
}

export const LOSS_CODES = Object.keys(LOSS_TEXTS) as LossCode[];

/** The reason in three languages with its values in place. */
export function lossText(loss: Loss): Localised {
  const template: Localised = LOSS_TEXTS[loss.code];
  const fill = (language: Language): string =>
    template[language].replace(/\{(\w+)\}/g, (_, name: string) =>
      written(name, String(loss.params[name] ?? ''), language),
    );
  return { fi: fill('fi'), sv: fill('sv'), en: fill('en') };
}

/** Amounts, instants and terms the way the language writes them, everything else as it is. */
function written(name: string, value: string, language: Language): string {
  if (name === 'amount' && /^\d{1,13}\.\d{2}$/.test(value))
    return formatCents(parseCents(value), language).slice(0, -2);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatInstant(new Date(value), language);
  if (name === 'term' && Object.hasOwn(TERMS, value)) return TERMS[value as Term][language];
  return value;
}

/** Collects what is lost while a notice is read; what is true of many lots alike is told once. */
export class Losses {
  private readonly found = new Map<string, Loss>();

  add(code: LossCode, path: string, params: Loss['params'] = {}): void {
    const key = JSON.stringify([code, params]);
    const earlier = this.found.get(key);
    this.found.set(key, { code, path: earlier?.path ?? path, params, occurrences: (earlier?.occurrences ?? 0) + 1 });
  }

  get list(): Loss[] {
    return [...this.found.values()];
  }
}
