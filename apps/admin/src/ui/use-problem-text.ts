import { ProblemError, statusOf } from '../api/problem.js';
import { useTexts } from '../app/i18n/use-texts.js';
import { texts } from './texts.js';

/** One sentence for a command that failed: the API's own words when it gave them. */
export function useProblemText(): (error: unknown) => string {
  const t = useTexts(texts);
  return (error) => {
    if (statusOf(error) === 412) return t('staleReload');
    if (statusOf(error) === 0) return t('commandLost');
    if (error instanceof ProblemError && error.status < 500) {
      return error.problem.errors?.map(({ detail }) => detail).join(' ') || error.message;
    }
    return t('errorServer');
  };
}
