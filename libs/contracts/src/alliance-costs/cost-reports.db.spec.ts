import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAlliance, type Side, type AllianceBench } from '../../../../test/support/given-alliance.js';
import type { AllianceDetail } from '../alliances/alliances.dto.js';
import type { AllianceForecast } from '../alliances/forecast.dto.js';
import { contractsLibrary } from '../contracts.library.js';
import type { CostReportDetail } from './cost-reports.dto.js';

describe('the months of an alliance and its settlement', () => {
  let bench: TestApp;
  let given: AllianceBench;
  let id: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    given = await givenAlliance(bench);
    id = await given.found();
  });
  afterAll(() => bench.close());

  const everybody = () => [given.äänen, given.öljyn, given.manager];
  const forecast = (query = '') => given.get<AllianceForecast>(given.manager, `alliances/${id}/forecast${query}`);
  const start = (party: ProviderActor, month: string) => given.post(party, `alliances/${id}/reports`, { month });
  const save = (actor: Side, of: string, version: number, body: object) =>
    bench.as(actor).put(`/api/v1/cost-reports/${of}`).set('if-match', `"${version}"`).send(body);
  const moveReport = (actor: Side, of: string, move: string, version = 2, body: object = {}) =>
    bench.as(actor).post(`/api/v1/cost-reports/${of}/${move}`).set('if-match', `"${version}"`).send(body);
  /** Sent, and waiting for the owner. */
  const submitted = async (party: ProviderActor, month: string, amount: string): Promise<string> => {
    const { id: made } = (await start(party, month).expect(201)).body as CostReportDetail;
    const lines = [{ class: 'staff', description: 'Työ', amount }];
    await save(party, made, 1, { lines, estimate: '0.00' }).expect(200);
    await moveReport(party, made, 'submit').expect(200);
    return made;
  };
  const carry = async (kind: string, more: object = {}) =>
    expect(await given.carry(id, kind, more, everybody())).toBe('carried');

  it('reports no costs before its implementation has begun; the decision of all begins it', async () => {
    expect((await start(given.äänen, '2030-01-01').expect(409)).body.code).toBe('report-not-in-implementation');
    await carry('gate', { move: 'begin-implementation' });
    expect(await given.get<AllianceDetail>(given.öljyn, `alliances/${id}`)).toMatchObject({
      ...{
        phase: 'implementation',
        phases: [{ phase: 'development' }, { phase: 'implementation', decisionNumber: 1 }],
      },
    });
  });

  it('forecasts from what the parties expect until they report, and says why', async () => {
    expect(await forecast()).toMatchObject({
      ...{
        volume: '500',
        target: '1000000.00',
        actual: '0.00',
        remaining: '1000000.00',
        difference: '0.00',
        score: '0',
      },
      ...{ why: { target: { clause: '5.1', termsVersion: 1 } } },
    });
  });

  it('takes a month of costs from draft over return to approval; only what is approved counts', async () => {
    const begun = (await start(given.äänen, '2030-01-20').expect(201)).body as CostReportDetail;
    expect((await start(given.äänen, '2030-01-20').expect(409)).body.code).toBe('report-in-hand');
    expect((await start(given.äänen, '2030-02-01').expect(422)).body.code).toBe('alliance-month-ahead');
    expect((await start(given.äänen, '2030-03-01').expect(422)).body.code).toBe('alliance-month-outside');
    await bench.as(given.öljyn).get(`/api/v1/cost-reports/${begun.id}`).expect(404);
    await bench.as(given.manager).get(`/api/v1/cost-reports/${begun.id}`).expect(404);
    const write = (actor: Side, version: number, amount: string) =>
      save(actor, begun.id, version, {
        ...{ lines: [{ class: 'staff', description: 'Valmentajat', amount }], estimate: '200000.00' },
      });
    expect((await write(given.äänen, 1, '-5.00').expect(422)).body.code).toBe('report-negative-line');
    await write(given.öljyn, 1, '5.00').expect(404);
    await write(given.äänen, 1, '250000.00').expect(200);
    await write(given.äänen, 1, '1.00').expect(412);
    await moveReport(given.äänen, begun.id, 'submit').expect(200);
    await write(given.äänen, 3, '1.00').expect(409);
    expect(await given.get<CostReportDetail>(given.öljyn, `cost-reports/${begun.id}`)).toMatchObject({
      total: '250000.00',
      permittedActions: [],
    });
    await moveReport(given.äänen, begun.id, 'approve', 3).expect(403);
    await moveReport(given.stranger, begun.id, 'approve', 3).expect(404);
    await moveReport(given.manager, begun.id, 'return', 3, { reason: 'Erittele palkat.' }).expect(200);
    expect(await given.get<CostReportDetail>(given.äänen, `cost-reports/${begun.id}`)).toMatchObject({
      status: 'returned',
      returnReason: 'Erittele palkat.',
    });
    await write(given.äänen, 4, '280000.00').expect(200);
    await moveReport(given.äänen, begun.id, 'submit', 5).expect(200);
    expect(await forecast()).toMatchObject({ actual: '0.00' });
    await moveReport(given.manager, begun.id, 'approve', 6).expect(200);
    await moveReport(given.manager, begun.id, 'approve', 7).expect(409);
    expect(await forecast()).toMatchObject({
      actual: '280000.00',
      remaining: '700000.00',
      difference: '20000.00',
      parties: '10000.00',
    });
    expect(await forecast('?asOf=2030-01-14')).toMatchObject({ actual: '0.00', remaining: '1000000.00' });
  });

  it('settles only when everything is in, and then what the forecast said', async () => {
    const settlement = () => given.post(given.manager, `alliances/${id}/proposals`, given.proposal('settlement'));
    expect((await settlement().expect(409)).body.code).toBe('alliance-not-in-aftercare');
    const gate = given.proposal('gate', { move: 'begin-aftercare' });
    expect((await given.post(given.manager, `alliances/${id}/proposals`, gate).expect(409)).body.code).toBe(
      'alliance-not-ended',
    );
    await bench.setClock(new Date('2030-03-05T09:00:00Z'));
    await carry('gate', { move: 'begin-aftercare' });
    const mine = await submitted(given.äänen, '2030-02-01', '200000.00');
    expect((await settlement().expect(409)).body.code).toBe('alliance-reports-waiting');
    await moveReport(given.manager, mine, 'approve', 3).expect(200);
    expect((await settlement().expect(409)).body.code).toBe('alliance-costs-remain');
    await moveReport(given.manager, await submitted(given.öljyn, '2030-02-01', '460000.00'), 'approve', 3).expect(200);
    const correction = await submitted(given.öljyn, '2030-02-01', '-0.01');
    expect(await given.get<CostReportDetail>(given.manager, `cost-reports/${correction}`)).toMatchObject({ number: 2 });
    await moveReport(given.manager, correction, 'approve', 3).expect(200);
    expect((await settlement().expect(409)).body.code).toBe('alliance-volume-missing');
    for (const month of ['2030-01-01', '2030-02-01'])
      await given
        .post(given.manager, `alliances/${id}/volumes`, {
          month,
          kind: 'actual',
          units: '250',
          source: 'Asiakasrekisteri',
        })
        .expect(201);
    expect((await settlement().expect(409)).body.code).toBe('alliance-area-unmeasured');
    const measure = (code: string, level: string) =>
      given.post(given.manager, `alliances/${id}/measurements`, {
        code,
        level,
        source: 'Rekisteri',
        measuredOn: '2030-03-01',
      });
    await measure('NONE', '1').expect(422);
    await measure('WORK', '37.5').expect(201);
    await measure('WAIT', '14').expect(201);
    const last = await forecast();
    expect(last).toMatchObject({
      cost: '939999.99',
      difference: '60000.01',
      parties: '30000.01',
      owner: '30000.00',
      score: '30',
      results: '9000.00',
    });
    await carry('settlement');
    const { settlements } = await given.get<AllianceDetail>(given.öljyn, `alliances/${id}`);
    expect(settlements).toMatchObject([{ number: 1, outcome: last.outcome }]);
    const [told] = (
      await bench.owner.query<{ outcome: AllianceForecast }>('SELECT outcome FROM contracts.alliance_settlement')
    ).rows;
    expect(told?.outcome.shares).toEqual(last.shares);
    expect(last.shares.map(({ name, total }) => [name, total]).sort()).toEqual([
      ['Äänen Oy', '23400.01'],
      ['Öljyn Ky', '15600.00'],
    ]);
    await carry('gate', { move: 'close' });
    expect((await settlement().expect(409)).body.code).toBe('alliance-over');
    await start(given.äänen, '2030-01-01').expect(409);
  });

  it('keeps what was agreed and settled as it was', async () => {
    for (const table of ['share', 'terms', 'settlement', 'measurement', 'cost_line'])
      await expect(bench.owner.query(`DELETE FROM contracts.alliance_${table}`)).rejects.toThrow();
  });
});
