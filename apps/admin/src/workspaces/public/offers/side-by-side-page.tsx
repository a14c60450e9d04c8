import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Page, Resource } from '#ui';
import { SideBySide } from '../../../vouchers/comparison/side-by-side.js';
import { texts as comparisonTexts } from '../../../vouchers/comparison/texts.js';
import { useAddress } from '../../../vouchers/comparison/use-address.js';
import { markedIn } from '../../../vouchers/comparison/use-marks.js';
import { placeOf } from './place.js';
import { publicOffersQuery } from './queries.js';
import { texts } from './texts.js';

export function OfferSideBySidePage() {
  const t = useTexts(texts);
  const say = useTexts(comparisonTexts);
  const { held } = useAddress();
  const place = placeOf(held);
  const list = `/offers?${new URLSearchParams(place)}`;
  return (
    <Resource query={useQuery(publicOffersQuery({ ...place, offers: markedIn(held).join(',') }))}>
      {(comparison) => (
        <Page title={say('sideTitle')} back={{ label: t('title'), href: list }}>
          <SideBySide comparison={comparison} listHref={list} />
        </Page>
      )}
    </Resource>
  );
}
