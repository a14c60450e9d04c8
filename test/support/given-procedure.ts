import { readFileSync } from 'node:fs';
import { EXCLUSION_GROUNDS, toHelsinki, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import type {
  OfficerProcedure,
  ProcedurePlanInput,
  ProviderProcedure,
} from '../../libs/procurement/src/procedures/procedures.dto.js';
import type { RegisterInput } from '../../libs/procurement/src/supplier-register/register.dto.js';
import type { TenderInput } from '../../libs/procurement/src/tenders/tender-input.dto.js';
import type { TenderDetail } from '../../libs/procurement/src/tenders/tenders.dto.js';
import type { TestApp } from './app.js';
import { nextKey } from './given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from './given.js';

const FIXTURE = JSON.parse(
  readFileSync(new URL('../../libs/procurement/src/tenders/fixtures/complete-draft.json', import.meta.url), 'utf8'),
) as TenderInput;
const DAY = 86_400_000;

/** Lots of the fixture: one with milestones, one with units only. */
export const LOTS = FIXTURE.lots;

/** A supplier register complete enough to be published. */
export const REGISTER: RegisterInput = {
  title: { fi: 'Valmentajien rekisteri' },
  description: { fi: 'Mukaan voi tulla milloin tahansa.' },
  language: 'fi',
  mainCpv: '79998000',
  requirements: [{ text: { fi: 'Kokemus ryhmistä' } }, { text: { fi: 'Esteettömät tilat' } }],
  validTo: null,
  categories: [
    { title: { fi: 'Ryhmävalmennus' }, serviceKind: 'job-coaching', municipalities: ['740'], unit: { fi: 'ryhmä' } },
    {
      title: { fi: 'Uraohjaus' },
      serviceKind: 'career-guidance',
      municipalities: ['740', '491'],
      unit: { fi: 'tapaaminen' },
    },
  ],
};

type Providers = [ProviderActor, ProviderActor, ProviderActor, ProviderActor];
type Page = { readonly id: string };

/** Two officers, a stranger, four providers, and every step of a procedure over HTTP as they make it. */
export class Procedures {
  private constructor(
    readonly app: TestApp,
    readonly authority: string,
    readonly officer: AuthorityActor,
    readonly approver: AuthorityActor,
    readonly stranger: AuthorityActor,
    readonly providers: Providers,
  ) {}

  static async given(app: TestApp): Promise<Procedures> {
    const authority = await givenAuthority(app);
    const official = () => givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
    const other = await givenAuthority(app, 'Toinen alue');
    const provider = async (name: string) =>
      givenProviderPerson(app, await givenProvider(app, name), 'provider-manager');
    return new Procedures(
      app,
      authority,
      await official(),
      await official(),
      await givenOfficial(app, other, 'procurement-officer', 'procurement-approver'),
      (await Promise.all(['Aamu Oy', 'Ilta Oy', 'Päivä Oy', 'Yö Oy'].map(provider))) as Providers,
    );
  }

  async clock(): Promise<Date> {
    return (await this.app.owner.query<{ now: Date }>('SELECT app.now() AS now')).rows[0]!.now;
  }

  /** Noon in Helsinki so many days ahead: as the wall clock shows it, and its instant. */
  async ahead(days: number): Promise<{ local: string; instant: Date }> {
    const local = `${toHelsinki(new Date((await this.clock()).getTime() + days * DAY)).date}T12:00`;
    const { rows } = await this.app.owner.query<{ at: Date }>(
      `SELECT $1::timestamp AT TIME ZONE 'Europe/Helsinki' AS at`,
      [local],
    );
    return { local, instant: rows[0]!.at };
  }

  async draft(change: Partial<TenderInput> = {}, lots = LOTS.slice(1)): Promise<TenderDetail> {
    const submissionDeadline = (await this.ahead(20)).local;
    const body = {
      ...FIXTURE,
      questionsDeadline: null,
      submissionDeadline,
      estimatedValue: '150000.00',
      lots,
      ...change,
    };
    return (await this.app.as(this.officer).post('/api/v1/tenders').send(body).expect(201)).body;
  }

  plan(tender: TenderDetail, body: Partial<ProcedurePlanInput>, actor = this.officer) {
    const nothing = {
      requestsDeadline: null,
      minCandidates: null,
      maxCandidates: null,
      mayReduce: false,
      selection: {},
    };
    return this.app
      .as(actor)
      .put(of(tender, '/procedure'))
      .set('if-match', `"${tender.version}"`)
      .send({ kind: 'negotiated', ...nothing, ...body });
  }

  async publish(id: string): Promise<TenderDetail> {
    const fresh = await this.tender({ id });
    const submitted = await this.app
      .as(this.officer)
      .post(of(fresh, '/submit-for-approval'))
      .set('if-match', `"${fresh.version}"`)
      .send({})
      .expect(200);
    const approving = this.app.as(this.approver).post(of(fresh, '/approve-and-publish'));
    return (
      await approving
        .set('if-match', `"${(submitted.body as TenderDetail).version}"`)
        .send({})
        .expect(200)
    ).body;
  }

  /** A published tender whose requests are awaited for five days. */
  async called(
    change: Partial<ProcedurePlanInput> = {},
    lots = LOTS.slice(1),
  ): Promise<{ tender: TenderDetail; requestsEnd: Date }> {
    const made = await this.draft({}, lots);
    const { local, instant } = await this.ahead(5);
    await this.plan(made, { requestsDeadline: local, selection: { fi: 'Kokemus ratkaisee.' }, ...change }).expect(200);
    return { tender: await this.publish(made.id), requestsEnd: instant };
  }

  async tender({ id }: Page): Promise<TenderDetail> {
    return (await this.app.as(this.officer).get(of({ id })).expect(200)).body;
  }

  async read(tender: Page): Promise<OfficerProcedure> {
    return (await this.app.as(this.officer).get(of(tender, '/procedure')).expect(200)).body;
  }

  async readAs(actor: ProviderActor, tender: Page): Promise<ProviderProcedure> {
    return (await this.app.as(actor).get(mine(tender, 'procedure')).expect(200)).body;
  }

  request(actor: ProviderActor, tender: Page, statement = 'Olemme tehneet tätä kymmenen vuotta.') {
    return this.app.as(actor).put(mine(tender, 'request')).send({ statement });
  }

  /** The company's own self-declaration: no ground of exclusion applies, and one piece of evidence. */
  declare(actor: ProviderActor, version: number, text: string) {
    const exclusion = [...EXCLUSION_GROUNDS.keys()].map((ground) => ({ ground, applies: false, measures: null }));
    const suitability = [{ kind: 'insurance', text, link: null, validFrom: null, validTo: null }];
    return this.app
      .as(actor)
      .put('/api/v1/provider/declaration')
      .set('if-match', `"${version}"`)
      .send({ exclusion, suitability });
  }

  async decide(tender: Page, provider: ProviderActor, selected: boolean, ground: string | null = null): Promise<void> {
    const { requests } = await this.read(tender);
    const found = requests.find(({ providerId }) => providerId === provider.organisationId)!;
    await this.app
      .as(this.officer)
      .put(of(tender, `/requests/${found.id}/decision`))
      .set('if-match', `"${found.version}"`)
      .send({ selected, ground, reason: selected ? 'Täyttää vaatimukset.' : 'Referenssit puuttuvat.' })
      .expect(200);
  }

  /** An act of the officers that takes no more than a body. */
  act(tender: Page, path: string, body: object = {}, actor = this.officer) {
    return this.app.as(actor).post(of(tender, path)).send(body);
  }

  bid(actor: ProviderActor, tender: TenderDetail, unitPrice = '80.00') {
    return this.app
      .as(actor)
      .post(of(tender, '/bids'))
      .set('idempotency-key', nextKey())
      .send(bidFor(tender, unitPrice));
  }

  async open(tender: TenderDetail): Promise<void> {
    for (const one of [this.officer, this.approver])
      await this.act(tender, '/opening', { noConflictOfInterest: true }, one).expect(200);
  }

  /** Scores all bids alike and awards the best. @returns the end of the standstill. */
  async award(tender: TenderDetail): Promise<Date> {
    const { rows: bids } = await this.app.owner.query<{ id: string }>(
      `SELECT id FROM procurement.bid WHERE tender_id = $1 AND status = 'opened'`,
      [tender.id],
    );
    for (const lot of tender.lots) {
      const judged = lot.criteria.filter(({ kind }) => kind === 'quality');
      const scores = judged.flatMap(({ id: criterionId }) =>
        bids.map(({ id: bidId }) => ({ bidId, criterionId, score: 4, ground: 'Hyvä.' })),
      );
      const scoring = this.app.as(this.officer).put(`/api/v1/lots/${lot.id}/scores`);
      if (scores.length > 0) await scoring.send({ scores }).expect(200);
    }
    const lots = tender.lots.map(({ id }) => ({ lotId: id, outcome: 'awarded', grounds: 'Paras.' }));
    const deciding = this.app.as(this.approver).post(of(tender, '/decision')).set('idempotency-key', nextKey());
    const { body } = await deciding
      .send({ grounds: 'Vertailun perusteella.', standstill: 'observe', lots })
      .expect(201);
    return new Date((body as { standstillEndsAt: string }).standstillEndsAt);
  }

  async mailsTo(actor: ProviderActor, about: string): Promise<string[]> {
    const { rows } = await this.app.owner.query<{ text: string }>(
      `SELECT m.text FROM app.mail m JOIN app.person p ON p.email = m.recipient
        WHERE p.id = $1 AND m.text LIKE $2 ORDER BY m.queued_at, m.id`,
      [actor.personId, `%${about}%`],
    );
    return rows.map(({ text }) => text);
  }
}

export const of = (tender: Page, path = ''): string => `/api/v1/tenders/${tender.id}${path}`;
export const mine = (tender: Page, path: string): string => `/api/v1/provider/tenders/${tender.id}/${path}`;
export const allowed = (page: { permittedActions: { action: string; allowed: boolean }[] }): string[] =>
  page.permittedActions.filter((permission) => permission.allowed).map(({ action }) => action.split(':')[1]!);

const bidFor = (tender: TenderDetail, unitPrice: string) => ({
  lots: tender.lots.map((lot) => ({
    lotId: lot.id,
    prices: lot.priceItems.map(({ code }) => ({ code, unitPrice })),
    answers: lot.criteria
      .filter(({ kind }) => kind === 'quality')
      .map(({ id }) => ({ criterionId: id, answer: 'Selkeä suunnitelma.' })),
  })),
  declarations: { noExclusionGrounds: true, acceptsTerms: true },
});
