import { useSearch } from '@tanstack/react-router';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from './i18n/use-texts.js';
import styles from './shell.module.css';
import { texts } from './texts.js';

/** Why a sign-in came back without what it was for; the words are the API's `signInProblem`. */
const PROBLEMS = [
  'problem-cancelled',
  'problem-expired',
  'problem-unreachable',
  'problem-person-unknown',
  'problem-not-strong',
  'problem-not-accepted',
  'problem-another-way',
  'problem-failed',
] as const;

/** Says it above the page that the person came back to: the front page, or the one where they were to identify themselves. */
export function SignInProblem() {
  const t = useTexts(texts);
  const { signInProblem } = useSearch({ strict: false }) as { signInProblem?: string };
  const problem = PROBLEMS.find((key) => key === `problem-${signInProblem}`);
  if (problem === undefined) return null;
  return (
    <div role="alert" className={styles.problem}>
      <InlineAlert status="error">{t(problem)}</InlineAlert>
    </div>
  );
}
