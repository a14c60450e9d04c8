import type { QualityPay } from '@kasvutori/contracts';
import { type CalendarDate, centsToDecimal, type Cents, type Localised, type VatCategory } from '@kasvutori/platform';
import type { Component, EmploymentDays, QualityComponent, Tariff } from './tariff.js';

/** A price of the contract, as its price annex says it: net of VAT. */
export interface ContractPrice {
  readonly code: string;
  readonly kind: 'unit' | 'attachment' | 'milestone';
  readonly title: Localised;
  readonly unit: Localised;
  readonly unitPriceCents: Cents;
  /** Days of qualifying work for a milestone; where the annex leaves it out, the code says it. */
  readonly thresholdDays: number | null;
  readonly vatCategory: VatCategory;
  readonly clause: string;
}

export interface PricedContract {
  readonly number: string;
  readonly title: Localised;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly prices: readonly ContractPrice[];
  readonly qualityPay?: QualityPay | null;
}

/** The customary milestones: first day in work, 4, 13, 26 and 52 weeks of it. */
export const MILESTONE_DAYS: Readonly<Record<string, number>> = { JOB: 1, S4: 28, S13: 91, S26: 182, S52: 364 };

/** How work is counted under the general terms of the outcome contracts. */
export const STANDARD_EMPLOYMENT: EmploymentDays = {
  type: 'employmentDays',
  mode: 'cumulative',
  minHoursWeek: '18',
  combineEmployers: true,
  maxGapDays: 28,
  onLongGap: 'reset',
  subsidisedWeight: '0.5',
  clause: '4.2',
};

const SEGMENTS = ['A', 'B', 'C'] as const;
const EMPLOYMENT = 'employment';

/**
 * The tariff a contract's prices make. What costs nothing is no component: there would be nothing to pay or to explain.
 * @throws RangeError for a milestone whose threshold neither the annex nor its code says.
 */
export function tariffFromContract(contract: PricedContract, version: number): Tariff {
  return {
    id: contract.number,
    version,
    currency: 'EUR',
    title: contract.title,
    validFrom: contract.validFrom,
    validTo: contract.validTo,
    rounding: 'half-up',
    segments: { ids: [...SEGMENTS], lockAt: 'serviceStart' },
    measures: { [EMPLOYMENT]: STANDARD_EMPLOYMENT },
    components: [
      ...contract.prices.filter((price) => price.unitPriceCents > 0n).map(componentOf),
      ...(contract.qualityPay ? [qualityOf(contract.qualityPay, contract.prices[0]?.vatCategory ?? 'S')] : []),
    ],
    caps: [],
    exclusive: [],
  };
}

function componentOf(price: ContractPrice): Component {
  const { code, title, vatCategory, clause } = price;
  const amount = { amount: centsToDecimal(price.unitPriceCents) };
  const base = { id: code, title, price: amount, vatCategory, clause };
  switch (price.kind) {
    case 'unit':
      return { ...base, kind: 'unit', unit: price.unit, funding: 'voucher' };
    case 'attachment':
      return {
        ...base,
        kind: 'attachment',
        trigger: { event: 'serviceStart' },
        funding: 'contract',
      };
    case 'milestone':
      return {
        ...base,
        kind: 'milestone',
        trigger: { measure: EMPLOYMENT, days: thresholdOf(price) },
        funding: 'contract',
      };
  }
}

const QUALITY_TITLE: Localised = {
  fi: 'Laatuun sidottu korvaus',
  sv: 'Kvalitetsbunden ersättning',
  en: 'Pay by quality',
};

/** A later addition to or deduction from the price of a service shares its VAT category (VAT Act 1501/1993, 73 and 78 §). */
function qualityOf(pay: QualityPay, vatCategory: VatCategory): QualityComponent {
  const { measure: score, baseCents, payFrom, payHundredths, withholdBelow, withholdHundredths, minClients } = pay;
  const decimal = (hundredths: number): string => centsToDecimal(BigInt(hundredths));
  const neutral = { below: decimal(payFrom), percent: '0.00' };
  return {
    ...{ kind: 'quality', id: 'QUALITY', title: QUALITY_TITLE, clause: pay.clause, funding: 'contract', vatCategory },
    trigger: { score, minClients },
    price: { amount: centsToDecimal(baseCents) },
    bands: [
      { below: decimal(withholdBelow), percent: decimal(-withholdHundredths) },
      ...(withholdBelow < payFrom ? [neutral] : []),
      { below: null, percent: decimal(payHundredths) },
    ],
  };
}

function thresholdOf(price: ContractPrice): number {
  const days = price.thresholdDays ?? MILESTONE_DAYS[price.code];
  if (days === undefined) throw new RangeError(`the milestone ${price.code} has no threshold`);
  return days;
}
