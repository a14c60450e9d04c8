import type { CalendarDate, Localised, Rounding, VatCategory } from '@kasvutori/platform';

/**
 * What a contract pays for, as data: plain JSON, so that the text that was hashed is the text that is evaluated.
 * Amounts are decimal strings in euros. Each union below grows by a member; the engine's switches then fail to compile
 * until they know it.
 */
export interface Tariff {
  readonly id: string;
  readonly version: number;
  readonly currency: 'EUR';
  readonly title: Localised;
  readonly validFrom: CalendarDate;
  /** The first day on which it no longer applies. */
  readonly validTo: CalendarDate | null;
  /** Each line is rounded once, to the cent. */
  readonly rounding: Rounding;
  readonly segments: SegmentRule;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly components: readonly Component[];
  readonly caps: readonly Cap[];
  readonly exclusive: readonly ExclusiveGroup[];
}

export interface SegmentRule {
  readonly ids: readonly string[];
  /** Which of a client's segments sets the price: the one at the start of the service or the one on the day of the outcome. */
  readonly lockAt: 'serviceStart' | 'outcome';
}

/** How something that lasts is counted. */
export type Measure = EmploymentDays;

/** Calendar days on which the client's work is large enough. N weeks are 7 × N such days; the first day is day 1. */
export interface EmploymentDays {
  readonly type: 'employmentDays';
  readonly mode: 'cumulative';
  /** A day counts when the hours per week of the work that is under way reach this; a decimal. */
  readonly minHoursWeek: string;
  /** True: the hours of all employers are added together; false: one employer alone has to reach the minimum. */
  readonly combineEmployers: boolean;
  /** A break of at most this many days pauses the count. */
  readonly maxGapDays: number;
  /** What a longer break does: the count begins anew. */
  readonly onLongGap: 'reset';
  /** What a day is worth in the price when the minimum is reached only with subsidised work; a decimal from 0 to 1. */
  readonly subsidisedWeight: string;
  readonly clause: string;
}

export type Component = UnitComponent | AttachmentComponent | MilestoneComponent | QualityComponent;
export type ComponentKind = Component['kind'];
/** What a line may be for: a component of a tariff, what an alliance has settled, or a sanction of the contract. */
export type EntitlementKind = ComponentKind | 'alliance' | 'sanction';

interface ComponentBase {
  readonly id: string;
  readonly title: Localised;
  /** The clause of the contract this component carries out. */
  readonly clause: string;
  readonly price: Price;
  /** Who pays: the client's voucher, or the outcome money committed to the contract. */
  readonly funding: 'voucher' | 'contract';
  readonly vatCategory: VatCategory;
  /** The exclusive group it belongs to. */
  readonly group?: string;
}

/** Paid for each approved service event. */
export interface UnitComponent extends ComponentBase {
  readonly kind: 'unit';
  readonly unit: Localised;
}

/** Paid once per client, when something happens. */
export interface AttachmentComponent extends ComponentBase {
  readonly kind: 'attachment';
  readonly trigger: { readonly event: 'serviceStart' | 'studyStart' };
}

/** Paid once per client, when a measure reaches a threshold. */
export interface MilestoneComponent extends ComponentBase {
  readonly kind: 'milestone';
  readonly trigger: { readonly measure: string; readonly days: number };
}

/** Paid or withheld once a quarter, by the score that was published in it; no client's outcome. */
export interface QualityComponent extends ComponentBase {
  readonly kind: 'quality';
  readonly trigger: { readonly score: ScoreMeasure; readonly minClients: number };
  /** What the shares are taken of. */
  readonly price: { readonly amount: string };
  /** Rising; the last has no upper end. */
  readonly bands: readonly ScoreBand[];
}

/** experience: a grade from 1 to 5 · result: per cent of the clients who have found work. */
export type ScoreMeasure = 'experience' | 'result';

/** Scores below the end of this band and not of one before it: so many per cent of the base, negative to withhold. Decimals. */
export interface ScoreBand {
  readonly below: string | null;
  readonly percent: string;
}

export type Price = { readonly amount: string } | { readonly bySegment: Readonly<Record<string, string>> };

/** The most that is paid for one client out of the contract's outcome money; the line that would pass it is cut. */
export interface Cap {
  readonly scope: 'client';
  readonly amount: string;
  readonly onHit: 'truncate';
  readonly clause: string;
}

/** Of the components of one group only the dearest is paid in all: a later one pays what it is worth more. */
export interface ExclusiveGroup {
  readonly group: string;
  readonly pay: 'highestDelta';
}
