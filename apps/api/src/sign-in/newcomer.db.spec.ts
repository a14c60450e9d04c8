import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { procurementLibrary } from '@kasvutori/procurement';
import { asPage, signInAs } from '../../../../test/support/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';

let bench: SignInApp;
beforeAll(async () => {
  bench = await signInApp(undefined, undefined, [procurementLibrary]);
});
afterAll(() => bench.close());

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A call of our own page under a real session: cookie in, cookie kept. */
function browser(cookie: string) {
  return async (method: string, path: string, body?: object, version?: number): Promise<Answer> => {
    const answer = await fetch(new URL(`/api/v1${path}`, bench.url), {
      method,
      headers: {
        ...asPage(cookie),
        ...(body && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Answer['body'] };
  };
}

test('a newcomer brings a company in, manages it and invites a member, who acts for it: all by their own sessions', async () => {
  const founder = browser(await signInAs(bench.url, 'newcomer-1'));
  const invited = browser(await signInAs(bench.url, 'client-1'));
  expect((await founder('GET', '/session')).body).toMatchObject({ actor: { kind: 'client', organisation: null } });
  expect((await founder('GET', '/provider/profile')).status).toBe(403);

  const registration = { name: 'Uuden Alun Valmennus Oy', businessId: '9099991-0', municipality: '491' };
  expect((await founder('POST', '/provider-registrations', { ...registration, businessId: '9099991-1' })).status).toBe(
    422,
  );
  const company = await founder('POST', '/provider-registrations', registration);
  expect(company.status).toBe(201);
  expect((await invited('POST', '/provider-registrations', registration)).body).toMatchObject({
    code: 'company-known',
  });
  const act = { organisationId: company.body['id'] };
  expect((await invited('POST', '/session/acting', act)).status).toBe(422);
  expect((await founder('POST', '/session/acting', act)).status).toBeLessThan(300);
  expect((await founder('GET', '/session')).body).toMatchObject({
    actor: { kind: 'provider', organisation: { name: 'Uuden Alun Valmennus Oy' }, roles: ['provider-manager'] },
  });

  const profile = {
    description: { fi: 'Valmennamme työhön.' },
    ...{
      serviceKinds: ['job-coaching'],
      municipalities: ['491'],
      languages: ['fi', 'uk'],
      size: 'micro',
      website: null,
    },
    ...{ cpvCodes: ['79634000'], localAreas: ['FI1DA'] },
  };
  expect((await founder('PUT', '/provider/profile', profile, 0)).body).toMatchObject({ ...profile, version: 1 });

  const sent = await founder('POST', '/organisation/invitations', {
    email: 'kollega@example.fi',
    roles: ['provider-staff'],
  });
  const token = String(sent.body['link']).split('/').at(-1) ?? '';
  expect((await invited('POST', `/invitations/${token}/accept`)).status).toBe(200);
  // Accepting opens nothing by itself: the person chooses to act for the company.
  expect((await invited('GET', '/provider/profile')).status).toBe(403);
  expect((await invited('POST', '/session/acting', act)).status).toBeLessThan(300);
  expect((await invited('GET', '/provider/profile')).body).toMatchObject({ businessId: '9099991-0', version: 1 });
  expect((await invited('PUT', '/provider/profile', profile, 1)).status).toBe(403);

  // New roles count from the member's next request, and so does their end.
  const members = async () =>
    (await founder('GET', '/organisation/members')).body['members'] as {
      personId: string;
      self: boolean;
      version: number;
    }[];
  const member = (await members()).find(({ self }) => !self)!;
  const roles = { roles: ['provider-manager'] };
  expect((await founder('PUT', `/organisation/members/${member.personId}`, roles)).status).toBe(428);
  expect((await founder('PUT', `/organisation/members/${member.personId}`, roles, member.version)).status).toBe(204);
  expect((await founder('PUT', `/organisation/members/${member.personId}`, roles, member.version)).status).toBe(412);
  expect((await invited('PUT', '/provider/profile', { ...profile, size: 'small' }, 1)).body).toMatchObject({
    version: 2,
  });
  const { version } = (await members()).find(({ self }) => !self)!;
  expect((await founder('DELETE', `/organisation/members/${member.personId}`, undefined, version)).status).toBe(204);
  expect((await invited('GET', '/provider/profile')).status).toBe(403);
});
