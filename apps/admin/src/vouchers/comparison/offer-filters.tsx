import { useState } from 'react';
import { useTexts } from '#app';
import { Button, useCodelist } from '#ui';
import { texts as words } from '../texts.js';
import { FEATURES } from './features.js';
import { CHANNELS, DISTANCES, featuresIn, hasWish, NO_WISH, ORDERS } from './offer-wish.js';
import styles from './comparison.module.css';
import { texts } from './texts.js';
import { useAddress } from './use-address.js';

/** Narrowing and order, both in the address. The way of helping is in sight, since it decides most. */
export function OfferFilters({ distances }: { distances: boolean }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const languages = useCodelist('languages');
  const { held, change } = useAddress();
  const [open, setOpen] = useState(false);
  const more = open || Boolean(held.sort || held.accessibility);
  const features = featuresIn(held);
  const orders = ORDERS.filter((order) => distances || order !== 'distance');
  return (
    <search className={styles.filters} aria-label={t('filters')}>
      <fieldset className={styles.ways}>
        <legend>{t('howHelp')}</legend>
        {[undefined, ...CHANNELS].map((channel) => (
          <label key={channel ?? 'any'} className={held.channel === channel ? styles.on : ''}>
            <input
              type="radio"
              name="channel"
              checked={held.channel === channel}
              onChange={() => change({ channel })}
            />
            {channel ? say(`channel-${channel}`) : t('any')}
          </label>
        ))}
      </fieldset>
      <div className={styles.selects}>
        <label>
          {t('language')}
          <select value={held.language ?? ''} onChange={(event) => change({ language: event.target.value })}>
            <option value="">{t('anyLanguage')}</option>
            {languages.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {distances && (
          <label>
            {t('distance')}
            <select value={held.km ?? ''} onChange={(event) => change({ km: event.target.value })}>
              <option value="">{t('anyDistance')}</option>
              {DISTANCES.map((km) => (
                <option key={km} value={km}>
                  {t('atMost', { km })}
                </option>
              ))}
            </select>
          </label>
        )}
        {more && (
          <>
            <label>
              {t('order')}
              <select value={held.sort ?? 'neutral'} onChange={(event) => change({ sort: event.target.value })}>
                {orders.map((order) => (
                  <option key={order} value={order}>
                    {t(`order-${order}`)}
                  </option>
                ))}
              </select>
            </label>
            <fieldset className={styles.features}>
              <legend>{t('accessibility')}</legend>
              {FEATURES.map((feature) => (
                <label key={feature} className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={features.includes(feature)}
                    onChange={({ target }) =>
                      change({
                        accessibility: FEATURES.filter((one) =>
                          one === feature ? target.checked : features.includes(one),
                        ).join(','),
                      })
                    }
                  />
                  {say(`access-${feature}`)}
                </label>
              ))}
            </fieldset>
          </>
        )}
        {!more && (
          <button type="button" className={styles.more} aria-expanded={false} onClick={() => setOpen(true)}>
            {t('more')}
          </button>
        )}
        {hasWish(held) && (
          <Button variant="secondaryNoBorder" onClick={() => change(NO_WISH)}>
            {t('clear')}
          </Button>
        )}
      </div>
    </search>
  );
}
