import type { CalendarDate } from '@kasvutori/platform';

/** Places a provider holds ready: of a service, in a municipality or all of the contract's, at a time in each month or in the whole period. */
export interface CommittedPlaces {
  readonly serviceKind: string;
  readonly municipality: string | null;
  readonly period: 'month' | 'whole';
  readonly startsOn: CalendarDate;
  /** The last day. */
  readonly endsOn: CalendarDate;
  readonly places: number;
}

export interface PlacesChange extends Omit<CommittedPlaces, 'places'> {
  /** `null`: none. */
  readonly before: number | null;
  readonly after: number | null;
}

const keyOf = ({ serviceKind, municipality, period, startsOn, endsOn }: Omit<CommittedPlaces, 'places'>): string =>
  [serviceKind, municipality ?? '', period, startsOn, endsOn].join(' ');

/** Every row of places before or after, once, in the order of the rows after; rows that say the same thing are added up. */
export function capacityDifference(
  before: readonly CommittedPlaces[],
  after: readonly CommittedPlaces[],
): PlacesChange[] {
  const changes = new Map<string, PlacesChange>();
  for (const [side, rows] of [['after', after] as const, ['before', before] as const])
    for (const { places, ...row } of rows) {
      const known = changes.get(keyOf(row)) ?? { ...row, before: null, after: null };
      changes.set(keyOf(row), { ...known, [side]: (known[side] ?? 0) + places });
    }
  return [...changes.values()];
}
