import { done } from './answers.js';
import type { Registered } from './chain/market.js';
import { assess } from './chain/voucher.js';
import type { Journal } from './journal.js';
import type { People } from './people.js';

/** A value that depends on income, a letter that waits for the printer, and a decision that somebody contests. */
export async function contestAndPrint(
  log: Journal,
  people: People,
  [onPaper, contesting]: readonly Registered[],
  serviceId: string,
): Promise<void> {
  if (onPaper === undefined || contesting === undefined) throw new Error('no clients');
  await testIncome(log, people, serviceId);
  const address = { lettersBy: 'paper', street: 'Olavinkatu 12 B 4', postalCode: '57130', town: 'Savonlinna' } as const;
  await log.step(onPaper.worker.name, `sends letters of ${onPaper.reference} by post`, () =>
    done(
      onPaper.worker.api.PATCH('/api/v1/clients/{id}', {
        params: { path: { id: onPaper.id }, header: { 'If-Match': '"1"' } },
        body: address,
      }),
    ),
  );
  await grantByIncome(log, onPaper, serviceId, '1850.00', 1);
  const voucher = await grantByIncome(log, contesting, serviceId, '2900.00', 2);
  const [decision] = voucher.decisions;
  const appeal = await log.step(contesting.worker.name, 'records a correction request that came on paper', () =>
    done(
      contesting.worker.api.POST('/api/v1/decisions-of-vouchers/{id}/appeals', {
        params: { path: { id: decision?.id ?? '' }, header: { 'Idempotency-Key': `seed-appeal-${voucher.id}` } },
        body: { demands: 'Tuloni ovat pienentyneet lokakuussa. Pyydän, että setelin arvo lasketaan uusilla tuloilla.' },
      }),
    ),
  );
  await log.step(people.contractManager.name, 'takes it into preparation', () =>
    done(
      people.contractManager.api.POST('/api/v1/appeals-of-vouchers/{id}/prepare', {
        params: { path: { id: appeal.id } },
      }),
    ),
  );
}

async function testIncome(log: Journal, { contractManager, financeApprover }: People, serviceId: string) {
  const begun = await log.step(contractManager.name, 'writes a value rule by income', () =>
    done(contractManager.api.POST('/api/v1/value-rules', { params: { header: {} }, body: { serviceId } })),
  );
  const path = { id: begun.id };
  const saved = await done(
    contractManager.api.PUT('/api/v1/value-rules/{id}', {
      params: { path, header: { 'If-Match': `"${begun.version}"` } },
      body: {
        rule: {
          ...{ kind: 'income-tested', amount: '60.00', lowest: '12.00', percent: '1.5', perPerson: '350.00' },
          limits: ['1500.00', '2200.00', '2700.00'],
        },
        trials: [
          { name: 'Yksin asuva, tulot rajan alla', units: 10, income: '1400.00', household: 1, expected: '600.00' },
          { name: 'Kaksi henkeä, tulot yli rajan', units: 10, income: '2900.00', household: 2, expected: '495.00' },
        ],
        ...{ validFrom: begun.validFrom, validityMonths: 6, longestMonths: 12, mostUnits: 30 },
      },
    }),
  );
  await log.step(financeApprover.name, 'publishes it', () =>
    done(
      financeApprover.api.POST('/api/v1/value-rules/{id}/publish', {
        params: { path, header: { 'If-Match': `"${saved.version}"` } },
      }),
    ),
  );
}

async function grantByIncome(log: Journal, client: Registered, serviceId: string, income: string, household: number) {
  await assess(log, client, 0.4);
  const header = { 'Idempotency-Key': `grant-${client.id}-${serviceId}` };
  return log.step(
    client.worker.name,
    `grants ${client.reference} a voucher by income`,
    () =>
      done(
        client.worker.api.POST('/api/v1/clients/{id}/vouchers', {
          params: { path: { id: client.id }, header },
          body: {
            ...{ serviceId, units: 10, income, household },
            grounds: 'Kielitaito kaipaa vahvistusta ennen työn etsimistä. Siitä sovittiin palvelutarpeen arvioinnissa.',
          },
        }),
      ),
    (voucher) => `${voucher.number}, ${voucher.value} €`,
  );
}
