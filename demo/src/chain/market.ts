import { demoRegion, type DemoProvider } from '@kasvutori/api/demo-region';
import { done } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';

const SERVICES = [
  ['job-coaching', '95.00', 10],
  ['career-guidance', '95.00', 5],
  ['work-ability-assessment', '420.00', 1],
  ['language-coaching', '90.00', 20],
  ['startup-coaching', '110.00', 8],
  ['recruiting-help', '120.00', 6],
] as const;

/** The six services of the authority, each with a budget for every year named. Returns the id of each service by its kind. */
export async function openServices(
  log: Journal,
  manager: Person,
  [finance, second]: readonly [Person, Person],
  years: readonly number[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await log.step(manager.name, `opens ${SERVICES.length} services`, async () => {
    for (const [kind, maxUnitPrice, unitsDefault] of SERVICES) {
      const { id } = await done(
        manager.api.POST('/api/v1/services', { body: { kind, maxUnitPrice, unitsDefault, validityMonths: 12 } }),
      );
      ids.set(kind, id);
    }
  });
  const first: string[] = [];
  await log.step(finance.name, `proposes budgets for ${years.join(' and ')}`, async () => {
    for (const year of years) {
      for (const [kind] of SERVICES) {
        const body = { serviceId: ids.get(kind) ?? '', year, amount: '200000.00', reason: 'Talousarvio' };
        const params = { header: { 'Idempotency-Key': `budget-${kind}-${year}` } };
        first.push((await done(finance.api.POST('/api/v1/budgets', { params, body }))).proposalId);
      }
    }
  });
  await confirmSums(log, second, first);
  return ids;
}

/** Whoever proposed a sum does not confirm it. */
export const confirmSums = (log: Journal, second: Person, proposals: readonly string[]) =>
  log.step(second.name, `confirms the first sums of ${proposals.length} budgets`, async () => {
    for (const id of proposals) {
      const params = { path: { id }, header: { 'Idempotency-Key': `first-sum-${id}` } };
      await done(second.api.POST('/api/v1/budget-proposals/{id}/confirm', { params }));
    }
  });

/** How choosing goes from the day on: five working days to answer, two months to choose, then a proposal and the case worker's call. */
export const publishChoiceRules = (log: Journal, manager: Person, validFrom: string) =>
  log.step(manager.name, 'publishes the rules of choosing', () =>
    done(
      manager.api.POST('/api/v1/choice-rules', {
        params: { header: { 'Idempotency-Key': 'choice-rules' } },
        body: {
          ...{ serviceId: null, validFrom },
          ...{ answerWorkingDays: 5, chooseWithinDays: 60, objectDays: 14, takesForce: false },
        },
      }),
    ),
  );

/** What every letter of a decision says of the authority; the address and the numbers are invented. */
export const tellDecisionTerms = (log: Journal, manager: Person) =>
  log.step(manager.name, 'tells by what power decisions are made and where they are contested', async () => {
    await done(
      manager.api.PUT('/api/v1/decision-terms', {
        params: { header: { 'If-Match': '0' } },
        body: {
          power: {
            fi: 'Etelä-Savon kasvupalvelujen hallintosääntö 23 §, kuntalaki 410/2015 91 §',
            sv: 'Förvaltningsstadgan för Södra Savolax tillväxttjänster 23 §, kommunallagen 410/2015 91 §',
            en: 'Administrative rules of South Savo growth services, section 23; Local Government Act 410/2015, section 91',
          },
          registry: { fi: 'Kirjaamo', sv: 'Registratorskontoret', en: 'Registry' },
          hours: {
            fi: 'arkisin klo 9.00–15.00',
            sv: 'vardagar kl. 9.00–15.00',
            en: 'on working days, 9.00 to 15.00',
          },
          ...{ street: 'Esimerkkikatu 1', postalCode: '57130', town: 'Savonlinna' },
          ...{ email: 'kirjaamo@kasvupalvelut.example', phone: '+358 50 555 0100' },
          court: {
            fi: 'Itä-Suomen hallinto-oikeus',
            sv: 'Östra Finlands förvaltningsdomstol',
            en: 'Administrative Court of Eastern Finland',
          },
          courtAddress: 'PL 1744, 70101 Kuopio',
        },
      }),
    );
  });

/** Everybody's bank account, kept by somebody who approves no run. */
export async function keepAccounts(log: Journal, preparer: Person, providers: readonly DemoProvider[]): Promise<void> {
  await log.step(preparer.name, `keeps the accounts of ${providers.length} providers and of the payer`, async () => {
    await done(
      preparer.api.PUT('/api/v1/payer-account', {
        body: { holder: 'Etelä-Savon kasvupalvelut (esittely)', iban: PAYER_IBAN, bic: BIC },
      }),
    );
    for (const { id, name, iban } of providers) {
      await done(
        preparer.api.PUT('/api/v1/payees/{providerId}', {
          params: { path: { providerId: id } },
          body: { holder: name, iban, bic: BIC },
        }),
      );
    }
  });
}

/** Of no bank: the accounts of the demo are invented. */
const BIC = 'NDEAFIHH';
const PAYER_IBAN = demoRegion().payerIban;

/** Registers the region's invented clients, shared between the case workers. */
export async function registerClients(
  log: Journal,
  caseWorkers: readonly Person[],
  count: number,
): Promise<Registered[]> {
  const clients = demoRegion().clients.slice(0, count);
  const registered: Registered[] = [];
  await log.step(caseWorkers[0]?.name ?? '', `registers ${clients.length} invented clients`, async () => {
    for (const [index, { personId, ...client }] of clients.entries()) {
      const worker = caseWorkers[index % caseWorkers.length];
      if (worker === undefined) throw new Error('no case worker');
      const body = { ...client, ...(personId !== null && { personId }) };
      const call = worker.api.POST('/api/v1/clients', { body });
      // Registered already by a call whose answer was lost: the person is found by the name.
      const lost = (await call).response.status === 409 && worker.repeated();
      const known = lost ? await findClient(worker, client.name) : await done(call);
      registered.push({ ...known, worker });
    }
  });
  return registered;
}

export interface Registered {
  readonly id: string;
  readonly reference: string;
  readonly worker: Person;
}

async function findClient(worker: Person, name: string): Promise<{ id: string; reference: string }> {
  const { items } = await done(worker.api.GET('/api/v1/clients', { params: { query: { search: name, mine: false } } }));
  const [client] = items;
  if (client === undefined) throw new Error(`${name} was not registered`);
  return client;
}
