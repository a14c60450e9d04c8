import { done, refusal } from './answers.js';
import { decideAward, openBids, scoreBids } from './chain/award.js';
import { bidFor, replaceBid, submitBid, type Prices } from './chain/bid.js';
import { draftContracts, shareMoney, signContract, type Contract } from './chain/contract.js';
import { completed, importNotice, saveDraft, type Imported } from './chain/notice.js';
import { eventually } from './chain/outcome.js';
import type { PaidRun } from './chain/payment-run.js';
import { publishTender, type Tender } from './chain/publish-tender.js';
import { planNegotiation, selectCandidates, selectsCandidates } from './chain/take-part.js';
import type { Voucher } from './chain/voucher.js';
import { closingTime, daysAfter, demoClock } from './clock.js';
import { authoredTender } from './job-coaching.js';
import type { Journal } from './journal.js';
import { signInEverybody, type People } from './people.js';
import { checkBooks, payOutcomes } from './pay-outcomes.js';
import type { Person } from './person.js';
import { serveClients } from './serve-clients.js';

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
/** An EU procurement leaves thirty days for bids; with a holiday at their end a few more. */
const OPEN_DAYS = 36;

/** The whole chain over HTTP, as its people. Every step that can be repeated carries a key, so a killed server loses nothing. */
export async function runDemo(baseUrl: string, log: Journal, notice: string | null): Promise<DemoDone> {
  const people = await log.step('everybody', 'signs in', () => signInEverybody(baseUrl));
  const clock = demoClock(people.officer);
  const started = await clock.now();

  const { tender, imported } = await tenderOf(log, people, notice, started);
  const { saimaa, harju, polku } = people;
  if (selectsCandidates(tender)) await selectCandidates(log, people.officer, [saimaa, harju, polku], tender.id, clock);
  await bids(log, people, tender, clock.moveTo);
  const decision = await award(log, people, tender);
  const contracts = await contractsOf(log, people, tender, decision, clock.moveTo);
  await clock.moveTo(daysAfter(await clock.now(), 2));

  const serviceKind = contracts[0]?.serviceKind ?? 'job-coaching';
  const served = await serveClients(log, people, contracts, serviceKind, (await clock.now()).getFullYear());
  const { secondRun, firstRun } = await payOutcomes(log, people, served, clock);
  await checkBooks(log, people, secondRun);
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
  started: Date,
): Promise<{ tender: Tender; imported: Imported | null }> {
  const { officer, approver, polku } = people;
  const deadline = closingTime(daysAfter(started, OPEN_DAYS));
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
  const inStages = selectsCandidates(draft);
  const closing = inStages ? closingTime(daysAfter(started, 2 * OPEN_DAYS)) : deadline;
  const saved = imported === null ? draft : await saveDraft(log, officer, draft, completed(draft, closing));
  const ready = inStages ? await planNegotiation(log, officer, saved, deadline) : saved;
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
    if (provider === people.polku) await shareMoney(log, manager, draft, people.savonlinna.organisation ?? '');
    if (provider !== undefined) signed.push(await signContract(log, manager, provider, draft.id));
  }
  log.expect(
    'every contract is active',
    signed.every((contract) => contract.status === 'active'),
    true,
  );
  return signed;
}
