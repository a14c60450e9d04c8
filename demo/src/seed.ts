import { DEMO_SERVICES, demoRegion, type DemoProvider } from '@kasvutori/api/demo-region';
import { centsToDecimal, municipalitiesOf, SERVICE_KINDS, type ServiceKindCode } from '@kasvutori/platform';
import { actForOthers } from './act-for-others.js';
import { agree } from './agree.js';
import { done } from './answers.js';
import { approveByRulebook } from './approve-by-rulebook.js';
import { bookTime, openHours } from './chain/appointments.js';
import { beginAlliance, liveAlliance } from './chain/alliance.js';
import { decideAward, openBids, scoreBids } from './chain/award.js';
import { bidFor, submitBid } from './chain/bid.js';
import { agreeIndicators, draftContracts, shareMoney, signContract } from './chain/contract.js';
import {
  keepAccounts,
  openServices,
  publishChoiceRules,
  registerClients,
  tellDecisionTerms,
  type Registered,
} from './chain/market.js';
import { describeOffers, showHouse, writeProfile } from './chain/offers.js';
import { participationOf, reportJob } from './chain/outcome.js';
import { payRun } from './chain/payment-run.js';
import { publishTender, type Tender } from './chain/publish-tender.js';
import { gatherTeam } from './chain/team.js';
import { acceptChoice, assess, choose, grant, meet, offersFor, tellExperience } from './chain/voucher.js';
import { dayOf, daysAfter, demoClock, closingTime } from './clock.js';
import { contestAndPrint } from './contest-and-print.js';
import { authoredTender, lotOf } from './job-coaching.js';
import { journal, type Journal } from './journal.js';
import { approversOf, signInEverybody, type People } from './people.js';
import { enter, type Person } from './person.js';
import { planBudgets } from './plan-budgets.js';
import { planAhead } from './plan-ahead.js';

const DAY = 86_400_000;
/** An EU procurement leaves thirty days for bids; with a holiday at their end a few more. */
const EU_TIME = 36;
const CLIENTS = 300;
/** Clients with a past: a voucher, a provider, meetings, some of them a job. */
const SERVED = 8;

type Manager = Person & { readonly provider: DemoProvider };

/**
 * Gives the demo region its past, over the API as its people: a tender, twenty contracts, clients and what they chose, a paid run; and its
 * present: open tenders, a voucher to choose with, meetings to confirm. Ends with the clock at today.
 */
export async function seedMarket(baseUrl: string, print: (line: string) => void): Promise<void> {
  const log = journal(print);
  const people = await signInEverybody(baseUrl);
  const clock = demoClock(people.officer);
  const managers: Manager[] = [];
  for (const provider of demoRegion().providers)
    managers.push({ ...(await enter(baseUrl, provider.account)), provider });

  const began = await clock.now();
  const year = new Date().getFullYear();
  // The next year too: a visitor who moves the clock past New Year still has money to grant from.
  const services = await openServices(log, people.contractManager, approversOf(people), [year, year + 1]);
  await publishChoiceRules(log, people.contractManager, dayOf(daysAfter(await clock.now(), 1)));
  await tellDecisionTerms(log, people.contractManager);
  await keepAccounts(log, people.preparer, demoRegion().providers);
  for (const manager of managers) await writeProfile(log, manager, manager.provider);
  await buyEverything(log, people, managers, clock, began);
  const alliance = await beginAlliance(log, people);

  const clients = await registerClients(log, [people.caseWorker, people.secondCaseWorker], CLIENTS);
  const serviceId = services.get('job-coaching') ?? '';
  await past(log, people, managers, clients.slice(3, 3 + SERVED), serviceId, clock);
  await clock.moveTo(new Date(Date.now() - DAY));
  await present(log, people, managers, clients, serviceId);
  await contestAndPrint(log, people, clients.slice(40, 42), services.get('language-coaching') ?? '');
  await actForOthers(log, people, clients, services.get('recruiting-help') ?? '');
  await liveAlliance(log, people, alliance, clock);
  await openTenders(log, people, new Date());
  await planAhead(log, people, new Date());
  await agree(log, people, new Date());
  await approveByRulebook(log, people, new Date());
  await planBudgets(log, people, services, year);
  await clock.moveTo(new Date());
  const broken = log.expectations.filter((expectation) => !expectation.held);
  if (broken.length > 0)
    throw new Error(`the demo region did not come out as expected: ${broken.map((one) => one.name).join(', ')}`);
}

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });

