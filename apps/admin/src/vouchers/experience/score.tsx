import { useTexts } from '#app';
import { useScoreWords, type Score as PublishedScore } from './score-words.js';
import styles from './score.module.css';
import { texts } from './texts.js';

/** A score in words, with its interval drawn: the line is where it probably lies, the dot the score. */
export function Score({ measure, score }: { measure: PublishedScore['measure']; score: PublishedScore | null }) {
  const t = useTexts(texts);
  const words = useScoreWords();
  return (
    <div className={styles.score}>
      <span>
        {t(measure)}: {score === null ? t('tooFew') : words(score)}
      </span>
      {score !== null && <Interval score={score} />}
    </div>
  );
}

function Interval({ score: { low, high, score } }: { score: PublishedScore }) {
  return (
    <svg className={styles.interval} viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">
      <line className={styles.scale} x1="0" x2="1000" y1="30" y2="30" />
      <line className={styles.range} x1={low / 10} x2={high / 10} y1="30" y2="30" />
      <line className={styles.dot} x1={score / 10} x2={score / 10} y1="6" y2="54" />
    </svg>
  );
}
