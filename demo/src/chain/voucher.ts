import type { components } from '../../../apps/admin/src/api/schema.js';
import { done } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import type { Registered } from './market.js';
import { eventually } from './outcome.js';

export type Voucher = components['schemas']['VoucherDetail'];

/** Assesses a client's needs: `need` picks among the answers, 0 for no need at all and 1 for the most. */
export async function assess(log: Journal, client: Registered, need: number): Promise<string> {
  const { worker } = client;
  const { questions } = await done(worker.api.GET('/api/v1/needs/questionnaire'));
  const answers = Object.fromEntries(
    questions.map(({ code, options }) => {
      const byPoints = [...options].sort((a, b) => a.points - b.points);
      return [code, byPoints[Math.round(need * (byPoints.length - 1))]?.code ?? ''];
    }),
  );
  const { segment, level } = await done(worker.api.POST('/api/v1/needs/proposal', { body: { answers } }));
  await log.step(
    worker.name,
    `assesses ${client.reference}`,
    () =>
      done(
        worker.api.POST('/api/v1/clients/{id}/assessments', { params: { path: { id: client.id } }, body: { answers } }),
      ),
    () => `level ${level}, segment ${segment}`,
  );
  return segment;
}

export const grant = (log: Journal, client: Registered, serviceId: string, units: number): Promise<Voucher> =>
  log.step(
    client.worker.name,
    `grants ${client.reference} a voucher`,
    () =>
      done(
        client.worker.api.POST('/api/v1/clients/{id}/vouchers', {
          params: { path: { id: client.id }, header: { 'Idempotency-Key': `grant-${client.id}-${serviceId}` } },
          body: {
            serviceId,
            units,
            grounds: 'Palvelutarpeen arvioinnissa sovittiin valmennuksesta työn löytämiseksi.',
          },
        }),
      ),
    (voucher) => `${voucher.number}, ${voucher.value} €`,
  );

/** What can be chosen with the voucher, by name: the order of the page favours nobody and is another at every visit. */
export async function offersFor(chooser: Person, voucherId: string) {
  const answer = await done(chooser.api.GET('/api/v1/vouchers/{id}/offers', { params: { path: { id: voucherId } } }));
  return answer.items.sort((a, b) => a.providerName.localeCompare(b.providerName, 'fi'));
}

/** Waits until each of the provider's contracts has become an offer. */
export const offered = (provider: Person, contracts: number) =>
  eventually(`the offers of ${provider.name}`, async () => {
    const { items } = await done(provider.api.GET('/api/v1/offers'));
    return items.length >= contracts ? items : undefined;
  });

/** The client's own choice, or what the client has told the case worker on the phone. Returns the choice. */
export async function choose(log: Journal, chooser: Person, voucherId: string, offerId: string): Promise<string> {
  const { id } = await log.step(chooser.name, 'chooses a provider', () =>
    done(
      chooser.api.POST('/api/v1/vouchers/{id}/choice', {
        params: { path: { id: voucherId }, header: { 'Idempotency-Key': `choose-${voucherId}` } },
        body: { offerId, ...(chooser.organisation !== null && { reason: 'Asiakas kertoi valintansa puhelimessa.' }) },
      }),
    ),
  );
  return id;
}

export async function changeProvider(
  log: Journal,
  chooser: Person,
  voucherId: string,
  offerId: string,
): Promise<string> {
  const { id } = await log.step(chooser.name, 'changes the provider', () =>
    done(
      chooser.api.POST('/api/v1/vouchers/{id}/change', {
        params: { path: { id: voucherId }, header: { 'Idempotency-Key': `change-${voucherId}` } },
        body: { offerId, reason: 'Toinen palveluntuottaja on lähempänä.' },
      }),
    ),
  );
  return id;
}

export const acceptChoice = (log: Journal, provider: Person, choiceId: string) =>
  log.step(
    provider.name,
    'accepts the choice',
    () =>
      done(
        provider.api.POST('/api/v1/choices/{id}/accept', {
          params: { path: { id: choiceId }, header: { 'Idempotency-Key': `accept-${choiceId}` } },
        }),
      ),
    (choice) => choice.clientReference,
  );

/** The provider records a meeting and the client (or the case worker) approves it. */
export async function meet(
  log: Journal,
  provider: Person,
  approver: Person,
  choiceId: string,
  occurredOn: string,
  units = 1,
): Promise<string> {
  const key = `${choiceId}-${occurredOn}`;
  const event = await log.step(provider.name, `records ${units} meeting(s) on ${occurredOn}`, () =>
    done(
      provider.api.POST('/api/v1/choices/{id}/events', {
        params: { path: { id: choiceId }, header: { 'Idempotency-Key': `event-${key}` } },
        body: { occurredOn, units },
      }),
    ),
  );
  await log.step(
    approver.name,
    'approves the meeting',
    () =>
      done(
        approver.api.POST('/api/v1/service-events/{id}/approve', {
          params: { path: { id: event.id }, header: { 'Idempotency-Key': `approve-${event.id}` } },
        }),
      ),
    (approved) => `${approved.amount} €`,
  );
  return event.id;
}

/** What a client says of the service, written down by the case worker who was told. */
export async function tellExperience(
  log: Journal,
  worker: Person,
  voucherId: string,
  body: { grade: number; words: string | null },
): Promise<void> {
  await log.step(worker.name, 'writes down what the client says', () =>
    done(worker.api.PUT('/api/v1/vouchers/{id}/feedback', { params: { path: { id: voucherId } }, body })),
  );
}
