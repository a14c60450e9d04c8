import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenClientPerson, givenOfficial } from '../../../../test/support/given.js';
import type { SignedInActor } from '../access/actor.js';
import { INSTALLATION, inviteFirstManager } from './invite-first-manager.js';

let app: TestApp;
let authorityId: string;
let businessId: string;
beforeAll(async () => {
  app = await testApp();
  authorityId = await givenAuthority(app, 'Uusi alue');
  const { rows } = await app.owner.query('SELECT business_id AS id FROM app.organisation WHERE id = $1', [authorityId]);
  businessId = rows[0].id as string;
});
afterAll(() => app.close());

const invite = (email = 'eka@example.fi', authority = businessId) =>
  app.db.transaction(INSTALLATION, (tx, now) =>
    inviteFirstManager(tx, { businessId: authority, email }, 'https://kasvutori.example.fi', now),
  );
const linkOf = async (email?: string): Promise<string> => {
  const invited = await invite(email);
  if (!invited.ok) throw new Error(invited.refusal);
  return invited.invitation.link;
};
const accept = (person: SignedInActor, link: string) =>
  app.as(person).post(`/api/v1/invitations/${link.split('/').at(-1)}/accept`);

it('an authority gets its first people manager once, by the newest link, and invites the rest itself', async () => {
  expect(await invite('eka@example.fi', '0000000-0')).toEqual({ ok: false, refusal: 'no-such-authority' });
  const [slip, first] = [await linkOf('vaara@example.fi'), await linkOf()];
  expect(first).toMatch(/^https:\/\/kasvutori\.example\.fi\/invitations\/[\w-]{40,}$/);
  const links = await Promise.all([linkOf(), linkOf()]);
  const open = `SELECT email, roles, invited_by FROM app.invitation WHERE organisation_id = $1 AND status = 'sent'`;
  expect((await app.owner.query(open, [authorityId])).rows).toEqual([
    { email: 'eka@example.fi', roles: ['people-manager'], invited_by: null },
  ]);

  const person = await givenClientPerson(app);
  for (const old of [slip, first]) expect((await accept(person, old).expect(409)).body.code).toBe('invitation-revoked');
  const answers = [await accept(person, links[0]), await accept(person, links[1])];
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await invite()).toEqual({ ok: false, refusal: 'has-a-people-manager' });

  const { rows } = await app.owner.query(
    `SELECT actor_name AS by, action, detail FROM app.audit_entry WHERE authority_id = $1 AND subject = 'invitation' ORDER BY at, id`,
    [authorityId],
  );
  expect(rows[0]).toEqual({ by: 'installation', action: 'member.invite', detail: { roles: ['people-manager'] } });
  expect(rows.at(-1)).toMatchObject({ action: 'member.accept' });
});

it('sends the invitation by mail as well, and whoever watches over the authority sees it', async () => {
  const other = await givenAuthority(app, 'Toinen alue');
  const { rows } = await app.owner.query('SELECT business_id AS id FROM app.organisation WHERE id = $1', [other]);
  await invite('toinen@example.fi', rows[0].id as string);
  const auditor = await givenOfficial(app, other, 'auditor');
  expect((await app.as(auditor).get('/api/v1/organisation/members').expect(200)).body.invitations).toMatchObject([
    { email: 'toinen@example.fi', invitedByName: 'Kasvutori' },
  ]);
  const mail = `SELECT text FROM app.mail WHERE recipient = 'toinen@example.fi'`;
  expect((await app.owner.query(mail)).rows[0].text).toContain('Kasvutori kutsuu sinut');
});
