import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { procurementLibrary } from '@kasvutori/procurement';
import { unzipSync } from 'fflate';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenEvent, givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';
import type { OutcomeAnalytics } from './analytics.dto.js';

let app: TestApp;
let pay: PaymentBench;
const jobs: string[] = [];

/** Twelve clients of B: ten come to a visit, six to work, four of them for 13 weeks. One of C came too late to be counted. */
beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-12-03T08:00:00Z');
  pay = await givenPayments(app);
  await pay.keepAccounts();
  const service = { authorityId: pay.authorityId, providerId: pay.provider.organisationId, contractId: pay.contractId };
  for (let index = 0; index < 12; index += 1) {
    const clientId = await givenStart(app, pay.contractId, '2030-01-07');
    const participation = await pay.participationOf(clientId);
    if (index < 10) await givenEvent(app, { ...service, clientId }, '2030-01-10');
    if (index < 6) jobs.push(await pay.work(participation, '2030-02-04', index < 4 ? null : '2030-03-03'));
  }
  await givenStart(app, pay.contractId, '2030-09-02', 'C');
  await app.settle();
  await pay.finish(await pay.prepare('2030-12-02'));
  await app.settle();
});
afterAll(() => app?.close());

const read = async (query = '', actor = pay.auditor): Promise<OutcomeAnalytics> =>
  bodyOf<OutcomeAnalytics>(await app.as(actor).get(`/api/v1/outcome-analytics${query}`).expect(200));

describe('analytics of outcomes', () => {
  test('counts those who had the time to reach work, step by step', async () => {
    const { funnel, early, measuredOn, from, to } = await read();
    expect(funnel).toEqual({ clients: 12, visited: 10, worked: 6, weeks13: 4, weeks26: 4 });
    expect({ early, measuredOn, from, to }).toEqual({
      ...{ early: false, measuredOn: '2030-12-03', from: '2028-12-03', to: '2030-06-04' },
    });
    const later = await read('?to=2030-12-03');
    expect([later.funnel.clients, later.early]).toEqual([13, true]);
  });

  test('tells months: who began, who got work, who stayed, and what was paid for it', async () => {
    const { months } = await read('?from=2030-01-01');
    expect(months).toHaveLength(12);
    expect(months.slice(0, 5).map(({ started, worked, sustained }) => [started, worked, sustained])).toEqual([
      [12, 0, 0],
      [0, 6, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 4],
    ]);
    const paid = months.reduce((sum, { paid: cents }) => sum + Number(cents), 0);
    const { segments } = await read('?from=2030-01-01');
    expect(segments).toMatchObject([{ segment: 'B', clients: 12, sustained: 4, share: '0.3333' }]);
    expect(Number(segments[0]?.paid)).toBe(paid);
    expect(Number(segments[0]?.cost)).toBeCloseTo(paid / 4, 2);
    expect(Number(segments[0]?.costLow)).toBeLessThan(Number(segments[0]?.cost));
    expect(Number(segments[0]?.costHigh)).toBeGreaterThan(Number(segments[0]?.cost));
  });

  test('a provider that is the only one is what is expected of it', async () => {
    const { providers } = await read();
    expect(providers).toMatchObject([{ clients: 12, sustained: 4, expected: '4.0000', ratio: '1.0000', flags: [] }]);
  });

  test('a job that is corrected is counted anew', async () => {
    const employment = {
      employer: 'Verstas Oy',
      start: '2030-02-04',
      end: '2030-03-22',
      hoursPerWeek: '37.5',
      subsidised: false,
    };
    await app
      .as(pay.provider)
      .post(`/api/v1/facts/${jobs[0]}/corrections`)
      .set(...command())
      .send({ reason: 'Työ päättyi', employment })
      .expect(201);
    await app.settle();
    expect((await read()).funnel).toMatchObject({ worked: 6, weeks13: 3 });
  });

  test('a job that goes on is counted again when the day has changed', async () => {
    const clientId = await givenStart(app, pay.contractId, '2030-05-06');
    await pay.work(await pay.participationOf(clientId), '2030-11-01');
    await app.settle();
    expect((await read()).funnel.weeks13).toBe(3);
    await app.setClock('2031-01-30T08:00:00Z');
    await app.settle();
    expect((await read()).funnel.weeks13).toBe(4);
  });

  test.each(['funnel', 'years', 'months', 'segments', 'providers'])(
    '%s comes as CSV and as a workbook',
    async (table) => {
      const { text } = await app
        .as(pay.auditor)
        .get(`/api/v1/outcome-analytics/tables/${table}`)
        .expect(200)
        .expect('content-type', /text\/csv/);
      expect(text.trim().split('\r\n').length).toBeGreaterThan(1);
      const { body } = await app
        .as(pay.auditor)
        .get(`/api/v1/outcome-analytics/tables/${table}/xlsx`)
        .responseType('blob')
        .expect(200)
        .expect('content-type', /spreadsheetml/)
        .expect('content-disposition', `attachment; filename="${table}.xlsx"`);
      expect(Object.keys(unzipSync(body as Uint8Array))).toContain('xl/worksheets/sheet1.xml');
    },
  );

  test('is for the authority alone, and for its own clients', async () => {
    await app.as({ kind: 'anonymous' }).get('/api/v1/outcome-analytics').expect(401);
    await app.as(pay.provider).get('/api/v1/outcome-analytics').expect(403);
    await app.as(pay.auditor).get('/api/v1/outcome-analytics?from=2030-02-01&to=2030-01-01').expect(422);
    await app.as(pay.auditor).get('/api/v1/outcome-analytics?from=2010-02-01&to=2030-01-01').expect(422);
    await app.as(pay.auditor).get('/api/v1/outcome-analytics/tables/everything').expect(422);
    await app.as(pay.auditor).get('/api/v1/outcome-analytics/tables/everything/xlsx').expect(422);
    await app.as(pay.provider).get('/api/v1/outcome-analytics/tables/years/xlsx').expect(403);
    await app.as({ kind: 'anonymous' }).get('/api/v1/outcome-analytics/tables/years/xlsx').expect(401);
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'auditor');
    expect(await read('', elsewhere)).toMatchObject({ funnel: { clients: 0 }, measuredOn: null, providers: [] });
  });
});
