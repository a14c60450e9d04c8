import type { AgreedTermsInput } from './terms-queries.js';

type Places = AgreedTermsInput['capacity'][number];

/** A row of committed places as it stands in a form. */
export interface PlacesValues {
  serviceKind: string;
  municipality: string;
  period: string;
  startsOn: string;
  endsOn: string;
  places: number | null;
}

export const NEW_PLACES: PlacesValues = {
  ...{ serviceKind: '', municipality: '', period: 'month', startsOn: '', endsOn: '', places: null },
};

export const placesValues = (rows: readonly Places[]): PlacesValues[] =>
  rows.map(({ serviceKind, municipality, period, startsOn, endsOn, places }) => ({
    ...{ serviceKind, municipality: municipality ?? '', period, startsOn, endsOn, places },
  }));

export const placesInput = (rows: readonly PlacesValues[]): Places[] =>
  rows.map(({ serviceKind, municipality, period, places, ...days }) => ({
    ...days,
    serviceKind: serviceKind as Places['serviceKind'],
    municipality: municipality.trim() || null,
    period: period as Places['period'],
    places: Number(places),
  }));
