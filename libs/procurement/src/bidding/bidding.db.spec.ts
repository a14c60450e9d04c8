import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formatInstant, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import pg from 'pg';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';
import { sealHash } from './sealing.js';

let app: TestApp;
let authorityId: string;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app);
});
afterAll(() => app.close());

const bidder = async (
  ...roles: ('provider-manager' | 'provider-bidder' | 'provider-staff')[]
): Promise<ProviderActor> =>
  givenProviderPerson(app, await givenProvider(app), ...(roles.length > 0 ? roles : (['provider-bidder'] as const)));

const submit = (actor: Parameters<TestApp['as']>[0], tender: PublishedTender, body: object, key = nextKey()) =>
  app.as(actor).post(`/api/v1/tenders/${tender.id}/bids`).set('idempotency-key', key).send(body);

/** How many versions are stored behind row-level security. */
async function versions(
  tenderId: string,
): Promise<{ versionNo: number; live: boolean; jwe: string; sha256: string }[]> {
  const { rows } = await app.owner.query<{ versionNo: number; live: boolean; jwe: string; sha256: string }>(
    `SELECT v.version_no AS "versionNo", v.superseded_at IS NULL AS live, v.jwe, v.sha256
       FROM procurement.bid_version v JOIN procurement.bid b ON b.id = v.bid_id WHERE b.tender_id = $1 ORDER BY v.version_no`,
    [tenderId],
  );
  return rows;
}

describe('submitting', () => {
  test('gives a receipt whose hash is that of what is stored, verifiable by anyone, and a mail', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const actor = await bidder();
    const { body } = await submit(actor, tender, soundBid(tender)).expect(201);
    const [stored] = await versions(tender.id);
    expect(body).toMatchObject({
      tenderId: tender.id,
      versionNo: 1,
      sha256: stored!.sha256,
      deadline: tender.deadline.toISOString(),
    });
    expect(sealHash(stored!.jwe)).toBe(body.sha256);
    const anyone = app.as({ kind: 'anonymous' });
    await anyone.get(`/api/v1/bids/receipts/${body.sha256}`).expect(200, { onRecord: true });
    await anyone.get(`/api/v1/bids/receipts/${'0'.repeat(64)}`).expect(200, { onRecord: false });
    await anyone.get('/api/v1/bids/receipts/abc').expect(422);
    const mail = await app.owner.query<{ text: string; authority_id: string | null }>(
      `SELECT text, authority_id FROM app.mail WHERE recipient = $1`,
      [`${actor.personId}@example.fi`],
    );
    expect(mail.rows).toHaveLength(1);
    expect(mail.rows[0]!.text).toContain(body.sha256);
    expect(mail.rows[0]!.authority_id).toBeNull();
  });

  test('twice with the same key is one bid and the same receipt; another body under the key is refused', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const actor = await bidder();
    const key = nextKey();
    const [first, second] = await Promise.all([
      submit(actor, tender, soundBid(tender), key),
      submit(actor, tender, soundBid(tender), key),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await versions(tender.id)).toHaveLength(1);
    const other = await submit(actor, tender, soundBid(tender, '99.00'), key).expect(422);
    expect(other.body.code).toBe('idempotency-key-reused');
    await app.as(actor).post(`/api/v1/tenders/${tender.id}/bids`).send(soundBid(tender)).expect(422);
  });

  test('two people of one provider at once: one bid stands, the other is told to replace it', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const providerId = await givenProvider(app);
    const people = await Promise.all([1, 2].map(() => givenProviderPerson(app, providerId, 'provider-bidder')));
    const answers = await Promise.all(people.map((person) => submit(person, tender, soundBid(tender))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('bid-already-submitted');
    expect(await versions(tender.id)).toHaveLength(1);
  });

  test('flaws point at their fields, and nothing is stored', async () => {
    const tender = await givenPublishedTender(app, authorityId, {
      lots: [{ items: [{ code: 'UNIT', kind: 'unit', quantity: 10, maxUnitPriceCents: 10_000n }] }],
    });
    const actor = await bidder();
    const { body } = await submit(actor, tender, soundBid(tender, '100.01')).expect(422);
    expect(body.errors).toEqual([
      {
        pointer: '/lots/0/prices/0/unitPrice',
        code: 'price-over-ceiling',
        detail: 'Hinta ylittää tarjouspyynnön enimmäishinnan 100,00\u00a0€.',
      },
    ]);
    const negative = await submit(actor, tender, soundBid(tender, '-1.00')).expect(422);
    expect(negative.body.errors[0].pointer).toBe('/lots/0/prices/0/unitPrice');
    await submit(actor, tender, { ...soundBid(tender), lots: [] }).expect(422);
    await submit(actor, tender, { ...soundBid(tender), surprise: 1 }).expect(422);
    expect(await versions(tender.id)).toEqual([]);
  });

  test('is for bidders and their managers, signed in', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    await submit({ kind: 'anonymous' }, tender, soundBid(tender)).expect(401);
    await submit(await bidder('provider-staff'), tender, soundBid(tender)).expect(403);
    await submit(tender.officers[0], tender, soundBid(tender)).expect(403);
    await submit(await bidder('provider-manager'), tender, soundBid(tender)).expect(201);
    await submit(await bidder(), { ...tender, id: authorityId }, soundBid(tender)).expect(404);
  });
});

