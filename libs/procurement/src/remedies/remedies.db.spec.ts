import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, newId } from '@kasvutori/platform';
import { procurementLibrary, readAwards } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { givenParties } from '../../../../test/support/given-decision.js';

let app: TestApp;
let on: Awaited<ReturnType<typeof givenParties>>;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  on = await givenParties(app);
});
afterAll(() => app.close());

describe('a request for correction', () => {
  test('is filed by a party, accepted, and answered by a new decision; the old one stays readable', async () => {
    const { tender, bids, decision } = await on.decided();
    expect(await on.remedies(tender, on.dear)).toMatchObject({
      lastDay: decision.standstillLastDay,
      permittedActions: [{ action: 'correction:file', allowed: true }],
    });
    const key = nextKey();
    const [first, twin] = [await on.file(tender, on.dear, key), await on.file(tender, on.dear, key)];
    expect([first.status, twin.status]).toEqual([201, 201]);
    expect((await on.file(tender, on.dear).expect(409)).body.code).toBe('correction-already-open');
    const outsider = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await on.file(tender, outsider).expect(404);
    await on.file(tender, ANONYMOUS).expect(401);
    await on.file(tender, on.approver).expect(403);
    await app.as(on.stranger).get(on.url(tender, 'remedies')).expect(404);
    await app.as(on.dear).get(on.url(tender, 'remedies')).expect(403);
    // The other bidder does not see who has asked.
    expect((await on.remedies(tender, on.cheap)).corrections).toEqual([]);

    const [request] = (await on.remedies(tender)).corrections;
    const answer = (version: number, actor: AuthorityActor = on.approver) =>
      on.post(
        actor,
        `/api/v1/corrections/${request!.id}/answer`,
        { answer: 'accept', reason: 'Virhe on totta.' },
        version,
      );
    await answer(request!.version, on.stranger).expect(404);
    await answer(request!.version, on.manager).expect(403);
    await answer(99).expect(412);
    expect((await on.reopen(tender, 'correction-request').expect(409)).body.code).toBe('no-accepted-correction');
    await answer(request!.version).expect(200);
    expect((await answer(request!.version + 1).expect(409)).body.code).toBe('correction-move-not-allowed');

    await on.reopen(tender, 'correction-request').expect(200);
    expect(await app.db.read(on.approver, (tx) => readAwards(tx, tender.id))).toEqual([]);
    expect((await on.reopen(tender, 'own-correction').expect(409)).body.code).toBe('decision-move-not-allowed');
    await on.score(tender, bids.dear, 5);
    await on.score(tender, bids.cheap, 0);
    const { body } = await on.decide(tender).expect(201);
    expect(body).toMatchObject({ number: `${decision.number}-2`, versionNo: 2, status: 'standstill' });
    expect(body.versions.map(({ status }: { status: string }) => status)).toEqual(['standstill', 'replaced']);
    expect(body.lots[0].ranking[0]).toMatchObject({ bidId: bids.dear, rank: 1 });
    const old = await app
      .as(on.cheap)
      .get(`${on.url(tender, 'decision')}?versionNo=1`)
      .expect(200);
    expect(old.body).toMatchObject({ status: 'replaced', final: false, number: decision.number });
    expect(old.body.lots[0].ranking[0]).toMatchObject({ bidId: bids.cheap });
    const awards = await app.db.read(on.approver, (tx) => readAwards(tx, tender.id));
    expect(awards.map(({ providerId }) => providerId)).toEqual([on.dear.organisationId]);
    const after = await on.remedies(tender);
    expect(after.corrections).toMatchObject([{ status: 'corrected' }]);
    expect(after.history.map(({ move }) => move)).toEqual([
      'decide',
      'correction-file',
      'correction-accept',
      'reopen',
      'decide',
      'correction-correct',
    ]);
    const mails = await app.owner.query<{ subject: string; recipient: string }>(
      `SELECT subject, recipient FROM app.mail WHERE recipient = $1 ORDER BY queued_at, id`,
      [`${on.dear.personId}@example.fi`],
    );
    const subjects = mails.rows.map(({ subject }) => subject.split(':')[0]);
    expect(subjects).toEqual(
      expect.arrayContaining([
        'Vastaus oikaisuvaatimukseen',
        'Hankintapäätös otetaan uudelleen käsiteltäväksi',
        'Hankintapäätös',
      ]),
    );
  });

  test('comes too late after its own last day; the letter gives more time and a longer standstill', async () => {
    const { tender, decision } = await on.decided({
      served: [{ providerId: on.dear.organisationId, by: 'post' }],
    });
    const [mine, theirs] = await Promise.all(
      [on.cheap, on.dear].map(
        async (actor) => (await app.as(actor).get(on.url(tender, 'decision')).expect(200)).body.notice,
      ),
    );
    expect(mine).toMatchObject({ servedBy: 'electronic' });
    expect(theirs).toMatchObject({ servedBy: 'post', lastDay: decision.standstillLastDay });
    expect(mine.lastDay < theirs.lastDay).toBe(true);
    const mails = await app.owner.query(`SELECT id FROM app.mail WHERE recipient = $1 AND subject LIKE $2`, [
      `${on.dear.personId}@example.fi`,
      'Hankintapäätös: Työhönvalmennus%',
    ]);
    expect(mails.rows.length).toBe(2); // those of the test before: a letter is not mailed
    const { endsAt } = { endsAt: new Date(`${mine.lastDay}T23:59:59+03:00`) };
    await app.setClock(new Date(endsAt.getTime() + 3_700_000));
    expect((await on.file(tender, on.cheap).expect(409)).body.code).toBe('correction-time-over');
    await on.file(tender, on.dear).expect(201);
    expect((await on.remedies(tender, on.cheap)).permittedActions[0]!.reason).not.toContain('{lastDay}');
    const [request] = (await on.remedies(tender, on.dear)).corrections;
    await on.post(on.cheap, `/api/v1/provider/corrections/${request!.id}/withdraw`, {}, request!.version).expect(404);
    await on.post(on.dear, `/api/v1/provider/corrections/${request!.id}/withdraw`, {}, request!.version).expect(200);
    expect((await on.decide(tender, { served: [{ providerId: newId(), by: 'post' }] }).expect(409)).status).toBe(409);
  });
});

