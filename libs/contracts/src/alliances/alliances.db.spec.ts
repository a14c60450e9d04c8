import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAlliance, GIVEN_TERMS, type Side, type AllianceBench } from '../../../../test/support/given-alliance.js';
import type { ProposalView } from '../alliance-decisions/proposals.dto.js';
import { contractsLibrary } from '../contracts.library.js';
import type { AllianceDetail } from './alliances.dto.js';

describe('an alliance and its decisions', () => {
  let bench: TestApp;
  let given: AllianceBench;
  let id: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    given = await givenAlliance(bench);
  });
  afterAll(() => bench.close());

  const found = (body: object, actor: Side = given.manager) =>
    given.post(actor, `contracts/${given.contractId}/alliance`, body);
  const propose = (actor: Side, body: object) => given.post(actor, `alliances/${id}/proposals`, body);

  it('is founded once, on shares that make 100 and terms that are whole', async () => {
    const whole = given.founding([
      [given.äänen, '60'],
      [given.öljyn, '40'],
    ]);
    for (const [body, code] of [
      [
        given.founding([
          [given.äänen, '60'],
          [given.öljyn, '39.99'],
        ]),
        'shares-not-hundred',
      ],
      [given.founding([[given.öljyn, '100']]), 'alliance-contractor-missing'],
      [{ ...whole, runsTo: '2041-01-01' }, 'alliance-outside-contract'],
      [
        given.founding(
          [
            [given.äänen, '60'],
            [given.öljyn, '40'],
          ],
          { ...GIVEN_TERMS, ranges: [{ toPct: '100', share: '50' }] },
        ),
        'alliance-ranges-invalid',
      ],
    ] as const)
      expect((await found(body).expect(422)).body.code).toBe(code);
    await found(whole, given.stranger).expect(404);
    await found(whole, given.äänen).expect(403);
    const { body } = (await found(whole).expect(201)) as { body: AllianceDetail };
    id = body.id;
    expect(body).toMatchObject({
      phase: 'development',
      termsVersion: 1,
      parties: [{ percent: '60' }, { percent: '40' }],
    });
    expect((await found(whole).expect(409)).body.code).toBe('alliance-exists');
  });

  it('is seen by its owner and parties, and by nobody else', async () => {
    for (const reader of [given.manager, given.äänen, given.öljyn]) {
      expect((await given.get<{ total: number }>(reader, 'alliances')).total).toBe(1);
      await given.get(reader, `alliances/${id}`);
      await given.get(reader, `alliances/${id}/forecast`);
    }
    for (const path of ['', '/forecast', '/reports', '/proposals'])
      for (const reader of [given.stranger, given.rival])
        await bench.as(reader).get(`/api/v1/alliances/${id}${path}`).expect(404);
    expect((await given.get<{ total: number }>(given.rival, 'alliances')).total).toBe(0);
    await given.post(given.rival, `alliances/${id}/reports`, { month: '2030-01-01' }).expect(404);
    await given
      .post(given.stranger, `alliances/${id}/volumes`, {
        month: '2030-01-01',
        kind: 'actual',
        units: '1',
        source: 'x',
      })
      .expect(404);
    await bench.as(ANONYMOUS).get(`/api/v1/alliances/${id}`).expect(401);
  });

  it('decides only when every party sits in the executive group', async () => {
    const name = (actor: Side, group = 'executive', personId = actor.personId) =>
      given.post(actor, `alliances/${id}/members`, { group, personId });
    expect((await propose(given.manager, given.proposal('other')).expect(403)).body.code).toBe('alliance-not-member');
    await name(given.manager).expect(201);
    await name(given.äänen).expect(201);
    expect((await name(given.äänen).expect(409)).body.code).toBe('alliance-member-twice');
    expect((await name(given.manager, 'executive', given.öljyn.personId).expect(422)).body.code).toBe(
      'alliance-member-unknown',
    );
    const refused = await propose(given.manager, given.proposal('other')).expect(409);
    expect(refused.body.detail).toContain('Öljyn Ky');
    await name(given.öljyn).expect(201);
    await name(given.öljyn, 'project').expect(201);
    const gate = given.proposal('gate', { move: 'begin-implementation' }, 'project');
    expect((await propose(given.öljyn, gate).expect(422)).body.code).toBe('alliance-executive-only');
    expect((await given.get<{ people: { personId: string }[] }>(given.äänen, 'alliance-people')).people).toEqual([
      expect.objectContaining({ personId: given.äänen.personId }),
    ]);
  });

  it('records dissent and abstention, and decides nothing unless all are for it', async () => {
    const made = (await propose(given.öljyn, given.proposal('gate', { move: 'begin-implementation' })).expect(201))
      .body as ProposalView;
    await given.vote(given.manager, made.id, 'for').expect(201);
    expect((await given.vote(given.manager, made.id, 'against', 'Ei sittenkään').expect(409)).body.code).toBe(
      'proposal-voted',
    );
    expect((await given.vote(given.äänen, made.id, 'abstain').expect(422)).body.code).toBe('dissent-without-reason');
    await given.vote(given.rival, made.id, 'for').expect(404);
    await given.vote(given.äänen, made.id, 'abstain', 'Tavoite on vielä auki.').expect(201);
    const { body } = (await given.vote(given.öljyn, made.id, 'for').expect(201)) as { body: ProposalView };
    expect(body.status).toBe('fallen');
    expect(body.votes.map((one) => [one.personName, one.vote, one.statement])).toContainEqual([
      ...[given.äänen.name, 'abstain', 'Tavoite on vielä auki.'],
    ]);
    expect(
      (await given.post(given.äänen, `alliance-proposals/${made.id}/minutes`, { text: 'Käsiteltiin 1 §.' }).expect(201))
        .body.minutes,
    ).toMatchObject([{ text: 'Käsiteltiin 1 §.', writtenBy: given.äänen.name }]);
    expect((await given.get<AllianceDetail>(given.manager, `alliances/${id}`)).phase).toBe('development');
    await expect(
      bench.owner.query(`UPDATE contracts.alliance_proposal SET status = 'carried' WHERE id = $1`, [made.id]),
    ).rejects.toThrow('unanimous');
  });

  it('lets a party join by decision, from a day on', async () => {
    const shares = (percent: string) => ({
      validFrom: '2030-02-01',
      shares: [
        ...[
          { providerId: given.äänen.organisationId, percent: '50' },
          { providerId: given.öljyn.organisationId, percent: '25' },
        ],
        { providerId: given.newcomer.organisationId, percent, estimate: '0.00' },
      ],
    });
    expect((await propose(given.manager, given.proposal('shares')).expect(422)).body.code).toBe(
      'proposal-content-missing',
    );
    const wrong = given.proposal('shares', { shares: shares('24') });
    expect((await propose(given.manager, wrong).expect(422)).body.code).toBe('shares-not-hundred');
    await bench.as(given.newcomer).get(`/api/v1/alliances/${id}`).expect(404);
    const all = [given.manager, given.öljyn, given.äänen];
    expect(await given.carry(id, 'shares', { shares: shares('25') }, all)).toBe('carried');
    expect((await given.get<AllianceDetail>(given.newcomer, `alliances/${id}`)).shareTables).toHaveLength(2);
    await bench.setClock(new Date('2030-02-15T09:00:00Z'));
    const late = await propose(given.manager, given.proposal('other')).expect(409);
    expect(late.body.detail).toContain('Uusi Osk');
    await given
      .post(given.newcomer, `alliances/${id}/members`, { group: 'executive', personId: given.newcomer.personId })
      .expect(201);
  });

  it.each([
    ['fi', 'Johtoryhmän pöytäkirja'],
    ['sv', 'Ledningsgruppens protokoll'],
    ['en', 'Minutes of the executive group'],
  ])('gives the minutes of a group in %s to everybody of the alliance', async (language, title) => {
    if (language === 'fi') await propose(given.manager, given.proposal('terms', { terms: GIVEN_TERMS })).expect(201);
    const minutes = (reader: Side, group: string) =>
      bench.as(reader).get(`/api/v1/alliances/${id}/minutes?group=${group}&language=${language}`).buffer(true);
    for (const reader of [given.manager, given.newcomer]) {
      const answer = await minutes(reader, 'executive').expect(200).expect('content-type', 'application/pdf');
      const file = (answer.body as Buffer).toString('latin1');
      expect(file).toContain(`/Lang (${language})`);
      expect(Buffer.from(file, 'latin1').toString()).toContain(title);
    }
    await minutes(given.manager, 'project').expect(200);
    await minutes(given.manager, 'nobody').expect(422);
    await minutes(given.rival, 'executive').expect(404);
    await bench.as(ANONYMOUS).get(`/api/v1/alliances/${id}/minutes?group=executive`).expect(401);
  });
});
