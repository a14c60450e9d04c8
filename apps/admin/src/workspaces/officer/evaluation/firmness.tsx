import { useTexts } from '#app';
import { Card, Money, formatNumber } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { LotRanking } from '../../../procurement/types.js';
import styles from './evaluation.module.css';
import { texts } from './texts.js';

/** Prices that look too low to be true, with the arithmetic of the two tests. */
export function LowPrices({ lot }: { lot: LotRanking }) {
  const t = useTexts(texts);
  if (lot.lowPrices.length === 0) return null;
  const nameOf = (bidId: string) => lot.ranking.find((bid) => bid.bidId === bidId)?.providerName ?? '';
  return (
    <Card title={t('lowPrices')}>
      <ul>
        {lot.lowPrices.map(({ bidId, test, offered, compared, limit }) => (
          <li key={`${bidId} ${test}`}>
            <strong>{nameOf(bidId)}</strong> <Money amount={offered} />: {t(test)} (<Money amount={compared} />
            ), {t('lowLimit')} <Money amount={limit} />.
          </li>
        ))}
      </ul>
      <p>{t('lowNext')}</p>
    </Card>
  );
}

/** How firm the ranking is: for each weight the room it has before a winner changes, as a picture and as a table. */
export function Firmness({ lot }: { lot: LotRanking }) {
  const t = useTexts(texts);
  const said = useSaid();
  const { lead, weights, scores } = lot.sensitivity;
  if (lead === null) return null;
  const titleOf = (id: string) => said(lot.criteria.find((criterion) => criterion.id === id)?.title ?? {});
  const nameOf = (bidId: string) => lot.ranking.find((bid) => bid.bidId === bidId)?.providerName ?? '';
  const turning = scores.filter(({ turnsAt }) => turnsAt !== null);
  return (
    <Card title={t('firmness')}>
      <p>{t('lead', { points: formatNumber(lead) })}</p>
      {weights.map(({ criterionId, weight, down, up }) => (
        <svg
          key={criterionId}
          className={styles.room}
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          role="img"
          aria-label={t('roomOf', {
            criterion: titleOf(criterionId),
            weight: formatNumber(weight),
            from: formatNumber(down ?? '0'),
            to: formatNumber(up ?? '100'),
          })}
        >
          <rect width="100" height="6" />
          <rect x={Number(down ?? 0)} width={Number(up ?? 100) - Number(down ?? 0)} height="6" />
          <rect x={Math.max(0, Number(weight) - 0.5)} width="1" height="6" />
        </svg>
      ))}
      <table className={styles.table}>
        <caption className="visually-hidden">{t('firmness')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterionHead')}</th>
            <th scope="col">{t('weightNow')}</th>
            <th scope="col">{t('turnsBelow')}</th>
            <th scope="col">{t('turnsAbove')}</th>
          </tr>
        </thead>
        <tbody>
          {weights.map(({ criterionId, weight, down, up }) => (
            <tr key={criterionId}>
              <th scope="row">{titleOf(criterionId)}</th>
              <td>{formatNumber(weight)}</td>
              <td>{down === null ? t('never') : formatNumber(down)}</td>
              <td>{up === null ? t('never') : formatNumber(up)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {turning.length > 0 && (
        <ul>
          {turning.map(({ bidId, criterionId, score, turnsAt }) => (
            <li key={`${bidId} ${criterionId}`}>
              {t('scoreTurns', {
                name: nameOf(bidId),
                criterion: titleOf(criterionId),
                score: formatNumber(score),
                turnsAt: formatNumber(turnsAt ?? ''),
              })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