describe('documents', () => {
  const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
  const upload = (actor: Parameters<TestApp['as']>[0], path: string, name: string, bytes: Buffer = PDF) =>
    app
      .as(actor)
      .post(path)
      .set('content-type', 'application/octet-stream')
      .set('x-file-name', encodeURIComponent(name))
      .send(bytes);

  test('go with a request, from its party or from the officer who recorded it, and with an appeal', async () => {
    const { tender } = await on.decided({ served: [{ providerId: on.cheap.organisationId, by: 'post' }] });
    await on.file(tender, on.dear).expect(201);
    const [request] = (await on.remedies(tender)).corrections;
    const own = `/api/v1/provider/corrections/${request!.id}/documents`;
    await upload(on.cheap, own, 'vieras.pdf').expect(404);
    await upload(on.approver, own, 'väärä polku.pdf').expect(403);
    await upload(ANONYMOUS, own, 'ei kukaan.pdf').expect(401);
    await upload(on.dear, own, 'ohjelma.pdf', Buffer.from('MZ not a document')).expect(415);
    await upload(on.dear, own, 'Selvitys äänestyksestä.pdf').expect(201);
    expect((await upload(on.dear, own, 'selvitys ÄÄNESTYKSESTÄ.pdf').expect(409)).body.code).toBe(
      'document-name-taken',
    );
    await upload(on.approver, `/api/v1/corrections/${request!.id}/documents`, 'Muistio.pdf').expect(201);
    await upload(on.stranger, `/api/v1/corrections/${request!.id}/documents`, 'Muistio 2.pdf').expect(404);

    const [seen] = (await on.remedies(tender, on.dear)).corrections;
    expect(seen!.documents.map(({ name }) => name)).toEqual(['Selvitys äänestyksestä.pdf', 'Muistio.pdf']);
    const file = (actor: Parameters<TestApp['as']>[0]) =>
      app.as(actor).get(`/api/v1/remedy-documents/${seen!.documents[0]!.id}`);
    expect((await file(on.approver).expect(200)).headers['content-disposition']).toContain('Selvitys');
    expect(Buffer.compare((await file(on.dear).expect(200)).body as Buffer, PDF)).toBe(0);
    await file(on.cheap).expect(404);
    await file(on.stranger).expect(404);
    await file(ANONYMOUS).expect(401);

    await on
      .post(on.approver, `/api/v1/corrections/${request!.id}/answer`, { answer: 'reject', reason: 'Ei virhettä.' }, 1)
      .expect(200);
    await upload(on.dear, own, 'Myöhässä.pdf').expect(409);
    const [letter] = (await on.remedies(tender, on.dear)).letters;
    expect(letter).toMatchObject({ kind: 'correction-answer', correctionId: request!.id, lastDay: null });
    await app.as(on.dear).get(`/api/v1/documents/${letter!.documentId}`).expect(200);

    // On paper, for the one that was served by post; its answer goes on paper too.
    const record = (body: object, actor = on.approver) =>
      on.post(actor, on.url(tender, 'corrections'), {
        providerId: on.cheap.organisationId,
        demand: 'Vertailu on tehtävä uudelleen.',
        grounds: 'Hinnat on laskettu väärin.',
        receivedAt: new Date(tender.deadline.getTime() + 500).toISOString(),
        ...body,
      });
    const { rows } = await app.owner.query<{ now: Date }>('SELECT app.now() AS now');
    const receivedAt = rows[0]!.now.toISOString();
    await record({ receivedAt }, on.manager).expect(403);
    await record({ receivedAt }, on.stranger).expect(404);
    expect((await record({ receivedAt: '2099-01-01T00:00:00Z' }).expect(422)).body.errors[0].pointer).toBe(
      '/receivedAt',
    );
    await record({ receivedAt: '2026-01-01T00:00:00Z' }).expect(422);
    expect((await record({ receivedAt, providerId: newId() }).expect(409)).body.code).toBe('correction-not-a-party');
    await record({ receivedAt }).expect(201);
    const paper = (await on.remedies(tender)).corrections.find(({ recorded }) => recorded);
    await upload(on.approver, `/api/v1/corrections/${paper!.id}/documents`, 'Kirje.pdf').expect(201);
    await on
      .post(on.approver, `/api/v1/corrections/${paper!.id}/answer`, { answer: 'rule-inadmissible', reason: '' }, 1)
      .expect(422);
    await on
      .post(
        on.approver,
        `/api/v1/corrections/${paper!.id}/answer`,
        { answer: 'reject', reason: 'Hinnat on oikein.' },
        1,
      )
      .expect(200);
    const answered = (await on.remedies(tender, on.cheap)).letters;
    expect(answered).toMatchObject([{ kind: 'correction-answer', servedBy: 'post' }]);

    await on.appeal(tender).expect(201);
    const [appealed] = (await on.remedies(tender)).appeals;
    await upload(on.approver, `/api/v1/appeals/${appealed!.id}/documents`, 'Valitus.pdf').expect(201);
    await upload(on.manager, `/api/v1/appeals/${appealed!.id}/documents`, 'Valitus 2.pdf').expect(403);
    expect((await on.remedies(tender, on.dear)).appeals[0]!.documents).toMatchObject([{ name: 'Valitus.pdf' }]);
    expect((await on.remedies(tender, on.cheap)).appeals).toEqual([]);
    expect((await on.remedies(tender)).history.map(({ move }) => move)).toEqual(
      expect.arrayContaining(['correction-attach', 'correction-record', 'appeal-attach']),
    );
  });
});

