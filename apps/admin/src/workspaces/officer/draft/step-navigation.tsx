import { useTexts } from '#app';
import type { TenderDetail } from '../../../procurement/types.js';
import styles from './draft.module.css';
import { stepOfField, type Step } from './steps.js';
import { texts } from './texts.js';

interface StepNavigationProps {
  steps: readonly Step[];
  current: Step;
  missing: TenderDetail['missing'];
  stepName: (step: Step) => string;
  onStep: (step: Step) => void;
  onAddLot: () => void;
}

/** The steps in a row, walkable in any order, each with how much it still lacks; a lot is added before the check. */
export function StepNavigation({ steps, current, missing, stepName, onStep, onAddLot }: StepNavigationProps) {
  const t = useTexts(texts);
  const lacking = (step: Step) =>
    step === 'check' ? missing.length : missing.filter(({ field }) => stepOfField(field) === step).length;
  const button = (step: Step) => {
    const count = lacking(step);
    return (
      <li key={step}>
        <button type="button" aria-current={step === current ? 'step' : undefined} onClick={() => onStep(step)}>
          {stepName(step)}
          <span className={`${styles.count} ${count === 0 ? styles.ready : ''}`}>
            {count === 0 ? `✓ ${t('ready')}` : t('missing', { count })}
          </span>
        </button>
      </li>
    );
  };
  return (
    <nav aria-label={t('steps')}>
      <ol role="list" className={styles.steps}>
        {steps.slice(0, -1).map(button)}
        <li>
          <button type="button" className={styles.add} onClick={onAddLot}>
            + {t('addLot')}
          </button>
        </li>
        {steps.slice(-1).map(button)}
      </ol>
    </nav>
  );
}
