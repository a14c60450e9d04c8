import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CallLimits, EdgeConfig } from '@kasvutori/platform';
import { machineToken, signInAs } from '../../../../test/support/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';
import { DEMO_MACHINES } from './demo-accounts.js';

let bench: SignInApp;
let people: string[];
let machine: string;

const CALLS: CallLimits = { perActor: 8, perAddress: 4, signIn: 40 };
const SESSION = '/api/v1/session';

const limited = (edge: Partial<EdgeConfig> = {}) =>
  signInApp((config) => ({ ...config, edge: { ...config.edge, calls: CALLS, ...edge } }));

beforeAll(async () => {
  bench = await limited();
  people = [await signInAs(bench.url, 'officer-1'), await signInAs(bench.url, 'client-1')];
  machine = await machineToken(bench.url, DEMO_MACHINES[0]?.id ?? '', DEMO_MACHINES[0]?.secret ?? '');
});
afterAll(() => bench.close());

let network = 0;
/** An address that nobody has called from. */
const newAddress = () => `198.51.100.${(network += 1)}`;
/** As our own proxy, which stands on this machine, passes a call on. */
const call = (address: string, headers: Record<string, string> = {}, path = SESSION, { url } = bench) =>
  fetch(`${url}${path}`, {
    headers: { 'x-forwarded-for': address, 'accept-language': 'en', ...headers },
    redirect: 'manual',
  });
/** Statuses of so many calls, one after another. */
async function statuses(times: number, one: () => ReturnType<typeof call>): Promise<number[]> {
  const answers: number[] = [];
  for (let n = 0; n < times; n++) answers.push((await one()).status);
  return answers;
}
const taken = (count: number, more: number) => [...Array(count).fill(200), ...Array(more).fill(429)];

describe('calls without a sign-in', () => {
  it.each([
    ['fi', /^Pyyntöjä tuli enemmän .* \d+ sekunnin kuluttua\.$/],
    ['sv', /^Det kom fler anrop .* \d+ sekunder\.$/],
    ['en', /^More calls came .* \d+ seconds\.$/],
  ])('are refused past the limit of their address, with when to come again (%s)', async (language, detail) => {
    const address = newAddress();
    expect(await statuses(4, () => call(address))).toEqual(taken(4, 0));
    const refused = await call(address, { 'accept-language': language });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await refused.json()).toMatchObject({
      type: '/problems/too-many-calls',
      status: 429,
      detail: expect.stringMatching(detail),
    });
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('of another address are not disturbed', async () => {
    await statuses(5, () => call('198.51.100.200'));
    expect((await call(newAddress())).status).toBe(200);
  });

  it('count together however the address of a route is written', async () => {
    const address = newAddress();
    expect(await statuses(4, () => call(address))).toEqual(taken(4, 0));
    expect((await call(address, {}, '/api/v1/%73ession')).status).toBe(429);
    expect((await call(address, {}, '/api/v1/session/')).status).toBe(429);
  });

  it('of one network of the Internet Protocol 6 count together', async () => {
    expect(await statuses(4, () => call('2001:db8::1'))).toEqual(taken(4, 0));
    expect((await call('2001:db8::2')).status).toBe(429);
    expect((await call('2001:db8:0:1::1')).status).toBe(200);
  });

  it.each<[string, () => Record<string, string>]>([
    ['a made-up session', () => ({ cookie: `kasvutori_session=${people[0]?.split('=')[1]?.slice(0, -3)}abc` })],
    ['a made-up token', () => ({ authorization: `Bearer a.b.${Math.random().toString(36).slice(2)}` })],
  ])('are of their address also with %s', async (_, headers) => {
    const address = newAddress();
    await statuses(4, () => call(address, headers()));
    expect((await call(address, headers())).status).toBe(429);
  });

  it('are of the address the proxy names, and not of what the client put before it', async () => {
    const address = newAddress();
    expect(await statuses(6, () => call(`${newAddress()}, ${address}`))).toEqual(taken(4, 2));
  });

  it('that came without a proxy are of the address they came from, whatever X-Forwarded-For says', async () => {
    const open = await limited({ trustedProxies: ['192.0.2.1'] });
    try {
      expect(await statuses(6, () => call(newAddress(), {}, SESSION, open))).toEqual(taken(4, 2));
    } finally {
      await open.close();
    }
  });
});

describe('calls of those who are signed in', () => {
  it('have a limit of their own, whoever else calls from the same address', async () => {
    const address = newAddress();
    const [officer, client] = people;
    expect(await statuses(10, () => call(address, { cookie: officer ?? '' }))).toEqual(taken(8, 2));
    expect((await call(address, { cookie: client ?? '' })).status).toBe(200);
    expect((await call(address, { authorization: `Bearer ${machine}` })).status).toBe(200);
    expect(await statuses(5, () => call(address))).toEqual(taken(4, 1));
    // Moving to another address does not help.
    expect((await call(newAddress(), { cookie: officer ?? '' })).status).toBe(429);
  });
});

describe('the way to sign in', () => {
  it('is counted by itself and by address, also with a session', async () => {
    const address = newAddress();
    await statuses(5, () => call(address));
    const [, client] = people;
    const login = () => call(address, { cookie: client ?? '' }, '/auth/login');
    expect(await statuses(42, login)).toEqual([...Array(40).fill(302), 429, 429]);
  });
});
