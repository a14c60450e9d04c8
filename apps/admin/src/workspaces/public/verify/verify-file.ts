import { readProblem } from '../../../api/problem.js';
import { currentLanguage } from '../../../app/i18n/i18n.js';
import type { components } from '../../../api/schema.js';

export type Verification = components['schemas']['ContractVerification'];

/** Sends the file to be looked at; it is kept nowhere. @throws ProblemError as the API words it. */
export async function verifyFile(file: File): Promise<Verification> {
  const answer = await fetch('/api/v1/public/contract-verifications', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Accept-Language': currentLanguage(),
      'X-Requested-With': 'kasvutori',
    },
    body: file,
  });
  if (!answer.ok) throw await readProblem(answer);
  return (await answer.json()) as Verification;
}
