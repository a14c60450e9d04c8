import type { Interval } from '@kasvutori/platform';
import { differenceInterval, type Group, ratioInterval } from './intervals.js';

/** Clients of one provider, service and segment that began in the same time. */
export interface Stratum {
  readonly providerId: string;
  readonly serviceKind: string;
  readonly segment: string;
  readonly clients: number;
  /** In work for 13 weeks. */
  readonly sustained: number;
  /** Without a visit in the first 60 days. */
  readonly unseen: number;
}

export interface ProviderResult {
  readonly providerId: string;
  readonly clients: number;
  readonly sustained: number;
  /** As many as would be, if each of its clients had the share of all clients of the same service and segment. */
  readonly expected: number;
  /** Sustained to expected; null with too few to say. */
  readonly ratio: number | null;
  readonly interval: Interval | null;
  readonly flags: readonly Flag[];
}

export type FlagKind = 'easier-clients' | 'harder-unseen';

/** A difference that chance alone does not explain: something to look at together, never a reason to pay less. */
export interface Flag {
  readonly kind: FlagKind;
  /** Shares of the two groups compared. */
  readonly own: number;
  readonly other: number;
  /** Of their difference. */
  readonly interval: Interval;
}

/** Fewer clients than this are not compared: a person could be told apart, and chance decides. */
export const FEWEST_COMPARED = 10;
/** Each of two groups has at least so many before a flag is raised, and the shares differ at least so much. */
const FEWEST_FLAGGED = 20;
const LEAST_DIFFERENCE = 0.1;

/** Providers side by side, with the mix of their clients taken into account (indirect standardisation), by most clients. */
export function compareProviders(strata: readonly Stratum[]): ProviderResult[] {
  const shareOf = shares(strata);
  const harder = harderSegments(strata);
  return [...new Set(strata.map(({ providerId }) => providerId))]
    .map((providerId) => {
      const own = strata.filter((stratum) => stratum.providerId === providerId);
      const kinds = new Set(own.map(({ serviceKind }) => serviceKind));
      const others = strata.filter((one) => one.providerId !== providerId && kinds.has(one.serviceKind));
      const clients = sum(own, 'clients');
      const sustained = sum(own, 'sustained');
      const expected = own.reduce(
        (total, stratum) => total + stratum.clients * (shareOf.get(stratumOf(stratum)) ?? 0),
        0,
      );
      const said = clients >= FEWEST_COMPARED && expected > 0;
      return {
        ...{ providerId, clients, sustained, expected },
        ratio: said ? sustained / expected : null,
        interval: said ? ratioInterval(sustained, expected) : null,
        flags: [easierClients(own, others, harder), harderUnseen(own, harder)].filter((flag) => flag !== undefined),
      };
    })
    .sort((a, b) => b.clients - a.clients || (a.providerId < b.providerId ? -1 : 1));
}

/** Fewer of its clients are of the harder segments than of those of others in the same services. */
function easierClients(
  own: readonly Stratum[],
  others: readonly Stratum[],
  harder: ReadonlySet<string>,
): Flag | undefined {
  const [a, b] = [own, others].map((strata) => ({
    count: sum(
      strata.filter((one) => harder.has(stratumOf(one))),
      'clients',
    ),
    of: sum(strata, 'clients'),
  })) as [Group, Group];
  return flagOf('easier-clients', a, b, ({ high }) => high < 0);
}

/** More of its clients of the harder segments are without a visit than of its others. */
function harderUnseen(own: readonly Stratum[], harder: ReadonlySet<string>): Flag | undefined {
  const [a, b] = [true, false].map((isHarder) => {
    const part = own.filter((one) => harder.has(stratumOf(one)) === isHarder);
    return { count: sum(part, 'unseen'), of: sum(part, 'clients') };
  }) as [Group, Group];
  return flagOf('harder-unseen', a, b, ({ low }) => low > 0);
}

function flagOf(kind: FlagKind, a: Group, b: Group, clear: (interval: Interval) => boolean): Flag | undefined {
  if (a.of < FEWEST_FLAGGED || b.of < FEWEST_FLAGGED) return undefined;
  const [own, other] = [a.count / a.of, b.count / b.of];
  const interval = differenceInterval(a, b);
  return clear(interval) && Math.abs(own - other) >= LEAST_DIFFERENCE ? { kind, own, other, interval } : undefined;
}

const stratumOf = ({ serviceKind, segment }: Stratum): string => `${serviceKind} ${segment}`;
const sum = (strata: readonly Stratum[], count: 'clients' | 'sustained' | 'unseen'): number =>
  strata.reduce((total, stratum) => total + stratum[count], 0);

function shares(strata: readonly Stratum[]): ReadonlyMap<string, number> {
  const groups = new Map<string, Stratum[]>();
  for (const stratum of strata) groups.set(stratumOf(stratum), [...(groups.get(stratumOf(stratum)) ?? []), stratum]);
  return new Map([...groups].map(([key, group]) => [key, sum(group, 'sustained') / sum(group, 'clients')]));
}

/** Segments of a service that reach work less often than the service's clients on the whole. */
function harderSegments(strata: readonly Stratum[]): ReadonlySet<string> {
  const shareOf = shares(strata);
  const wholes = new Map<string, number>();
  for (const serviceKind of new Set(strata.map((one) => one.serviceKind))) {
    const all = strata.filter((one) => one.serviceKind === serviceKind);
    wholes.set(serviceKind, sum(all, 'sustained') / sum(all, 'clients'));
  }
  const harder = strata.filter((one) => (shareOf.get(stratumOf(one)) ?? 0) < (wholes.get(one.serviceKind) ?? 0));
  return new Set(harder.map(stratumOf));
}
