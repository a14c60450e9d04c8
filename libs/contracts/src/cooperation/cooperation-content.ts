import type { CalendarDate, Localised } from '@kasvutori/platform';

export const COOPERATION_KINDS = ['municipality-region', 'region-region', 'region-state'] as const;
export type CooperationKind = (typeof COOPERATION_KINDS)[number];

export const PARTY_KINDS = ['municipality', 'region', 'wellbeing-county', 'state', 'other'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const COST_KEY_KINDS = ['population', 'use', 'fixed-share'] as const;
export type CostKeyKind = (typeof COST_KEY_KINDS)[number];

/** Parties are spoken of by their place in the list, from 1. */
export type PartyNumber = number;

export interface PartyContent {
  readonly name: string;
  readonly kind: PartyKind;
  /** Null: the body does not use this service. */
  readonly organisationId: string | null;
  /** The body as a producer in this service: who signs where it produces. Null: it is none here. */
  readonly providerId: string | null;
}

/** Who does what, for every service in every municipality named. */
export interface Responsibility {
  readonly serviceKinds: readonly string[];
  readonly municipalities: readonly string[];
  readonly organiser: PartyNumber;
  readonly producer: PartyNumber;
  /** Whether the producer buys it from a provider. */
  readonly bought: boolean;
  readonly payer: PartyNumber;
  readonly clientOwner: PartyNumber;
}

export interface CostKey {
  readonly title: Partial<Localised>;
  readonly kind: CostKeyKind;
  /** Where the weights come from, as of which day. */
  readonly source: string;
  /** Exact decimals in the order of the parties: inhabitants, or per cent of the whole; empty for use, which is counted for each period. */
  readonly weights: readonly string[];
}

export interface ServicePoint {
  readonly name: string;
  readonly address: string;
  readonly municipality: string;
  readonly hours: string;
  /** Whose people work there as one team. */
  readonly bodies: readonly PartyNumber[];
}

export interface InformationFlow {
  readonly data: string;
  readonly purpose: string;
  /** The law that lets the one give it to the other. */
  readonly legalGround: string;
  readonly from: PartyNumber;
  readonly to: PartyNumber;
}

export interface CooperationContent {
  readonly kind: CooperationKind;
  readonly title: Partial<Localised>;
  readonly purpose: Partial<Localised>;
  readonly validFrom: CalendarDate;
  /** The first day on which it is no longer valid; until further notice when null. */
  readonly validTo: CalendarDate | null;
  readonly parties: readonly PartyContent[];
  readonly responsibilities: readonly Responsibility[];
  readonly costKeys: readonly CostKey[];
  readonly servicePoints: readonly ServicePoint[];
  readonly information: readonly InformationFlow[];
}
