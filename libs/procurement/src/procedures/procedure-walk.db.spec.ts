import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp } from '../../../../test/support/app.js';
import { allowed, LOTS, mine, of, Procedures, REGISTER } from '../../../../test/support/given-procedure.js';
import type { DirectAwardDetail } from '../direct-award/direct-award.dto.js';
import type { OfficerRegister, ProviderRegister } from '../supplier-register/register.dto.js';
import type { TenderInput } from '../tenders/tender-input.dto.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';
import {
  has,
  PLANNED_KINDS,
  PROCEDURE_KINDS,
  PROCEDURE_TABLE,
  type PlannedKind,
  type Stage,
} from './procedure-table.js';

let p: Procedures;
beforeAll(async () => {
  p = await Procedures.given(await testApp(procurementLibrary));
});
afterAll(() => p.app.close());

/** A tender on its way, with those who take part in it. */
interface Walk {
  tender: TenderDetail;
  readonly parties: readonly ProviderActor[];
}

/** What is done at each stage so that the next one begins. */
const STEPS: Readonly<Record<Exclude<Stage, 'preparation' | 'joining' | 'ended'>, (walk: Walk) => Promise<void>>> = {
  requests: async ({ tender, parties }) => {
    for (const party of parties) await p.request(party, tender).expect(200);
    await p.app.setClock((await p.read(tender)).plan!.requestsEnd!);
  },
  selection: async ({ tender, parties }) => {
    for (const party of parties) await p.decide(tender, party, true);
    await p.act(tender, '/invite').expect(200);
  },
  rounds: async ({ tender, parties }) => {
    const { local: answersUntil, instant } = await p.ahead(2);
    const round = { title: 'Ratkaisut', invitation: 'Kuvatkaa ratkaisunne.', wantsPrice: false, answersUntil };
    await p.act(tender, '/rounds', round).expect(201);
    const answer = { text: 'Näin teemme sen.', preliminaryPrice: null };
    for (const party of parties) await p.app.as(party).put(mine(tender, 'rounds/1/answer')).send(answer).expect(200);
    await p.app.setClock(instant);
    await p.act(tender, '/rounds/1/unseal').expect(200);
    const recording = p.app.as(p.officer).put(of(tender, '/rounds/1/record')).set('if-match', '"2"');
    await recording.send({ record: 'Sovittiin mittareista.' }).expect(200);
    await p.act(tender, '/call-for-bids').expect(200);
  },
  bids: async ({ tender, parties }) => {
    for (const [index, party] of parties.entries()) await p.bid(party, tender, `${80 + index}.00`).expect(201);
    await p.app.setClock(tender.submissionEnd!);
  },
  opening: ({ tender }) => p.open(tender),
  evaluation: async ({ tender }) => {
    await p.app.setClock(new Date((await p.clock()).getTime() + 60_000));
    await p.award(tender);
  },
  award: async ({ tender }) => {
    const { rows } = await p.app.owner.query<{ end: Date }>(
      `SELECT standstill_ends_at AS "end" FROM procurement.award_decision WHERE tender_id = $1`,
      [tender.id],
    );
    await p.app.setClock(rows[0]!.end);
    await p.act(tender, '/conclude').expect(200);
  },
  'call-offs': callOffAmongWinners,
  development: developTogether,
};

/** Follows the row of the table from the first published stage on: after each step the procedure stands where the table says. */
async function follow(walk: Walk, kind: keyof typeof PROCEDURE_TABLE): Promise<void> {
  const stages = PROCEDURE_TABLE[kind].stages.slice(1);
  for (const [index, stage] of stages.entries()) {
    expect(await p.read(walk.tender)).toMatchObject({ stage, rules: { kind } });
    if (stage === 'ended' || stage === 'preparation' || stage === 'joining') return;
    await STEPS[stage](walk);
    // A framework lives on as long as its term; its call-offs have been walked.
    if (stage === 'call-offs') return;
    expect(stages[index + 1]).toBeDefined();
  }
}

const CHANGES: Readonly<Partial<Record<PlannedKind, Partial<TenderInput>>>> = {
  framework: { framework: 'fa-w-rc', frameworkMaximum: '180000.00' },
};

