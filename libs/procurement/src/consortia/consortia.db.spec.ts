import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXCLUSION_GROUNDS, inventedBusinessId, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';

let app: TestApp;
let authorityId: string;
let tender: PublishedTender;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app);
  tender = await givenPublishedTender(app, authorityId, { lots: [{}, {}] });
});
afterAll(() => app.close());

const CLEAN = [...EXCLUSION_GROUNDS.keys()].map((ground) => ({ ground, applies: false, measures: null }));

interface Company {
  readonly actor: ProviderActor;
  readonly businessId: string;
}
async function company(name = 'Jäsen Oy'): Promise<Company> {
  const id = await givenProvider(app, name);
  const { rows } = await app.owner.query<{ business_id: string }>(
    'SELECT business_id FROM app.organisation WHERE id = $1',
    [id],
  );
  return { actor: await givenProviderPerson(app, id, 'provider-bidder'), businessId: rows[0]!.business_id };
}

const invite = ({ actor }: Company, { businessId }: { businessId: string }, share = '40', of = tender) =>
  app
    .as(actor)
    .post(`/api/v1/tenders/${of.id}/consortium`)
    .send({ businessId, share, part: 'Ryhmävalmennus Savonlinnassa' });
const answer = ({ actor }: Company, move: 'confirm' | 'decline', { id, version }: { id: string; version: number }) =>
  app.as(actor).post(`/api/v1/consortium-members/${id}/${move}`).set('if-match', `"${version}"`);
const submit = ({ actor }: Company, body: object, of = tender) =>
  app.as(actor).post(`/api/v1/tenders/${of.id}/bids`).set('idempotency-key', nextKey()).send(body);

/** A consortium in which the member has confirmed; the membership as it then stands. */
async function joined(lead: Company, member: Company, of = tender): Promise<{ id: string; version: number }> {
  const { body } = await invite(lead, member, '40', of).expect(201);
  await answer(member, 'confirm', body[0]).expect(204);
  return { id: body[0].id, version: body[0].version + 1 };
}

