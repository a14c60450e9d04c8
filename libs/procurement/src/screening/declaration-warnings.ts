import { addDays, type CalendarDate, EXCLUSION_GROUNDS } from '@kasvutori/platform';
import {
  type DeclarationContent,
  groundsThatApply,
  SUITABILITY_KINDS,
  validityOn,
} from '../self-declaration/declaration.js';
import type { CheckCode } from './screening-rules.js';

export const WARNINGS = [
  'no-declaration',
  'ground-declared',
  'evidence-missing',
  'evidence-expired',
  'evidence-expires-soon',
  'evidence-not-yet',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

export interface DeclarationWarning {
  readonly code: WarningCode;
  /** The check it bears on. */
  readonly check: CheckCode;
  /** Code of the exclusion ground, or the kind of suitability. */
  readonly about: string | null;
  /** The day from or to which the evidence is good. */
  readonly on: string | null;
}

/** Evidence that ends within so many days will hardly outlast evaluation, standstill and signing. */
export const EXPIRES_SOON_DAYS = 60;

/**
 * What an officer should look at in a self-declaration, as evidence stands today. It decides nothing: a ground that applies may have been
 * put right (§ 82), and evidence can be asked for (Procurement Act 1397/2016 §§ 74, 88).
 */
export function declarationWarnings(content: DeclarationContent | null, today: CalendarDate): DeclarationWarning[] {
  if (content === null) return [{ code: 'no-declaration', check: 'mandatory-grounds', about: null, on: null }];
  const declared = groundsThatApply(content).map((ground): DeclarationWarning => ({
    code: 'ground-declared',
    check: checkOf(ground),
    about: ground,
    on: null,
  }));
  const missing = SUITABILITY_KINDS.filter(
    (kind) => !content.suitability.some((answer) => answer.kind === kind && answer.link !== null),
  ).map((kind): DeclarationWarning => ({ code: 'evidence-missing', check: 'suitability', about: kind, on: null }));
  const soon = addDays(today, EXPIRES_SOON_DAYS);
  const dated = [
    ...(content.groundEvidence ?? []).map((answer) => ({
      ...answer,
      about: answer.ground,
      check: checkOf(answer.ground),
    })),
    ...content.suitability.map((answer) => ({ ...answer, about: answer.kind, check: 'suitability' as const })),
  ].flatMap((answer): DeclarationWarning[] => {
    const { about, check, validFrom, validTo } = answer;
    const validity = validityOn(answer, today);
    if (validity === 'expired') return [{ code: 'evidence-expired', check, about, on: validTo }];
    if (validity === 'not-yet') return [{ code: 'evidence-not-yet', check, about, on: validFrom }];
    return validTo !== null && validTo <= soon ? [{ code: 'evidence-expires-soon', check, about, on: validTo }] : [];
  });
  return [...declared, ...missing, ...dated];
}

const checkOf = (ground: string): CheckCode =>
  EXCLUSION_GROUNDS.get(ground)?.mandatory === true ? 'mandatory-grounds' : 'discretionary-grounds';
