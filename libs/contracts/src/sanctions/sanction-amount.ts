import { centsToDecimal, type Cents, type Localised } from '@kasvutori/platform';
import type { ReasonRow } from '../alliances/explain-outcome.js';

export interface SanctionRuleTerms {
  readonly sanction: 'none' | 'fixed' | 'share';
  readonly sanctionCents: Cents | null;
  readonly sanctionHundredths: number | null;
  readonly sanctionCapCents: Cents | null;
}

export interface SanctionAmount {
  readonly cents: Cents;
  /** The arithmetic, as the decision and the payment line show it. */
  readonly rows: readonly ReasonRow[];
}

const LABELS = {
  fixed: { fi: 'Kiinteä seuraamus jaksolta', sv: 'Fast påföljd för perioden', en: 'Fixed sanction for the period' },
  base: {
    fi: 'Jaksolla hyväksytyt tapaamiset',
    sv: 'Godkända möten under perioden',
    en: 'Meetings approved in the period',
  },
  cap: {
    fi: 'Enimmäismäärästä jäljellä',
    sv: 'Kvar av maximibeloppet',
    en: 'Left of the most that may be sanctioned',
  },
  total: { fi: 'Seuraamus', sv: 'Påföljd', en: 'Sanction' },
} as const satisfies Record<string, Localised>;

const share = (percent: string): Localised => ({
  fi: `Siitä ${percent} %`,
  sv: `Därav ${percent} %`,
  en: `Of it ${percent}%`,
});

const row = (label: Localised, cents: Cents): ReasonRow => ({ label, amount: centsToDecimal(cents) });

/**
 * What the contract's rule comes to for a period that missed its target: half up to the cent, never more than what is left of the cap.
 * @param earlierCents What has been sanctioned on the same indicator before.
 */
export function sanctionAmount(rule: SanctionRuleTerms, baseCents: Cents, earlierCents: Cents): SanctionAmount {
  const { sanctionCents, sanctionHundredths, sanctionCapCents } = rule;
  const rows: ReasonRow[] = [];
  let cents = 0n;
  if (rule.sanction === 'fixed') {
    cents = sanctionCents ?? 0n;
    rows.push(row(LABELS.fixed, cents));
  }
  if (rule.sanction === 'share') {
    const base = baseCents > 0n ? baseCents : 0n;
    cents = (base * BigInt(sanctionHundredths ?? 0) + 5_000n) / 10_000n;
    rows.push(row(LABELS.base, base), row(share(centsToDecimal(BigInt(sanctionHundredths ?? 0))), cents));
  }
  if (sanctionCapCents !== null) {
    const left = sanctionCapCents > earlierCents ? sanctionCapCents - earlierCents : 0n;
    rows.push(row(LABELS.cap, left));
    if (cents > left) cents = left;
  }
  return { cents, rows: [...rows, row(LABELS.total, cents)] };
}

/** Of a deviation the sum is what was agreed or decided; the arithmetic is the sum itself. */
export const agreedAmount = (cents: Cents): SanctionAmount => ({ cents, rows: [row(LABELS.total, cents)] });
