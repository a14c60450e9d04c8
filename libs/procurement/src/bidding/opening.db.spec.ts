import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuthorityActor, formatInstant, keyRing, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, givenOpened, soundBid } from '../../../../test/support/given-bid.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';
import { declareOpening } from './open-bids.js';
import { makeTenderKey, seal, sealHash } from './sealing.js';
import { readPublicKey } from './tender-key.js';

let app: TestApp;
let authorityId: string;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app);
});
afterAll(() => app.close());

const bidder = async (name = 'Esimerkkivalmennus Oy'): Promise<ProviderActor> =>
  givenProviderPerson(app, await givenProvider(app, name), 'provider-bidder');

/** A tender a day ahead of the clock as it stands now. */
async function tenderAhead(lots = 1): Promise<PublishedTender> {
  return givenPublishedTender(app, authorityId, { lots: Array.from({ length: lots }, () => ({})) });
}

const declare = (officer: AuthorityActor, tender: PublishedTender, body: object = { noConflictOfInterest: true }) =>
  app.as(officer).post(`/api/v1/tenders/${tender.id}/opening`).send(body);

/** Puts another text in the place of the live JWE of a bid, as somebody with the owner's hands could. */
async function tamper(bidId: string, change: (jwe: string) => string | Promise<string>): Promise<void> {
  const { rows } = await app.owner.query<{ id: string; jwe: string }>(
    'SELECT id, jwe FROM procurement.bid_version WHERE bid_id = $1 AND superseded_at IS NULL',
    [bidId],
  );
  const [version] = rows;
  const jwe = await change(version!.jwe);
  await app.owner.query('ALTER TABLE procurement.bid_version DISABLE TRIGGER bid_version_is_kept');
  await app.owner.query('UPDATE procurement.bid_version SET jwe = $2, sha256 = $3 WHERE id = $1', [
    version!.id,
    jwe,
    sealHash(jwe),
  ]);
  await app.owner.query('ALTER TABLE procurement.bid_version ENABLE TRIGGER bid_version_is_kept');
}

describe('two officers open', () => {
  test('the first declaration waits, the second shows every bid with its prices', async () => {
    const tender = await tenderAhead(2);
    const [one, two] = [await bidder('Saimaan Polku Oy'), await bidder('Oivallus Osk')];
    const first = await givenBid(app, tender, one, soundBid(tender, '95.50', [0]));
    await givenBid(app, tender, two, soundBid(tender, '100.00'));
    await app.setClock(tender.deadline);

    const [a, b] = tender.officers;
    const waiting = await declare(a, tender, { noConflictOfInterest: true, note: 'Ei sidonnaisuuksia' }).expect(200);
    expect(waiting.body).toMatchObject({ sealed: true, tenderStatus: 'published', bidCount: 2, bids: [] });
    expect(waiting.body.declarations).toMatchObject([{ name: a.name, note: 'Ei sidonnaisuuksia' }]);
    const again = await declare(a, tender).expect(409);
    expect(again.body.code).toBe('opening-needs-another-officer');

    const opened = await declare(b, tender).expect(200);
    expect(opened.body).toMatchObject({ sealed: false, tenderStatus: 'opened', bidCount: 2 });
    expect(opened.body.bids.map((bid: { providerName: string }) => bid.providerName)).toEqual([
      'Oivallus Osk',
      'Saimaan Polku Oy',
    ]);
    const own = opened.body.bids[1];
    expect(own).toMatchObject({
      bidId: first,
      status: 'opened',
      exclusion: null,
      declarations: { noExclusionGrounds: true },
    });
    expect(own.lots).toHaveLength(1);
    expect(own.lots[0]).toMatchObject({
      number: 1,
      comparisonPrice: '97410.00', // 1000 × 95.50 + 20 × 95.50
      prices: [
        { code: 'UNIT', quantity: 1000, unitPrice: '95.50' },
        { code: 'S13', quantity: 20, unitPrice: '95.50' },
      ],
      answers: [{ answer: 'Kokenut tiimi ja selkeä suunnitelma.' }],
    });
    expect((await declare(a, tender).expect(409)).body.code).toBe('tender-not-awaiting-opening');

    // The hashes are public and hold the receipts; the bidder reads its own bid again.
    const hashes = await app.as({ kind: 'anonymous' }).get(`/api/v1/tenders/${tender.id}/opening/hashes`).expect(200);
    const mine = await app.as(one).get(`/api/v1/bids/${first}`).expect(200);
    expect(hashes.body.hashes).toHaveLength(2);
    expect(hashes.body.hashes).toContain(mine.body.versions[0].sha256);
    expect(mine.body).toMatchObject({ status: 'opened', sealed: false, lots: [{ comparisonPrice: '97410.00' }] });
    expect(mine.body.history).toMatchObject([{ move: 'open', from: 'submitted', to: 'opened' }]);
    await app.as(two).get(`/api/v1/bids/${first}`).expect(404);
  });

  test('at the same time: one waits for the other, and the bids are opened once', async () => {
    const tender = await tenderAhead();
    await givenBid(app, tender, await bidder());
    await app.setClock(tender.deadline);
    const answers = await Promise.all(
      tender.officers.map((officer) => declare(officer, tender).then((answer) => answer)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ body }) => body.sealed).sort()).toEqual([false, true]);
  });

  test('a tender without bids opens too', async () => {
    const tender = await tenderAhead();
    await givenOpened(app, tender);
    const { body } = await app.as(tender.officers[0]).get(`/api/v1/tenders/${tender.id}/opening`).expect(200);
    expect(body).toMatchObject({ tenderStatus: 'opened', bidCount: 0, bids: [] });
  });

  test('withdrawn bids and replaced versions stay sealed', async () => {
    const tender = await tenderAhead();
    const [one, two] = [await bidder(), await bidder()];
    const replaced = await givenBid(app, tender, one, soundBid(tender, '500.00'));
    await app
      .as(one)
      .put(`/api/v1/bids/${replaced}`)
      .set('if-match', '"1"')
      .send(soundBid(tender, '50.00'))
      .expect(200);
    const withdrawn = await givenBid(app, tender, two);
    await app.as(two).post(`/api/v1/bids/${withdrawn}/withdraw`).set('if-match', '"1"').expect(200);
    await givenOpened(app, tender);
    const { body } = await app.as(tender.officers[0]).get(`/api/v1/tenders/${tender.id}/opening`).expect(200);
    expect(body.bids).toMatchObject([
      { bidId: replaced, versionNo: 2, lots: [{ prices: [{ unitPrice: '50.00' }, { unitPrice: '50.00' }] }] },
    ]);
    const { rows } = await app.owner.query('SELECT status FROM procurement.bid WHERE id = $1', [withdrawn]);
    expect(rows).toEqual([{ status: 'withdrawn' }]);
  });
});

