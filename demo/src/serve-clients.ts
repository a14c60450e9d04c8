import { demoRegion } from '@kasvutori/api/demo-region';
import type { Journal } from './journal.js';
import type { Contract } from './chain/contract.js';
import { keepAccounts, openServices, registerClients, type Registered } from './chain/market.js';
import {
  acceptChoice,
  assess,
  changeProvider,
  choose,
  grant,
  offered,
  offersFor,
  type Voucher,
} from './chain/voucher.js';
import { approversOf, type People } from './people.js';
import type { Person } from './person.js';

const CLIENTS = 6;

/** Who is served by whom, and a voucher to show. */
export interface Served {
  readonly voucher: Voucher;
  readonly clients: readonly ServedClient[];
}

export interface ServedClient {
  readonly client: Registered;
  readonly choiceId: string;
  readonly provider: Person;
  /** Who approves the meetings: the client, or the case worker for one who does not sign in. */
  readonly approver: Person;
}

/** Clients are assessed, granted vouchers, and choose; the first changes her provider. */
export async function serveClients(
  log: Journal,
  people: People,
  contracts: readonly Contract[],
  serviceKind: string,
  year: number,
): Promise<Served> {
  const services = await openServices(log, people.contractManager, approversOf(people), [year]);
  await keepAccounts(log, people.preparer, demoRegion().providers);
  const serviceId = services.get(serviceKind) ?? '';
  const registered = await registerClients(log, [people.caseWorker, people.secondCaseWorker], CLIENTS);
  const byProvider = new Map(
    [people.saimaa, people.harju, people.polku].map((person) => [person.organisation, person]),
  );
  for (const [organisation, provider] of byProvider)
    await offered(provider, contracts.filter((contract) => contract.providerId === organisation).length);
  const clients: ServedClient[] = [];
  let shown: Voucher | undefined;
  for (const [index, client] of registered.entries()) {
    await assess(log, client, 0.3 + index / 10);
    const voucher = await grant(log, client, serviceId, 10);
    shown ??= voucher;
    const chooser = index === 0 ? people.aada : index === 1 ? people.kalle : client.worker;
    const offers = await offersFor(chooser, voucher.id);
    const offer = offers[index % offers.length];
    const provider = byProvider.get(offer?.providerId ?? '');
    if (offer === undefined || provider === undefined) throw new Error('an offer of a provider nobody knows');
    const choiceId = await choose(log, chooser, voucher.id, offer.id);
    await acceptChoice(log, provider, choiceId);
    const served = { client, choiceId, provider, approver: chooser };
    clients.push(index === 0 ? await change(log, served, voucher.id, offers, byProvider) : served);
  }
  if (shown === undefined) throw new Error('nobody was granted a voucher');
  return { voucher: shown, clients };
}

async function change(
  log: Journal,
  served: ServedClient,
  voucherId: string,
  offers: readonly { id: string; providerId: string }[],
  byProvider: ReadonlyMap<string | null, Person>,
): Promise<ServedClient> {
  const other = offers.find(({ providerId }) => providerId !== served.provider.organisation);
  const provider = byProvider.get(other?.providerId ?? '');
  log.expect('there is another provider to change to', provider !== undefined, true);
  if (other === undefined || provider === undefined) return served;
  const choiceId = await changeProvider(log, served.approver, voucherId, other.id);
  await acceptChoice(log, provider, choiceId);
  return { ...served, choiceId, provider };
}
