import { useText, useTexts } from '#app';
import { AppLink, Button, formatDate, formatMoney, StatusBadge, useCodeName } from '#ui';
import { Score } from '../experience/score.js';
import { texts as experienceTexts } from '../experience/texts.js';
import { texts as words } from '../texts.js';
import type { Offer } from '../types.js';
import styles from './comparison.module.css';
import { isFree, useOfferFacts } from './offer-facts.js';
import { OfferPicture } from './offer-picture.js';
import { texts } from './texts.js';

export interface Choosing {
  /** "Valitse", or "Vaihda tähän" when somebody else is chosen now. */
  label: string;
  /** The offer that is chosen now. */
  current: string | undefined;
  start: (offer: Offer) => void;
}

interface OfferCardProps {
  offer: Offer;
  marked: boolean;
  /** Marking is not possible when three are marked already. */
  onMark: ((marked: boolean) => void) | undefined;
  choosing: Choosing | undefined;
  showService: boolean;
  /** Its place in the list, the same on the map. */
  number: number;
  homeKnown: boolean;
}

/** One provider: the facts people choose by, in plain words, and nothing that pushes them. */
export function OfferCard({ offer, marked, onMark, choosing, showService, number, homeKnown }: OfferCardProps) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const experience = useTexts(experienceTexts);
  const text = useText();
  const service = useCodeName('service-kinds')(offer.serviceKind);
  const facts = new Map(useOfferFacts(homeKnown)(offer).map(({ key, value }) => [key, value]));
  const ways = [facts.get('ways'), facts.get('languages'), offer.accessible && say('access-step-free').toLowerCase()];
  const time = offer.nextFreeOn === null ? t('timeAgreed') : t('firstTimeOn', { date: formatDate(offer.nextFreeOn) });
  const chosen = choosing?.current === offer.id;
  const full = offer.placesFree === 0;
  return (
    <li className={`${styles.card} ${marked ? styles.marked : ''}`} id={`offer-${offer.id}`} tabIndex={-1}>
      {offer.picture && <OfferPicture picture={offer.picture} />}
      <div className={styles.cardHead}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <h2>{offer.providerName}</h2>
        {chosen && <StatusBadge tone="good">{t('yourChoice')}</StatusBadge>}
        {offer.ownProduction && <StatusBadge>{t('ownProduction')}</StatusBadge>}
        {!chosen && full && <StatusBadge>{t('full')}</StatusBadge>}
      </div>
      <ul role="list" className={styles.cardFacts}>
        {showService && <li className={styles.cost}>{service}</li>}
        <li>{facts.get('place')}</li>
        <li>{time}</li>
        {facts.has('serves') && <li>{t('servesIn', { places: facts.get('serves') ?? '' })}</li>}
        {facts.has('addresses') && <li>{facts.get('addresses')}</li>}
        <li>{ways.filter(Boolean).join(' · ')}</li>
        <li className={styles.cost}>
          {isFree(offer)
            ? t('youPayNothing')
            : t('youPayAmount', { amount: formatMoney(offer.ownCost), each: say(`each-${offer.unit}`) })}
        </li>
        <li>
          <Score measure="experience" score={offer.experience} />
          {offer.experience && (
            <AppLink href={`/offers/${offer.serviceId}/${offer.providerId}`}>
              {experience('readComments')}
              <span className="visually-hidden"> {offer.providerName}</span>
            </AppLink>
          )}
        </li>
        {offer.result && (
          <li>
            <Score measure="result" score={offer.result} />
          </li>
        )}
        {facts.has('enoughFor') && <li>{t('enoughForUnits', { units: facts.get('enoughFor') ?? '' })}</li>}
      </ul>
      {text(offer.description) && (
        <details className={styles.about}>
          <summary>{t('about')}</summary>
          <p>{text(offer.description)}</p>
        </details>
      )}
      <div className={styles.cardEnd}>
        {choosing && !chosen && !full && (
          <Button onClick={() => choosing.start(offer)}>
            {choosing.label}
            <span className="visually-hidden"> {offer.providerName}</span>
          </Button>
        )}
        <label className={styles.mark}>
          <input
            type="checkbox"
            aria-label={t('compareName', { name: offer.providerName })}
            checked={marked}
            disabled={!marked && onMark === undefined}
            onChange={(event) => onMark?.(event.target.checked)}
          />
          {t('compare')}
        </label>
      </div>
    </li>
  );
}
