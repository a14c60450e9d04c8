import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, municipalitiesOf, type AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { UPLOAD_LIMIT } from './receive-upload.js';

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}.xml`, import.meta.url), 'utf8');
const OURS = fixture('coaching-two-lots');
const FOREIGN = fixture('foreign-with-placeholder');
const ROUTE = '/api/v1/tenders/imports';

let app: TestApp;
let officer: AuthorityActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  officer = await givenOfficial(app, await givenAuthority(app), 'procurement-officer');
});
afterAll(() => app.close());

const fileNameOf = async (tenderId: string): Promise<string | null> =>
  (await app.as(officer).get(`/api/v1/tenders/${tenderId}`).expect(200)).body.importedFrom.fileName;
const upload = (xml: string | Buffer, type = 'application/xml') =>
  app.as(officer).post(ROUTE).set('content-type', type).send(xml);

describe('a notice becomes a draft', () => {
  test('of the region: nearly complete', async () => {
    const imported = (await upload(OURS).expect(201)).body;
    expect(imported).toMatchObject({
      number: expect.stringMatching(/^T-/),
      title: { fi: 'Työhönvalmennus Etelä-Savossa', sv: 'Jobbcoachning i Södra Savolax' },
      lotCount: 2,
      sdkVersion: '1.13',
      buyerName: 'Esimerkkialueen työllisyys & yrittäjyys',
    });
    const draft = (await app.as(officer).get(`/api/v1/tenders/${imported.tenderId}`).expect(200)).body;
    expect(draft).toMatchObject({
      status: 'draft',
      procedure: 'oth-single',
      framework: 'fa-wo-rc',
      estimatedValue: '500000.00',
      bidLanguages: ['fi', 'sv'],
      submissionDeadline: '2027-02-15T14:00',
      questionsDeadline: '2027-01-29T12:00',
      importedFrom: { noticeId: '3f0c1c56-5d2e-4a43-9d68-1a1f70f0a001', sdkVersion: '1.13', fileName: null },
      history: [{ move: 'import', to: 'draft' }],
    });
    expect(draft.lots[0]).toMatchObject({
      reference: 'LOT-0001',
      serviceKind: 'job-coaching',
      nuts: ['FI1DA'],
      estimatedValue: '350000.50',
      frameworkMaximum: '400000.00',
      startsOn: '2027-05-01',
      durationMonths: 24,
      maxAwards: 5,
      criteria: [
        { kind: 'price', weight: '40.00' },
        { kind: 'quality', weight: '60.00' },
      ],
    });
    expect(draft.lots[0].municipalities).toEqual(municipalitiesOf('FI1DA').map(({ code }) => code));
    expect(draft.lots[1]).toMatchObject({ serviceKind: 'career-guidance', maxAwards: 1 });
    // What no notice has is what is left to do.
    expect(draft.missing.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['/lots/0/priceItems', 'price-items-missing'],
      ['/lots/1/priceItems', 'price-items-missing'],
    ]);
  });

  test('from abroad: no money is converted, every loss is told in three languages and kept with the draft', async () => {
    const imported = (await upload(FOREIGN).expect(201)).body;
    const codes = imported.losses.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'sdk-older',
        'currency-not-euro',
        'lot-placeholder',
        'place-outside-finland',
        'deadline-missing',
        'criteria-missing',
      ]),
    );
    for (const { text } of imported.losses) expect(Object.keys(text).sort()).toEqual(['en', 'fi', 'sv']);
    const draft = (await app.as(officer).get(`/api/v1/tenders/${imported.tenderId}`).expect(200)).body;
    expect(draft.importedFrom.losses).toEqual(imported.losses);
    expect(draft).toMatchObject({ estimatedValue: null, language: 'en', submissionDeadline: null });
    expect(
      draft.lots.map((lot: { reference: string; municipalities: string[]; estimatedValue: string | null }) => [
        lot.reference,
        lot.municipalities,
        lot.estimatedValue,
      ]),
    ).toEqual([
      ['LOT-0001', [], null],
      ['LOT-0002', [], null],
    ]);
  });

  test('also as a file of a form, with its name', async () => {
    const imported = await app.as(officer).post(ROUTE).attach('notice', Buffer.from(OURS), 'ilmoitus.xml').expect(201);
    expect(await fileNameOf(imported.body.tenderId)).toBe('ilmoitus.xml');
  });

  test.each([
    ['p%C3%A4ivitetty.xml', 'päivitetty.xml'],
    ['100%.xml', null],
  ])('with the name %s in a header it is called %s', async (header, name) => {
    const imported = await upload(OURS).set('x-file-name', header).expect(201);
    expect(await fileNameOf(imported.body.tenderId)).toBe(name);
  });
});

test('the same key with the same file makes one draft, with another file a refusal', async () => {
  const keyed = (xml: string, name = 'ilmoitus.xml') =>
    upload(xml).set('idempotency-key', 'import-of-a-notice-1').set('x-file-name', name);
  const [first, second] = await Promise.all([keyed(OURS).expect(201), keyed(OURS).expect(201)]);
  expect(second!.body).toEqual(first!.body);
  expect((await keyed(OURS).expect(201)).body.tenderId).toBe(first!.body.tenderId);
  expect((await keyed(FOREIGN).expect(422)).body.code).toBe('idempotency-key-reused');
  expect((await keyed(OURS, 'toinen.xml').expect(422)).body.code).toBe('idempotency-key-reused');
  await upload(OURS).set('idempotency-key', 'short').expect(422);
});

describe('what cannot be read is refused with a code of its own, and nothing is stored', () => {
  test.each<[string, string | Buffer, number, string, object]>([
    ['broken XML', OURS.replace('</cac:ContractingParty>', ''), 422, 'notice-broken', {}],
    ['an award notice', OURS.replaceAll('ContractNotice', 'ContractAwardNotice'), 422, 'notice-wrong-document', {}],
    [
      'entities that grow',
      OURS.replace('<ContractNotice', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><ContractNotice'),
      422,
      'notice-doctype',
      {},
    ],
    ['another character set', Buffer.from(OURS, 'latin1'), 422, 'notice-encoding', {}],
    ['nothing', '', 422, 'notice-empty', {}],
    [
      'no lots',
      OURS.replace(/<cac:ProcurementProjectLot>[\s\S]*<\/cac:ProcurementProjectLot>/, ''),
      422,
      'notice-without-lots',
      {},
    ],
  ])('%s', async (_, body, status, code) => {
    const before = await tenders();
    const answer = await upload(body).expect(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ code, type: `/problems/${code}` });
    expect(await tenders()).toBe(before);
  });

  test('broken XML says where', async () => {
    const answer = await upload('<ContractNotice>\n  <a>\n</ContractNotice>').expect(422);
    expect(answer.body.detail).toMatch(/rivi 3, merkki 1/);
  });

  test('a form without a file, and a form that is none', async () => {
    expect((await app.as(officer).post(ROUTE).field('notice', 'text').expect(422)).body.code).toBe('notice-empty');
    expect((await upload('not a form', 'multipart/form-data; boundary=x').expect(422)).body.code).toBe('notice-empty');
  });

  test('another media type', async () => {
    expect((await upload('x', 'text/csv').expect(415)).body.code).toBe('media-type-unknown');
  });

  const tenders = async (): Promise<number> =>
    Number((await app.owner.query('SELECT count(*) FROM procurement.tender')).rows[0].count);
});

describe('a file that is too large', () => {
  const padded = (bytes: number): Buffer => {
    const head = Buffer.from(OURS);
    return Buffer.concat([head, Buffer.alloc(bytes - head.length, ' ')]);
  };

  test('of 50 MB gets a clear answer, not a broken connection', async () => {
    const answer = await upload(padded(50 * 1_048_576)).expect(413);
    expect(answer.body).toMatchObject({
      code: 'notice-too-large',
      detail: 'Tiedosto on liian suuri: ilmoitus saa olla enintään 10 MB.',
    });
  });

  test('is refused by its announced length before it is sent', async () => {
    const answer = await send({ 'content-length': 50 * 1_048_576 }, () => undefined);
    expect(answer).toBe(413);
  });

  test('is refused as it grows when it announces nothing', async () => {
    const chunk = Buffer.alloc(1_048_576, ' ');
    const answer = await send({ 'transfer-encoding': 'chunked' }, (write) => {
      for (let sent = 0; sent < 12; sent += 1) write(chunk);
    });
    expect(answer).toBe(413);
  });

  test('in a form, too', async () => {
    const answer = await app
      .as(officer)
      .post(ROUTE)
      .attach('notice', padded(UPLOAD_LIMIT + 1), 'suuri.xml')
      .expect(413);
    expect(answer.body.code).toBe('notice-too-large');
  });

  test('exactly at the limit is read, and others are answered meanwhile', async () => {
    const [lot = ''] = /<cac:ProcurementProjectLot>[\s\S]*?<\/cac:ProcurementProjectLot>/.exec(OURS) ?? [];
    const many = Array.from({ length: 60 }, (_, index) => lot.replace('LOT-0001', `LOT-${1_000 + index}`));
    const head = Buffer.from(OURS.replace(lot, lot + many.join('')));
    const notice = Buffer.concat([head, Buffer.alloc(UPLOAD_LIMIT - head.length, ' ')]);
    await upload(OURS).expect(201); // the thread is there
    const blocked = monitorEventLoopDelay({ resolution: 5 });
    blocked.enable();
    const began = performance.now();
    let ended = 0;
    const importing = upload(notice).then((answer) => {
      ended = performance.now();
      return answer;
    });
    let answered = 0;
    for (; ended === 0; answered += 1) await app.as(ANONYMOUS).get('/api/v1/public/tenders?limit=1').expect(200);
    blocked.disable();
    expect((await importing).body).toMatchObject({ lotCount: 62 });
    expect(answered).toBeGreaterThan(2);
    expect(blocked.max / 1e6).toBeLessThan((ended - began) / 2);
  });

  /** A request whose body never ends by itself; resolves with the status as soon as an answer comes. */
  async function send(
    headers: Record<string, string | number>,
    body: (write: (chunk: Buffer) => void) => void,
  ): Promise<number> {
    const server = app.app.getHttpServer();
    if (server.address() === null) await new Promise<void>((listening) => server.listen(0, listening));
    const { port } = server.address() as AddressInfo;
    const actor = encodeURIComponent(JSON.stringify(officer));
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest({
        port,
        method: 'POST',
        path: ROUTE,
        headers: { 'content-type': 'application/xml', 'x-test-actor': actor, ...headers },
      });
      outgoing.on('response', (response) => {
        resolve(response.statusCode ?? 0);
        outgoing.destroy();
      });
      outgoing.on('error', reject);
      outgoing.flushHeaders();
      body((chunk) => void outgoing.write(chunk));
    });
  }
});

test('only officers of an authority import', async () => {
  const post = (actor: Parameters<TestApp['as']>[0]) =>
    app.as(actor).post(ROUTE).set('content-type', 'application/xml').send(OURS);
  await post(ANONYMOUS).expect(401);
  await post(await givenProviderPerson(app, await givenProvider(app), 'provider-manager')).expect(403);
  await post(await givenOfficial(app, officer.organisationId, 'finance-approver')).expect(403);
});
