import type { PartyNumber, Responsibility } from './cooperation-content.js';

/** One service in one municipality. */
export interface Duty {
  readonly serviceKind: string;
  readonly municipality: string;
  readonly organiser: PartyNumber;
  readonly producer: PartyNumber;
  readonly bought: boolean;
  readonly payer: PartyNumber;
  readonly clientOwner: PartyNumber;
}

export const dutiesOf = (responsibilities: readonly Responsibility[]): Duty[] =>
  responsibilities.flatMap(({ serviceKinds, municipalities, ...who }) =>
    serviceKinds.flatMap((serviceKind) =>
      municipalities.map((municipality) => ({ serviceKind, municipality, ...who })),
    ),
  );

/** Places in the list of a responsibility that gives again what one before it has given; an agreement says each thing once. */
export function repeatedResponsibilities(responsibilities: readonly Responsibility[]): number[] {
  const given = new Set<string>();
  return responsibilities.flatMap((responsibility, index) => {
    const keys = dutiesOf([responsibility]).map(({ serviceKind, municipality }) => `${serviceKind} ${municipality}`);
    const again = keys.some((key) => given.has(key)) || new Set(keys).size < keys.length;
    keys.forEach((key) => given.add(key));
    return again ? [index] : [];
  });
}

/** Duties put together again: municipalities where the same bodies answer for a service, then services with the same municipalities. */
export function responsibilitiesOf(duties: readonly Duty[]): Responsibility[] {
  const byService = grouped(duties, ({ serviceKind, ...duty }) => [serviceKind, ...whoOf(duty)].join()).map(
    ([first, ...rest]) => ({
      ...first,
      municipalities: [first, ...rest].map(({ municipality }) => municipality).sort(),
    }),
  );
  return grouped(byService, ({ municipalities, ...duty }) => [municipalities.join(), ...whoOf(duty)].join(';')).map(
    ([{ serviceKind, municipality: _, ...first }, ...rest]) => ({
      ...first,
      serviceKinds: [serviceKind, ...rest.map((other) => other.serviceKind)].sort(),
    }),
  );
}

const whoOf = ({ organiser, producer, bought, payer, clientOwner }: Omit<Duty, 'serviceKind' | 'municipality'>) => [
  organiser,
  producer,
  bought,
  payer,
  clientOwner,
];

type Filled<Item> = [Item, ...Item[]];

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Filled<Item>[] {
  const groups = new Map<string, Filled<Item>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
