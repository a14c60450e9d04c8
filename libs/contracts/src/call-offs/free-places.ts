import type { CalendarDate } from '@kasvutori/platform';

/** Committed places of the framework contract's service, with how many are taken in the asked days. */
export interface HeldPlaces {
  readonly municipality: string | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly places: number;
  readonly used: number;
}

export interface AskedPlaces {
  readonly municipalities: readonly string[];
  readonly from: CalendarDate;
  /** The last day of the month in which the service begins. */
  readonly until: CalendarDate;
}

/** Whether each asked municipality has a place left in the asked month. Who has committed itself to no places has no limit. */
export const hasFreePlaces = (held: readonly HeldPlaces[], { municipalities, from, until }: AskedPlaces): boolean =>
  held.length === 0 ||
  municipalities.every((code) =>
    held.some(
      ({ municipality, startsOn, endsOn, places, used }) =>
        (municipality === null || municipality === code) && startsOn <= until && endsOn >= from && used < places,
    ),
  );