describe('after the decision', () => {
  test('a wrongly excluded bid is readmitted; the procurement may still be cancelled with its reason', async () => {
    const { tender, bids } = await on.evaluated();
    await app
      .as(tender.officers[0])
      .post(`/api/v1/bids/${bids.cheap}/exclude`)
      .set('if-match', '"2"')
      .send({ code: 'not-compliant', grounds: 'Väärä tulkinta.' })
      .expect(204);
    await on.decide(tender).expect(201);
    expect((await on.reopen(tender, 'own-correction', { readmit: [bids.dear] }).expect(422)).body.errors[0].code).toBe(
      'bid-not-readmissible',
    );
    await on.reopen(tender, 'own-correction', { readmit: [bids.cheap] }).expect(200);
    await on.score(tender, bids.cheap, 4);
    const { body } = await on.decide(tender).expect(201);
    expect(body.lots[0].ranking.map(({ bidId }: { bidId: string }) => bidId)).toEqual([bids.cheap, bids.dear]);

    await on.post(on.stranger, on.url(tender, 'cancel-after-decision'), { reason: 'Ei enää tarvita.' }).expect(404);
    await on.post(on.approver, on.url(tender, 'cancel-after-decision'), { reason: '' }).expect(422);
    await on
      .post(on.approver, on.url(tender, 'cancel-after-decision'), { reason: 'Palvelua ei enää tarvita.' })
      .expect(200);
    expect(
      (await on.post(on.approver, on.url(tender, 'cancel-after-decision'), { reason: 'Uudelleen.' }).expect(409)).body
        .code,
    ).toBe('decision-move-not-allowed');
    const seen = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(200);
    expect(seen.body).toMatchObject({ status: 'cancelled', cancelReason: 'Palvelua ei enää tarvita.' });
    const told = (await on.remedies(tender)).letters;
    expect(told.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['cancellation', 'Etelä-Savon työllisyysalue'],
      ['cancellation', 'Edullinen Oy'],
      ['cancellation', 'Kallis Oy'],
    ]);
    const own = (await on.remedies(tender, on.dear)).letters;
    expect(own).toMatchObject([{ recipient: 'Kallis Oy', servedBy: 'electronic', receivedOn: expect.anything() }]);
    const pdf = await app.as(on.dear).get(`/api/v1/documents/${own[0]!.documentId}`).expect(200);
    expect(pdf.headers['content-type']).toContain('application/pdf');
    await app.as(on.cheap).get(`/api/v1/documents/${own[0]!.documentId}`).expect(404);
    const mailed = await app.owner.query<{ text: string }>(
      `SELECT text FROM app.mail WHERE recipient = $1 AND subject LIKE 'Hankinta keskeytetty%'`,
      [`${on.dear.personId}@example.fi`],
    );
    expect(mailed.rows[0]!.text).toContain(own[0]!.documentId);

    const waiting = await app.as(on.approver).get('/api/v1/remedies/waiting').expect(200);
    expect(Array.isArray(waiting.body.items)).toBe(true);
    await app.as(on.dear).get('/api/v1/remedies/waiting').expect(403);
  });

  test('a tender that was taken up anew and then cancelled leaves no decision open', async () => {
    const { tender } = await on.decided();
    await on.reopen(tender, 'own-correction').expect(200);
    const { version } = (await app.as(on.approver).get(`/api/v1/tenders/${tender.id}`).expect(200)).body;
    await on
      .post(on.approver, `/api/v1/tenders/${tender.id}/cancel`, { reason: 'Hankinnasta luovutaan.' }, version)
      .expect(200);
    const after = await on.remedies(tender, on.dear);
    expect(after.decision).toMatchObject({ status: 'withdrawn', final: false });
    expect(after.letters).toMatchObject([{ kind: 'cancellation', recipient: 'Kallis Oy' }]);
  });

  test('what waits for a bidder is on its page of today', async () => {
    const { tender, decision } = await on.decided();
    const tasks = async () =>
      (
        (await app.as(on.dear).get('/api/v1/provider/tender-tasks').expect(200)).body as {
          items: { kind: string; tenderId: string; until: string }[];
        }
      ).items.filter(({ tenderId }) => tenderId === tender.id);
    expect(await tasks()).toMatchObject([{ kind: 'decision', until: decision.standstillEndsAt }]);
    await app.as(on.approver).get('/api/v1/provider/tender-tasks').expect(403);
    await app.as(ANONYMOUS).get('/api/v1/provider/tender-tasks').expect(401);
    await on.post(on.approver, on.url(tender, 'cancel-after-decision'), { reason: 'Ei enää tarvita.' }).expect(200);
    expect(await tasks()).toMatchObject([{ kind: 'cancellation' }]);
    await app.setClock(new Date(decision.standstillEndsAt));
    expect(await tasks()).toEqual([]);
  });
});