describe('the opening is refused', () => {
  test('before the deadline, with the deadline in the text', async () => {
    const tender = await tenderAhead();
    const { body } = await declare(tender.officers[0], tender).expect(409);
    expect(body.detail).toBe(
      `Tarjoukset voi avata vasta, kun tarjousaika on päättynyt ${formatInstant(tender.deadline, 'fi')}.`,
    );
    const view = await app.as(tender.officers[0]).get(`/api/v1/tenders/${tender.id}/opening`).expect(200);
    expect(view.body.permittedActions).toEqual([{ action: 'opening:declare', allowed: false, reason: body.detail }]);
  });

  test('to an officer who is a member of a bidder', async () => {
    const tender = await tenderAhead();
    const actor = await bidder();
    await givenBid(app, tender, actor);
    const officer = tender.officers[0];
    await app.owner.query(
      `INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'provider-staff')`,
      [officer.personId, actor.organisationId],
    );
    await app.setClock(tender.deadline);
    expect((await declare(officer, tender).expect(409)).body.code).toBe('opening-officer-acts-for-bidder');
    await declare(tender.officers[1], tender).expect(200);
  });

  test('to whoever does not deny a conflict, to others, and in another tenant', async () => {
    const tender = await tenderAhead();
    await app.setClock(tender.deadline);
    const conflict = await declare(tender.officers[0], tender, { noConflictOfInterest: false }).expect(422);
    expect(conflict.body.errors[0]).toMatchObject({
      pointer: '/noConflictOfInterest',
      code: 'opening-conflict-not-denied',
    });
    await declare(tender.officers[0], tender, {}).expect(422);
    await declare(await givenOfficial(app, authorityId, 'case-worker'), tender).expect(403);
    await declare(await givenOfficial(app, authorityId, 'auditor'), tender).expect(403);
    const elsewhere = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
    await declare(elsewhere, tender).expect(404);
    await app
      .as({ kind: 'anonymous' })
      .post(`/api/v1/tenders/${tender.id}/opening`)
      .send({ noConflictOfInterest: true })
      .expect(401);
    expect(
      (await app.as({ kind: 'anonymous' }).get(`/api/v1/tenders/${tender.id}/opening/hashes`).expect(200)).body.hashes,
    ).toEqual([]);
  });

  test('by the database itself, when one person would release the key alone', async () => {
    const tender = await tenderAhead();
    const release = () =>
      app.owner.query('UPDATE procurement.tender_key SET released_at = created_at WHERE tender_id = $1', [tender.id]);
    await expect(release()).rejects.toMatchObject({ code: 'KV011' });
    await app.setClock(tender.deadline);
    await declare(tender.officers[0], tender).expect(200);
    await expect(release()).rejects.toMatchObject({ code: 'KV011' });
  });

  test('by the database itself a millisecond before the deadline, whatever the application believes', async () => {
    const tender = await tenderAhead();
    const declared = () =>
      app.owner.query(
        `INSERT INTO procurement.opening_declaration (tender_id, ordinal, authority_id, person_id, no_conflict_of_interest, declared_at)
         SELECT $1, n, $2, p, true, app.now() FROM unnest($3::uuid[]) WITH ORDINALITY AS o (p, n)`,
        [tender.id, authorityId, tender.officers.map(({ personId }) => personId)],
      );
    const release = (at: Date) =>
      app.owner.query('UPDATE procurement.tender_key SET released_at = $2 WHERE tender_id = $1', [tender.id, at]);
    await declared();
    await expect(release(tender.deadline)).rejects.toMatchObject({ code: 'KV013' });
    await app.setClock(tender.deadline);
    await expect(release(new Date(tender.deadline.getTime() - 1))).rejects.toMatchObject({ code: 'KV013' });
    await release(tender.deadline);
  });

  test('under another key-encryption key: nothing is opened and the officers can try again', async () => {
    const tender = await tenderAhead();
    await givenBid(app, tender, await bidder());
    await app.setClock(tender.deadline);
    const [a, b] = tender.officers;
    await declare(a, tender).expect(200);
    const wrong = app.db.transaction(b, (tx) =>
      declareOpening(tx, keyRing(randomBytes(32)), b, tender.id, { noConflictOfInterest: true }),
    );
    await expect(wrong).rejects.toMatchObject({ code: 'tender-key-unavailable' });
    expect((await declare(b, tender).expect(200)).body).toMatchObject({ sealed: false, bids: [{ status: 'opened' }] });
  });
});

