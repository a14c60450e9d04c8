import { useTexts } from '#app';
import styles from './line-difference.module.css';
import { texts } from './texts.js';

interface Line {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** How one text becomes the next, line by line: in words and marks, not by colour alone. */
export function LineDifference({ label, lines }: { label: string; lines: readonly Line[] }) {
  const t = useTexts(texts);
  return (
    <section aria-label={label} className={styles.difference} tabIndex={0}>
      {lines.map(({ change, text }, index) => {
        const Line = change === 'added' ? 'ins' : change === 'removed' ? 'del' : 'span';
        return (
          <Line key={index} className={styles[change]}>
            {change !== 'same' && <strong>{t(`line-${change}`)}: </strong>}
            {text || ' '}
          </Line>
        );
      })}
    </section>
  );
}