test.each([...PLANNED_KINDS])('%s goes from its draft to its decision as its row of the table says', async (kind) => {
  const lots = { framework: [{ ...LOTS[1]!, maxAwards: 2 }], alliance: [ALLIANCE_LOT] };
  const made = await p.draft(CHANGES[kind], kind === 'framework' || kind === 'alliance' ? lots[kind] : undefined);
  const requests = has(kind, 'requests') ? (await p.ahead(5)).local : null;
  const selection = requests === null ? {} : { fi: 'Kokemus ratkaisee.' };
  await p.plan(made, { kind, requestsDeadline: requests, selection }).expect(200);
  const tender = await p.publish(made.id);
  await follow({ tender, parties: p.providers.slice(0, kind in lots ? 2 : 1) }, kind);
  expect(['concluded', 'decided']).toContain((await p.tender(tender)).status);
});

const ALLIANCE_LOT = { ...LOTS[0]!, startsOn: null, estimatedValue: '150000.00', maxAwards: 1 };

async function callOffAmongWinners({ tender: framework, parties }: Walk): Promise<void> {
  const callOff = {
    lotId: framework.lots[0]!.id,
    title: { fi: 'Kevään valmennus', sv: 'Vårens coachning' },
    description: { fi: 'Neljä ryhmää.' },
    estimatedValue: '40000.00',
    durationMonths: 6,
    submissionDeadline: (await p.ahead(5)).local,
  };
  const call = (body: object = callOff, actor = p.officer) => p.act(framework, '/call-offs', body, actor);
  expect(allowed(await p.read(framework))).toEqual(['call-off']);
  await call(callOff, p.stranger).expect(404);
  await call({ ...callOff, lotId: framework.id }).expect(404);
  const { id } = (await call().expect(201)).body as { id: string };
  const drafted = await p.tender({ id });
  expect([drafted.missing, drafted.title, drafted.lots[0]!.priceItems.map(({ code }) => code)]).toEqual([
    [],
    callOff.title,
    ['UNIT'],
  ]);
  const tender = await p.publish(id);
  expect(await p.read(tender)).toMatchObject({
    origin: { kind: 'framework', id: framework.id },
    invitations: [{ providerName: 'Aamu Oy' }, { providerName: 'Ilta Oy' }],
  });
  expect((await p.read(framework)).callOffs).toMatchObject([{ tenderId: id, status: 'published' }]);
  const outsider = p.providers[2];
  await p.app.as(ANONYMOUS).get(`/api/v1/public/tenders/${id}`).expect(404);
  await p.app.as(outsider).get(`/api/v1/provider/tenders/${id}`).expect(404);
  await p.bid(outsider, tender).expect(404);
  const [mail] = await p.mailsTo(parties[0]!, tender.number);
  expect(mail).toContain(`/provider/tenders/${id}`);
  await follow({ tender, parties }, 'mini-competition');
}

async function developTogether({ tender, parties }: Walk): Promise<void> {
  const start = { goals: 'Yhteinen toimintamalli.', target: '400000.00', plannedEnd: '2040-06-30' };
  expect((await p.read(tender)).components).toEqual([{ lot: 'LOT-0001', capability: '60', price: '40' }]);
  await p.act(tender, '/development', start, p.stranger).expect(404);
  await p.act(tender, '/development', start).expect(201);
  expect((await p.act(tender, '/development', start).expect(409)).body.code).toBe('development-already-started');
  expect((await p.readAs(parties[0]!, tender)).development).toMatchObject({ target: '400000.00' });
  expect((await p.readAs(parties[1]!, tender)).development).toBeNull();
  const end = (actor = p.approver) =>
    p.app
      .as(actor)
      .post(of(tender, '/development/decision'))
      .set('if-match', '"1"')
      .send({ outcome: 'continue', grounds: 'Tavoitehinta saavutettiin.' });
  expect((await end(p.officer).expect(403)).body.code).toBe('development-own-decision');
  expect((await end().expect(200)).body.development).toMatchObject({ outcome: 'continue' });
  expect((await end().expect(409)).body.code).toBe('procedure-stage-not-allowed');
  const mails = await p.mailsTo(parties[0]!, tender.number);
  expect(mails.filter((text) => text.includes(`/provider/tenders/${tender.id}/procedure`)).length).toBeGreaterThan(2);
}

