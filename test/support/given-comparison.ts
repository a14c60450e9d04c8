import type { AuthorityActor, ProviderActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { givenBid, givenOpened, nextKey, soundBid } from './given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from './given.js';
import { givenPublishedTender } from './given-tender.js';

export interface EvaluationPeople {
  readonly authorityId: string;
  readonly approver: AuthorityActor;
  /** An officer of another authority. */
  readonly elsewhere: AuthorityActor;
  readonly bidders: readonly ProviderActor[];
}

export async function givenEvaluationPeople(app: TestApp): Promise<EvaluationPeople> {
  const authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
  const bidders: ProviderActor[] = [];
  for (const name of ['Äärimmäinen Oy', 'Keskitie Osk', 'Kallis Oy'])
    bidders.push(await givenProviderPerson(app, await givenProvider(app, name), 'provider-manager'));
  return {
    authorityId,
    approver: await givenOfficial(app, authorityId, 'procurement-approver'),
    elsewhere: await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer'),
    bidders,
  };
}

export type Comparison = Awaited<ReturnType<typeof givenComparison>>;

/** Price 60, a plan 30 by the panel, years of experience 10 as a stated number; three bids, opened; and what is done with them. */
export async function givenComparison(app: TestApp, { authorityId, approver, bidders }: EvaluationPeople) {
  const tender = await givenPublishedTender(app, authorityId, {
    lots: [
      {
        priceWeight: 60,
        qualityWeights: [30, 10],
        scorings: [null, { kind: 'stated-value', unit: { fi: 'vuotta' }, best: '10', worst: '0', beyondWorst: 'zero' }],
      },
    ],
  });
  const [lot] = tender.lots as [(typeof tender.lots)[number]];
  const bids: string[] = [];
  for (const [index, price] of ['100.00', '150.00', '160.00'].entries()) {
    const bid = soundBid(tender, price);
    const values = lot.valueIds.map((criterionId) => ({ criterionId, value: String(5 * index) }));
    bids.push(
      await givenBid(app, tender, bidders[index]!, { ...bid, lots: bid.lots.map((own) => ({ ...own, values })) }),
    );
  }
  await givenOpened(app, tender);

  const [chair, member] = tender.officers;
  const path = (rest: string): string => `/api/v1/tenders/${tender.id}${rest}`;
  const lotPath = (rest: string): string => `/api/v1/lots/${lot.id}${rest}`;
  const scoreOf = (index: number, score: number) => ({
    bidId: bids[index]!,
    criterionId: lot.qualityIds[0]!,
    score,
    ground: 'Suunnitelma on perusteltu.',
  });
  const checks = (outcome: 'met' | 'not-met' = 'met') => ({
    checks: ['mandatory-grounds', 'discretionary-grounds', 'suitability', 'compliance'].map((code) => ({
      code,
      outcome,
      ground: 'Rekisteriotteet tarkistettu.',
    })),
  });
  return {
    tender,
    bids,
    path,
    lotPath,
    scoreOf,
    checks,
    scores: (...points: number[]) => ({ scores: points.map((score, index) => scoreOf(index, score)) }),
    screenAll: async (): Promise<void> => {
      for (const bid of bids) await app.as(chair).put(`/api/v1/bids/${bid}/checks`).send(checks()).expect(200);
    },
    ask: (index: number, answerBy: string) =>
      app
        .as(chair)
        .post(`/api/v1/bids/${bids[index]}/inquiries`)
        .send({ kind: 'low-price', question: 'Miten hinta on laskettu?', answerBy }),
    exclude: (index: number, code: string, version = 2) =>
      app
        .as(chair)
        .post(`/api/v1/bids/${bids[index]}/exclude`)
        .set('if-match', `"${version}"`)
        .send({ code, grounds: 'Perusteet on kirjattu.' }),
    decide: (outcome: 'awarded' | 'not-awarded', actor: AuthorityActor = approver) =>
      app
        .as(actor)
        .post(path('/decision'))
        .set('idempotency-key', nextKey())
        .send({
          grounds: 'Valitaan paras.',
          lots: [{ lotId: lot.id, outcome, grounds: 'Paras hinta-laatusuhde.' }],
        }),
    inAnHour: async (): Promise<Date> => {
      const { rows } = await app.owner.query<{ now: Date }>('SELECT app.now() AS now');
      return new Date(rows[0]!.now.getTime() + 3_600_000);
    },
    /** Both officers on the panel, the first in the chair, both without an interest. */
    appointed: async (): Promise<void> => {
      const memberIds = [chair.personId, member.personId];
      await app.as(chair).put(path('/panel')).send({ memberIds, chairId: chair.personId }).expect(200);
      for (const officer of tender.officers)
        await app.as(officer).post(path('/panel/interest')).send({ hasInterest: false }).expect(200);
    },
  };
}
