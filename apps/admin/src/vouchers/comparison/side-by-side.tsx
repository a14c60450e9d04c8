import { useId } from 'react';
import { useTexts } from '#app';
import { Button, ButtonLink, EmptyState } from '#ui';
import type { Comparison } from '../types.js';
import { comparedRows } from './compared-rows.js';
import type { Choosing } from './offer-card.js';
import { useOfferFacts } from './offer-facts.js';
import styles from './side-by-side.module.css';
import { texts } from './texts.js';
import { useAddress } from './use-address.js';
import { markedIn } from './use-marks.js';

/** Two to four providers, facts as rows. On a phone it is swiped by provider while the row's label stays. */
export function SideBySide({
  comparison,
  choosing,
  listHref,
}: {
  comparison: Comparison;
  choosing?: Choosing | undefined;
  listHref: string;
}) {
  const t = useTexts(texts);
  const factsOf = useOfferFacts(comparison.home !== null);
  const hint = useId();
  const { held } = useAddress();
  const offers = markedIn(held).flatMap((id) => comparison.items.find((offer) => offer.id === id) ?? []);
  if (offers.length < 2) {
    const back = <ButtonLink href={listHref}>{t('toList')}</ButtonLink>;
    return <EmptyState title={t('sideNone')} text={t('sideNoneText')} action={back} />;
  }
  const rows = comparedRows(offers.map(factsOf));
  return (
    <>
      <p id={hint}>
        {t('sideIntro')} <span className={styles.swipe}>{t('swipe')}</span>
      </p>
      <div className={styles.scroll} role="region" aria-label={t('sideTitle')} aria-describedby={hint} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {offers.map(({ id, providerName }) => (
                <th key={id} scope="col">
                  {providerName}
                  {choosing?.current === id && <span className={styles.now}>{t('yourChoice')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, values, differs }) => (
              <tr key={key} className={differs ? styles.differs : ''}>
                <th scope="row">
                  {label}
                  {differs && (
                    <>
                      <span aria-hidden="true" className={styles.sign}>
                        ≠
                      </span>
                      <span className="visually-hidden"> ({t('differs')})</span>
                    </>
                  )}
                </th>
                {values.map((value, column) => (
                  <td key={offers[column]?.id}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {choosing && (
            <tfoot>
              <tr>
                <td />
                {offers.map((offer) => (
                  <td key={offer.id}>
                    {choosing.current !== offer.id && offer.placesFree > 0 && (
                      <Button onClick={() => choosing.start(offer)}>
                        {choosing.label}
                        <span className="visually-hidden"> {offer.providerName}</span>
                      </Button>
                    )}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}
