import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANONYMOUS,
  newId,
  type Actor,
  type AuthorityActor,
  type CalendarDate,
  type ProviderActor,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { AUTHENTICATED_HEADER, testApp, type TestApp } from '../../../../test/support/app.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { callOffBench } from '../../../../test/support/call-off-bench.js';
import { givenFramework, givenFullPlaces } from '../../../../test/support/given-framework.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import type { CallOffDetail } from './call-offs.dto.js';

const SHARES = { rule: 'fixed-shares', shares: ['60', '40'], answerDays: 3, orderBinds: false };

describe('call-offs of a framework', () => {
  let bench: TestApp;
  let officer: AuthorityActor;
  let stranger: AuthorityActor;
  let first: ProviderActor;
  let second: ProviderActor;
  let outsider: ProviderActor;
  let frameworkId: string;
  let contractIds: string[];
  let today: CalendarDate;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    const authorityId = await givenAuthority(bench);
    officer = await givenOfficial(bench, authorityId, 'contract-manager', 'procurement-officer');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    const company = async (name: string) =>
      givenProviderPerson(bench, await givenProvider(bench, name), 'provider-manager');
    [first, second, outsider] = [await company('Äänen Oy'), await company('Öljyn Oy'), await company('Muu Oy')];
    ({ frameworkId, contractIds, today } = await framed(SHARES, 10_000_000n));
  });
  afterAll(() => bench.close());

  const framed = (callOff: object | null, maxCents: bigint) =>
    givenFramework(bench, officer, [first, second], { callOff, maxCents });
  const { send, contract, printed, framework, callOff, proposal, order, to, answer, given } = callOffBench(() => ({
    ...{ bench, officer, frameworkId, today },
  }));

  it('shows the framework to its parties: rule, shares, maximum; what is called off commits nothing of its own', async () => {
    expect(await framework()).toMatchObject({
      rule: 'fixed-shares',
      wholeCeiling: '100000.00',
      remaining: '100000.00',
      providers: [
        { name: 'Äänen Oy', rank: 1, share: '60', actualShare: null, contractStatus: 'active' },
        { name: 'Öljyn Oy', rank: 2, share: '40' },
      ],
      permittedActions: [{ action: 'call-off:order', allowed: true }],
    });
    expect((await framework(second)).providers.map(({ name }) => name)).toEqual(['Öljyn Oy']);
    expect(await contract(contractIds[0]!)).toMatchObject({
      cap: '0.00',
      framework: { id: frameworkId, callOffId: null },
    });
    expect(await printed(contractIds[1]!)).toContain('kiintein osuuksin: 1. 60 %, 2. 40 %');
    for (const actor of [stranger, outsider]) {
      await bench.as(actor).get(`/api/v1/frameworks/${frameworkId}`).expect(404);
      expect((await bench.as(actor).get('/api/v1/frameworks').expect(200)).body).toMatchObject({ items: [], total: 0 });
    }
    await bench.as(ANONYMOUS).get('/api/v1/frameworks').expect(401);
    await bench.as(officer).get('/api/v1/frameworks?q=%25').expect(200);
  });

  it('proposes by the rule, with the arithmetic', async () => {
    const { providerId, reason, able } = await proposal();
    expect(providerId).toBe(first.organisationId);
    expect(reason.sentence.fi).toContain('Äänen Oy on eniten jäljessä osuudestaan');
    expect(reason.rows.map(({ amount }) => amount)).toEqual(['12000.00', '8000.00']);
    expect(able).toHaveLength(2);
    const path = `/api/v1/frameworks/${frameworkId}/proposal`;
    await bench.as(officer).get(path).expect(422);
    await bench.as(first).get(path).expect(403);
    await bench.as(stranger).get(`${path}?value=1.00&validFrom=2030-01-01&municipalities=740`).expect(404);
  });

  it('refuses what does not fit: another provider without a ground, an old proposal, crossed dates, too much', async () => {
    const code = async (change: object, status: number) =>
      ((await order(change).expect(status)).body as { code: string }).code;
    expect(await code(to(second, first.organisationId), 422)).toBe('call-off-ground-missing');
    expect(await code({ ...to(first), ground: 'Ei tarvita perustelua.' }, 422)).toBe('call-off-ground-unexpected');
    expect(await code(to(second), 409)).toBe('call-off-turn-moved');
    expect(await code({ ...to(first), providerId: outsider.organisationId, ground: 'Haluamme juuri sen.' }, 409)).toBe(
      'call-off-provider-unable',
    );
    expect(await code({ ...to(first), lastDay: today }, 422)).toBe('call-off-dates-crossed');
    expect(await code({ ...to(first), municipalities: ['049'] }, 409)).toBe('call-off-nobody-able');
    expect(await code({ ...to(first), value: '100000.01' }, 409)).toBe('framework-maximum-passed');
    expect(await code({ ...to(first), value: '0.00' }, 422)).toBe('call-off-nothing-ordered');
    await order(to(first), frameworkId, stranger).expect(404);
    await order(to(first), frameworkId, first).expect(403);
    const { body } = await order({ ...to(second, first.organisationId), ground: 'Jatko samalle ryhmälle.' }).expect(
      201,
    );
    const departed = body as CallOffDetail;
    expect(departed.offers).toMatchObject([{ departedFrom: 'Äänen Oy', ground: 'Jatko samalle ryhmälle.' }]);
    await bench
      .as(officer)
      .post(`/api/v1/call-offs/${departed.id}/withdraw`)
      .set('if-match', '"9"')
      .send({ reason: 'Ei tarvita' })
      .expect(412);
    await bench
      .as(officer)
      .post(`/api/v1/call-offs/${departed.id}/withdraw`)
      .set('if-match', `"${departed.version}"`)
      .send({ reason: 'Ei tarvita' })
      .expect(200);
    expect(await framework()).toMatchObject({ remaining: '100000.00' });
  });

  it('is offered, accepted and signed as a contract under the framework contract', async () => {
    const id = await given(to(first));
    const mails = await bench.owner.query(`SELECT FROM app.mail WHERE subject LIKE 'Teille tarjotaan tilausta TI-%'`);
    expect(mails.rowCount).toBe(1);
    const offered = await callOff(id, first);
    expect(offered.permittedActions).toEqual([
      { action: 'call-off:accept', allowed: true },
      { action: 'call-off:decline', allowed: true },
    ]);
    expect(offered.offers[0]?.reason.rows.map(({ providerId }) => providerId)).toEqual([first.organisationId]);
    for (const actor of [second, stranger, outsider]) await bench.as(actor).get(`/api/v1/call-offs/${id}`).expect(404);
    await answer(id, second, 'accept').expect(404);
    await answer(id, officer, 'accept').expect(403);
    expect((await answer(id, first, 'accept').expect(200)).body).toMatchObject({ status: 'accepted' });
    expect((await answer(id, first, 'decline', { reason: 'Ei sittenkään' }).expect(409)).body.code).toBe(
      'call-off-move-not-allowed',
    );
    await bench.settle();
    const { contractId } = await callOff(id);
    const drafted = await contract(contractId ?? '');
    expect(drafted).toMatchObject({
      ...{ status: 'draft', basis: 'call-off', cap: '20000.00', providerName: 'Äänen Oy' },
      framework: { id: frameworkId, callOffId: id, parentId: contractIds[0] },
      prices: [{ code: 'UNIT', unitPrice: '100.00' }],
    });
    await send(drafted.id);
    const { documentSha256 } = await contract(drafted.id);
    for (const signer of [first, officer])
      await bench
        .as(signer)
        .post(`/api/v1/contracts/${drafted.id}/signatures`)
        .set('idempotency-key', nextKey())
        .set(AUTHENTICATED_HEADER, new Date().toISOString())
        .send({ documentSha256 })
        .expect(201);
    expect(await contract(drafted.id)).toMatchObject({ status: 'active', remaining: '20000.00' });
    expect(await printed(drafted.id)).toMatch(/puitesopimuksesta S-[^]*Tilaus TI-[^]*eniten jäljessä osuudestaan/);
    expect(await framework()).toMatchObject({
      remaining: '80000.00',
      providers: [{ given: '20000.00', actualShare: '100.00' }, { given: '0.00' }],
    });
  });

  it('passes to the next when it is declined or not answered in time, and is closed when nobody is left', async () => {
    expect((await proposal()).providerId).toBe(second.organisationId);
    const id = await given(to(second));
    await answer(id, second, 'decline', {}).expect(422);
    await answer(id, second, 'decline', { reason: 'Ryhmänvetäjä on poissa.' }).expect(200);
    await bench.settle();
    const passed = await callOff(id);
    const waits = async (actor: Actor) =>
      (await bench.as(actor).get('/api/v1/call-offs/tasks').expect(200)).body as object;
    expect(await waits(officer)).toMatchObject({ items: [{ kind: 'waiting', id, number: passed.number }] });
    expect(await waits(stranger)).toEqual({ items: [] });
    await bench.as(first).get('/api/v1/call-offs/tasks').expect(403);
    expect(passed).toMatchObject({
      ...{ status: 'offered', providerName: 'Äänen Oy' },
      offers: [{ status: 'declined', answerReason: 'Ryhmänvetäjä on poissa.' }, { status: 'waiting' }],
    });
    expect((await callOff(id, second)).offers).toHaveLength(1);
    const until = new Date(passed.answerBy ?? '');
    await bench.setClock(until);
    expect(await waits(officer)).toMatchObject({ items: [{ kind: 'late', id }] });
    expect((await answer(id, first, 'accept').expect(409)).body.code).toBe('call-off-answer-late');
    await bench.settle(); // lapses
    await bench.settle(); // and what follows from that
    expect(await callOff(id)).toMatchObject({ status: 'unplaced', offers: [{}, { status: 'lapsed' }] });
    expect(await framework()).toMatchObject({ remaining: '80000.00' });
  });

  it('goes past a provider that has said it is away, and past one that is suspended', async () => {
    const away = (actor: Actor, until: string | null) =>
      bench
        .as(actor)
        .post(`/api/v1/frameworks/${frameworkId}/absences`)
        .send({ until, reason: 'Kaikki paikat täynnä.' });
    await away(officer, null).expect(403);
    await away(outsider, null).expect(404);
    expect((await away(second, '2020-01-01').expect(422)).body.code).toBe('absence-in-the-past');
    await away(second, '2099-01-01').expect(201);
    const { providerId, reason } = await proposal();
    expect(providerId).toBe(first.organisationId);
    expect(reason.rows[1]?.label.sv).toContain('har meddelat att den inte tar emot');
    await bench.owner.query(`UPDATE contracts.contract SET status = 'suspended' WHERE id = $1`, [contractIds[0]]);
    expect(await proposal()).toMatchObject({ providerId: null, able: [] });
    await bench.owner.query(`UPDATE contracts.contract SET status = 'active' WHERE id = $1`, [contractIds[0]]);
    await away(second, null).expect(201);
    expect((await proposal()).providerId).toBe(second.organisationId);
  });

  it('goes past a provider whose committed places of the month are taken, and keeps that as the reason', async () => {
    const free = await givenFullPlaces(bench, contractIds[1] ?? '');
    const { providerId, reason } = await proposal();
    expect(providerId).toBe(first.organisationId);
    expect(reason.rows[1]?.label.fi).toContain('ei vapaita paikkoja siinä kuussa');
    await free();
    expect((await proposal()).providerId).toBe(second.organisationId);
  });

  it('falls with its contract when that is cancelled, and its value is free again', async () => {
    const id = await given(to(second));
    await answer(id, second, 'accept').expect(200);
    await bench.settle();
    const { contractId } = await callOff(id);
    expect(await framework()).toMatchObject({ remaining: '60000.00' });
    await bench
      .as(officer)
      .post(`/api/v1/contracts/${contractId}/cancel`)
      .set('if-match', '"1"')
      .send({ reason: 'Tarve poistui.' })
      .expect(200);
    await bench.settle();
    expect(await callOff(id)).toMatchObject({ status: 'cancelled' });
    expect(await framework()).toMatchObject({ remaining: '80000.00', providers: [{}, { given: '0.00' }] });
  });

  it('never passes the maximum: the database refuses it too, whoever writes', async () => {
    // Of 100 000 € in all 60 % is 60 000 €, of which it has had 20 000; 40 % is 40 000 €: a tie, which goes by rank.
    const id = await given({ ...to(first), value: '80000.00' });
    expect(await framework()).toMatchObject({
      remaining: '0.00',
      permittedActions: [{ action: 'call-off:order', allowed: false }],
    });
    const another = bench.owner.query(
      `INSERT INTO contracts.call_off (id, number, framework_id, authority_id, title, description, value_cents, municipalities, valid_from, valid_to, status, ordered_by, ordered_at)
       SELECT $2, 'TI-2026-9999', framework_id, authority_id, title, description, 1, municipalities, valid_from, valid_to, status, ordered_by, ordered_at
         FROM contracts.call_off WHERE id = $1`,
      [id, newId()],
    );
    await expect(another).rejects.toThrow('the maximum of framework');
    await expect(
      bench.owner.query('UPDATE contracts.call_off SET value_cents = 1 WHERE id = $1', [id]),
    ).rejects.toThrow('does not change');
    expect(
      (await bench.as(second).get(`/api/v1/call-offs?frameworkId=${frameworkId}&status=offered`)).body.items,
    ).toEqual([]);
    expect((await bench.as(first).get('/api/v1/call-offs?status=offered')).body.items).toMatchObject([{ id }]);
  });

  it('of a framework whose orders bind makes no contract; where clients choose there are no orders', async () => {
    const rotation = await framed({ rule: 'rotation', shares: [], answerDays: 1, orderBinds: true }, 900_000n);
    ({ today } = rotation);
    const id = await given({ ...to(first), value: '100.00' }, rotation.frameworkId);
    await answer(id, first, 'accept').expect(200);
    await bench.settle();
    const bound = await callOff(id, first);
    expect(bound).toMatchObject({ status: 'accepted', contractId: null, documentSha256: expect.any(String) });
    // The order form: both sides open it, nobody else does.
    const at = `/api/v1/documents/${bound.documentId}`;
    const bytes = (await bench.as(first).get(at).expect(200)).body as Buffer;
    await bench.as(officer).get(at).expect(200);
    await bench.as(second).get(at).expect(404);
    const verify = (bytes: Buffer) =>
      bench
        .as(ANONYMOUS)
        .post('/api/v1/public/contract-verifications')
        .set('content-type', 'application/octet-stream')
        .send(bytes);
    expect((await verify(bytes).expect(200)).body).toMatchObject({
      ...{ verdict: 'genuine', contract: { number: bound.number, providerName: 'Äänen Oy' } },
    });
    const altered = Buffer.from(bytes).fill(0, 1_000, 1_004);
    expect((await verify(altered).expect(200)).body).toMatchObject({ verdict: 'altered', contract: null });
    const { rows } = await bench.owner.query<{ body: string }>(`SELECT text AS body FROM app.mail WHERE subject = $1`, [
      `Tilaus ${bound.number} sitoo`,
    ]);
    expect(rows[0]?.body).toContain(bound.documentSha256);
    await expect(
      bench.owner.query(`UPDATE contracts.call_off SET order_sha256 = repeat('a', 64) WHERE id = $1`, [id]),
    ).rejects.toThrow('does not change');
    expect((await proposal('100.00', rotation.frameworkId)).providerId).toBe(second.organisationId);
    const chosen = await framed(null, 900_000n);
    expect(await framework(officer, chosen.frameworkId)).toMatchObject({
      rule: 'client-choice',
      permittedActions: [{ action: 'call-off:order', allowed: false }],
    });
    expect((await order(to(first), chosen.frameworkId).expect(409)).body.code).toBe('call-offs-by-clients');
  });
});