describe('replacing and withdrawing', () => {
  test('a new version takes the place of the earlier, whose receipt stays on record', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const actor = await bidder();
    const { body: first } = await submit(actor, tender, soundBid(tender)).expect(201);
    const put = (version: string) =>
      app.as(actor).put(`/api/v1/bids/${first.bidId}`).set('if-match', version).send(soundBid(tender, '90.00'));
    const { body: second } = await put('"1"').expect(200);
    expect(second).toMatchObject({ bidId: first.bidId, versionNo: 2 });
    expect((await versions(tender.id)).map(({ versionNo, live }) => [versionNo, live])).toEqual([
      [1, false],
      [2, true],
    ]);
    await put('"1"').expect(412);
    await app.as(actor).put(`/api/v1/bids/${first.bidId}`).send(soundBid(tender)).expect(428);
    await app.as(actor).get(`/api/v1/bids/receipts/${first.sha256}`).expect(200, { onRecord: true });
    await app
      .as(await bidder())
      .put(`/api/v1/bids/${first.bidId}`)
      .set('if-match', '"2"')
      .send(soundBid(tender))
      .expect(404);
  });

  test('a withdrawn bid is no longer counted and can be submitted again', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const actor = await bidder();
    const bidId = await givenBid(app, tender, actor);
    const count = async () =>
      (await app.as(tender.officers[0]).get(`/api/v1/tenders/${tender.id}/opening`).expect(200)).body.bidCount;
    expect(await count()).toBe(1);
    const withdraw = () => app.as(actor).post(`/api/v1/bids/${bidId}/withdraw`).set('if-match', '"1"');
    const { body } = await withdraw().expect(200);
    expect(body).toMatchObject({ status: 'withdrawn', version: 2 });
    expect(
      body.permittedActions.map(({ action, allowed }: { action: string; allowed: boolean }) => [action, allowed]),
    ).toEqual([['bid:submit', true]]);
    expect(await count()).toBe(0);
    await withdraw().expect(409);
    expect((await submit(actor, tender, soundBid(tender)).expect(201)).body).toMatchObject({ bidId, versionNo: 2 });
    expect(await count()).toBe(1);
  });
});

