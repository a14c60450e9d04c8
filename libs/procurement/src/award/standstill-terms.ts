import type { Localised } from '@kasvutori/platform';
import { STANDSTILL_DAYS, type Regime, type Standstill } from '../regime/rule-table.js';

/** Why a contract waits or need not: by § 129, by the regime, or by an exception of § 130. */
export const STANDSTILL_GROUNDS = ['binds', 'regime', 'single-tenderer', 'call-off'] as const;
export type StandstillGround = (typeof STANDSTILL_GROUNDS)[number];

/** What the buyer chooses where the law leaves it a choice. */
export const STANDSTILL_CHOICES = ['observe', 'waive'] as const;
export type StandstillChoice = (typeof STANDSTILL_CHOICES)[number];

export interface StandstillFacts {
  /** Null while the value of the purchase is not known: then the strictest rule is kept. */
  readonly regime: { readonly regime: Regime; readonly standstill: Standstill } | null;
  /** Everybody whom the decision concerns: bidders, those left out of the comparison too. */
  readonly parties: number;
  /** A mini-competition in a framework or a call-off from a dynamic purchasing system. */
  readonly callOff: boolean;
}

export interface StandstillTerms {
  readonly ground: StandstillGround;
  /** The buyer may choose not to wait. */
  readonly waivable: boolean;
  /** Days from receipt unless the buyer chooses otherwise. */
  readonly days: number;
  /** Whether the decision can be appealed to the Market Court (§ 25: not below the national thresholds). */
  readonly appealable: boolean;
}

/**
 * What § 129 asks of a decision: a standstill above the EU thresholds and, above the national ones, for the services of Annex E and concessions;
 * none for other national purchases. § 130 (directive 89/665/EEC, article 2b) excepts call-offs and a decision that concerns one tenderer only.
 */
export function standstillTerms({ regime, parties, callOff }: StandstillFacts): StandstillTerms {
  if (callOff) return { ground: 'call-off', waivable: true, days: STANDSTILL_DAYS, appealable: true };
  const appealable = regime?.regime !== 'small';
  if (regime !== null && !regime.standstill.required) return { ground: 'regime', waivable: true, days: 0, appealable };
  const single = parties === 1;
  return { ground: single ? 'single-tenderer' : 'binds', waivable: single, days: STANDSTILL_DAYS, appealable };
}

/** The days of this decision; a standstill that binds cannot be waived, one that does not may be kept. */
export function chosenStandstill(
  terms: StandstillTerms,
  choice: StandstillChoice | undefined,
): { readonly ok: true; readonly days: number } | { readonly ok: false; readonly refusal: 'standstill-binds' } {
  if (choice === undefined) return { ok: true, days: terms.days };
  if (choice === 'observe') return { ok: true, days: STANDSTILL_DAYS };
  return terms.waivable ? { ok: true, days: 0 } : { ok: false, refusal: 'standstill-binds' };
}

/** Why there is no standstill, as the decision says it. */
export const NO_STANDSTILL: Readonly<Record<Exclude<StandstillGround, 'binds'>, Localised>> = {
  regime: {
    fi: 'Tässä hankinnassa ei noudateta odotusaikaa (129 §). Sopimus voidaan tehdä heti.',
    sv: 'I denna upphandling iakttas ingen väntetid (129 §). Avtal kan ingås genast.',
    en: 'No standstill applies to this procurement (section 129). A contract may be made at once.',
  },
  'single-tenderer': {
    fi: 'Odotusaikaa ei noudateta, koska päätös koskee vain yhtä tarjoajaa (130 §). Sopimus voidaan tehdä heti.',
    sv: 'Ingen väntetid iakttas, eftersom beslutet gäller bara en anbudsgivare (130 §). Avtal kan ingås genast.',
    en: 'No standstill is kept, because the decision concerns one tenderer only (section 130). A contract may be made at once.',
  },
  'call-off': {
    fi: 'Odotusaikaa ei noudateta, koska hankinta perustuu puitejärjestelyyn tai dynaamiseen hankintajärjestelmään (130 §). Sopimus voidaan tehdä heti.',
    sv: 'Ingen väntetid iakttas, eftersom upphandlingen grundar sig på ett ramavtal eller ett dynamiskt inköpssystem (130 §). Avtal kan ingås genast.',
    en: 'No standstill is kept, because the procurement is based on a framework or a dynamic purchasing system (section 130). A contract may be made at once.',
  },
};
