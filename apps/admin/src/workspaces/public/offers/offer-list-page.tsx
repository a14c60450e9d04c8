import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Page, useCodelist } from '#ui';
import { OfferList } from '../../../vouchers/comparison/offer-list.js';
import { readWish } from '../../../vouchers/comparison/offer-wish.js';
import { useAddress } from '../../../vouchers/comparison/use-address.js';
import { useMarks } from '../../../vouchers/comparison/use-marks.js';
import styles from './offers.module.css';
import { publicOffersQuery } from './queries.js';
import { texts } from './texts.js';
import { placeOf } from './place.js';

/** The comparison without signing in: the same cards and the same neutral order as a client sees. */
export function OfferListPage() {
  const t = useTexts(texts);
  const services = useCodelist('service-kinds');
  const municipalities = useCodelist('municipalities');
  const { held, change } = useAddress();
  const place = placeOf(held);
  const comparison = useQuery(publicOffersQuery({ ...readWish(held), ...place }));
  const sideQuery = (ids: readonly string[]) => new URLSearchParams({ ...place, offers: ids.join(',') }).toString();
  return (
    <Page
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <p>
            <AppLink href={`/coverage${held.serviceKind ? `?serviceKind=${held.serviceKind}` : ''}`}>
              {t('coverage')}
            </AppLink>
          </p>
          <p>
            <AppLink href="/offers/rules">{t('rules')}</AppLink>
          </p>
        </>
      }
    >
      <search className={styles.place} aria-label={t('where')}>
        <label>
          {t('service')}
          <select value={held.serviceKind ?? ''} onChange={(event) => change({ serviceKind: event.target.value })}>
            <option value="">{t('allServices')}</option>
            {services.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('municipality')}
          <select value={held.municipality ?? ''} onChange={(event) => change({ municipality: event.target.value })}>
            <option value="">{t('anywhere')}</option>
            {municipalities.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </search>
      <OfferList
        comparison={comparison}
        marks={useMarks('public')}
        sideHref={(ids) => `/offers/side-by-side?${sideQuery(ids)}`}
        showService={!held.serviceKind}
      />
    </Page>
  );
}
