import { expect, type Browser } from '@playwright/test';
import { actAs, type Other } from './act-as.js';
import { givenWaitingClient } from './given.js';

interface Version {
  id: string;
  contractId: string;
  version: number;
  body: { components: object[] };
  cases: { facts: { clients: { client: string; facts: { serviceStart: string } }[] }; expected: object[] }[];
}

/** Paid when it is asked for, from the third weekday after the service began on. */
const ASKED_FOR = {
  ...{ id: 'ASKED', kind: 'attachment', clause: '3.9', funding: 'contract', vatCategory: 'S' },
  title: { fi: 'Alkukartoitus', sv: 'Inledande kartläggning', en: 'First survey' },
  ...{ trigger: { event: 'serviceStart' }, price: { amount: '50.00' } },
  claim: { mode: 'claim', earliestWeekdays: 3 },
};

/** A client who began today under a tariff that wants to be asked; who serves them, by account, and the client's page. */
export async function givenClaimable(browser: Browser, baseURL: string | undefined) {
  const { name, manager } = await givenWaitingClient(browser);
  const provider = await actAs(manager, baseURL);
  const before = await participations(provider);
  await beginService(provider, name, await actAs('case-worker-1', baseURL));
  await expect.poll(async () => (await participations(provider)).length).toBe(before.length + 1);
  const [begun] = (await participations(provider)).filter(({ id }) => !before.some((one) => one.id === id));
  if (begun === undefined) throw new Error('the service has not begun');
  return { manager, ...begun };
}

type Begun = { id: string; contractId: string; startedOn: string };
const participations = async (provider: Other): Promise<Begun[]> =>
  (await provider.get<{ items: Begun[] }>('/participations?limit=200')).items;

async function beginService(provider: Other, name: string, worker: Other): Promise<void> {
  const { items } = await provider.get<{ items: { id: string; clientName: string }[] }>('/choices?status=proposed');
  const choice = items.find(({ clientName }) => clientName === name);
  await provider.post(`/choices/${choice?.id}/accept`);
  const { recordTo: occurredOn } = await provider.get<{ recordTo: string }>(`/choices/${choice?.id}`);
  const { id } = await provider.post<{ id: string }>(`/choices/${choice?.id}/events`, { occurredOn, units: 1 });
  await worker.post(`/service-events/${id}/approve`);
}

/**
 * Every contract's next version, from today on, with one more component; it stays there. Before all journeys: once a run has paid today, no version
 * begins today any more, and which provider is chosen is the draw's.
 */
export async function askInTariffs(baseURL: string): Promise<void> {
  const [writer, publisher] = await Promise.all([
    actAs('contract-manager-1', baseURL),
    actAs('finance-approver-1', baseURL),
  ]);
  const { items } = await writer.get<{ items: Version[] }>('/tariffs?limit=200');
  const latest = new Map<string, Version>();
  for (const one of items)
    if (one.version > (latest.get(one.contractId)?.version ?? 0)) latest.set(one.contractId, one);
  for (const { id, contractId } of latest.values()) {
    const { body, cases } = await writer.get<Version>(`/tariffs/${id}`);
    const started = cases[0]?.facts.clients[0]?.facts.serviceStart;
    if (started === undefined || JSON.stringify(body).includes('"ASKED"')) continue;
    await askIn(contractId, cases, writer, publisher);
  }
}

async function askIn(contractId: string, cases: Version['cases'], writer: Other, publisher: Other): Promise<void> {
  const draft = await writer.post<{ id: string; version: number; body: { components: object[] } }>('/tariff-drafts', {
    ...{ contractId, from: 'version' },
  });
  const proof = cases.map((one, at) => {
    const [first] = one.facts.clients;
    const line = { key: `${first?.client}/ASKED`, outcomeDate: first?.facts.serviceStart, net: '50.00' };
    return at === 0 ? { ...one, expected: [...one.expected, line] } : one;
  });
  const validFrom = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
  const body = { ...draft.body, validFrom, components: [...draft.body.components, ASKED_FOR] };
  const saved = await writer.put<{ version: number }>(
    `/tariff-drafts/${draft.id}`,
    { body, cases: proof },
    draft.version,
  );
  await publisher.post(`/tariff-drafts/${draft.id}/publish`, {}, saved.version);
}