describe('what the bidder sees', () => {
  test('its receipts, and not even its own price while sealed', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const actor = await bidder();
    const bidId = await givenBid(app, tender, actor, soundBid(tender, '4321.09'));
    const { body, text } = await app.as(actor).get(`/api/v1/bids/${bidId}`).expect(200);
    expect(body).toMatchObject({ status: 'submitted', sealed: true, lots: null, declarations: null, version: 1 });
    expect(body.versions).toHaveLength(1);
    expect(body.sealedNote).toBe(
      `Tarjous on sinetissä. Sen sisältöä ei näe kukaan, ette tekään, ennen kuin kaksi virkahenkilöä avaa tarjoukset tarjousajan päätyttyä ${formatInstant(tender.deadline, 'fi')}. Kuitti todistaa, mitä ja milloin jätitte.`,
    );
    expect(text).not.toContain('4321');
    const list = await app
      .as(actor)
      .get(`/api/v1/bids?status=submitted&sort=deadline&tenderId=${tender.id}`)
      .expect(200);
    expect(list.body).toMatchObject({ items: [{ id: bidId, sealed: true, versionNo: 1 }], next: null, total: 1 });
    await app.as(actor).get('/api/v1/bids?sort=price').expect(422);
  });

  test('and nothing of others: not there for another provider, not for the buyer', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const bidId = await givenBid(app, tender, await bidder());
    const other = await bidder();
    await app.as(other).get(`/api/v1/bids/${bidId}`).expect(404);
    await app.as(other).post(`/api/v1/bids/${bidId}/withdraw`).set('if-match', '"1"').expect(404);
    expect((await app.as(other).get('/api/v1/bids').expect(200)).body.items).toEqual([]);
    await app.as(tender.officers[0]).get(`/api/v1/bids/${bidId}`).expect(403);
    await app.as({ kind: 'anonymous' }).get('/api/v1/bids').expect(401);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
    await app.as(stranger).get(`/api/v1/tenders/${tender.id}/opening`).expect(404);
  });
});

describe('the deadline', () => {
  test('a bid that holds the lock before it is in, one that waits over it is late: two connections race', async () => {
    const tender = await givenPublishedTender(app, authorityId);
    const actor = await bidder();
    const rival = new pg.Client({ connectionString: app.config.database.ownerUrl ?? '' });
    await rival.connect();
    try {
      // Somebody else holds the tender while the deadline passes; the bid was sent before it and waits.
      await rival.query('BEGIN');
      await rival.query('SELECT FROM procurement.tender WHERE id = $1 FOR UPDATE', [tender.id]);
      const waiting = submit(actor, tender, soundBid(tender)).then((answer) => answer);
      await waitForLock();
      await rival.query('COMMIT');
      expect((await waiting).status).toBe(201);

      await rival.query('BEGIN');
      await rival.query('SELECT FROM procurement.tender WHERE id = $1 FOR UPDATE', [tender.id]);
      const late = submit(await bidder(), tender, soundBid(tender)).then((answer) => answer);
      await waitForLock();
      await app.setClock(tender.deadline);
      await rival.query('COMMIT');
      const refused = await late;
      expect(refused.status).toBe(409);
      expect(refused.body).toMatchObject({
        code: 'bid-deadline-passed',
        detail: `Tarjousaika päättyi ${formatInstant(tender.deadline, 'fi')}. Tarjousta ei voi enää jättää, vaihtaa eikä perua.`,
      });
      expect(await versions(tender.id)).toHaveLength(1);
    } finally {
      await rival.end();
    }
  });

  test('exactly at it every move of the bidder is refused, in its language', async () => {
    const { rows } = await app.owner.query<{ now: Date }>('SELECT app.now() AS now');
    const tender = await givenPublishedTender(app, authorityId, {
      deadline: new Date(Math.ceil(rows[0]!.now.getTime() / 1000) * 1000 + 86_400_000),
    });
    const actor = await bidder();
    const bidId = await givenBid(app, tender, actor);
    await app.setClock(tender.deadline);
    const refusals = await Promise.all([
      submit(await bidder(), tender, soundBid(tender)),
      app.as(actor).put(`/api/v1/bids/${bidId}`).set('if-match', '"1"').send(soundBid(tender)),
      app.as(actor).post(`/api/v1/bids/${bidId}/withdraw`).set('if-match', '"1"'),
    ]);
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(
      [1, 2, 3].map(() => [409, 'bid-deadline-passed']),
    );
    const english = await submit(await bidder(), tender, soundBid(tender)).set('accept-language', 'en');
    expect(english.body.detail).toContain(`ended ${formatInstant(tender.deadline, 'en')}`);
    const { body } = await app.as(actor).get(`/api/v1/bids/${bidId}`).expect(200);
    expect(body).toMatchObject({ sealed: true, lots: null });
    expect(body.permittedActions[0].reason).toContain(formatInstant(tender.deadline, 'fi'));
  });
});

/** Until some backend of this database waits for a lock. */
async function waitForLock(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rowCount } = await app.owner.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if ((rowCount ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waits for a lock');
}
