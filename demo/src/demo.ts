import { demoRegion } from '@kasvutori/api/demo-region';
import { done, refusal } from './answers.js';
import { decideAward, openBids, scoreBids } from './chain/award.js';
import { bidFor, replaceBid, submitBid, type Prices } from './chain/bid.js';
import { draftContracts, signContract, type Contract } from './chain/contract.js';
import { keepAccounts, openServices, registerClients, type Registered } from './chain/market.js';
import { completed, importNotice, saveDraft, type Imported } from './chain/notice.js';
import { correctJob, eventually, participationOf, reportJob } from './chain/outcome.js';
import { payRun, type PaidRun } from './chain/payment-run.js';
import { publishTender, type Tender } from './chain/publish-tender.js';
import {
  acceptChoice,
  assess,
  changeProvider,
  choose,
  grant,
  meet,
  offered,
  offersFor,
  type Voucher,
} from './chain/voucher.js';
import { dayOf, daysAfter, demoClock, closingTime } from './clock.js';
import { authoredTender } from './job-coaching.js';
import type { Journal } from './journal.js';
import { signInEverybody, type People } from './people.js';
import type { Person } from './person.js';

export interface DemoDone {
  readonly people: People;
  readonly tender: Tender;
  readonly imported: Imported | null;
  readonly decision: { documentId: string };
  readonly contract: Contract;
  readonly voucher: Voucher;
  readonly firstRun: PaidRun;
  readonly secondRun: PaidRun;
}

const PRICES: Readonly<Record<'saimaa' | 'harju' | 'polku', Prices>> = {
  saimaa: { unit: '84.00', attachment: '250.00', milestone: (days) => (days > 50 ? '900.00' : '450.00') },
  harju: { unit: '79.50', attachment: '200.00', milestone: (days) => (days > 50 ? '950.00' : '400.00') },
  polku: { unit: '88.00', attachment: '150.00', milestone: (days) => (days > 50 ? '850.00' : '500.00') },
};
const SCORES: Readonly<Record<string, number>> = { Saimaan: 5, Harjun: 4, Osuuskunta: 4 };
const OPEN_DAYS = 30;
const CLIENTS = 6;
/** Days after the beginning on which each of them meets the coach, and how many of them find a job. */
const MEETING_DAYS = [2, 9];
const IN_WORK = 4;

/** The whole chain over HTTP, as its people. Every step that can be repeated carries a key, so a killed server loses nothing. */
export async function runDemo(baseUrl: string, log: Journal, notice: string | null): Promise<DemoDone> {
  const people = await log.step('everybody', 'signs in', () => signInEverybody(baseUrl));
  const clock = demoClock(people.officer);
  const started = await clock.now();

  const { tender, imported } = await tenderOf(log, people, notice, closingTime(daysAfter(started, OPEN_DAYS)));
  await bids(log, people, tender, clock.moveTo);
  const decision = await award(log, people, tender);
  const contracts = await contractsOf(log, people, tender, decision, clock.moveTo);
  await clock.moveTo(daysAfter(await clock.now(), 2));

  const serviceKind = contracts[0]?.serviceKind ?? 'job-coaching';
  const served = await choices(log, people, contracts, serviceKind, (await clock.now()).getFullYear());
  const { secondRun, firstRun } = await outcomesAndPayments(log, people, served, clock);
  await closing(log, people, secondRun);
  return {
    people,
    tender,
    imported,
    decision: { documentId: decision.documents[0]?.documentId ?? '' },
    contract: contracts[0] as Contract,
    voucher: served.voucher,
    firstRun,
    secondRun,
  };
}

async function tenderOf(
  log: Journal,
  people: People,
  notice: string | null,
  deadline: string,
): Promise<{ tender: Tender; imported: Imported | null }> {
  const { officer, approver, polku } = people;
  const search = {
    name: 'Valmennus',
    cpvBranches: ['79', '80', '85'],
    serviceKinds: [],
    municipalities: [],
    words: [],
    language: null,
    mail: true,
  };
  await log.step(polku.name, 'saves a search', () =>
    done(polku.api.POST('/api/v1/provider/saved-searches', { body: search })),
  );
  const imported = notice === null ? null : await importNotice(log, officer, notice);
  const draft =
    imported === null
      ? await log.step(
          officer.name,
          'writes a tender',
          () => done(officer.api.POST('/api/v1/tenders', { body: authoredTender(deadline) })),
          (made) => made.number,
        )
      : await read(officer, imported.tenderId);
  if (imported !== null)
    log.expect(
      'what was lost is listed with its reason in three languages',
      imported.losses.every(({ text }) => Boolean(text.fi && text.sv && text.en)),
      true,
    );
  const ready = imported === null ? draft : await saveDraft(log, officer, draft, completed(draft, deadline));
  const tender = await publishTender(log, officer, approver, ready);
  const alert = await eventually(
    'an alert',
    async () => (await done(polku.api.GET('/api/v1/provider/alerts'))).items[0],
  );
  log.expect(`${polku.name} is told of the tender`, alert.tender.id, tender.id);
  return { tender, imported };
}

