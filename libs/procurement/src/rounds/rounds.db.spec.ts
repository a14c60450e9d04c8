import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuthorityActor, ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp } from '../../../../test/support/app.js';
import { allowed, mine, of, Procedures } from '../../../../test/support/given-procedure.js';
import type { OfficerProcedure } from '../procedures/procedures.dto.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';

let p: Procedures;
beforeAll(async () => {
  p = await Procedures.given(await testApp(procurementLibrary));
});
afterAll(() => p.app.close());

describe('a negotiated procedure from requests to final bids', () => {
  let tender: TenderDetail;
  let requestsEnd: Date;
  beforeAll(async () => {
    ({ tender, requestsEnd } = await p.called({ minCandidates: 3, maxCandidates: 4, mayReduce: true }));
  });

  test('providers ask to take part until the deadline, and the buyer sees nothing of it', async () => {
    const [aamu, ilta, paiva, yo] = p.providers;
    expect(allowed(await p.readAs(aamu, tender))).toEqual(['request']);
    await p.declare(aamu, 0, 'Vakuutus 2 M€.').expect(200);
    for (const one of [aamu, ilta, paiva, yo]) await p.request(one, tender).expect(200);
    // What is declared later does not change what was asked with.
    await p.declare(aamu, 1, 'Vakuutus 1 M€.').expect(200);
    await p.app.as(yo).post(mine(tender, 'request/withdraw')).send({}).expect(200);
    expect((await p.readAs(yo, tender)).ownRequest).toMatchObject({ status: 'withdrawn' });
    expect((await p.request(yo, tender, 'Tulemme sittenkin mukaan.').expect(200)).body.ownRequest).toMatchObject({
      status: 'submitted',
    });
    const seen = await p.read(tender);
    expect([seen.stage, seen.requests, allowed(seen)]).toEqual(['requests', [], []]);
    expect(JSON.stringify(seen.history)).not.toContain('request');
    await p.request({ ...aamu, roles: ['provider-staff'] }, tender).expect(403);
    expect((await p.app.as(p.officer).post(of(tender, '/invite')).send({}).expect(409)).body.code).toBe(
      'procedure-stage-not-allowed',
    );
    expect((await p.bid(aamu, tender).expect(409)).body.code).toBe('bids-not-called-for');
    const own = await p.app.as(aamu).get(`/api/v1/provider/tenders/${tender.id}`).expect(200);
    expect(own.body.permittedActions[0]).toMatchObject({ action: 'bid:submit', allowed: false });
  });

  test('after it they are late, and officers decide with reasons before anyone is invited', async () => {
    const [aamu, ilta, paiva, yo] = p.providers;
    await p.app.setClock(requestsEnd);
    expect((await p.request(aamu, tender).expect(409)).body.code).toBe('requests-deadline-passed');
    const seen = await p.read(tender);
    expect(seen.stage).toBe('selection');
    expect(
      seen.requests.map(({ providerName, status, declarationVersion }) => [providerName, status, declarationVersion]),
    ).toEqual([
      ['Aamu Oy', 'submitted', 1],
      ['Ilta Oy', 'submitted', null],
      ['Päivä Oy', 'submitted', null],
      ['Yö Oy', 'submitted', null],
    ]);
    const first = seen.requests[0]!;
    const path = of(tender, `/requests/${first.id}/decision`);
    const decision = { selected: true, ground: null, reason: 'Hyvä.' };
    await p.app.as(p.stranger).put(path).set('if-match', '"1"').send(decision).expect(404);
    await p.app.as(p.officer).put(path).set('if-match', '"9"').send(decision).expect(412);
    await p.app
      .as(p.officer)
      .put(path)
      .set('if-match', `"${first.version}"`)
      .send({ ...decision, reason: '' })
      .expect(422);
    for (const one of [aamu, ilta]) await p.decide(tender, one, true);
    await p.decide(tender, paiva, false, 'not-among-best');
    const invite = () => p.app.as(p.officer).post(of(tender, '/invite')).send({});
    expect((await invite().expect(409)).body.code).toBe('requests-undecided');
    await p.decide(tender, yo, false, 'unsuitable');
    expect((await invite().expect(409)).body.code).toBe('candidates-too-few');
    await p.decide(tender, paiva, true);
    expect((await p.readAs(yo, tender)).ownRequest).toMatchObject({ status: 'submitted', reason: null });
    const invited = (await invite().expect(200)).body as OfficerProcedure;
    expect([invited.stage, invited.invitations.map(({ providerName }) => providerName)]).toEqual([
      'rounds',
      ['Aamu Oy', 'Ilta Oy', 'Päivä Oy'],
    ]);
    expect((await invite().expect(409)).body.code).toBe('procedure-stage-not-allowed');
    expect((await p.readAs(yo, tender)).ownRequest).toMatchObject({
      status: 'declined',
      reason: 'Referenssit puuttuvat.',
    });
    const { rows } = await p.app.owner.query<{ recipient: string; text: string }>(
      `SELECT recipient, text FROM app.mail WHERE text LIKE $1`,
      [`%${tender.number}%`],
    );
    expect(rows.map(({ recipient }) => recipient).sort()).toEqual(
      p.providers.map(({ personId }) => `${personId}@example.fi`).sort(),
    );
    const [told] = await p.mailsTo(yo, tender.number);
    expect(told).toContain('Referenssit puuttuvat.');
    expect(told).toContain(`/provider/tenders/${tender.id}/procedure`);
  });

  test('a round’s answers are sealed until its deadline, and only the invited answer', async () => {
    const [aamu, ilta, , yo] = p.providers;
    const until = await p.ahead(3);
    const round = {
      title: 'Alustavat tarjoukset',
      invitation: 'Kuvatkaa ratkaisunne.',
      wantsPrice: true,
      answersUntil: until.local,
    };
    const open = (change: object = {}) =>
      p.app
        .as(p.officer)
        .post(of(tender, '/rounds'))
        .send({ ...round, ...change });
    expect((await open({ answersUntil: '2020-01-01T12:00' }).expect(422)).body.code).toBe('round-deadline-not-ahead');
    await open().expect(201);
    expect((await open().expect(409)).body.code).toBe('round-still-open');
    const answer = (actor: ProviderActor, preliminaryPrice: string | null, text = 'Ratkaisumme on tämä.') =>
      p.app.as(actor).put(mine(tender, 'rounds/1/answer')).send({ text, preliminaryPrice });
    expect((await answer(yo, '1.00').expect(403)).body.code).toBe('procedure-not-invited');
    expect((await answer(aamu, null).expect(422)).body.code).toBe('round-price-missing');
    await answer(aamu, '987654.32').expect(200);
    await answer(aamu, '987654.31', 'Parannettu ratkaisu.').expect(200);
    await answer(ilta, '900000.00').expect(200);
    const files = (actor: ProviderActor | null, path = '') =>
      actor === null ? of(tender, `/rounds/1/files${path}`) : mine(tender, `rounds/1/files${path}`);
    const send = (actor: AuthorityActor | ProviderActor, name: string, bytes: string | Buffer) =>
      p.app
        .as(actor)
        .post(files(actor.kind === 'provider' ? actor : null))
        .set('content-type', 'application/octet-stream')
        .set('x-file-name', encodeURIComponent(name))
        .send(bytes);
    const names = async (actor: AuthorityActor | ProviderActor): Promise<string[]> =>
      (
        await p.app
          .as(actor)
          .get(files(actor.kind === 'provider' ? actor : null))
          .expect(200)
      ).body.map(({ name }: { name: string }) => name);
    await send(p.officer, 'Kutsu, päivitetty.txt', 'Kierroksen tavoitteet.').expect(201);
    await send(aamu, 'Laskelma.txt', 'Hinta on 987654.30 euroa.').expect(201);
    await send(aamu, 'Väärä.txt', 'Tämä oli väärä.').expect(201);
    await send(aamu, 'ohjelma.exe', Buffer.from('MZ\u0000\u0000')).expect(415);
    await send(yo, 'Laskelma.txt', 'Emme ole mukana.').expect(403);
    await send(p.stranger, 'Laskelma.txt', 'Emme ole mukana.').expect(404);
    const wrong = ((await p.app.as(aamu).get(files(aamu)).expect(200)).body as { id: string; name: string }[]).find(
      ({ name }) => name === 'Väärä.txt',
    )!;
    await p.app
      .as(aamu)
      .delete(files(aamu, `/${wrong.id}`))
      .expect(204);
    // Everyone in the round reads the invitation's document; an answer's only its own party until the round is unsealed.
    expect(await names(aamu)).toEqual(['Kutsu, päivitetty.txt', 'Laskelma.txt']);
    expect(await names(ilta)).toEqual(['Kutsu, päivitetty.txt']);
    expect(await names(p.officer)).toEqual(['Kutsu, päivitetty.txt']);
    await p.app.as(yo).get(files(yo)).expect(404);
    await p.app.as(p.stranger).get(files(null)).expect(404);
    const [invitation, calculation] = (await p.app.as(aamu).get(files(aamu)).expect(200)).body as { id: string }[];
    expect(
      (
        await p.app
          .as(aamu)
          .delete(files(aamu, `/${invitation!.id}`))
          .expect(403)
      ).body.code,
    ).toBe('round-file-is-the-buyers');
    await p.app
      .as(p.officer)
      .get(files(null, `/${calculation!.id}`))
      .expect(404);
    await p.app
      .as(ilta)
      .get(files(ilta, `/${calculation!.id}`))
      .expect(404);
    const unseal = () => p.app.as(p.officer).post(of(tender, '/rounds/1/unseal')).send({});
    expect((await unseal().expect(409)).body.code).toBe('round-still-sealed');
    expect((await p.read(tender)).rounds[0]!.answers).toEqual([]);
    const { rows: stored } = await p.app.owner.query<{ row: string }>(
      `SELECT a::text AS row FROM procurement.round_answer a UNION ALL SELECT e::text FROM app.audit_entry e
       UNION ALL SELECT f::text FROM procurement.round_file f UNION ALL SELECT encode(bytes, 'escape') FROM procurement.round_file_part`,
    );
    expect(JSON.stringify(stored)).not.toMatch(/987654\.3|Laskelma/);
    await p.app.setClock(until.instant);
    expect((await answer(ilta, '1.00').expect(409)).body.code).toBe('round-deadline-passed');
    const record = (version: number) =>
      p.app
        .as(p.officer)
        .put(of(tender, '/rounds/1/record'))
        .set('if-match', `"${version}"`)
        .send({ record: 'Sovittiin laadun mittareista.' });
    expect((await record(1).expect(409)).body.code).toBe('round-not-unsealed');
    const unsealed = (await unseal().expect(200)).body as OfficerProcedure;
    expect(
      unsealed.rounds[0]!.answers.map(({ providerName, text, preliminaryPrice }) => [
        providerName,
        text,
        preliminaryPrice,
      ]),
    ).toEqual([
      ['Aamu Oy', 'Parannettu ratkaisu.', '987654.31'],
      ['Ilta Oy', 'Ratkaisumme on tämä.', '900000.00'],
    ]);
    expect(await names(p.officer)).toEqual(['Kutsu, päivitetty.txt', 'Laskelma.txt']);
    const sent = await p.app
      .as(p.officer)
      .get(files(null, `/${calculation!.id}`))
      .buffer(true)
      .expect(200);
    expect(sent.body.toString()).toBe('Hinta on 987654.30 euroa.');
    expect((await send(aamu, 'Myöhässä.txt', 'Liian myöhään.').expect(409)).body.code).toBe('round-deadline-passed');
    expect((await unseal().expect(409)).body.code).toBe('round-already-unsealed');
    expect((await p.readAs(aamu, tender)).rounds[0]!.answers.map(({ providerName }) => providerName)).toEqual([
      'Aamu Oy',
    ]);
    expect((await p.readAs(yo, tender)).rounds).toEqual([]);
    await record(2).expect(200);
    expect((await p.readAs(ilta, tender)).rounds[0]!.record).toBeNull();
  });

  test('candidates are reduced as announced, never below two, and only those left give final bids', async () => {
    const [aamu, ilta, paiva, yo] = p.providers;
    const reduce = (provider: ProviderActor) =>
      p.app
        .as(p.officer)
        .post(of(tender, '/reduce'))
        .send({ providerId: provider.organisationId, reason: 'Alustava tarjous puuttui.' });
    await reduce(yo).expect(404);
    await reduce(paiva).expect(200);
    expect((await reduce(ilta).expect(409)).body.code).toBe('reduction-leaves-no-competition');
    expect((await p.bid(aamu, tender).expect(409)).body.code).toBe('bids-not-called-for');
    const asked = (await p.app.as(p.officer).post(of(tender, '/call-for-bids')).send({}).expect(200))
      .body as OfficerProcedure;
    expect([asked.stage, allowed(asked)]).toEqual(['bids', []]);
    for (const out of [paiva, yo])
      expect((await p.bid(out, tender).expect(403)).body.code).toBe('procedure-not-invited');
    for (const within of [aamu, ilta]) await p.bid(within, tender).expect(201);
    // The second wall: row-level security refuses what the route refuses.
    await expect(
      p.app.db.transaction(paiva, (tx) =>
        tx.query(
          `INSERT INTO procurement.bid (id, tender_id, authority_id, provider_id, status, created_at, changed_at)
           VALUES (gen_random_uuid(), $1, $2, $3, 'submitted', now(), now())`,
          [tender.id, p.authority, paiva.organisationId],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

test('a call that did not announce it reduces nobody; a call without rounds goes straight to bids', async () => {
  const { tender, requestsEnd } = await p.called({ kind: 'restricted' });
  await p.request(p.providers[0]!, tender).expect(200);
  await p.app.setClock(requestsEnd);
  await p.decide(tender, p.providers[0]!, true);
  const invited = (await p.app.as(p.officer).post(of(tender, '/invite')).send({}).expect(200)).body as OfficerProcedure;
  expect(invited.stage).toBe('bids');
  expect(invited.times).toEqual([]);
  await p.app
    .as(p.officer)
    .post(of(tender, '/reduce'))
    .send({ providerId: p.providers[0]!.organisationId, reason: 'Ei mahdu.' })
    .expect(409);
  await p.bid(p.providers[0]!, tender).expect(201);
});
