import type { AuthorityActor, ProviderActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from './given.js';
import { givenBid, givenOpened, nextKey, soundBid } from './given-bid.js';
import { givenPublishedTender, type GivenLot, type PublishedTender } from './given-tender.js';

type Someone = Parameters<TestApp['as']>[0];

export interface GivenDecision {
  readonly tender: PublishedTender;
  readonly bids: { readonly cheap: string; readonly dear: string };
  /** The decision as its buyer reads it. */
  readonly decision: { standstillEndsAt: string; standstillLastDay: string; number: string; status: string };
}

export interface ReadRemedies {
  readonly corrections: {
    id: string;
    version: number;
    status: string;
    recorded: boolean;
    documents: { id: string; name: string }[];
  }[];
  readonly appeals: {
    id: string;
    version: number;
    status: string;
    suspension: string;
    documents: { name: string }[];
  }[];
  readonly letters: { kind: string; recipient: string; documentId: string; language: string; servedBy: string }[];
  readonly decision: { final: boolean; status: string; contracted: boolean };
  readonly appealPending: boolean;
  readonly permittedActions: { action: string; allowed: boolean; reason?: string }[];
  readonly history: { move: string }[];
}

/** The people of a dispute about a decision, and what they do: one authority with its approver, two bidders, a stranger. */
export async function givenParties(app: TestApp) {
  const authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
  const approver = await givenOfficial(app, authorityId, 'procurement-approver', 'procurement-officer');
  const manager = await givenOfficial(app, authorityId, 'contract-manager');
  const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-approver');
  const cheap = await givenProviderPerson(app, await givenProvider(app, 'Edullinen Oy'), 'provider-manager');
  const dear = await givenProviderPerson(app, await givenProvider(app, 'Kallis Oy'), 'provider-manager');

  const url = (tender: Pick<PublishedTender, 'id'>, rest: string) => `/api/v1/tenders/${tender.id}/${rest}`;
  const post = (actor: Someone, path: string, body: object, version?: number) => {
    const call = app.as(actor).post(path);
    return (version === undefined ? call.set('idempotency-key', nextKey()) : call.set('if-match', `"${version}"`)).send(
      body,
    );
  };
  const decide = (tender: PublishedTender, body: object = {}, lots = tender.lots) =>
    post(approver, url(tender, 'decision'), {
      grounds: 'Valitaan paras tarjous.',
      lots: lots.map(({ id }) => ({ lotId: id, outcome: 'awarded', grounds: 'Paras hinta-laatusuhde.' })),
      ...body,
    });
  const score = async (tender: PublishedTender, bidId: string, points: number, lots = tender.lots) => {
    for (const lot of lots) {
      const scores = lot.qualityIds.map((criterionId) => ({
        bidId,
        criterionId,
        score: points,
        ground: `Arvio ${points}.`,
      }));
      await app.as(tender.officers[0]).put(`/api/v1/lots/${lot.id}/scores`).send({ scores }).expect(200);
    }
  };
  /** Two bids, equal in quality, so that the cheap one wins; opened and scored. */
  const evaluated = async (lots: readonly GivenLot[] = [{ capCents: 5_000_000n }]) => {
    const tender = await givenPublishedTender(app, authorityId, { lots });
    const places = lots.map((_, index) => index);
    const bids = {
      cheap: await givenBid(app, tender, cheap, soundBid(tender, '100.00', places)),
      dear: await givenBid(app, tender, dear, soundBid(tender, '140.00', places)),
    };
    await givenOpened(app, tender);
    await score(tender, bids.cheap, 3);
    await score(tender, bids.dear, 3);
    return { tender, bids };
  };
  return {
    authorityId,
    approver,
    manager,
    stranger,
    cheap,
    dear,
    url,
    post,
    decide,
    score,
    evaluated,
    /** The same, decided. */
    decided: async (body: object = {}, lots?: readonly GivenLot[]): Promise<GivenDecision> => {
      const given = await evaluated(lots);
      const decision = (await decide(given.tender, body).expect(201)).body as GivenDecision['decision'];
      return { ...given, decision };
    },
    remedies: async (
      tender: Pick<PublishedTender, 'id'>,
      actor: AuthorityActor | ProviderActor = approver,
    ): Promise<ReadRemedies> => {
      const path =
        actor.kind === 'provider' ? `/api/v1/provider/tenders/${tender.id}/remedies` : url(tender, 'remedies');
      return (await app.as(actor).get(path).expect(200)).body as ReadRemedies;
    },
    file: (tender: Pick<PublishedTender, 'id'>, actor: Someone, key = nextKey()) =>
      app
        .as(actor)
        .post(`/api/v1/provider/tenders/${tender.id}/corrections`)
        .set('idempotency-key', key)
        .send({ demand: 'Pisteet on laskettava uudelleen.', grounds: 'Laatupisteissä on virhe.' }),
    reopen: (tender: Pick<PublishedTender, 'id'>, ground: string, body: object = {}) =>
      post(approver, url(tender, 'reopen-decision'), { ground, reason: 'Pisteissä oli virhe.', ...body }),
    appeal: (tender: Pick<PublishedTender, 'id'>, body: object = {}) =>
      post(approver, url(tender, 'appeals'), {
        providerId: dear.organisationId,
        courtNumber: '123/2026',
        filedOn: '2026-01-02',
        demands: 'Päätös on kumottava.',
        ...body,
      }),
  };
}
