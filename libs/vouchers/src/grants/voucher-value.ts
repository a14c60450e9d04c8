import {
  addDays,
  addMonths,
  type CalendarDate,
  type Cents,
  type Localised,
  type ServiceUnit,
} from '@kasvutori/platform';

export interface ValueRule {
  readonly unit: ServiceUnit;
  /** The most the authority pays for one unit. */
  readonly maxUnitPriceCents: Cents;
}

/** A row of the Why panel behind a voucher's value. */
export interface ValueRow {
  readonly code: 'units' | 'max-unit-price' | 'value';
  readonly text: Localised;
  readonly units?: number;
  readonly cents?: string;
}

export interface VoucherValue {
  readonly valueCents: Cents;
  readonly trace: readonly ValueRow[];
}

/**
 * Value = units × the price cap of the service. A provider below the cap leaves money on the voucher for more units; a
 * provider above it is paid the cap and the client pays the rest (own share), which the comparison shows beforehand.
 * @throws RangeError unless units is a whole number from 1 to 500.
 */
export function voucherValue(units: number, rule: ValueRule): VoucherValue {
  if (!Number.isInteger(units) || units < 1 || units > 500) throw new RangeError(`units must be 1–500, not ${units}`);
  const valueCents = BigInt(units) * rule.maxUnitPriceCents;
  return {
    valueCents,
    trace: [
      { code: 'units', units, text: { fi: 'Myönnetty määrä', sv: 'Beviljat antal', en: 'Number granted' } },
      {
        code: 'max-unit-price',
        cents: rule.maxUnitPriceCents.toString(),
        text: {
          fi: 'Palvelun enimmäishinta yhdeltä kerralta',
          sv: 'Högsta pris per gång',
          en: 'Highest price of one unit',
        },
      },
      {
        code: 'value',
        cents: valueCents.toString(),
        text: {
          fi: 'Arvo = määrä × enimmäishinta',
          sv: 'Värde = antal × högsta pris',
          en: 'Value = number × highest price',
        },
      },
    ],
  };
}

/** The last day of a voucher that begins on `from`: six months from 15.1. end on 14.7. */
export function lastValidDay(from: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(from, months), -1);
}
