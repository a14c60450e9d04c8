import { runDemo } from './demo.js';
import { writeFiles } from './files.js';
import { journal } from './journal.js';

/**
 * The demo against a running instance: `demo(url, { notice, folder })`. Prints a line for each step and returns whether every
 * expectation held.
 */
export async function demo(
  baseUrl: string,
  { notice, folder, print }: { notice: string | null; folder: string; print: (line: string) => void },
): Promise<boolean> {
  const log = journal(print);
  const done = await runDemo(baseUrl, log, notice);
  await writeFiles(folder, done, log);
  const broken = log.expectations.filter((expectation) => !expectation.held);
  print(
    `\n${log.steps()} steps, ${log.expectations.length - broken.length} of ${log.expectations.length} expectations held, files in ${folder}`,
  );
  return broken.length === 0;
}