/** One tender with a lot for each of the six services; everybody bids for what they give, and everybody wins. */
async function buyEverything(
  log: Journal,
  people: People,
  managers: readonly Manager[],
  clock: ReturnType<typeof demoClock>,
  began: Date,
): Promise<void> {
  const municipalities = municipalitiesOf('FI1DA').map((municipality) => municipality.code);
  const kinds = DEMO_SERVICES.map((code) => SERVICE_KINDS[code]);
  const lots = kinds.map((kind, index) =>
    lotOf({ title: kind.name, serviceKind: kind.code, municipalities, maxAwards: 20, mainCpv: kind.cpv }, index),
  );
  const deadline = daysAfter(began, EU_TIME);
  const body = {
    ...authoredTender(closingTime(deadline)),
    title: text('Kasvupalvelut Etelä-Savossa', 'Tillväxttjänster i Södra Savolax', 'Growth services in Etelä-Savo'),
    lots,
  };
  const draft = await log.step(people.officer.name, 'writes a tender', () =>
    done(people.officer.api.POST('/api/v1/tenders', { body })),
  );
  const tender = await publishTender(log, people.officer, people.approver, draft);
  for (const manager of managers) {
    const { unitPriceCents } = manager.provider;
    const mine = tender.lots
      .filter((lot) => lotsOf(manager.provider).includes(lot.serviceKind as ServiceKindCode))
      .map((lot) => lot.id);
    const prices = {
      unit: centsToDecimal(unitPriceCents),
      attachment: centsToDecimal(unitPriceCents * 2n),
      milestone: (days: number) => centsToDecimal(unitPriceCents * (days > 50 ? 10n : 5n)),
    };
    await submitBid(log, manager, tender.id, bidFor(tender, prices, mine), `seed-bid-${manager.provider.id}`);
  }
  await clock.moveTo(new Date(new Date(tender.submissionEnd ?? deadline).getTime() + 1_000));
  await openBids(log, people.officer, people.secondOfficer, tender);
  await scoreBids(log, people.officer, tender, (name) => 3 + (name.length % 3));
  const decision = await decideAward(log, people.approver, tender, 'seed-decision');
  await clock.moveTo(new Date(new Date(decision.standstillEndsAt).getTime() + 1_000));
  const drafts = await draftContracts(log, people.contractManager, tender.id, 'seed-contracts');
  for (const contract of drafts) {
    const manager = managers.find(({ organisation }) => organisation === contract.providerId);
    if (manager === undefined) continue;
    await agreeIndicators(log, people.contractManager, contract);
    if (contract.providerId === people.polku.organisation)
      await shareMoney(log, people.contractManager, contract, people.savonlinna.organisation ?? '');
    await signContract(log, people.contractManager, manager, contract.id);
  }
  await clock.moveTo(daysAfter(await clock.now(), 2));
  for (const [index, manager] of managers.entries()) {
    await describeOffers(
      log,
      manager,
      manager.provider,
      dayOf(daysAfter(new Date(), 2 + (index % 9))),
      lotsOf(manager.provider).length,
    );
    if (index < 3) await showHouse(log, manager, index);
  }
}

/** Those with an account give two services, the others one. */
const lotsOf = (provider: DemoProvider): readonly ServiceKindCode[] =>
  provider.services.slice(0, /^provider-/.test(provider.account) ? 1 : 2);

/** What clients with a past told their case workers; one of them said a phone number, which waits for an official. */
const SAYING: readonly { grade: number; words: string | null }[] = [
  { grade: 5, words: 'Valmentaja kuunteli ja auttoi tekemään hakemuksen.' },
  { grade: 4, words: 'Soittakaa minulle, numero on 040 123 4567. Haluan jatkaa samalla valmentajalla.' },
  { grade: 5, words: null },
  { grade: 3, words: 'Ajat siirtyivät kahdesti, muuten hyvä.' },
  { grade: 4, words: null },
];

