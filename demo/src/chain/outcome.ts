import { setTimeout as sleep } from 'node:timers/promises';
import { done } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';

const PATIENCE_MS = 120_000;

/** Waits for what a job brings about: asks again until there is an answer. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const limit = Date.now() + PATIENCE_MS; Date.now() < limit; await sleep(100)) {
    const found = await ask();
    if (found !== undefined) return found;
  }
  throw new Error(`${what} did not come about in ${PATIENCE_MS / 1000} s`);
}

/** The client's participation under this provider's contract, once its approved meetings have become facts. */
export const participationOf = (provider: Person, reference: string, meetings: number): Promise<string> =>
  eventually(`a participation of ${reference}`, async () => {
    const { items } = await done(provider.api.GET('/api/v1/participations', { params: { query: { reference } } }));
    const [found] = items;
    if (found === undefined) return undefined;
    const { facts } = await done(
      provider.api.GET('/api/v1/participations/{id}', { params: { path: { id: found.id } } }),
    );
    return facts.filter((fact) => fact.kind === 'service-event').length >= meetings ? found.id : undefined;
  });

export interface Job {
  readonly start: string;
  readonly end: string | null;
}

export const reportJob = async (log: Journal, provider: Person, participationId: string, job: Job): Promise<string> => {
  const { factId } = await log.step(provider.name, `reports a job from ${job.start}`, () =>
    done(
      provider.api.POST('/api/v1/participations/{id}/employments', {
        params: { path: { id: participationId }, header: { 'Idempotency-Key': `job-${participationId}-${job.start}` } },
        body: {
          employer: 'Esimerkkileipomo Oy',
          start: job.start,
          end: job.end,
          hoursPerWeek: '37.5',
          subsidised: false,
        },
      }),
    ),
  );
  return factId;
};

/** The job ended earlier than was reported: a new fact that points at the old one. */
export const correctJob = (log: Journal, provider: Person, factId: string, job: Job) =>
  log.step(provider.name, `corrects the job: it ended ${job.end}`, () =>
    done(
      provider.api.POST('/api/v1/facts/{id}/corrections', {
        params: { path: { id: factId }, header: { 'Idempotency-Key': `correct-${factId}` } },
        body: {
          reason: 'Työsuhde päättyi koeajalla; tieto tuli työnantajalta jälkikäteen.',
          employment: {
            employer: 'Esimerkkileipomo Oy',
            start: job.start,
            end: job.end,
            hoursPerWeek: '37.5',
            subsidised: false,
          },
        },
      }),
    ),
  );