describe('a consortium', () => {
  test('bids when each member has confirmed by a person of its own, and is opened with its members', async () => {
    const own = await givenPublishedTender(app, authorityId);
    const [lead, member] = [await company('Johtaja Oy'), await company('Mukana Oy')];
    const { body } = await invite(lead, member, '40', own).expect(201);
    expect(body).toEqual([expect.objectContaining({ memberName: 'Mukana Oy', share: '40.00', status: 'invited' })]);
    await app.settle();
    const mail = await app.owner.query<{ text: string; authority_id: string | null }>(
      'SELECT text, authority_id FROM app.mail WHERE recipient = $1',
      [`${member.actor.personId}@example.fi`],
    );
    expect(mail.rows).toEqual([{ text: expect.stringContaining('Johtaja Oy'), authority_id: null }]);
    expect((await submit(lead, soundBid(own), own).expect(409)).body).toMatchObject({
      code: 'consortium-not-confirmed',
      params: { name: 'Mukana Oy' },
    });
    await answer(lead, 'confirm', body[0]).expect(404); // the lead does not answer for others
    await answer(member, 'confirm', body[0]).expect(204);
    await answer(member, 'confirm', body[0]).expect(409);
    const invitations = await app.as(member.actor).get('/api/v1/consortium-invitations').expect(200);
    expect(invitations.body.items).toEqual([
      expect.objectContaining({ leadName: 'Johtaja Oy', status: 'confirmed', tenderId: own.id }),
    ]);
    await submit(lead, { ...soundBid(own), subcontractors: [SUBCONTRACTOR] }, own).expect(201);
    await givenOpened(app, own);
    const opening = await app.as(own.officers[0]).get(`/api/v1/tenders/${own.id}/opening`).expect(200);
    expect(opening.body.bids[0].parties).toEqual({
      consortium: [expect.objectContaining({ name: 'Mukana Oy', share: '40.00', confirmedBy: member.actor.name })],
      subcontractors: [SUBCONTRACTOR],
    });
    tender = await givenPublishedTender(app, authorityId, { lots: [{}, {}] });
  });

  test('each version of its bid stands on the self-declarations of that moment, those of its members too', async () => {
    const own = await givenPublishedTender(app, authorityId);
    const [lead, member] = [await company('Pysyvä Oy'), await company('Muuttuva Oy')];
    const manager = { ...member.actor, roles: ['provider-manager' as const] };
    const declare = (version: number, text: string) =>
      app
        .as(manager)
        .put('/api/v1/provider/declaration')
        .set('if-match', `"${version}"`)
        .send({
          exclusion: CLEAN,
          suitability: [{ kind: 'references', text, link: null, validFrom: null, validTo: null }],
        })
        .expect(200);
    await declare(0, 'Ryhmiä Savonlinnassa');
    await joined(lead, member, own);
    const bidId = (await submit(lead, soundBid(own), own).expect(201)).body.bidId;
    await declare(1, 'Ryhmiä myös Mikkelissä');
    await app.as(lead.actor).put(`/api/v1/bids/${bidId}`).set('if-match', '"1"').send(soundBid(own)).expect(200);
    await declare(2, 'Ei enää Savonlinnassa');
    const { rows } = await app.owner.query(
      `SELECT m.version_no AS bid, d.version_no AS declaration FROM procurement.bid_version_member m
         JOIN procurement.self_declaration d ON d.id = m.declaration_id WHERE m.bid_id = $1 ORDER BY 1`,
      [bidId],
    );
    expect(rows).toEqual([
      { bid: 1, declaration: 1 },
      { bid: 2, declaration: 2 },
    ]);
    await givenOpened(app, own);
    const [officer] = own.officers;
    const opening = await app.as(officer).get(`/api/v1/tenders/${own.id}/opening`).expect(200);
    expect(opening.body.bids[0].parties.consortium[0].declaration).toMatchObject({ versionNo: 2 });
    const screening = await app.as(officer).get(`/api/v1/tenders/${own.id}/screening`).expect(200);
    expect(screening.body.bids[0].companies[1]).toMatchObject({
      role: 'member',
      sealed: true,
      newestNo: 3,
      declaration: { versionNo: 2 },
    });
    tender = await givenPublishedTender(app, authorityId, { lots: [{}, {}] });
  });

  test('changed terms are answered anew, and shares leave something to the lead', async () => {
    const [lead, member, third] = [await company(), await company(), await company()];
    const { id } = await joined(lead, member);
    const change = (share: string, version: number) =>
      app
        .as(lead.actor)
        .put(`/api/v1/consortium-members/${id}`)
        .set('if-match', `"${version}"`)
        .send({ share, part: 'Muu osa' });
    expect((await change('30', 2).expect(200)).body[0]).toMatchObject({ status: 'invited', answeredBy: null });
    await change('35', 2).expect(412);
    expect((await change('100', 3).expect(422)).body.errors[0].pointer).toBe('/share');
    expect((await invite(lead, third, '70').expect(422)).body.code).toBe('consortium-shares-over-hundred');
    await invite(lead, third, '69.99').expect(201);
    const remove = app.as(lead.actor).post(`/api/v1/consortium-members/${id}/remove`).set('if-match', '"3"');
    expect((await remove.expect(200)).body).toHaveLength(1);
    await invite(lead, member, '30').expect(201);
  });

  test('is kept by its lead and joined by companies of the service only', async () => {
    const [lead, member, stranger] = [await company(), await company(), await company()];
    expect((await invite(lead, lead).expect(422)).body.code).toBe('consortium-member-is-lead');
    for (const businessId of [inventedBusinessId(99_000), '1234567-0'])
      expect((await invite(lead, { businessId }).expect(422)).body.code).toBe('consortium-member-unknown');
    const { id } = await joined(lead, member);
    expect((await invite(lead, member).expect(409)).body.code).toBe('consortium-member-twice');
    await answer(stranger, 'decline', { id, version: 2 }).expect(404);
    const put = { share: '10', part: 'x' };
    for (const actor of [member.actor, stranger.actor])
      await app.as(actor).put(`/api/v1/consortium-members/${id}`).set('if-match', '"2"').send(put).expect(404);
    const officer = tender.officers[0];
    await app.as(officer).get(`/api/v1/tenders/${tender.id}/consortium`).expect(403);
    await app.as({ kind: 'anonymous' }).get('/api/v1/consortium-invitations').expect(401);
    const seen = await app.db.read(officer, (tx) =>
      tx.query<unknown[]>(
        `SELECT 1 FROM procurement.consortium_member UNION ALL
         SELECT 1 FROM procurement.bid_participant p JOIN procurement.lot l ON l.id = p.lot_id WHERE l.tender_id = $1`,
        [tender.id],
      ),
    );
    expect(seen).toEqual([]);
  });

  test('the database does not let a lead confirm for its member', async () => {
    const [lead, member] = [await company(), await company()];
    const { body } = await invite(lead, member).expect(201);
    const forged = app.db.transaction(lead.actor, (tx) =>
      tx.query(
        `UPDATE procurement.consortium_member SET status = 'confirmed', answered_by = $2, answered_by_name = 'X', answered_at = app.now() WHERE id = $1`,
        [body[0].id, lead.actor.personId],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: 'KV011' });
  });
});

