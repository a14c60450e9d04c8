import { done } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Registered } from './market.js';

const TEAM = [
  {
    kind: 'kela',
    role: 'Asuminen ja toimeentulo',
    name: 'Kaisa Keksitty',
    organisationName: 'Kela',
    phone: '020 000 0000',
  },
  {
    kind: 'health',
    role: 'Kuntoutuksen suunnittelu',
    name: 'Heikki Keksitty',
    organisationName: 'Itä-Savon terveysasema',
    email: 'heikki@example.com',
  },
] as const;

/** The client is not sent round: those who already work with her elsewhere are in her team. */
export const gatherTeam = (log: Journal, { worker, id, reference }: Registered): Promise<void> =>
  log.step(worker.name, `gathers the team of ${reference}`, async () => {
    for (const body of TEAM)
      await done(worker.api.POST('/api/v1/clients/{id}/team', { params: { path: { id } }, body }));
  });