/** A few clients who have been served for months, some of whom found work, and one paid run. */
async function past(
  log: Journal,
  people: People,
  managers: readonly Manager[],
  clients: readonly Registered[],
  serviceId: string,
  clock: ReturnType<typeof demoClock>,
): Promise<void> {
  const began = daysAfter(await clock.now(), 1);
  await clock.moveTo(daysAfter(began, 30));
  for (const [index, client] of clients.entries()) {
    await assess(log, client, 0.2 + index / 12);
    const voucher = await grant(log, client, serviceId, 10);
    const offers = (await offersFor(client.worker, voucher.id)).filter((offer) =>
      managers.some(
        ({ organisation, provider }) => organisation === offer.providerId && !/^provider-/.test(provider.account),
      ),
    );
    // Five with the same provider: what they say can be published. What the others say cannot, yet.
    const offer = offers[index < SAYING.length ? 0 : index % offers.length];
    const manager = managers.find(({ organisation }) => organisation === offer?.providerId);
    if (offer === undefined || manager === undefined) throw new Error('nobody serves this client');
    const choiceId = await choose(log, client.worker, voucher.id, offer.id);
    await acceptChoice(log, manager, choiceId);
    await meet(log, manager, client.worker, choiceId, dayOf(daysAfter(began, 30)), 2);
    await tellExperience(log, client.worker, voucher.id, SAYING[index] ?? { grade: 4, words: null });
    const participation = await participationOf(manager, client.reference, 1);
    if (index % 2 === 0)
      await reportJob(log, manager, participation, { start: dayOf(daysAfter(began, 30)), end: null });
  }
  await clock.moveTo(daysAfter(began, 65));
  await payRun(log, people.preparer, people.financeApprover, dayOf(daysAfter(began, 65)));
}

/** What waits for somebody today. */
async function present(
  log: Journal,
  people: People,
  managers: readonly Manager[],
  clients: readonly Registered[],
  serviceId: string,
): Promise<void> {
  const [aada, kalle, third] = clients;
  if (aada === undefined || kalle === undefined || third === undefined) throw new Error('no clients');
  await assess(log, aada, 0.5);
  await gatherTeam(log, aada);
  await grant(log, aada, serviceId, 10);
  for (const [client, chooser, accepted] of [
    [kalle, people.kalle, true],
    [third, third.worker, false],
  ] as const) {
    await assess(log, client, 0.7);
    const voucher = await grant(log, client, serviceId, 8);
    const offer = (await offersFor(chooser, voucher.id)).find(
      ({ providerId }) => providerId === people.saimaa.organisation,
    );
    if (offer === undefined) throw new Error('Saimaan Työvalmennus serves nobody');
    const choiceId = await choose(log, chooser, voucher.id, offer.id);
    if (!accepted) continue;
    await acceptChoice(log, people.saimaa, choiceId);
    await openHours(log, people.saimaa, offer.id);
    for (const daysAhead of [2, 9]) await bookTime(log, chooser, choiceId, daysAhead);
    const occurredOn = dayOf(new Date(Date.now() - DAY));
    const params = { path: { id: choiceId }, header: { 'Idempotency-Key': `seed-event-${choiceId}` } };
    await log.step(people.saimaa.name, 'records a meeting to be confirmed', () =>
      done(people.saimaa.api.POST('/api/v1/choices/{id}/events', { params, body: { occurredOn, units: 1 } })),
    );
  }
}

/** Tenders at every stage that a visitor can look at. */
async function openTenders(log: Journal, people: People, now: Date): Promise<void> {
  const { officer, approver, harju } = people;
  const make = async (days: number, title: ReturnType<typeof text>): Promise<Tender> => {
    const authored = authoredTender(closingTime(daysAfter(now, days)));
    // Below the EU threshold: a national procurement, whose time for bids the buyer sets.
    const lots = authored.lots.map((lot) => ({ ...lot, estimatedValue: '100000.00' }));
    const body = { ...authored, title, estimatedValue: '200000.00', lots };
    return log.step(officer.name, `writes ${title.en}`, () => done(officer.api.POST('/api/v1/tenders', { body })));
  };
  const open = await publishTender(
    log,
    officer,
    approver,
    await make(
      20,
      text(
        'Työhönvalmennus pitkään työttöminä olleille',
        'Jobbcoachning för långtidsarbetslösa',
        'Job coaching for the long-term unemployed',
      ),
    ),
  );
  await submitBid(
    log,
    harju,
    open.id,
    bidFor(open, { unit: '79.50', attachment: '200.00', milestone: () => '500.00' }),
    'seed-open-bid',
  );
  await publishTender(
    log,
    officer,
    approver,
    await make(9, text('Nuorten työhönvalmennus', 'Jobbcoachning för unga', 'Job coaching for young people')),
  );
  await make(
    40,
    text(
      'Valmennus osatyökykyisille',
      'Coachning för partiellt arbetsföra',
      'Coaching for people with partial work ability',
    ),
  );
}
