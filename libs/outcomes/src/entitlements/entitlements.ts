import type { CalendarDate } from '@kasvutori/platform';
import type { Tariff } from '../tariffs/tariff.js';
import { askedFor } from './asked-for.js';
import type { Entitlements } from './entitlement.js';
import { findOutcomes } from './find-outcomes.js';
import { type Candidate, payInOrder } from './pay-in-order.js';
import { type Found, read } from './reading.js';
import type { TariffFacts } from './tariff-facts.js';
export type * from './entitlement.js';

/**
 * Everything one client has ever earned for the provider under a tariff by the end of `asOf`, line by line, with the
 * reason for every cent. Pure and exact; the order of the facts carries no meaning. What depends on other clients, such as tiers
 * and the caps of the contract, `contractEntitlements` adds.
 */
export function entitlements(tariff: Tariff, facts: TariffFacts, asOf: CalendarDate): Entitlements {
  const found = foundOf(tariff, facts, asOf).map((one): Candidate => ({
    ...one,
    tariff,
    client: '',
    dueOn: ofContract(one) ? null : one.trace.outcomeDate,
  }));
  return payInOrder(found, { begins: tariff.validFrom, scopes: ['client'] }, asOf);
}

/** Everything the tariff finds in a client's facts, before groups and caps; nothing before the service begins. */
export function foundOf(tariff: Tariff, facts: TariffFacts, asOf: CalendarDate): readonly Found[] {
  if (facts.serviceStart > asOf) return [];
  const reading = read(tariff, facts, asOf);
  return tariff.components
    .flatMap((component, order) => findOutcomes(reading, component, order))
    .map((found) => askedFor(found, facts.claims));
}

/** An outcome whose price depends on those of others is worth nothing as long as one client alone is looked at. */
const ofContract = ({ component }: Found): boolean => component.kind === 'accelerator';