const SUBCONTRACTOR = {
  name: 'Alihankkija Oy',
  businessId: inventedBusinessId(99_001),
  share: '15',
  part: 'Palvelutarpeen kartoitus',
};

describe('one company stands in one bid for a lot', () => {
  test('a member does not bid for the lot by itself, but for another lot it may', async () => {
    const [lead, member] = [await company(), await company()];
    const membership = await joined(lead, member);
    await submit(lead, soundBid(tender, '100.00', [0])).expect(201);
    expect((await submit(member, soundBid(tender)).expect(409)).body.code).toBe('bid-participant-elsewhere');
    await submit(member, soundBid(tender, '90.00', [1])).expect(201);
    expect((await answer(member, 'decline', membership).expect(409)).body.code).toBe('consortium-bid-stands');
  });

  test('whoever bids alone first keeps a consortium with it from bidding, until it withdraws', async () => {
    const [lead, member] = [await company(), await company()];
    await joined(lead, member);
    const bidId = (await submit(member, soundBid(tender)).expect(201)).body.bidId;
    expect((await submit(lead, soundBid(tender)).expect(409)).body.code).toBe('bid-participant-elsewhere');
    await app.as(member.actor).post(`/api/v1/bids/${bidId}/withdraw`).set('if-match', '"1"').expect(200);
    await submit(lead, soundBid(tender)).expect(201);
  });

  test('two consortia with one member at once: one of them is in', async () => {
    const [one, two, member] = [await company(), await company(), await company()];
    await joined(one, member);
    await joined(two, member);
    const answers = await Promise.all([submit(one, soundBid(tender)), submit(two, soundBid(tender))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('a replaced bid leaves the lots it no longer offers', async () => {
    const [lead, member] = [await company(), await company()];
    await joined(lead, member);
    const { body } = await submit(lead, soundBid(tender)).expect(201);
    const replace = app.as(lead.actor).put(`/api/v1/bids/${body.bidId}`).set('if-match', '"1"');
    await replace.send(soundBid(tender, '100.00', [1])).expect(200);
    await submit(member, soundBid(tender, '90.00', [0])).expect(201);
  });

  test('a subcontractor may serve several bids and bid itself', async () => {
    const [one, two, third] = [await company(), await company(), await company()];
    const subcontractors = [{ ...SUBCONTRACTOR, businessId: third.businessId }];
    await submit(one, { ...soundBid(tender), subcontractors }).expect(201);
    await submit(two, { ...soundBid(tender), subcontractors }).expect(201);
    await submit(third, soundBid(tender)).expect(201);
    const flawed = await submit(await company(), {
      ...soundBid(tender),
      subcontractors: [{ ...SUBCONTRACTOR, businessId: '1234567-0' }],
    }).expect(422);
    expect(flawed.body.errors[0].pointer).toBe('/subcontractors/0/businessId');
  });

  test('an officer who acts for a member does not open the bids', async () => {
    const own = await givenPublishedTender(app, authorityId);
    const [lead, member] = [await company(), await company()];
    await joined(lead, member, own);
    await givenBid(app, own, lead.actor);
    const officer = await givenOfficial(app, authorityId, 'procurement-officer');
    await app.owner.query(
      `INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'provider-staff')`,
      [officer.personId, member.actor.organisationId],
    );
    await app.setClock(own.deadline);
    const declared = await app
      .as(officer)
      .post(`/api/v1/tenders/${own.id}/opening`)
      .send({ noConflictOfInterest: true })
      .expect(409);
    expect(declared.body.code).toBe('opening-officer-acts-for-bidder');
  });
});
