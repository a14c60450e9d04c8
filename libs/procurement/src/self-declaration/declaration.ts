/**
 * The self-declaration of a company in the terms of the European Single Procurement Document (Public Procurement Act 1397/2016
 * § 87): whether grounds for exclusion apply (§ 80–81), what was done about them (§ 82), and how it is fit to serve (§ 83–86).
 */

export const SUITABILITY_KINDS = ['register-enrolment', 'turnover', 'references', 'insurance', 'staff'] as const;
export type SuitabilityKind = (typeof SUITABILITY_KINDS)[number];

export interface GroundAnswer {
  /** Code of the exclusion ground, "exg-crim-fraud". */
  readonly ground: string;
  readonly applies: boolean;
  /** Corrective measures, told when the ground applies (§ 82: a company may show that it is reliable again). */
  readonly measures: string | null;
}

export interface Evidence {
  readonly text: string;
  /** Where the evidence can be read. */
  readonly link: string | null;
  /** Calendar dates, both days included; null: not limited. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface SuitabilityAnswer extends Evidence {
  readonly kind: SuitabilityKind;
}

/** A tax certificate, an extract of the criminal record: evidence of the answer about a ground (§ 88). */
export interface GroundEvidence extends Evidence {
  readonly ground: string;
}

export interface DeclarationContent {
  readonly exclusion: readonly GroundAnswer[];
  /** Left out where there is none. */
  readonly groundEvidence?: readonly GroundEvidence[];
  readonly suitability: readonly SuitabilityAnswer[];
}

export type DeclarationFlawCode =
  | 'ground-unanswered'
  | 'ground-twice'
  | 'ground-unknown'
  | 'measures-missing'
  | 'measures-without-ground'
  | 'validity-backwards';

export interface DeclarationFlaw {
  /** JSON pointer into the content. */
  readonly pointer: string;
  readonly code: DeclarationFlawCode;
  readonly ground?: string;
}

/** What keeps the content from being declared. Every ground of the list is answered once: silence is not a "no". */
export function declarationFlaws(content: DeclarationContent, grounds: Iterable<string>): DeclarationFlaw[] {
  const known = new Set(grounds);
  const met = new Set<string>();
  const flaws: DeclarationFlaw[] = [];
  for (const [index, { ground, applies, measures }] of content.exclusion.entries()) {
    const at = `/exclusion/${index}`;
    if (!known.has(ground)) flaws.push({ pointer: `${at}/ground`, code: 'ground-unknown', ground });
    else if (met.has(ground)) flaws.push({ pointer: `${at}/ground`, code: 'ground-twice', ground });
    met.add(ground);
    const told = measures !== null && measures.trim() !== '';
    if (applies && !told) flaws.push({ pointer: `${at}/measures`, code: 'measures-missing', ground });
    if (!applies && told) flaws.push({ pointer: `${at}/measures`, code: 'measures-without-ground', ground });
  }
  for (const ground of known) {
    if (!met.has(ground)) flaws.push({ pointer: '/exclusion', code: 'ground-unanswered', ground });
  }
  for (const list of ['groundEvidence', 'suitability'] as const) {
    for (const [index, { validFrom, validTo }] of (content[list] ?? []).entries()) {
      if (validFrom !== null && validTo !== null && validTo < validFrom)
        flaws.push({ pointer: `/${list}/${index}/validTo`, code: 'validity-backwards' });
    }
  }
  return flaws;
}

/** The same answers always look the same: grounds in the order of the list, suitability in the order of its kinds. */
export function inOrder(content: DeclarationContent, grounds: Iterable<string>): DeclarationContent {
  const place = new Map([...grounds].map((ground, index) => [ground, index]));
  const inPlace = <Answer extends { readonly ground: string }>(answers: readonly Answer[]): Answer[] =>
    [...answers].sort((a, b) => (place.get(a.ground) ?? 0) - (place.get(b.ground) ?? 0));
  const groundEvidence = inPlace(content.groundEvidence ?? []).map(({ ground, text, link, validFrom, validTo }) => ({
    ...{ ground, text, link, validFrom, validTo },
  }));
  return {
    exclusion: inPlace(content.exclusion).map(({ ground, applies, measures }) => ({
      ...{ ground, applies, measures: applies ? measures : null },
    })),
    ...(groundEvidence.length > 0 ? { groundEvidence } : {}),
    suitability: [...content.suitability]
      .sort((a, b) => SUITABILITY_KINDS.indexOf(a.kind) - SUITABILITY_KINDS.indexOf(b.kind))
      .map(({ kind, text, link, validFrom, validTo }) => ({ kind, text, link, validFrom, validTo })),
  };
}

export const VALIDITIES = ['valid', 'expired', 'not-yet'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** Whether evidence is good on this day of Helsinki; its last day still counts. */
export function validityOn(answer: Pick<Evidence, 'validFrom' | 'validTo'>, today: string): Validity {
  if (answer.validTo !== null && answer.validTo < today) return 'expired';
  return answer.validFrom !== null && answer.validFrom > today ? 'not-yet' : 'valid';
}

/** The kinds of suitability with no evidence that is good today. */
export function suitabilityWithoutEvidence(content: DeclarationContent, today: string): SuitabilityKind[] {
  return SUITABILITY_KINDS.filter(
    (kind) => !content.suitability.some((answer) => answer.kind === kind && validityOn(answer, today) === 'valid'),
  );
}

export const groundsThatApply = (content: DeclarationContent): string[] =>
  content.exclusion.filter(({ applies }) => applies).map(({ ground }) => ground);
