import type { CalendarDate, Cents } from '@kasvutori/platform';
import type { Procedure } from '../tenders/tender-content.js';
import { annexPoint, serviceClassOf, type ServiceClass } from './service-class.js';
import { thresholdOn, type BuyerType, type Threshold } from './threshold-table.js';
import type { Announcement } from './prior-information.js';
import { daysOf, earliestEnd, MINIMUM_TIMES, type MinimumTime, type TimeConditions } from './time-table.js';
import { NOTICES, STANDSTILL, type Notice, type Regime, type Standstill } from './rule-table.js';

/** What is to be bought. */
export interface Purchase extends TimeConditions {
  readonly cpv: string | null;
  /** Without VAT, with options and extensions. */
  readonly valueCents: Cents;
  readonly buyer: BuyerType;
  readonly concession: boolean;
  readonly procedure: Procedure;
  /** The day the call is sent, or today while it is being prepared. */
  readonly day: CalendarDate;
  /** Prior information it was told of in, whether it shortens the time or not. */
  readonly announcements?: readonly Announcement[] | undefined;
}

export interface TimeLimit {
  readonly rule: MinimumTime;
  readonly days: number;
  readonly earliest: CalendarDate;
}

/** Which rules apply, with the rows of the tables they were read from. */
export interface RegimeAnswer {
  readonly regime: Regime;
  readonly serviceClass: ServiceClass;
  readonly annexPoint: number | null;
  readonly national: Threshold;
  readonly eu: Threshold;
  readonly notices: readonly Notice[];
  /** Empty where the law sets no minimum: the time must be enough for the task. */
  readonly times: readonly TimeLimit[];
  readonly standstill: Standstill;
  /** Whether the buyer has to say why the tender is not split into lots (Procurement Act § 75). */
  readonly lotsReason: boolean;
}

const NATIONAL: Readonly<Record<ServiceClass, Regime>> = {
  general: 'national-general',
  'social-health': 'national-social-health',
  'other-special': 'national-special',
  works: 'national-works',
};
const EU: Readonly<Record<ServiceClass, Regime>> = {
  general: 'eu-general',
  'social-health': 'eu-light',
  'other-special': 'eu-light',
  works: 'eu-general',
};

/** @throws RangeError for a day before the first table of thresholds. */
export function assessRegime(purchase: Purchase): RegimeAnswer {
  const serviceClass = serviceClassOf(purchase.cpv);
  const object = purchase.concession ? 'concession' : serviceClass;
  const national = thresholdOn(object, 'national', purchase.buyer, purchase.day);
  const eu = thresholdOn(object, 'eu', purchase.buyer, purchase.day);
  const regime = regimeOf(purchase, serviceClass, national, eu);
  return {
    regime,
    serviceClass,
    annexPoint: purchase.cpv === null ? null : annexPoint(purchase.cpv),
    national,
    eu,
    notices: NOTICES[regime],
    times: MINIMUM_TIMES.filter((row) => row.regime === regime && row.procedure === purchase.procedure).map((rule) => {
      const days = daysOf(rule, purchase);
      return { rule, days, earliest: earliestEnd(purchase.day, days) };
    }),
    standstill: STANDSTILL[regime],
    lotsReason: regime === 'eu-general',
  };
}

function regimeOf(
  { valueCents, concession }: Purchase,
  serviceClass: ServiceClass,
  national: Threshold,
  eu: Threshold,
): Regime {
  if (valueCents < national.cents) return 'small';
  const aboveEu = valueCents >= eu.cents;
  if (concession) return aboveEu ? 'concession-eu' : 'concession-national';
  return (aboveEu ? EU : NATIONAL)[serviceClass];
}
