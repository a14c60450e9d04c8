import { inventedBusinessId } from '@kasvutori/platform';
import { done } from './answers.js';
import type { Registered } from './chain/market.js';
import { dayOf } from './clock.js';
import type { Journal } from './journal.js';
import type { People } from './people.js';

const DAY = 86_400_000;
const COMPANY = 'Keksinnön Konepaja Oy (esittely)';

/** A company is a client, with a contact person who acts for it; and one client acts for another. */
export async function actForOthers(
  log: Journal,
  people: People,
  [, kalle]: readonly Registered[],
  serviceId: string,
): Promise<void> {
  const { caseWorker } = people;
  const terms = { firstDay: dayOf(new Date()), lastDay: dayOf(new Date(Date.now() + 300 * DAY)) };
  await log.step(caseWorker.name, `takes ${COMPANY} on, assesses its need and grants a voucher`, async () => {
    const { id } = await done(
      caseWorker.api.POST('/api/v1/company-clients', {
        body: {
          ...{ name: COMPANY, businessId: inventedBusinessId(900), email: 'konepaja@example.fi' },
          ...{ municipality: '740', language: 'fi' },
        },
      }),
    );
    const path = { id };
    await done(
      caseWorker.api.POST('/api/v1/clients/{id}/assessments', {
        params: { path },
        body: { answers: { stage: 'young', recruiting: 'now', growth: 'with-plan', finances: 'well' } },
      }),
    );
    await done(
      caseWorker.api.POST('/api/v1/clients/{id}/vouchers', {
        params: { path, header: { 'Idempotency-Key': `grant-${id}-${serviceId}` } },
        body: { serviceId, units: 6, grounds: 'Yritys tarvitsee apua ensimmäisten työntekijöiden löytämiseen.' },
      }),
    );
    await done(
      caseWorker.api.POST('/api/v1/clients/{id}/mandates', {
        params: { path },
        body: {
          ...{ email: 'contact-1@example.fi', scope: ['choose', 'events', 'needs'], ...terms },
          ...{ givenHow: 'company', reason: 'Toimitusjohtajan valtakirja' },
        },
      }),
    );
  });
  if (kalle === undefined) return;
  await log.step(people.kalle.name, `lets ${people.aada.name} act for him`, () =>
    done(
      people.kalle.api.POST('/api/v1/my/mandates', {
        body: { clientId: kalle.id, email: 'client-1@example.fi', scope: ['choose', 'events'], ...terms },
      }),
    ),
  );
}
