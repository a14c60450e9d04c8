import type { AuthorityActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { nextKey } from './given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from './given.js';

export const PLAN_ITEM = {
  title: { fi: 'Työhönvalmennus Äänekoskella', sv: 'Jobbcoachning' },
  description: { fi: 'Valmennusta pitkään työttömille.' },
  serviceKind: 'job-coaching',
  mainCpv: '79998000',
  municipalities: ['740', '491'],
  estimatedValue: '400000.00',
  quarter: 2,
  procedure: 'oth-single',
};

/** A region that plans ahead and asks the market: its officer and auditor, a stranger's officer and two companies. */
export async function givenPlanningRegion(app: TestApp) {
  const authorityId = await givenAuthority(app, 'Suunnitteleva alue');
  const officer = await givenOfficial(app, authorityId, 'procurement-officer', 'procurement-approver');
  let year = 2030;
  const move = (actor: AuthorityActor, path: string, version: number, body: object = {}) =>
    app.as(actor).post(`/api/v1/${path}`).set('if-match', `"${version}"`).set('idempotency-key', nextKey()).send(body);
  return {
    officer,
    reader: await givenOfficial(app, authorityId, 'auditor'),
    stranger: await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer'),
    bidder: await givenProviderPerson(app, await givenProvider(app, 'Metsätyö Oy'), 'provider-manager'),
    rival: await givenProviderPerson(app, await givenProvider(app, 'Järvivalmennus Oy'), 'provider-manager'),
    move,
    /** A plan of a year that has none yet. */
    givenPlan: async () =>
      (
        await app
          .as(officer)
          .post('/api/v1/plans')
          .send({ year: ++year, introduction: { fi: 'Alku' } })
          .expect(201)
      ).body,
    givenItem: async (planId: string, change: object = {}) =>
      (
        await app
          .as(officer)
          .post(`/api/v1/plans/${planId}/items`)
          .send({ ...PLAN_ITEM, ...change })
          .expect(201)
      ).body,
  };
}

export const allowedActions = (body: { permittedActions: { action: string; allowed: boolean }[] }) =>
  body.permittedActions.filter(({ allowed }) => allowed).map(({ action }) => action);
