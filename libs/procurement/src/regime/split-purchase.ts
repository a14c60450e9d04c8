import { sumCents, type Cents } from '@kasvutori/platform';

/** A tender that may be a part of the same purchase. */
export interface PurchasePart {
  readonly id: string;
  readonly valueCents: Cents;
}

export interface SplitSuspicion<Part extends PurchasePart> {
  /** The highest threshold that the parts pass together and none of them alone. */
  readonly thresholdCents: Cents;
  readonly sumCents: Cents;
  readonly parts: readonly Part[];
}

/**
 * A purchase may not be split or valued so that it escapes the Procurement Act (§ 31): parts that are each below a
 * threshold and together reach it are pointed out. A part that has itself reached the threshold was tendered under its
 * rules and is not counted. A suspicion is a question to the officer, not a finding.
 * @param own the tender that is being prepared. @param others of the same authority and kind, within twelve months.
 */
export function suspectSplit<Part extends PurchasePart>(
  own: Part,
  others: readonly Part[],
  thresholds: readonly Cents[],
): SplitSuspicion<Part> | undefined {
  const found = thresholds.flatMap((thresholdCents) => {
    if (own.valueCents >= thresholdCents) return [];
    const parts = [own, ...others.filter(({ id, valueCents }) => id !== own.id && valueCents < thresholdCents)];
    const sum = sumCents(parts.map(({ valueCents }) => valueCents));
    return parts.length > 1 && sum >= thresholdCents ? [{ thresholdCents, sumCents: sum, parts }] : [];
  });
  return found.reduce<SplitSuspicion<Part> | undefined>(
    (highest, next) => (highest && highest.thresholdCents >= next.thresholdCents ? highest : next),
    undefined,
  );
}

/** The group of a CPV code: its first three digits. */
export const cpvGroup = (cpv: string): string => cpv.slice(0, 3);

/** Tenders that began within this many months are looked at together. */
export const SPLIT_MONTHS = 12;
