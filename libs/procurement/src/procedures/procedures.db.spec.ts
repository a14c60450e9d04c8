import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp } from '../../../../test/support/app.js';
import { of, Procedures } from '../../../../test/support/given-procedure.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';
import type { ProcedurePlanInput } from './procedures.dto.js';

let p: Procedures;
beforeAll(async () => {
  p = await Procedures.given(await testApp(procurementLibrary));
});
afterAll(() => p.app.close());

describe('the plan', () => {
  test('chooses the procedure of a draft, its code follows, and publication waits for what it lacks', async () => {
    const made = await p.draft();
    const { body } = await p.plan(made, { kind: 'competitive-dialogue' }).expect(200);
    expect(body).toMatchObject({
      stage: 'preparation',
      rules: { kind: 'competitive-dialogue', eforms: 'comp-dial' },
      version: 2,
    });
    const planned = (await p.app.as(p.officer).get(of(made)).expect(200)).body as TenderDetail;
    expect(planned.procedure).toBe('comp-dial');
    expect(planned.missing.map(({ code }) => code)).toEqual(['requests-deadline-missing', 'selection-missing']);
    const stale = await p.plan(made, {}).expect(412);
    expect(stale.body.code).toBe('stale-version');
  });

  test('a notice that claims candidates are selected is not published without one', async () => {
    const made = await p.draft({ procedure: 'restricted' });
    expect(made.missing.map(({ code }) => code)).toEqual(['plan-missing']);
  });

  test('above the EU threshold each stage gets the days the law gives it', async () => {
    const made = await p.draft({ estimatedValue: '500000.00', undividedReason: { fi: 'Yksi kokonaisuus.' } });
    const { local } = await p.ahead(5);
    const { body } = await p
      .plan(made, {
        kind: 'restricted',
        requestsDeadline: local,
        selection: { fi: 'Kokemus.' },
      })
      .expect(200);
    expect(body.times).toEqual([
      { stage: 'requests', days: 5, minimumDays: 30, source: 'Procurement Act § 56; Directive 2014/24/EU art. 28' },
      { stage: 'bids', days: 15, minimumDays: 25, source: 'Procurement Act § 56; Directive 2014/24/EU art. 28' },
    ]);
    const { missing } = (await p.app.as(p.officer).get(of(made)).expect(200)).body as TenderDetail;
    expect(missing.map(({ code }) => code)).toEqual(['deadline-too-short', 'requests-too-short', 'bids-too-short']);
  });

  test.each<[string, Partial<ProcedurePlanInput>, string, string]>([
    [
      'a deadline for requests where none are made',
      { kind: 'open', requestsDeadline: '2031-01-01T12:00' },
      '/requestsDeadline',
      'requests-deadline-unexpected',
    ],
    [
      'fewer candidates than the law wants',
      { kind: 'restricted', minCandidates: 4 },
      '/minCandidates',
      'candidates-below-minimum',
    ],
    ['a maximum below the minimum', { minCandidates: 5, maxCandidates: 4 }, '/maxCandidates', 'candidates-crossed'],
    [
      'reducing where there are no rounds',
      { kind: 'restricted', mayReduce: true },
      '/mayReduce',
      'reduction-unexpected',
    ],
    ['a day that is not', { requestsDeadline: '2031-02-30T12:00' }, '/requestsDeadline', 'requests-deadline-form'],
  ])('refuses %s', async (_, change, pointer, code) => {
    const { body } = await p.plan(await p.draft(), change).expect(422);
    expect(body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])).toContainEqual([
      pointer,
      code,
    ]);
  });

  test('an alliance compares capability and price in every lot', async () => {
    const made = await p.draft();
    await p.plan(made, { kind: 'alliance' }).expect(200);
    const { missing } = (await p.app.as(p.officer).get(of(made)).expect(200)).body as TenderDetail;
    expect(missing.map(({ code }) => code)).toContain('alliance-components-missing');
  });

  test('is nobody else’s', async () => {
    const made = await p.draft();
    await p.plan(made, {}, p.stranger).expect(404);
    await p.app.as(p.stranger).get(of(made, '/procedure')).expect(404);
    await p.app.as(ANONYMOUS).get(of(made, '/procedure')).expect(401);
    await p.app.as(p.providers[0]!).put(of(made, '/procedure')).set('if-match', '"1"').send({}).expect(403);
    await p.app.as(ANONYMOUS).get(`/api/v1/public/tenders/${made.id}/procedure`).expect(404);
  });

  test('the table itself is public', async () => {
    const { body } = await p.app.as(ANONYMOUS).get('/api/v1/public/procedures').expect(200);
    expect(body).toHaveLength(12);
    expect(body).toContainEqual(
      expect.objectContaining({
        kind: 'supplier-register',
        joinsAnyTime: true,
        decisionWorkingDays: 10,
        extendedWorkingDays: 15,
        minimumTimes: [
          expect.objectContaining({ stage: 'joining', minimumDays: 30 }),
          expect.objectContaining({ stage: 'bids', minimumDays: 10 }),
        ],
      }),
    );
  });
});
