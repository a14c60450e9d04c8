import { actAs, type Other } from './act-as.js';

interface Item {
  id: string;
}

/** Managers of the demo's providers, by the name that the comparison shows. */
const MANAGERS: readonly [RegExp, string][] = [
  [/Saimaan/, 'saimaa-manager'],
  [/Harjun/, 'harju-manager'],
  [/Polku/, 'polku-manager'],
  [/Savonlinnan/, 'savonlinna-manager'],
];

export const hasManager = (provider: string): boolean => MANAGERS.some(([name]) => name.test(provider));

export function managerAccount(provider: string): string {
  const account = MANAGERS.find(([name]) => name.test(provider))?.[1];
  if (account === undefined) throw new Error(`${provider} has no account in the demo`);
  return account;
}

export const managerOf = (provider: string, baseURL: string | undefined): Promise<Other> =>
  actAs(managerAccount(provider), baseURL);

/** A fresh voucher, for job coaching unless said: a journey begins with its own, whatever was done with the earlier ones. */
export async function grantJobCoaching(worker: Other, clientId: string, of = 'job-coaching'): Promise<string> {
  const { items } = await worker.get<{ items: { serviceId: string; kind: string }[] }>(
    `/clients/${clientId}/grantable`,
  );
  const service = items.find(({ kind }) => kind === of);
  const { id } = await worker.post<Item>(`/clients/${clientId}/vouchers`, {
    serviceId: service?.serviceId,
    units: 10,
    grounds: 'Sovimme, että valmentaja auttaa sinua löytämään työn ja tukee sen alussa.',
  });
  return id;
}

export async function clientNamed(worker: Other, name: string): Promise<string> {
  const { items } = await worker.get<{ items: Item[] }>(`/clients?q=${encodeURIComponent(name)}`);
  const [client] = items;
  if (!client) throw new Error(`the demo has no client ${name}`);
  return client.id;
}

/** A provider is chosen that has a place left and an account in the demo; its name. A case worker says why they choose. */
export async function chooseFree(chooser: Other, voucherId: string, reason?: string): Promise<string> {
  const { items } = await chooser.get<{ items: { id: string; providerName: string; placesFree: number }[] }>(
    `/vouchers/${voucherId}/offers`,
  );
  const offer = items.find(({ providerName, placesFree }) => hasManager(providerName) && placesFree > 0);
  if (!offer) throw new Error('nobody has a place left');
  await chooser.post(`/vouchers/${voucherId}/choice`, { offerId: offer.id, ...(reason && { reason }) });
  return offer.providerName;
}

/** The provider takes the client of this voucher. */
export async function acceptChoice(provider: Other, voucherId: string): Promise<string> {
  const { items } = await provider.get<{ items: { id: string; voucherId: string; status: string }[] }>(
    '/choices?status=proposed',
  );
  const choice = items.find((one) => one.voucherId === voucherId);
  if (!choice) throw new Error('nobody has chosen this provider');
  await provider.post(`/choices/${choice.id}/accept`);
  return choice.id;
}

/** The provider records a visit on the last day it may. */
export async function recordVisit(provider: Other, choiceId: string): Promise<void> {
  const { recordTo } = await provider.get<{ recordTo: string }>(`/choices/${choiceId}`);
  await provider.post(`/choices/${choiceId}/events`, { occurredOn: recordTo, units: 1 });
}

/** The client says that the visits of this voucher took place; their ids. */
export async function confirmVisits(client: Other, voucherId: string): Promise<string[]> {
  const { items } = await client.get<{ items: { id: string; voucherId: string; status: string }[] }>(
    '/my/service-events',
  );
  const visits = items.filter((one) => one.voucherId === voucherId && one.status === 'recorded').map(({ id }) => id);
  for (const id of visits) await client.post(`/service-events/${id}/approve`);
  return visits;
}