const read = (person: Person, id: string) => done(person.api.GET('/api/v1/tenders/{id}', { params: { path: { id } } }));

async function bids(
  log: Journal,
  people: People,
  tender: Tender,
  moveTo: (instant: Date) => Promise<void>,
): Promise<void> {
  for (const name of ['saimaa', 'harju', 'polku'] as const) {
    await submitBid(log, people[name], tender.id, bidFor(tender, PRICES[name]), `bid-${name}-${tender.id}`);
  }
  const { items } = await done(people.harju.api.GET('/api/v1/bids'));
  const versionNo = await replaceBid(
    log,
    people.harju,
    items[0]?.id ?? '',
    bidFor(tender, { ...PRICES.harju, unit: '78.00' }),
  );
  log.expect('the replaced bid has a second version', versionNo, 2);
  const sealed = await opening(people.officer, tender.id);
  log.expect('before the opening only the number of bids is known', [sealed.bidCount, sealed.bids.length], [3, 0]);
  log.expect(
    'nobody opens before the deadline',
    await tryOpening(people.officer, tender.id),
    'opening-before-deadline',
  );
  await moveTo(new Date(new Date(tender.submissionEnd ?? '').getTime() + 1_000));
  const late = people.savonlinna.api.POST('/api/v1/tenders/{id}/bids', {
    params: { path: { id: tender.id }, header: { 'Idempotency-Key': `late-${tender.id}` } },
    body: bidFor(tender, PRICES.saimaa),
  });
  log.expect('a bid one second late is refused', await refusal(late), 'bid-deadline-passed');
}

const opening = (person: Person, id: string) =>
  done(person.api.GET('/api/v1/tenders/{id}/opening', { params: { path: { id } } }));
const tryOpening = (person: Person, id: string) =>
  refusal(
    person.api.POST('/api/v1/tenders/{id}/opening', { params: { path: { id } }, body: { noConflictOfInterest: true } }),
  );

async function award(log: Journal, people: People, tender: Tender) {
  log.expect('three bids are opened', await openBids(log, people.officer, people.secondOfficer, tender), 3);
  await scoreBids(log, people.officer, tender, (provider) => SCORES[provider.split(' ')[0] ?? ''] ?? 3);
  return decideAward(log, people.approver, tender, `decide-${tender.id}`);
}

async function contractsOf(
  log: Journal,
  people: People,
  tender: Tender,
  decision: { standstillEndsAt: string },
  moveTo: (instant: Date) => Promise<void>,
): Promise<Contract[]> {
  const manager = people.contractManager;
  const early = manager.api.POST('/api/v1/tenders/{id}/contracts', {
    params: { path: { id: tender.id }, header: { 'Idempotency-Key': `early-${tender.id}` } },
  });
  log.expect('no contract during the standstill', await refusal(early), 'award-not-final');
  await moveTo(new Date(new Date(decision.standstillEndsAt).getTime() + 1_000));
  const drafts = await draftContracts(log, manager, tender.id, `contracts-${tender.id}`);
  const signers = new Map([people.saimaa, people.harju, people.polku].map((person) => [person.organisation, person]));
  const signed: Contract[] = [];
  for (const draft of drafts) {
    const provider = signers.get(draft.providerId);
    if (provider !== undefined) signed.push(await signContract(log, manager, provider, draft.id));
  }
  log.expect(
    'every contract is active',
    signed.every((contract) => contract.status === 'active'),
    true,
  );
  return signed;
}

interface Served {
  readonly voucher: Voucher;
  readonly clients: readonly { client: Registered; choiceId: string; provider: Person; approver: Person }[];
}

