import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProviderPerson,
  givenProvider,
} from '../../../../test/support/given.js';
import { ANONYMOUS, type Actor, type AuthorityActor, type SignedInActor } from '../access/actor.js';

const MEMBERS = '/api/v1/organisation/members';
const INVITATIONS = '/api/v1/organisation/invitations';

describe('the people of an authority', () => {
  let app: TestApp;
  let authorityId: string;
  let manager: AuthorityActor;
  let worker: AuthorityActor;

  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    authorityId = await givenAuthority(app);
    manager = await givenOfficial(app, authorityId, 'people-manager');
    worker = await givenOfficial(app, authorityId, 'case-worker');
  });

  const members = async (actor: Actor) => (await app.as(actor).get(MEMBERS).expect(200)).body;
  const change = (actor: Actor, personId: string, roles: string[], version = 1) =>
    app.as(actor).put(`${MEMBERS}/${personId}`).set('if-match', `"${version}"`).send({ roles });
  const remove = (actor: Actor, personId: string, version = 1) =>
    app.as(actor).delete(`${MEMBERS}/${personId}`).set('if-match', `"${version}"`);
  const invite = (actor: Actor, roles: string[], email = 'kutsuttu@example.fi') =>
    app.as(actor).post(INVITATIONS).send({ email, roles });
  const accept = (person: SignedInActor, link: string) =>
    app.as(person).post(`/api/v1/invitations/${link.split('/').at(-1)}/accept`);
  const rolesOf = async (personId: string): Promise<string[]> =>
    (
      await app.owner.query<{ role: string }>(
        'SELECT role FROM app.membership WHERE person_id = $1 AND organisation_id = $2 ORDER BY role',
        [personId, authorityId],
      )
    ).rows.map(({ role }) => role);

  it('are seen with their roles by whoever manages or watches, and changed by the manager only', async () => {
    const { members: seen } = await members(manager);
    expect(seen.find(({ personId }: { personId: string }) => personId === worker.personId)).toMatchObject({
      roles: ['case-worker'],
      lastSignInAt: null,
      self: false,
      permittedActions: [
        { action: 'member:change', allowed: true },
        { action: 'member:end-sessions', allowed: true },
        { action: 'member:remove', allowed: true },
      ],
    });
    expect(seen.find(({ self }: { self: boolean }) => self).permittedActions).toEqual([
      expect.objectContaining({ allowed: false, reason: expect.stringContaining('omia oikeuksiasi') }),
      expect.objectContaining({ allowed: false, reason: expect.stringContaining('Omat kirjautumiset') }),
      expect.objectContaining({ allowed: false }),
    ]);
    for (const role of ['auditor', 'operator'] as const) {
      const watcher = await givenOfficial(app, authorityId, role);
      expect((await members(watcher)).permittedActions).toEqual([]);
      await change(watcher, worker.personId, ['contract-manager']).expect(403);
    }
    await app.as(worker).get(MEMBERS).expect(403);
    await app.as(ANONYMOUS).get(MEMBERS).expect(401);
  });

  it('get and lose roles by the manager, with a trace of before and after; the later of two is told', async () => {
    await change(manager, worker.personId, ['case-worker', 'contract-manager']).expect(204);
    await change(manager, worker.personId, ['contract-manager']).expect(412);
    expect(await rolesOf(worker.personId)).toEqual(['case-worker', 'contract-manager']);
    await remove(manager, worker.personId, 2).expect(204);
    expect(await rolesOf(worker.personId)).toEqual([]);
    expect((await remove(manager, worker.personId, 3).expect(409)).body.code).toBe('member-unknown');
    const { rows } = await app.owner.query(
      `SELECT action, detail FROM app.audit_entry WHERE subject = 'member' AND authority_id = $1 ORDER BY at, id`,
      [authorityId],
    );
    expect(rows).toEqual([
      { action: 'member.change', detail: { before: ['case-worker'], after: ['case-worker', 'contract-manager'] } },
      { action: 'member.remove', detail: { before: ['case-worker', 'contract-manager'], after: [] } },
    ]);
  });

  it.each([
    ['own-roles', () => change(manager, manager.personId, ['people-manager'])],
    ['own-roles', () => remove(manager, manager.personId)],
    ['roles-conflict', () => change(manager, worker.personId, ['finance-preparer', 'finance-approver'])],
    ['roles-conflict', () => change(manager, worker.personId, ['auditor', 'case-worker'])],
    ['roles-conflict', () => invite(manager, ['people-manager', 'case-worker'])],
    ['role-of-another-kind', () => change(manager, worker.personId, ['provider-manager'])],
    ['role-of-another-kind', () => invite(manager, ['provider-staff'])],
  ])('%s is refused', async (code, act) => {
    expect((await act().expect(409)).body.code).toBe(code);
  });

  it('are of one authority: another’s manager finds nobody', async () => {
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'people-manager');
    expect((await change(stranger, worker.personId, ['auditor']).expect(409)).body.code).toBe('member-unknown');
    const { body } = await invite(manager, ['case-worker']).expect(201);
    await app.as(stranger).delete(`${INVITATIONS}/${body.id}`).expect(404);
    await app.as(manager).delete(`${INVITATIONS}/${body.id}`).expect(204);
    await app.as(ANONYMOUS).post(INVITATIONS).send({}).expect(401);
    await invite(worker, ['auditor']).expect(403);
    for (const roles of [[], ['client'], ['boss']]) await invite(manager, roles).expect(422);
  });

  it('accept an invitation once, unless it gives what they may not be at once, or is their own', async () => {
    const { body: sent } = await invite(manager, ['finance-approver', 'contract-manager']).expect(201);
    const invited = await givenClientPerson(app);
    expect((await accept(manager, sent.link).expect(409)).body.code).toBe('invitation-own');
    const payer = await givenOfficial(app, authorityId, 'finance-preparer');
    expect((await accept(payer, sent.link).expect(409)).body.code).toBe('roles-conflict');
    expect((await accept(invited, sent.link).expect(200)).body).toMatchObject({ kind: 'authority', state: 'used' });
    expect(await rolesOf(invited.personId)).toEqual(['contract-manager', 'finance-approver']);
    expect((await accept(worker, sent.link).expect(409)).body.code).toBe('invitation-used');
    const { rows } = await app.owner.query(
      `SELECT subject, text FROM app.mail WHERE recipient = 'kutsuttu@example.fi' ORDER BY queued_at DESC LIMIT 1`,
    );
    expect(rows[0].text).toMatch(/maksujen hyväksyjä, sopimusvastaava/);
  });

  it('are signed out by the manager of their own organisation only, and by nobody out of their own sessions', async () => {
    const signOut = (actor: Actor, personId: string) => app.as(actor).post(`${MEMBERS}/${personId}/end-sessions`);
    expect((await signOut(manager, worker.personId).expect(200)).body).toEqual({ ended: 0 });
    expect((await signOut(manager, manager.personId).expect(409)).body.code).toBe('own-sessions');
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'people-manager');
    expect((await signOut(stranger, worker.personId).expect(409)).body.code).toBe('member-unknown');
    for (const role of ['auditor', 'operator'] as const)
      await signOut(await givenOfficial(app, authorityId, role), worker.personId).expect(403);
    await signOut(worker, manager.personId).expect(403);
    await signOut(manager, 'x').expect(422);
    await signOut(ANONYMOUS, worker.personId).expect(401);
    const { rows } = await app.owner.query(
      `SELECT action, detail FROM app.audit_entry WHERE action = 'member.sign-out' AND authority_id = $1`,
      [authorityId],
    );
    expect(rows).toEqual([{ action: 'member.sign-out', detail: { ended: 0 } }]);
  });

  describe('the database', () => {
    const write = (actor: Actor, statement: string, parameters: unknown[]) =>
      app.db.transaction(actor, (tx) => tx.query(statement, parameters));
    const insert = 'INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, $3)';

    it('lets nobody give themselves a role, nor anybody who manages no people', async () => {
      await expect(write(manager, insert, [manager.personId, authorityId, 'operator'])).rejects.toThrow(/row-level/);
      await expect(write(worker, insert, [manager.personId, authorityId, 'auditor'])).rejects.toThrow(/row-level/);
      const pretender: AuthorityActor = { ...worker, roles: ['people-manager'] };
      await expect(write(pretender, insert, [manager.personId, authorityId, 'auditor'])).rejects.toThrow(/row-level/);
      const elsewhere = await givenAuthority(app, 'Toinen alue');
      await expect(write(manager, insert, [worker.personId, elsewhere, 'auditor'])).rejects.toThrow(/row-level/);
      await expect(write(manager, insert, [worker.personId, authorityId, 'provider-staff'])).rejects.toThrow(
        /row-level/,
      );
      const provider = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
      await expect(write(provider, insert, [worker.personId, provider.organisationId, 'auditor'])).rejects.toThrow(
        /row-level/,
      );
    });

    it('keeps apart what nobody is at once, and keeps the last manager', async () => {
      await expect(write(manager, insert, [worker.personId, authorityId, 'auditor'])).rejects.toThrow(/may not be/);
      await write(manager, insert, [worker.personId, authorityId, 'finance-preparer']);
      await expect(write(manager, insert, [worker.personId, authorityId, 'finance-approver'])).rejects.toThrow(
        /may not be/,
      );
      await expect(
        app.owner.query(`DELETE FROM app.membership WHERE organisation_id = $1 AND role = 'people-manager'`, [
          authorityId,
        ]),
      ).rejects.toThrow(/last manager/);
    });

    it('keeps when somebody signed in from whoever does not manage', async () => {
      const { rows } = await app.owner.query(
        `INSERT INTO app.session (id, person_id, acting_organisation_id, state_hash, idle_until, expires_at)
         VALUES (gen_random_uuid(), $1, $2, sha256('answered'), clock_timestamp() + interval '1 hour', clock_timestamp() + interval '2 hours')
         RETURNING created_at`,
        [worker.personId, authorityId],
      );
      const seenBy = async (actor: Actor) =>
        (await members(actor)).members.find(({ personId }: { personId: string }) => personId === worker.personId)
          .lastSignInAt;
      expect(await seenBy(manager)).toBe(rows[0].created_at.toISOString());
      expect(await seenBy(await givenOfficial(app, authorityId, 'auditor'))).toBeNull();
    });
  });
});