describe('a bid that cannot be read is excluded with its reason, the others are opened', () => {
  test.each<
    [
      string,
      string,
      (jwe: string, tender: PublishedTender, bidId: string, providerId: string) => string | Promise<string>,
    ]
  >([
    [
      'a letter changed',
      'bid-unreadable',
      (jwe) => jwe.slice(0, -30) + (jwe.at(-30) === 'A' ? 'B' : 'A') + jwe.slice(-29),
    ],
    ['no JWE at all', 'bid-unreadable', () => `not a bid ${Math.random()}`],
    [
      'sealed for another key',
      'bid-unreadable',
      async (_, tender, bidId, providerId) => {
        const { publicJwk } = await makeTenderKey(keyRing(randomBytes(32)), tender.id);
        return seal(publicJwk, { tenderId: tender.id, bidId, providerId, versionNo: 1, content: soundBid(tender) });
      },
    ],
    [
      'the right key, the content of no bid',
      'bid-unreadable',
      async (_, tender, bidId, providerId) => {
        const jwk = await app.db.read({ kind: 'anonymous' }, (tx) => readPublicKey(tx, tender.id));
        return seal(jwk, {
          tenderId: tender.id,
          bidId,
          providerId,
          versionNo: 1,
          content: JSON.parse('{"lots":null}'),
        });
      },
    ],
    [
      'the bid of somebody else',
      'bid-not-its-own',
      async (_, tender, bidId) => {
        const jwk = await app.db.read({ kind: 'anonymous' }, (tx) => readPublicKey(tx, tender.id));
        return seal(jwk, {
          tenderId: tender.id,
          bidId,
          providerId: authorityId,
          versionNo: 1,
          content: soundBid(tender),
        });
      },
    ],
  ])('%s', async (_, code, change) => {
    const tender = await tenderAhead();
    const [harmed, sound] = [await bidder(), await bidder()];
    const bidId = await givenBid(app, tender, harmed);
    const other = await givenBid(app, tender, sound);
    await tamper(bidId, (jwe) => change(jwe, tender, bidId, harmed.organisationId));
    await givenOpened(app, tender);
    const { body } = await app.as(tender.officers[0]).get(`/api/v1/tenders/${tender.id}/opening`).expect(200);
    const byId = new Map(body.bids.map((bid: { bidId: string }) => [bid.bidId, bid]));
    expect(byId.get(other)).toMatchObject({ status: 'opened', exclusion: null });
    expect(byId.get(bidId)).toMatchObject({ status: 'excluded', lots: [], exclusion: { code } });
    const mine = await app.as(harmed).get(`/api/v1/bids/${bidId}`).set('accept-language', 'fi').expect(200);
    expect(mine.body.exclusion.grounds).toMatch(/sinetöity tiedosto/i);
    expect(mine.body.history).toMatchObject([{ move: 'exclude', to: 'excluded' }]);
  });
});
