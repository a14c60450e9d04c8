import type { CalendarDate } from '@kasvutori/platform';
import type { Verification } from './verification-lifecycle.js';

/** Kinds that are told one by one, beside a job. */
export const REPORTED_KINDS = ['wage', 'benefit', 'study', 'score', 'cost', 'service-level'] as const;
export type ReportedKind = (typeof REPORTED_KINDS)[number];

export const FACT_KINDS = ['employment', 'service-event', 'study-start', 'segment', ...REPORTED_KINDS] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const FACT_SOURCES = ['provider', 'authority', 'delivery', 'register', 'client'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** One recorded row; `validTo` is the last day, null when it goes on. */
export interface RecordedFact {
  readonly id: string;
  readonly participationId: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly correctsId: string | null;
  readonly withdrawn: boolean;
  readonly kind: FactKind;
  readonly data: FactData;
  readonly source: FactSource;
  readonly recordedAt: Date;
  readonly verification: Verification;
}

/** What the kinds carry; which keys are there follows from the kind. */
export interface FactData {
  readonly employer?: string;
  /** Of the employer, where the source knows it. */
  readonly businessId?: string;
  readonly hoursPerWeek?: string;
  readonly subsidised?: boolean;
  readonly eventId?: string;
  readonly component?: string;
  readonly units?: string;
  readonly amount?: string;
  readonly segment?: string;
  /** What a wage, a benefit, a study, a score, a cost or a service level is of. */
  readonly subject?: string;
  readonly value?: string;
  /** The fact that a client's own word answers: it stands as long as that one does. */
  readonly answersId?: string;
  /** The client says that it is not so. */
  readonly denied?: boolean;
  readonly said?: string;
}