test('an alliance that stops after its development phase is cancelled, and its award falls', async () => {
  const { tender } = await p.called({ kind: 'alliance' }, [ALLIANCE_LOT]);
  const walk = { tender, parties: p.providers.slice(0, 1) };
  for (const stage of ['requests', 'selection', 'rounds', 'bids', 'opening', 'evaluation', 'award'] as const)
    await STEPS[stage](walk);
  await p.act(tender, '/development', { goals: 'Toimintamalli.', target: null, plannedEnd: '2040-06-30' }).expect(201);
  const ending = p.app.as(p.approver).post(of(tender, '/development/decision')).set('if-match', '"1"');
  const { body } = await ending.send({ outcome: 'stop', grounds: 'Tavoitehintaa ei saavutettu.' }).expect(200);
  expect(body).toMatchObject({ stage: 'ended', development: { outcome: 'stop' } });
  expect(await p.tender(tender)).toMatchObject({ status: 'cancelled' });
  const { rows } = await p.app.owner.query(`SELECT status FROM procurement.award_decision WHERE tender_id = $1`, [
    tender.id,
  ]);
  expect(rows).toEqual([{ status: 'withdrawn' }]);
  expect((await p.mailsTo(p.providers[0], 'Tavoitehintaa ei saavutettu.')).length).toBe(1);
});

test('a direct award goes from its draft to its decision', async () => {
  const lots = LOTS.map((lot) => ({ ...lot, criteria: [], startsOn: null, mainCpv: '85312310' }));
  const change = {
    mainCpv: '85312310',
    estimatedValue: '800000.00',
    procedure: 'neg-wo-call',
    submissionDeadline: null,
  };
  const tender = await p.draft(change as Partial<TenderInput>, lots);
  expect((await p.read(tender)).stage).toBe('preparation');
  const prices = tender.lots.flatMap((lot) =>
    lot.priceItems.map(({ code }) => ({ lotId: lot.id, code, unitPrice: '80.00' })),
  );
  const reasons = 'Asiakas on saanut palvelua tältä tuottajalta kaksi vuotta, ja vaihdos katkaisisi sen.';
  const provider = { providerId: p.providers[0].organisationId, ground: 'client-relationship', transparency: true };
  let award = (await p.act(tender, '/direct-award', { ...provider, reasons, prices }).expect(201))
    .body as DirectAwardDetail;
  for (const [actor, move] of [
    [p.officer, 'submit'],
    [p.approver, 'approve'],
  ] as const) {
    const moving = p.app.as(actor).post(`/api/v1/direct-awards/${award.id}/${move}`);
    award = (await moving.set('if-match', `"${award.version}"`).send({}).expect(200)).body;
  }
  expect(await p.read(tender)).toMatchObject({ stage: 'award', rules: { kind: 'direct-award' } });
  await p.app.setClock(award.decision!.standstillEndsAt);
  await p.act(tender, '/conclude').expect(200);
  expect((await p.read(tender)).stage).toBe('ended');
});

test('a supplier register is opened, joined, called off from and closed', async () => {
  const at = (register: { id: string }, path = '') => `/api/v1/registers/${register.id}${path}`;
  const post = (path: string, version: number, body: object, actor = p.officer) =>
    p.app.as(actor).post(path).set('if-match', `"${version}"`).send(body);
  const draft = (await p.app.as(p.officer).post('/api/v1/registers').send(REGISTER).expect(201))
    .body as OfficerRegister;
  const register = (await post(at(draft, '/publish'), draft.version, {}, p.approver).expect(200))
    .body as OfficerRegister;
  const categoryId = register.categories[0]!.id;
  const parties = p.providers.slice(0, 2);
  for (const party of parties) {
    const joining = p.app.as(party).post(`/api/v1/provider/registers/${register.id}/members`);
    const { memberships } = (await joining.send({ categoryId, answers: ['Kyllä.', 'On.'] }).expect(201))
      .body as ProviderRegister;
    const { id, version } = memberships[0]!;
    await post(at(register, `/members/${id}/decision`), version, { move: 'accept', reason: null }).expect(200);
  }
  await p.app.setClock((await p.ahead(31)).instant);
  const callOff = { categoryId, title: { fi: 'Kevään ryhmät' }, description: { fi: 'Neljä.' }, quantity: 4 };
  const terms = { estimatedValue: '40000.00', durationMonths: 6, submissionDeadline: (await p.ahead(12)).local };
  const { id } = (
    await p.app
      .as(p.officer)
      .post(at(register, '/call-offs'))
      .send({ ...callOff, ...terms })
      .expect(201)
  ).body as { id: string };
  await follow({ tender: await p.publish(id), parties }, 'mini-competition');
  const { version } = (await p.app.as(p.officer).get(at(register)).expect(200)).body as OfficerRegister;
  const closed = await post(at(register, '/close'), version, { reason: 'Uusi rekisteri avattu.' }).expect(200);
  expect(closed.body.stage).toBe('ended');
});

test('no row of the table is left without its walk', () => {
  expect([...PLANNED_KINDS, 'mini-competition', 'direct-award', 'supplier-register'].sort()).toEqual(
    [...PROCEDURE_KINDS].sort(),
  );
});
