import type { CalendarDate } from '@kasvutori/platform';
import type { Component, Tariff } from '../tariffs/tariff.js';
import { gainPain, kraPool } from './components/alliance-shares.js';
import { bonus, malus } from './components/bonus-and-malus.js';
import { overBaseline } from './components/over-baseline.js';
import { percentOfOutcome } from './components/percent-of-outcome.js';
import { serviceFee } from './components/service-fee.js';
import { type Entitlements, foundOf } from './entitlements.js';
import { type Candidate, payInOrder } from './pay-in-order.js';
import type { Found } from './reading.js';
import type { ContractFacts } from './tariff-facts.js';

/**
 * Everything a contract has ever earned under a tariff by the end of `asOf`: what its clients have, in the order of the outcomes, and
 * what is reckoned of the whole contract. Keys are "CLIENT/COMPONENT" and "/COMPONENT". Pure and exact; the order of the facts
 * carries no meaning.
 */
export function contractEntitlements(tariff: Tariff, facts: ContractFacts, asOf: CalendarDate): Entitlements {
  const { indexPoints = [] } = facts;
  const ofClients = facts.clients.flatMap(({ client, facts: known }) =>
    foundOf(tariff, { ...known, indexPoints: [...(known.indexPoints ?? []), ...indexPoints] }, asOf).map((found) =>
      candidate(found, client),
    ),
  );
  const ofContract = tariff.components.flatMap((component, order) =>
    foundOfContract(tariff, component, order, facts, asOf).map((found) => candidate(found, '')),
  );
  return payInOrder(tariff, [...ofClients, ...ofContract], tariff.caps, asOf);
}

const candidate = (found: Found, client: string): Candidate => ({
  ...found,
  client,
  key: `${client}/${found.key}`,
  dueOn: found.trace.outcomeDate,
});

function foundOfContract(
  tariff: Tariff,
  component: Component,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  switch (component.kind) {
    case 'serviceFee':
      return serviceFee(tariff, component, order, facts, asOf);
    case 'bonus':
      return bonus(tariff, component, order, facts, asOf);
    case 'malus':
      return malus(tariff, component, order, facts, asOf);
    case 'percentOfOutcome':
      return percentOfOutcome(tariff, component, order, facts, asOf);
    case 'overBaseline':
      return overBaseline(tariff, component, order, facts, asOf);
    case 'gainPain':
      return gainPain(tariff, component, order, facts, asOf);
    case 'kraPool':
      return kraPool(tariff, component, order, facts, asOf);
    case 'unit':
    case 'attachment':
    case 'milestone':
    case 'sustainment':
    case 'accelerator':
    case 'quality':
      return [];
  }
}