async function choices(
  log: Journal,
  people: People,
  contracts: readonly Contract[],
  serviceKind: string,
  year: number,
): Promise<Served> {
  const services = await openServices(log, people.contractManager, people.financeApprover, year);
  await keepAccounts(log, people.preparer, demoRegion().providers);
  const serviceId = services.get(serviceKind) ?? '';
  const registered = await registerClients(log, [people.caseWorker, people.secondCaseWorker], CLIENTS);
  const byProvider = new Map(
    [people.saimaa, people.harju, people.polku].map((person) => [person.organisation, person]),
  );
  for (const [organisation, provider] of byProvider)
    await offered(provider, contracts.filter((contract) => contract.providerId === organisation).length);
  const clients: Served['clients'][number][] = [];
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
    clients.push({ client, choiceId, provider, approver: chooser });
    if (index === 0) {
      const other = offers.find((candidate) => candidate.providerId !== offer.providerId);
      log.expect('there is another provider to change to', other !== undefined, true);
      if (other === undefined) continue;
      const changed = byProvider.get(other.providerId) ?? provider;
      const changedId = await changeProvider(log, chooser, voucher.id, other.id);
      await acceptChoice(log, changed, changedId);
      clients[0] = { client, choiceId: changedId, provider: changed, approver: chooser };
    }
  }
  if (shown === undefined) throw new Error('nobody was granted a voucher');
  return { voucher: shown, clients };
}

async function outcomesAndPayments(log: Journal, people: People, served: Served, clock: ReturnType<typeof demoClock>) {
  const began = daysAfter(await clock.now(), 1);
  await clock.moveTo(daysAfter(began, 10));
  const jobs: { provider: Person; factId: string; start: string }[] = [];
  for (const [index, { client, choiceId, provider, approver }] of served.clients.entries()) {
    for (const day of MEETING_DAYS) await meet(log, provider, approver, choiceId, dayOf(daysAfter(began, day)));
    const participation = await participationOf(provider, client.reference, MEETING_DAYS.length);
    if (index >= IN_WORK) continue;
    const start = dayOf(daysAfter(began, 8 + (index % 2)));
    jobs.push({ provider, factId: await reportJob(log, provider, participation, { start, end: null }), start });
  }
  const firstDay = daysAfter(began, 45);
  await clock.moveTo(firstDay);
  const firstRun = await payRun(log, people.preparer, people.financeApprover, dayOf(firstDay));
  log.expect(
    'the first run pays meetings, starts and four weeks in work',
    [...new Set(firstRun.lines.map((line) => line.component))].sort(),
    ['S4', 'START', 'UNIT'],
  );

  const corrected = jobs[0];
  if (corrected === undefined) throw new Error('nobody found a job');
  await correctJob(log, corrected.provider, corrected.factId, {
    start: corrected.start,
    end: dayOf(daysAfter(began, 20)),
  });
  const secondDay = daysAfter(began, 101);
  await clock.moveTo(secondDay);
  const secondRun = await payRun(log, people.preparer, people.financeApprover, dayOf(secondDay));
  const negative = secondRun.lines.filter((line) => line.net.startsWith('-'));
  log.expect(
    'the correction comes back as one negative line',
    negative.map((line) => line.component),
    ['S4'],
  );
  const taken = firstRun.lines.find((line) => line.id === negative[0]?.correctsLineId);
  log.expect('it points at the line it corrects', taken === undefined ? undefined : `-${taken.net}`, negative[0]?.net);
  log.expect(
    'the others have been in work for 13 weeks',
    secondRun.lines.filter((line) => line.component === 'S13').length,
    jobs.length - 1,
  );
  log.expect(
    'nothing is paid twice',
    secondRun.lines.some((line) => line.component === 'UNIT'),
    false,
  );
  return { firstRun, secondRun };
}

async function closing(log: Journal, people: People, lastRun: PaidRun): Promise<void> {
  const ledger = await done(people.auditor.api.GET('/api/v1/ledger/accounts'));
  log.expect('the ledger sums to zero', [ledger.balanced, ledger.sum], [true, '0.00']);
  const { items } = await done(people.auditor.api.GET('/api/v1/participations', { params: { query: { limit: 200 } } }));
  log.expect(
    'everybody has been paid what they are entitled to',
    items.filter((item) => item.paid !== item.entitled).map((item) => item.clientReference),
    [],
  );
  const line = lastRun.lines[0];
  if (line === undefined) return;
  for (const language of ['fi', 'sv', 'en'] as const) {
    const why = await done(
      people.auditor.api.GET('/api/v1/payment-lines/{id}/why', {
        params: { path: { id: line.id }, query: { language } },
      }),
    );
    log.expect(
      `a line says why in ${language} and can be recomputed`,
      [why.sentence !== '', why.recomputed],
      [true, true],
    );
  }
}
