import { currentLanguage } from '../app/i18n/i18n.js';
import { readProblem } from './problem.js';

/** Sends a file as the body of a request, its name beside it. @throws ProblemError as the API words it. */
export async function postFile<Answer>(path: string, file: File): Promise<Answer> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
      'Accept-Language': currentLanguage(),
      'X-Requested-With': 'kasvutori',
    },
    body: file,
  });
  if (!answer.ok) throw await readProblem(answer);
  return (await answer.json()) as Answer;
}
