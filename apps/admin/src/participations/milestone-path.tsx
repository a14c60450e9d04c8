import { useText, useTexts } from '#app';
import { formatDate, formatNumber, Meter, Money } from '#ui';
import styles from './participations.module.css';
import { texts } from './texts.js';
import type { Progress } from './types.js';

/** The outcomes in order, each with what it needs, what is there and what it pays. */
export function MilestonePath({ progress }: { progress: Progress }) {
  const t = useTexts(texts);
  const say = useText();
  const { days, milestones, resumeBy } = progress;
  return (
    <>
      <p className={styles.days}>{t('soFar', { days: formatNumber(days) })}</p>
      {resumeBy && <p>{t('resumeBy', { date: formatDate(resumeBy) })}</p>}
      <ol role="list" className={styles.path}>
        {milestones.map(({ component, title, neededDays, missingDays, reachedOn, expectedOn, amount }) => {
          const done = reachedOn ? neededDays : neededDays - missingDays;
          const name = say(title);
          return (
            <li key={component} className={reachedOn ? styles.reached : ''}>
              <div className={styles.head}>
                <h3>{name}</h3>
                <Money amount={amount} />
              </div>
              <Meter
                label={`${name}: ${t('ofDays', { days: done, needed: neededDays })}`}
                parts={[{ key: 'done', value: done }]}
                total={neededDays}
              />
              <p className={styles.soft}>
                {t('ofDays', { days: formatNumber(done), needed: formatNumber(neededDays) })}
                {reachedOn
                  ? ` · ${t('reached', { date: formatDate(reachedOn) })}`
                  : expectedOn && ` · ${t('expected', { date: formatDate(expectedOn) })}`}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
