import { useText, useTexts } from '#app';
import type { TenderDetail } from '../../../procurement/types.js';
import styles from './draft.module.css';
import { texts } from './texts.js';
import { stepOfField, type Step } from './steps.js';

interface CheckStepProps {
  missing: TenderDetail['missing'];
  stepName: (step: Step) => string;
  onChoose: (pointer: string) => void;
}

/** Everything that is missing, step by step; each item leads to its field. */
export function CheckStep({ missing, stepName, onChoose }: CheckStepProps) {
  const t = useTexts(texts);
  const say = useText();
  if (missing.length === 0) return <p className={`${styles.sum} ${styles.right}`}>{t('checkReady')}</p>;
  const steps = [...new Set(missing.map(({ field }) => stepOfField(field)))];
  return (
    <>
      <p>{t('checkMissing')}</p>
      {steps.map((step) => (
        <div key={step} className={styles.part}>
          <h3>{stepName(step)}</h3>
          <ul>
            {missing
              .filter(({ field }) => stepOfField(field) === step)
              .map(({ field, code, text }) => (
                <li key={field + code}>
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onChoose(field);
                    }}
                  >
                    {say(text)}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p className={styles.hint}>{t('checkSaved')}</p>
    </>
  );
}
