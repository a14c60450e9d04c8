import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type Actor, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenContract } from '../../../../test/support/given-contract.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import type { DeviationDetail } from './deviations.dto.js';

const REPORT = {
  source: 'audit',
  severity: 'major',
  title: 'Äänitteet puuttuvat',
  description: 'Kahdesta tapaamisesta ei ole kirjausta.',
};

describe('a deviation from a contract', () => {
  let bench: TestApp;
  let manager: AuthorityActor;
  let auditor: AuthorityActor;
  let stranger: AuthorityActor;
  let provider: ProviderActor;
  let contractId: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    await bench.setClock(new Date('2030-03-04T09:00:00Z'));
    const authorityId = await givenAuthority(bench);
    manager = await givenOfficial(bench, authorityId, 'contract-manager');
    auditor = await givenOfficial(bench, authorityId, 'auditor');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    provider = await givenProviderPerson(bench, await givenProvider(bench, 'Öljyn Oy'), 'provider-manager');
    contractId = await givenContract(bench, { authorityId, providerId: provider.organisationId });
  });
  afterAll(() => bench.close());

  const report = (actor: Actor, body: object = {}, id = contractId) =>
    bench
      .as(actor)
      .post(`/api/v1/contracts/${id}/deviations`)
      .set('idempotency-key', newId())
      .send({ ...REPORT, ...body });
  const move = (
    actor: Actor,
    { id, version }: DeviationDetail,
    name: string,
    body: object = { note: 'Syy on tässä' },
  ) => bench.as(actor).post(`/api/v1/deviations/${id}/${name}`).set('if-match', `"${version}"`).send(body);
  const moved = async (...asked: Parameters<typeof move>) => (await move(...asked).expect(200)).body as DeviationDetail;
  const actionsOf = ({ permittedActions }: DeviationDetail) =>
    permittedActions.filter(({ allowed }) => allowed).map(({ action }) => action);
  const mails = async (subject: string) => {
    await bench.settle();
    return (await bench.owner.query(`SELECT subject FROM app.mail WHERE subject LIKE $1 || '%'`, [subject])).rows
      .length;
  };

  it('is reported, answered with a plan, corrected by its dates and closed', async () => {
    const { body } = (await report(auditor).expect(201)) as { body: DeviationDetail };
    expect(body).toMatchObject({
      number: 1,
      status: 'open',
      answerDue: '2030-03-18',
      dueOn: '2030-03-18',
      late: false,
    });
    expect(await mails('Uusi poikkeama')).toBe(1);
    const seen = (await bench.as(provider).get(`/api/v1/deviations/${body.id}`).expect(200)).body as DeviationDetail;
    expect(actionsOf(seen)).toEqual(['deviation:answer']);
    const plan = [
      { text: 'Kirjaukset täydennetään', dueOn: '2030-03-20' },
      { text: 'Henkilöstö koulutetaan', dueOn: '2030-04-10' },
    ];
    const late = { answer: 'Korjaamme', measures: [{ text: 'Eilen', dueOn: '2030-03-03' }] };
    expect((await move(provider, seen, 'answer', late).expect(422)).body.code).toBe('measure-date-past');
    await move(manager, seen, 'answer', { answer: 'Vastaan itse', measures: [] }).expect(409);
    const answered = await moved(provider, seen, 'answer', { answer: 'Korjaamme', measures: plan });
    expect(answered).toMatchObject({ status: 'answered', answeredOn: '2030-03-04', measures: plan });
    await move(manager, seen, 'accept').expect(412);
    await move(provider, answered, 'accept').expect(409);
    const accepted = await moved(manager, answered, 'accept');
    expect(accepted).toMatchObject({ status: 'in-correction', dueOn: '2030-03-20' });

    await bench.setClock(new Date('2030-03-17T22:00:00Z')); // the 18th in Helsinki
    expect(await mails('Määräpäivä lähestyy')).toBe(1);
    await bench.setClock(new Date('2030-03-21T09:00:00Z'));
    await bench.settle();
    expect(await mails('Määräpäivä on ohi')).toBe(2);
    const [first, second] = accepted.measures;
    const half = await moved(provider, accepted, `measures/${first?.id}/done`);
    expect(half).toMatchObject({
      status: 'in-correction',
      dueOn: '2030-04-10',
      measures: [{ doneOn: '2030-03-21' }, { doneOn: null }],
    });
    expect((await move(provider, half, `measures/${first?.id}/done`).expect(409)).body.code).toBe(
      'measure-done-already',
    );
    const corrected = await moved(provider, half, `measures/${second?.id}/done`);
    expect(corrected.status).toBe('corrected');
    const closed = await moved(manager, corrected, 'close');
    expect(closed).toMatchObject({ status: 'closed', closingNote: 'Syy on tässä' });
    expect(actionsOf(closed)).toEqual(['sanction:propose']);
    expect(closed.history.map((entry) => entry.move)).toEqual(['report', 'answer', 'accept', 'finish', 'close']);
  });

  it('is the provider’s to report too, and then the authority answers; an answer without a plan is not accepted', async () => {
    const { body } = (await report(provider, { source: 'report' }).expect(201)) as { body: DeviationDetail };
    expect(body.number).toBe(2);
    await move(provider, body, 'answer', { answer: 'Itselle', measures: [] }).expect(409);
    const answered = await moved(manager, body, 'answer', { answer: 'Selvitämme', measures: [] });
    expect((await move(provider, answered, 'accept').expect(409)).body.code).toBe('deviation-without-plan');
    const again = await moved(provider, answered, 'return');
    expect(again).toMatchObject({ status: 'open', answer: 'Selvitämme' });
    expect(await moved(provider, again, 'withdraw')).toMatchObject({ status: 'withdrawn' });
  });

  it('is for the parties of the contract only', async () => {
    await report(stranger).expect(404);
    await report(ANONYMOUS).expect(401);
    await report(await givenOfficial(bench, manager.organisationId, 'finance-approver')).expect(403);
    const { body } = await bench
      .as(manager)
      .get(`/api/v1/deviations?contractId=${contractId}&status=closed`)
      .expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ number: 1, severity: 'major' }] });
    await bench.as(stranger).get(`/api/v1/deviations/${body.items[0].id}`).expect(404);
    expect((await bench.as(stranger).get('/api/v1/deviations').expect(200)).body.items).toEqual([]);
    await report(manager, { severity: 'huge' }).expect(422);
    await report(manager, { source: 'indicator', indicatorId: newId() }).expect(404);
  });
});
