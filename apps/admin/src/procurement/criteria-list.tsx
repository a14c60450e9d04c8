import { useText, useTexts } from '#app';
import { texts } from './texts.js';
import { formatWeight, useSaid } from './tender-words.js';
import styles from './tender.module.css';
import type { Criterion } from './types.js';

/** Award criteria with their weights as numbers and as bars of the same length scale, and how each is scored; a member stands in from its group. */
export function CriteriaList({ criteria }: { criteria: readonly Criterion[] }) {
  const t = useTexts(texts);
  const said = useSaid();
  const say = useText();
  if (criteria.length === 0) return <p className={styles.soft}>{t('noCriteria')}</p>;
  return (
    <ul role="list" className={styles.criteria}>
      {criteria.map(({ id, kind, title, description, weight, parent, scoringText }) => (
        <li key={id} className={typeof parent === 'number' ? styles.member : undefined}>
          <span>
            <strong>{said(title) || t(`criterion-${kind}`)}</strong>{' '}
            {said(title) !== t(`criterion-${kind}`) && <span className={styles.soft}>({t(`criterion-${kind}`)})</span>}
          </span>
          <span className={styles.weight}>{weight === null ? '–' : formatWeight(weight)}</span>
          <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" />
            <rect width={Math.min(100, Number(weight ?? 0))} height="6" />
          </svg>
          {said(description) && <p className={styles.about}>{said(description)}</p>}
          {scoringText !== null && <p className={styles.about}>{say(scoringText)}</p>}
        </li>
      ))}
    </ul>
  );
}
