import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANONYMOUS,
  emit,
  newId,
  systemActor,
  type Actor,
  type AuthorityActor,
  type DomainEvent,
  type ProviderActor,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { AUTHENTICATED_HEADER, testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import {
  choiceTold,
  clientEmploymentTold,
  feedbackGiven,
  serviceEventApproved,
  serviceEventReversed,
  serviceStarted,
} from '../delivery/delivery-events.js';
import type { FollowUpDetail, IndicatorView } from './follow-up.dto.js';

const indicator = (measure: string, target: string, more: object = {}) => ({
  ...{ measure, target, days: null, direction: 'at-least', period: 'month', minCases: 2, clause: '4.1' },
  ...{ sanction: 'none', sanctionAmount: null, sanctionPercent: null, sanctionCap: null },
  ...more,
});
const INDICATORS = [
  indicator('first-contact', '90', { days: 14, sanction: 'fixed', sanctionAmount: '500.00', sanctionCap: '1500.00' }),
  indicator('outcomes', '40.50', { period: 'quarter', sanction: 'share', sanctionPercent: '5' }),
  indicator('feedback', '4'),
];
const QUALITY = {
  ...{ measure: 'experience', base: '20000.00', payFrom: '4.40', payPercent: '5.00', withholdBelow: '3.80' },
  ...{ withholdPercent: '2.50', minClients: 30, clause: '4.4' },
};

describe('the follow-up of a contract', () => {
  let bench: TestApp;
  let manager: AuthorityActor;
  let stranger: AuthorityActor;
  let auditor: AuthorityActor;
  let provider: ProviderActor;
  let id: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    const authorityId = await givenAuthority(bench);
    manager = await givenOfficial(bench, authorityId, 'contract-manager');
    auditor = await givenOfficial(bench, authorityId, 'auditor');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    provider = await givenProviderPerson(bench, await givenProvider(bench, 'Äänen Oy'), 'provider-manager');
    const { tenderId } = await givenAward(bench, authorityId, provider);
    await bench.setClock(new Date('2030-01-01T09:00:00Z'));
    const drafted = await post(manager, `tenders/${tenderId}/contracts`).expect(201);
    id = drafted.body.contracts[0].id;
    const terms = { language: 'fi', validFrom: '2030-01-01', lastDay: '2031-12-31', specialTerms: null };
    await put(manager, '', { ...terms, authoritySignatories: 1, providerSignatories: 1 }, 1).expect(200);
  });
  afterAll(() => bench.close());

  const post = (actor: Actor, path: string, body: object = {}) =>
    bench.as(actor).post(`/api/v1/${path}`).set('idempotency-key', newId()).send(body);
  const put = (actor: Actor, path: string, body: object, version: number) =>
    bench.as(actor).put(`/api/v1/contracts/${id}${path}`).set('if-match', `"${version}"`).send(body);
  const set = (indicators: object[], version: number, actor: Actor = manager) =>
    put(actor, '/indicators', { indicators }, version);
  const followUp = async (actor: Actor = manager) =>
    (await bench.as(actor).get(`/api/v1/contracts/${id}/follow-up`).expect(200)).body as FollowUpDetail;
  const tell = async <T extends object>(event: DomainEvent<T>, ...payloads: T[]) => {
    await bench.db.transaction(systemActor('test'), async (tx) => {
      for (const payload of payloads) await emit(tx, event, payload);
    });
    await bench.settle();
  };
  const pointsOf = async (measure: string, actor: Actor = manager): Promise<IndicatorView['points']> =>
    (await followUp(actor)).indicators.find((one) => one.measure === measure)?.points ?? [];

  it('is agreed in the draft, whole, by the manager, against the version that was read', async () => {
    expect((await set(INDICATORS, 2).expect(200)).body).toMatchObject({
      version: 3,
      indicators: [{ target: '90.00' }, {}, {}],
    });
    await set(INDICATORS, 2).expect(412);
    await set(INDICATORS, 3, stranger).expect(404);
    await set(INDICATORS, 3, auditor).expect(403);
    await set(INDICATORS, 3, provider).expect(403);
    await set(INDICATORS, 3, ANONYMOUS).expect(401);
    for (const [wrong, code] of [
      [indicator('first-contact', '90'), 'indicator-days-missing'],
      [indicator('feedback', '5.01'), 'indicator-target-outside'],
      [indicator('outcomes', '100.01'), 'indicator-target-outside'],
      [indicator('outcomes', '10', { sanction: 'fixed' }), 'indicator-sanction-unsaid'],
    ] as const)
      expect((await set([wrong], 3).expect(422)).body.code).toBe(code);
    expect((await set([indicator('declined', '5'), indicator('declined', '6')], 3).expect(422)).body.code).toBe(
      'indicator-twice',
    );
    const agree = (qualityPay: object | null, version: number) =>
      put(manager, '/indicators', { indicators: [], qualityPay }, version);
    for (const [wrong, code] of [
      [{ payFrom: '5.01' }, 'quality-pay-outside'],
      [{ withholdBelow: '4.41' }, 'quality-pay-crossed'],
      [{ payPercent: '0', withholdPercent: '0' }, 'quality-pay-nothing'],
      [{ minClients: 4 }, 'validation-failed'],
    ] as const)
      expect((await agree({ ...QUALITY, ...wrong }, 3).expect(422)).body.code).toBe(code);
    expect((await agree(QUALITY, 3).expect(200)).body).toMatchObject({ indicators: [], qualityPay: QUALITY });
    expect((await set(INDICATORS, 4).expect(200)).body.qualityPay).toEqual(QUALITY);
    expect((await agree(null, 5).expect(200)).body.qualityPay).toBeNull();
    await put(manager, '/indicators', { indicators: INDICATORS, qualityPay: QUALITY }, 6).expect(200);
  });

  it('is printed in the contract and stands still once it is sent', async () => {
    await bench.as(manager).post(`/api/v1/contracts/${id}/send-to-signature`).set('if-match', '"7"').expect(200);
    const { rows } = await bench.owner.query<{ text: string }>(
      'SELECT document_text AS text FROM contracts.contract WHERE id = $1',
      [id],
    );
    const text = rows[0]?.text.replaceAll('\\', '');
    expect(text).toContain('## Mittarit ja palvelutaso');
    expect(text).toContain(
      '| 4.1 | Ensimmäinen tapaaminen 14 päivän kuluessa valinnasta | vähintään 90 % | kuukausi | 2 | 500,00 € jaksolta, jolla tavoite ei täyty, koko sopimuksessa enintään 1500,00 € |',
    );
    expect(text).toContain(
      '| 4.4 | Laatuun sidottu korvaus: asiakkaiden julkaistu arvio | vähintään 4,4 | vuosineljännes | 30 | vähintään 4,4: lisäkorvaus 5 %, alle 3,8: vähennys 2,5 % vuosineljänneksen perusteesta 20000,00 € |',
    );
    expect((await set(INDICATORS, 8).expect(409)).body.code).toBe('indicators-stand-still');
    await expect(
      bench.owner.query(`UPDATE contracts.indicator SET min_cases = 1 WHERE contract_id = $1`, [id]),
    ).rejects.toThrow('stand still');
    const { body } = await bench.as(manager).get(`/api/v1/contracts/${id}`).expect(200);
    for (const signer of [provider, manager])
      await post(signer, `contracts/${id}/signatures`, { documentSha256: body.documentSha256 })
        .set(AUTHENTICATED_HEADER, new Date('2030-01-01T09:00:00Z').toISOString())
        .expect(201);
    await bench.settle();
    expect((await followUp()).permittedActions).toEqual([{ action: 'deviation:report', allowed: true }]);
  });

  it('is measured from what is told, once, and again when something comes late', async () => {
    const choices = ['a', 'b', 'c'].map((name) => ({
      ...{ contractId: id, choiceId: `choice-${name}`, voucherId: newId(), clientId: newId() },
      ...{ on: '2030-01-10', units: 10 },
    }));
    await tell(choiceTold, ...choices.map((choice) => ({ ...choice, move: 'propose' as const })));
    await tell(
      choiceTold,
      ...choices.map((choice) => ({ ...choice, move: 'accept' as const, on: '2030-01-11', units: 0 })),
    );
    const meeting = (index: number, occurredOn: string) => ({
      ...{ serviceEventId: `event-${index}`, contractId: id, priceCode: 'UNIT', occurredOn, units: 1, amount: '60.00' },
      ...{ clientId: choices[index]?.clientId ?? '', voucherId: choices[index]?.voucherId ?? '' },
    });
    await tell(serviceEventApproved, meeting(0, '2030-01-24'), meeting(0, '2030-01-24'), meeting(1, '2030-01-25'));
    await bench.setClock(new Date('2030-03-20T09:00:00Z'));
    await bench.settle();
    expect((await pointsOf('first-contact'))[0]).toMatchObject({
      ...{ from: '2030-01-01', to: '2030-02-01', value: '33.33', cases: 3, verdict: 'missed' },
    });
    const { body: list } = await bench.as(manager).get('/api/v1/follow-up').expect(200);
    expect(list.items[0]).toMatchObject({ id, indicators: 3, missed: 1 });

    await tell(
      serviceEventApproved,
      { ...meeting(1, '2030-01-20'), serviceEventId: 'late' },
      { ...meeting(2, '2030-01-12'), serviceEventId: 'late-2' },
    );
    await bench.settle();
    expect((await pointsOf('first-contact'))[0]).toMatchObject({ value: '100.00', verdict: 'met' });
    const taken = { serviceEventId: 'back', reversesId: 'late-2', reason: 'Ei pidetty' };
    await tell(serviceEventReversed, { ...meeting(2, '2030-01-12'), ...taken });
    await bench.settle();
    expect((await pointsOf('first-contact'))[0]).toMatchObject({ value: '66.67', verdict: 'missed' });
  });

  it('hides the figure of fewer than five people from everyone but the manager', async () => {
    const people = Array.from({ length: 4 }, (_, index) => ({
      contractId: id,
      clientId: newId(),
      clientReference: `C-${index}`,
    }));
    await tell(serviceStarted, ...people.map((one) => ({ ...one, segment: 'A' as const, startedOn: '2030-02-01' })));
    await tell(
      clientEmploymentTold,
      ...people
        .slice(0, 2)
        .map(({ contractId, clientId }) => ({ contractId, clientId, revision: 1, works: true, on: '2030-03-01' })),
    );
    await tell(
      feedbackGiven,
      ...[5, 4, 3, 5, 1].map((grade) => ({
        contractId: id,
        feedbackId: newId(),
        revision: 1,
        grade,
        on: '2030-02-03',
      })),
    );
    await bench.settle();
    expect((await pointsOf('outcomes'))[0]).toMatchObject({
      value: '50.00',
      cases: 4,
      hidden: false,
      verdict: 'running',
    });
    for (const reader of [provider, auditor])
      expect((await pointsOf('outcomes', reader))[0]).toMatchObject({ value: null, cases: null, hidden: true });
    expect((await pointsOf('feedback', provider))[1]).toMatchObject({
      value: '3.60',
      cases: 5,
      hidden: false,
      verdict: 'missed',
    });
  });

  it('is sanctioned by the rule of the contract, by two people, once', async () => {
    const [point] = await pointsOf('first-contact');
    const target = (await followUp()).indicators[0];
    const ground = 'Ensimmäinen tapaaminen viivästyi.';
    const period = { indicatorId: target?.id, periodFrom: point?.from, ground };
    const propose = (body: object, actor: Actor = manager) => post(actor, `contracts/${id}/sanctions`, body);
    expect((await propose({ ground }).expect(422)).body.code).toBe('sanction-ground-missing');
    expect((await propose({ ...period, periodFrom: '2030-03-01' }).expect(409)).body.code).toBe('sanction-not-missed');
    await propose(period, auditor).expect(403);
    await propose(period, stranger).expect(404);
    const { body } = await propose(period).expect(201);
    expect(body.items).toMatchObject([{ number: 1, amount: '500.00', clause: '4.1', status: 'proposed' }]);
    expect(body.items[0].permittedActions[0]).toMatchObject({ action: 'sanction:approve', allowed: false });
    expect((await propose(period).expect(409)).body.code).toBe('sanction-twice');
    const decide = (actor: Actor, version = 1) =>
      post(actor, `sanctions/${body.items[0].id}/approve`, { note: 'Sopimuksen mukainen.' }).set(
        'if-match',
        `"${version}"`,
      );
    expect((await decide(manager).expect(403)).body.code).toBe('sanction-other-person');
    await expect(
      bench.owner.query(`UPDATE contracts.sanction SET status = 'approved', decided_by = proposed_by`),
    ).rejects.toThrow('sanction_has_two_people');
    const seen = () => bench.as(provider).get(`/api/v1/contracts/${id}/sanctions`).expect(200);
    expect((await seen()).body.items).toEqual([]);
    const second = await givenOfficial(bench, manager.organisationId, 'contract-manager');
    await decide(second, 2).expect(412);
    await decide(second).expect(200);
    await decide(second, 2).expect(409);
    expect((await seen()).body.items).toMatchObject([
      { status: 'approved', decidedByName: second.name, permittedActions: [] },
    ]);
  });

  it('takes an approved sanction back by two people, and tells those who pay', async () => {
    const list = async (actor: Actor = manager) =>
      (await bench.as(actor).get(`/api/v1/contracts/${id}/sanctions`).expect(200)).body.items;
    const [sanction] = await list();
    const second = await givenOfficial(bench, manager.organisationId, 'procurement-approver');
    const move = (actor: Actor, name: string, version: number) =>
      post(actor, `sanctions/${sanction.id}/${name}`, { note: 'Mittaus oli väärä.' }).set('if-match', `"${version}"`);
    await move(provider, 'propose-take-back', 2).expect(403);
    await move(stranger, 'propose-take-back', 2).expect(404);
    await move(second, 'propose-take-back', 2).expect(403);
    await move(manager, 'take-back', 2).expect(409);
    await move(manager, 'propose-take-back', 1).expect(412);
    await move(manager, 'propose-take-back', 2).expect(200);
    expect((await move(manager, 'take-back', 3).expect(403)).body.code).toBe('sanction-other-person');
    expect(await list(provider)).toMatchObject([{ status: 'taking-back', takeBack: null }]);
    await expect(
      bench.owner.query(`UPDATE contracts.sanction SET status = 'taken-back' WHERE id = $1`, [sanction.id]),
    ).rejects.toThrow('taken back by nobody');
    await expect(
      bench.owner.query(
        `UPDATE contracts.sanction_take_back SET outcome = 'kept', note = 'x', decided_by = proposed_by, decided_by_name = 'x', decided_at = app.now()`,
      ),
    ).rejects.toThrow('take_back_has_two_people');
    await move(second, 'keep', 3).expect(200);
    expect(await list()).toMatchObject([{ status: 'approved', takeBack: { outcome: 'kept' } }]);
    await move(manager, 'propose-take-back', 4).expect(200);
    await move(second, 'take-back', 5).expect(200);
    await move(second, 'take-back', 6).expect(409);
    expect(await list(provider)).toMatchObject([
      { status: 'taken-back', takeBack: { outcome: 'taken-back', decidedByName: second.name }, permittedActions: [] },
    ]);
    await expect(
      bench.owner.query(`UPDATE contracts.sanction SET status = 'approved' WHERE id = $1`, [sanction.id]),
    ).rejects.toThrow('does not move from taken-back to approved');
  });

  it('is each party’s own to see', async () => {
    await bench.as(stranger).get(`/api/v1/contracts/${id}/follow-up`).expect(404);
    await bench.as(ANONYMOUS).get(`/api/v1/contracts/${id}/follow-up`).expect(401);
    expect((await bench.as(stranger).get('/api/v1/follow-up').expect(200)).body.items).toEqual([]);
    const { body } = await bench.as(provider).get('/api/v1/follow-up?q=ÄÄNEN').expect(200);
    expect(body.items).toMatchObject([{ id, missed: 2 }]);
  });
});
