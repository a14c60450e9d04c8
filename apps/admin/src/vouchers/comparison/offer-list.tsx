import type { UseQueryResult } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Button, ButtonLink, EmptyState, ErrorState, Skeleton } from '#ui';
import type { Comparison } from '../types.js';
import styles from './comparison.module.css';
import { OfferCard, type Choosing } from './offer-card.js';
import { OfferFilters } from './offer-filters.js';
import { OfferMap } from './offer-map.js';
import { hasWish, NO_WISH } from './offer-wish.js';
import { texts } from './texts.js';
import { useAddress } from './use-address.js';
import { MOST_MARKED, type Marks } from './use-marks.js';
import { useRememberedWish } from './use-remembered-wish.js';
import { ViewSwitch } from './view-switch.js';

export interface OfferListProps {
  comparison: UseQueryResult<Comparison>;
  marks: Marks;
  /** Address of the page where the marked ones stand side by side. */
  sideHref: (ids: readonly string[]) => string;
  /** Absent where nobody chooses: in the open comparison. */
  choosing?: Choosing | undefined;
  /** Several services in one list: each card says which it is. */
  showService?: boolean;
}

/** Providers to compare: filters, why the order is what it is, cards, and the bar of those marked for comparison. */
export function OfferList({ comparison, marks, sideHref, choosing, showService = false }: OfferListProps) {
  const t = useTexts(texts);
  const { held, change } = useAddress();
  useRememberedWish();
  const offers = comparison.data?.items ?? [];
  const total = comparison.data?.total ?? 0;
  const home = comparison.data?.home ?? null;
  const marked = marks.ids.filter((id) => offers.some((offer) => offer.id === id));
  const narrowed = hasWish(held);
  return (
    <div className={styles.list}>
      <OfferFilters distances={home !== null} />
      {comparison.isPending && <Skeleton lines={8} />}
      {comparison.isError && <ErrorState error={comparison.error} retry={() => void comparison.refetch()} />}
      {comparison.isSuccess && (
        <>
          <div className={styles.order}>
            <p role="status">
              <strong>{t('found', { count: total })}</strong>
            </p>
            {offers.length > 1 && <p>{t(comparison.data.sort === 'neutral' ? 'whyNeutral' : 'whyOwn')}</p>}
          </div>
          {offers.length === 0 && (
            <EmptyState
              title={t(narrowed ? 'noneTitle' : 'noneAtAllTitle')}
              text={t(narrowed ? 'noneText' : 'noneAtAllText')}
              action={
                narrowed && (
                  <Button variant="secondary" onClick={() => change(NO_WISH)}>
                    {t('clear')}
                  </Button>
                )
              }
            />
          )}
          {offers.length > 0 && <ViewSwitch />}
          {held.view === 'map' && offers.length > 0 && <OfferMap offers={offers} home={home} />}
          <ul role="list" className={styles.cards}>
            {offers.map((offer, index) => (
              <OfferCard
                key={offer.id}
                offer={offer}
                marked={marked.includes(offer.id)}
                onMark={
                  marked.includes(offer.id) || marked.length < MOST_MARKED
                    ? (on) => marks.mark(offer.id, on)
                    : undefined
                }
                choosing={choosing}
                showService={showService}
                number={index + 1}
                homeKnown={home !== null}
              />
            ))}
          </ul>
          {offers.length < total && (
            <div>
              <Button variant="secondary" onClick={() => change({ shown: String(offers.length + 100) })}>
                {t('showMore', { count: total - offers.length })}
              </Button>
            </div>
          )}
        </>
      )}
      {marked.length > 0 && (
        <section className={styles.bar} aria-label={t('chosenBar')}>
          <p role="status">
            {marked.length === 1 ? t('pickAnother') : marked.length === MOST_MARKED ? t('fourAtMost') : ''}
          </p>
          <div className={styles.barTools}>
            {marked.length > 1 && (
              <ButtonLink href={sideHref(marked)}>{t('compareThese', { count: marked.length })}</ButtonLink>
            )}
            <Button variant="secondaryNoBorder" onClick={marks.clear}>
              {t('emptyChosen')}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
