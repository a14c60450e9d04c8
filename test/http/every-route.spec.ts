import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessTable, conditionsOf, ROLES, type Role } from '@kasvutori/platform';
import { DEMO_ACCOUNTS } from '../../apps/api/src/sign-in/demo-accounts.js';
import { insertDemoPeople } from '../support/sign-in-app.js';
import { signInAs } from '../support/sign-in.js';
import { givenTenants, tablesOf, type Tenants, type Walker } from './own-and-foreign.js';
import { atOnce, nameOf, wholeApi, type Met, type Route, type WholeApi } from './whole-api.js';

/** Where the answer is not one of the API: the way to the issuer is a redirect. */
const REDIRECTS = new Set(['GET /auth/login', 'GET /auth/callback', 'GET /auth/callback/{issuer}']);
const PROBLEMS_OF_RIGHTS = ['401', '403'];

describe('every route', () => {
  let api: WholeApi;
  const cookies = new Map<Role, string>();

  beforeAll(async () => {
    api = await wholeApi();
    await insertDemoPeople(api.owner);
    for (const role of ROLES) cookies.set(role, await signInAs(api.baseUrl, accountOf(role)));
  }, 180_000);
  afterAll(() => api?.close());

  /** What is wrong with an answer whoever called: a crash, a status nobody announced, a refusal that is no problem document. */
  function faultsOf(route: Route, { status, type, text }: Met): string[] {
    if (status >= 500) return [`answers ${status}: ${text}`];
    const announced = route.responses[String(status)];
    if (announced === undefined)
      return [`answers ${status}, which the document does not announce: ${text.slice(0, 300)}`];
    if (status < 400) return [];
    const problem =
      type.startsWith('application/problem+json') && (JSON.parse(text) as { status?: number; code?: string });
    return problem && problem.status === status && problem.code !== undefined
      ? []
      : [`answers ${status} without a problem document`];
  }

  const signedInRoutes = () => api.routes.filter((route) => route.action !== 'public');

  it('that the server knows is in the document, and the other way round', () => {
    const known = [...api.registered]
      .filter((name) => !/^(HEAD|OPTIONS) /.test(name) && / \/(api|auth)\//.test(name))
      .map((name) => name.replaceAll(/:(\w+)/g, '{$1}'));
    expect(api.routes.length).toBeGreaterThan(100);
    expect(known.sort()).toEqual(api.routes.map(nameOf).sort());
  });

  it('names its action, and the table knows who may do it', () => {
    const unknown = api.routes.filter(({ action }) => action !== 'public' && !accessTable().has(action));
    expect(unknown.map(nameOf)).toEqual([]);
  });

  it('says what it answers, and which problems it can meet', () => {
    const faults = api.routes.flatMap((route) => {
      const fine = Object.entries(route.responses).filter(([status]) => /^[23]/.test(status));
      const says = fine.some(
        ([status, { content = {} }]) =>
          status === '204' ||
          (REDIRECTS.has(nameOf(route)) && status === '302') ||
          Object.values(content).some(({ schema }) => schema !== undefined),
      );
      const problems = Object.entries(route.responses).filter(([status]) => status >= '400');
      return [
        ...(says ? [] : ['does not say what it answers']),
        ...problems
          .filter(
            ([, { content }]) => content?.['application/problem+json']?.schema?.$ref !== '#/components/schemas/Problem',
          )
          .map(([status]) => `${status} is no problem document`),
        ...PROBLEMS_OF_RIGHTS.filter((status) => status in route.responses === (route.action === 'public')).map(
          (status) => (route.action === 'public' ? `is public and announces ${status}` : `does not announce ${status}`),
        ),
      ].map((fault) => `${nameOf(route)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('asks a stranger to sign in unless it is public', async () => {
    const faults = await atOnce(api.routes, async (route) => {
      const met = await api.call(route);
      const wrong = (met.status === 401) === (route.action === 'public') ? [`answers a stranger ${met.status}`] : [];
      return [...wrong, ...faultsOf(route, met)].map((fault) => `${nameOf(route)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(ROLES.map((role) => [role] as const))('lets %s do what the table says and nothing else', async (role) => {
    const faults = await atOnce(signedInRoutes(), async (route) => {
      const allowed = accessTable().get(route.action)?.includes(role) === true;
      const met = await api.call(route, cookies.get(role));
      const wrong =
        (met.status === 403) === allowed || met.status === 401 ? [`answers ${met.status}: ${met.text}`] : [];
      return [...wrong, ...faultsOf(route, met)].map((fault) => `${nameOf(route)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  describe('with ids of rows that there are', () => {
    let tenants: Tenants;
    beforeAll(async () => {
      tenants = await givenTenants(api);
      Logger.overrideLogger(false); // rows without sense are no news
    });

    it('names in its address what somebody has said the owner of', () => {
      const unsaid = api.routes.flatMap((route) =>
        [...tablesOf(route.path)]
          .filter(([, table]) => table === undefined)
          .map(([name]) => `${nameOf(route)}: ${name}`),
      );
      expect(unsaid).toEqual([]);
    });

    const walkerIn = (role: Role): Walker => {
      const walker = tenants.walkers.find((each) => each.role === role);
      if (walker === undefined) throw new Error(`nobody walks as ${role}`);
      return walker;
    };
    const allowedRoutes = (role: Role) =>
      signedInRoutes().filter(({ action }) => accessTable().get(action)?.includes(role) === true);

    it.each(ROLES.map((role) => [role] as const))(
      'lets %s see that there is nothing of another tenant',
      async (role) => {
        const walker = walkerIn(role);
        const faults = await atOnce(allowedRoutes(role), async (route) => {
          // What everybody may look at, nobody else may change.
          const [ids] = [
            ...tenants.ids(route, walker, 'foreign'),
            ...(route.method === 'GET' ? [] : tenants.ids(route, walker, 'open')),
          ];
          if (ids === undefined) return [];
          const met = await api.call(route, walker.cookie, ids);
          if (met.status === 404) return [];
          // What is refused before anything is looked for is refused just as with an id that nobody has.
          const same = met.status >= 409 && codeOf(met) === codeOf(await api.call(route, walker.cookie));
          return same ? [] : [`${nameOf(route)} answers ${met.status}: ${met.text.slice(0, 300)}`];
        });
        expect(faults).toEqual([]);
      },
    );

    it.each(ROLES.map((role) => [role] as const))(
      'lets %s do with their own what no condition forbids',
      async (role) => {
        const walker = walkerIn(role);
        let reached = 0;
        const routes = allowedRoutes(role).filter(
          (route) => tenants.ids(route, walker, 'own').length > 0 && isData(route),
        );
        const faults = await atOnce(routes, async (route) => {
          const faults: string[] = [];
          for (const ids of tenants.ids(route, walker, 'own').slice(0, OWN_ROWS)) {
            const met = await api.call(route, walker.cookie, ids);
            const forbidden =
              met.status === 401 || (met.status === 403 && !conditionsOf(route.action).includes(codeOf(met)));
            if (forbidden) faults.push(`${nameOf(route)} answers ${met.status}: ${met.text.slice(0, 300)}`);
            if (met.status === 404) continue;
            reached += 1;
            break;
          }
          return faults;
        });
        expect(faults).toEqual([]);
        // Otherwise nothing would be proved. The rows are invented: what has no sense in its state may be anything but forbidden.
        expect(reached).toBeGreaterThanOrEqual(routes.length / 2);
      },
    );
  });
});

const codeOf = ({ text }: Met): string => (JSON.parse(text) as { code?: string }).code ?? '';

/** Rows of their own that somebody tries a route with: one of them is in a state that lets them see it. */
const OWN_ROWS = 4;

/** An answer of data; behind the row of a file no file has been invented. */
const isData = ({ responses }: Route): boolean =>
  Object.entries(responses).every(
    ([status, { content = {} }]) =>
      status >= '400' || Object.keys(content).every((type) => type === 'application/json'),
  );

/** An account of the demo with this role and no other, or the nearest to it. */
function accountOf(role: Role): string {
  const holders = DEMO_ACCOUNTS.filter(({ roles, organisation }) =>
    role === 'client' ? organisation === null : (roles as readonly string[]).includes(role),
  );
  const [account] = [...holders].sort((a, b) => a.roles.length - b.roles.length);
  if (account === undefined) throw new Error(`nobody in the demo is a ${role}`);
  return account.id;
}
