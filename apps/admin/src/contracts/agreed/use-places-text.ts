import { useTexts } from '#app';
import { formatDate, useCodeName } from '#ui';
import { agreedTexts } from './agreed-texts.js';

interface PlacesRow {
  serviceKind: string;
  municipality: string | null;
  period: 'month' | 'whole';
  startsOn: string;
  endsOn: string;
}

/** What a row of committed places is for: service, municipality, how it is counted, and its days. */
export function usePlacesText(): (row: PlacesRow) => string {
  const t = useTexts(agreedTexts);
  const place = useCodeName('municipalities');
  const kind = useCodeName('service-kinds');
  return ({ serviceKind, municipality, period, startsOn, endsOn }) =>
    `${kind(serviceKind)}, ${municipality === null ? t('everywhere') : place(municipality)}, ${t(`period-${period}`)}, ${formatDate(startsOn)}–${formatDate(endsOn)}`;
}
