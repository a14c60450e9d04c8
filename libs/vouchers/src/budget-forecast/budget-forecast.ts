import { centsToDecimal, helsinkiDateOf, one, type AuthorityActor, type Cents, type Tx } from '@kasvutori/platform';
import { budgetById } from '../budgets/budget-queries.js';
import type { AmountRange, BudgetForecast } from './forecast.dto.js';
import { forecastUse, isoWeek, monthsSoFar, type Forecast } from './forecast-use.js';
import { monthsOfUse, usedOfEnded } from './use-queries.js';

/** How the budget has been used month by month and how its year will end at that pace. */
export async function budgetForecast(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<BudgetForecast> {
  const { year, allocatedCents } = one(await budgetById(tx, actor.organisationId, id));
  const months = await monthsOfUse(tx, id, year);
  const { valueCents, usedCents } = await usedOfEnded(tx, id);
  const today = helsinkiDateOf(now);
  const so = { year, today, allocatedCents, months, endedValueCents: valueCents, endedUsedCents: usedCents };
  const forecast = forecastUse(so);
  return {
    budgetId: id,
    year,
    today,
    allocated: centsToDecimal(allocatedCents),
    months: (forecast?.months ?? monthsSoFar(so)).map(
      ({ month, boundCents, earnedCents, paidCents, expectedCents, lowCents, highCents }) => ({
        month,
        bound: decimal(boundCents),
        earned: decimal(earnedCents),
        paid: decimal(paidCents),
        expected: decimal(expectedCents),
        low: decimal(lowCents),
        high: decimal(highCents),
      }),
    ),
    outcome: forecast === undefined ? null : outcomeOf(forecast),
  };
}

const decimal = (cents: Cents | null): string | null => (cents === null ? null : centsToDecimal(cents));

const outcomeOf = (forecast: Forecast): BudgetForecast['outcome'] => ({
  daily: centsToDecimal(forecast.dailyCents),
  window: forecast.window,
  boundAtEnd: rangeOf(forecast.boundAtEnd),
  usedAtEnd: rangeOf(forecast.usedAtEnd),
  usedPerMille: forecast.usedPerMille,
  expiring: centsToDecimal(forecast.expiringCents),
  runsOutOn: forecast.runsOutOn,
  runsOutWeek: forecast.runsOutOn === null ? null : isoWeek(forecast.runsOutOn),
});

const rangeOf = ({ low, expected, high }: Forecast['boundAtEnd']): AmountRange => ({
  low: centsToDecimal(low),
  expected: centsToDecimal(expected),
  high: centsToDecimal(high),
});
