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
  await askInTariff(begun, baseURL);
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

/** The contract's next version, from the day on which the client began, with one more component; it stays there. */
async function askInTariff({ contractId, startedOn }: Begun, baseURL: string | undefined): Promise<void> {
  const [writer, publisher] = await Promise.all([
    actAs('contract-manager-1', baseURL),
    actAs('finance-approver-1', baseURL),
  ]);
  const { items } = await writer.get<{ items: Version[] }>('/tariffs?limit=200');
  const ofContract = items.filter((one) => one.contractId === contractId);
  const last = ofContract.sort((a, b) => b.version - a.version)[0];
  const { body, cases } = await writer.get<Version>(`/tariffs/${last?.id}`);
  if (JSON.stringify(body).includes('"ASKED"')) return;
  const draft = await writer.post<{ id: string; version: number; body: object }>('/tariff-drafts', {
    ...{ contractId, from: 'version' },
  });
  const proof = cases.map((one, at) => {
    const [first] = one.facts.clients;
    const line = { key: `${first?.client}/ASKED`, outcomeDate: first?.facts.serviceStart, net: '50.00' };
    return at === 0 ? { ...one, expected: [...one.expected, line] } : one;
  });
  const saved = await writer.put<{ version: number }>(
    `/tariff-drafts/${draft.id}`,
    {
      body: { ...draft.body, validFrom: startedOn, components: [...body.components, ASKED_FOR] },
      cases: proof,
    },
    draft.version,
  );
  await publisher.post(`/tariff-drafts/${draft.id}/publish`, {}, saved.version);
}
