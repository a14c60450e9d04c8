import type { CalendarDate } from '@kasvutori/platform';
import type { Component, Tariff } from '../tariffs/tariff.js';
import { gainPain, kraPool } from './components/alliance-shares.js';
import { bonus, malus } from './components/bonus-and-malus.js';
import { overBaseline } from './components/over-baseline.js';
import { percentOfOutcome } from './components/percent-of-outcome.js';
import { serviceFee } from './components/service-fee.js';
import { type Entitlements, foundOf } from './entitlements.js';
import { factsOfVersion } from './facts-of-version.js';
import { type Candidate, payInOrder } from './pay-in-order.js';
import type { Found } from './reading.js';
import type { ClientOfContract, ContractFacts, FactsOfContract } from './tariff-facts.js';

/**
 * Everything a contract has ever earned under a tariff by the end of `asOf`: what its clients have, in the order of the outcomes, and
 * what is reckoned of the whole contract. Keys are "CLIENT/COMPONENT" and "/COMPONENT". Pure and exact; the order of the facts
 * carries no meaning.
 */
export function contractEntitlements(
  tariff: Tariff,
  { clients, ...facts }: ContractFacts,
  asOf: CalendarDate,
): Entitlements {
  return entitlementsOfVersions([{ tariff, clients }], facts, asOf);
}

export interface VersionOfTariff {
  readonly tariff: Tariff;
  /** Those it holds for to the end. */
  readonly clients: readonly ClientOfContract[];
}

/**
 * The same of a contract whose tariff has been amended, versions in their order. Each version prices its own clients and what the contract
 * did while it was in force; outcomes and money are counted over all of them, in contract years from the first day of the first one. A later
 * version's key of the contract itself ends in its number, "/FEE:2027-02@2": a month may belong to two.
 */
export function entitlementsOfVersions(
  versions: readonly VersionOfTariff[],
  facts: FactsOfContract,
  asOf: CalendarDate,
): Entitlements {
  const { indexPoints = [] } = facts;
  const starts = versions.map(({ tariff }) => tariff.validFrom);
  const candidates = versions.flatMap(({ tariff, clients }, index) => {
    const ofClients = clients.flatMap(({ client, facts: known }) =>
      foundOf(tariff, { ...known, indexPoints: [...(known.indexPoints ?? []), ...indexPoints] }, asOf).map((found) =>
        candidate(tariff, found, client),
      ),
    );
    const known = { ...factsOfVersion(facts, starts, index), clients };
    const suffix = index === 0 ? '' : `@${tariff.version}`;
    const ofContract = tariff.components
      .flatMap((component, order) => foundOfContract(tariff, component, order, known, asOf))
      .map((found) => candidate(tariff, { ...found, key: `${found.key}${suffix}` }, null));
    return [...ofClients, ...ofContract];
  });
  const [begins] = starts;
  if (begins === undefined) return { lines: [], missing: [] };
  return payInOrder(candidates, { begins, scopes: ['client', 'contractYear', 'contract'] }, asOf);
}

const candidate = (tariff: Tariff, found: Found, client: string | null): Candidate => ({
  ...found,
  tariff,
  client,
  key: `${client ?? ''}/${found.key}`,
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
