import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, Database, openDataSource, systemActor, type AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { sentBack, tenderOffice, type TenderOffice } from '../../../../test/support/tender-office.js';
import { publishScheduled } from './publish-scheduled.js';
import type { TenderDetail } from './tenders.dto.js';

let app: TestApp;
let office: TenderOffice<TenderDetail>;
let officer: AuthorityActor;
let approver: AuthorityActor;
let stranger: AuthorityActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  office = await tenderOffice(app);
  ({ officer, approver, stranger } = office);
});
afterAll(() => app.close());

interface Server {
  readonly db: Database;
  close(): Promise<void>;
}

/** Another server over the same database: connections and queues of its own. */
async function openServer(): Promise<Server> {
  const source = await openDataSource(app.config.database.url, [], 2);
  const jobs = { insert: () => Promise.resolve(), queuesOf: () => [] };
  return { db: new Database(source, jobs), close: () => source.destroy() };
}

const move = (actor: AuthorityActor, tender: Pick<TenderDetail, 'id' | 'version'>, name: string, body: object = {}) =>
  office.act(actor, `${tender.id}/${name}`, tender.version, body);
const allowed = (tender: TenderDetail): Record<string, boolean> =>
  Object.fromEntries(tender.permittedActions.map((permission) => [permission.action, permission.allowed]));

describe('publication at a chosen instant', () => {
  test('waits, is not public before, and happens once however many servers look', async () => {
    const tender = await office.submitted();
    const refused = (body: object) =>
      office.act(approver, `${tender.id}/approve-and-publish`, tender.version, body).expect(422);
    expect((await refused({ publishAt: '2030-03-31T03:30' })).body.code).toBe('publish-time-in-lost-hour');
    expect((await refused({ publishAt: '2020-01-02T09:00' })).body.code).toBe('publish-time-passed');
    expect((await refused({ publishAt: 'huomenna' })).body.errors[0].pointer).toBe('/publishAt');
    expect((await refused({ publishAt: '2031-02-14T14:00' })).body.code).toBe('tender-incomplete');
    await office
      .act(officer, `${tender.id}/approve-and-publish`, tender.version, { publishAt: '2026-12-24T09:00' })
      .expect(403);

    const path = `${tender.id}/approve-and-publish`;
    const waiting: TenderDetail = (
      await office.act(approver, path, tender.version, { publishAt: '2026-12-24T09:00' }).expect(200)
    ).body;
    expect(waiting).toMatchObject({
      status: 'scheduled',
      publishedAt: null,
      publishAt: '2026-12-24T09:00',
      publishInstant: '2026-12-24T07:00:00.000Z',
      warnings: [{ field: '/publishAt', code: 'publication-on-free-day' }],
    });
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(404);
    await office.act(officer, `${tender.id}/submit-for-approval`, waiting.version).expect(409);

    await app.setClock('2026-12-24T06:59:30Z');
    await app.settle();
    expect((await office.read(tender.id)).status).toBe('scheduled');
    await app.setClock('2026-12-24T07:00:00Z');
    await Promise.all([app.settle(), app.settle()]);
    const open = await office.read(tender.id);
    expect(open.status).toBe('published');
    expect(open.history.filter((entry) => entry.move === 'publish')).toHaveLength(1);
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(200);
  });

  test('is taken back before it, and approved again', async () => {
    const tender = await office.submitted();
    const { version } = (
      await office
        .act(approver, `${tender.id}/approve-and-publish`, tender.version, { publishAt: '2027-03-01T09:00' })
        .expect(200)
    ).body;
    await office.act(stranger, `${tender.id}/return`, version, { reason: 'Ei kuulu meille' }).expect(404);
    const back = (await office.act(officer, `${tender.id}/return`, version, { reason: 'Liite puuttuu' }).expect(200))
      .body;
    expect(back).toMatchObject({ status: 'draft', publishAt: null });
    const again = (await office.act(officer, `${tender.id}/submit-for-approval`, back.version).expect(200)).body;
    const open = await office.act(approver, `${tender.id}/approve-and-publish`, again.version).expect(200);
    expect(open.body.status).toBe('published');
  });

  test('a deadline on a holiday or a weekend is warned about, never refused', async () => {
    const tender = await office.create({
      questionsDeadline: '2030-12-01T12:00',
      submissionDeadline: '2030-12-06T14:00',
    });
    expect(tender.missing.filter(({ code }) => code !== 'start-before-deadline')).toEqual([]);
    expect(tender.warnings.map(({ field, text }) => [field, text.fi])).toEqual([
      ['/questionsDeadline', expect.stringContaining('(viikonloppu)')],
      ['/submissionDeadline', expect.stringContaining('(itsenäisyyspäivä)')],
    ]);
    expect((await office.create()).warnings).toEqual([]);
  });
});

describe('from approval to publication', () => {
  test('one officer submits, another publishes; the first is refused and the content is fixed', async () => {
    const tender = await office.submitted();
    expect(tender).toMatchObject({ status: 'in-approval', version: 2 });
    expect(allowed(tender)).toEqual({
      'tender:edit': false,
      'tender:submit-for-approval': false,
      'tender:return': true,
      'tender:approve-and-publish': false,
      'tender:cancel': true,
      'tender:cancel-lot': false,
    });
    expect((await move(officer, tender, 'approve-and-publish').expect(403)).body.code).toBe('tender-own-approval');
    const edit = await app
      .as(officer)
      .put(`/api/v1/tenders/${tender.id}`)
      .set('if-match', '"2"')
      .send(sentBack(tender))
      .expect(409);
    expect(edit.body.code).toBe('tender-not-in-draft');

    const open = (await move(approver, tender, 'approve-and-publish').expect(200)).body;
    expect(open).toMatchObject({ status: 'published', version: 3, bidCount: 0, missing: [] });
    expect(open.history.map((entry: { move: string; by: string }) => [entry.move, entry.by])).toEqual([
      ['create', officer.name],
      ['submit-for-approval', officer.name],
      ['approve-and-publish', approver.name],
    ]);
    const keys = await app.owner.query('SELECT public_jwk FROM procurement.tender_key WHERE tender_id = $1', [
      tender.id,
    ]);
    expect(keys.rows).toHaveLength(1);
    expect((await move(approver, open, 'approve-and-publish').expect(409)).body.code).toBe('tender-move-not-allowed');
  });

  test('a returned tender is a draft again, with the reason in its history', async () => {
    const tender = await office.submitted();
    const back = (await move(approver, tender, 'return', { reason: 'Kuvaus kaipaa tarkennusta' }).expect(200)).body;
    expect(back).toMatchObject({ status: 'draft' });
    expect(back.history.at(-1)).toMatchObject({ move: 'return', note: 'Kuvaus kaipaa tarkennusta' });
    await app
      .as(officer)
      .put(`/api/v1/tenders/${tender.id}`)
      .set('if-match', `"${back.version}"`)
      .send(sentBack(back))
      .expect(200);
    await move(approver, tender, 'return', {}).expect(422);
  });

  test('a deadline that passes while the tender waits for approval keeps it from being published', async () => {
    const tender = await office.submitted({ submissionDeadline: '2027-06-01T12:00', questionsDeadline: null });
    await app.setClock('2027-06-01T09:00:00Z');
    const refused = await move(approver, tender, 'approve-and-publish').expect(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/submissionDeadline', code: 'deadline-passed' }),
    ]);
  });

  test('two approvers who press together publish once', async () => {
    const tender = await office.submitted();
    const answers = await Promise.all([
      move(approver, tender, 'approve-and-publish'),
      move(approver, tender, 'approve-and-publish'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('a published tender is cancelled with a reason everybody can read', async () => {
    const tender = await office.published();
    await move(officer, tender, 'cancel', { reason: 'ei' }).expect(422);
    await move(officer, tender, 'cancel', { reason: 'Määräraha poistui' }).expect(200);
    const page = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(200);
    expect(page.body).toMatchObject({ status: 'cancelled', cancelReason: 'Määräraha poistui' });
  });
});

describe('when servers fail at the chosen instant', () => {
  test('a publication that was missed goes back to its draft, says so, and its officers are told what to mend', async () => {
    const tender = await office.submitted({ questionsDeadline: null, submissionDeadline: '2027-08-02T12:00' });
    const at = { publishAt: '2027-07-01T09:00' };
    await office.act(approver, `${tender.id}/approve-and-publish`, tender.version, at).expect(200);
    // The servers were down until the deadline had passed.
    await app.setClock('2027-08-02T09:00:00Z');
    await Promise.all([app.settle(), app.settle()]);
    const missed = await office.read(tender.id);
    expect(missed).toMatchObject({
      status: 'draft',
      publishAt: null,
      publishMissed: '2027-07-01T06:00:00.000Z',
      publishedAt: null,
      missing: [{ field: '/submissionDeadline', code: 'deadline-passed' }],
    });
    expect(missed.history.at(-1)).toMatchObject({ move: 'miss-publication', from: 'scheduled', to: 'draft' });
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(404);
    const mails = await app.owner.query<{ recipient: string; text: string }>(
      `SELECT recipient, text FROM app.mail WHERE subject LIKE 'Kilpailutusta ei julkaistu%' ORDER BY recipient`,
    );
    const told = [officer, approver].map(({ personId }) => `${personId}@example.fi`).sort();
    expect(mails.rows.map(({ recipient }) => recipient)).toEqual(told);
    expect(mails.rows[0]?.text).toMatch(/piti julkaista 1\.7\.2027 klo\s9\.00/);
    expect(mails.rows[0]?.text).toContain('Tarjousten määräaika');

    const saved = await app
      .as(officer)
      .put(`/api/v1/tenders/${tender.id}`)
      .set('if-match', `"${missed.version}"`)
      .send(sentBack(missed))
      .expect(200);
    expect((await office.submit(saved.body)).publishMissed).toBeNull();
  });

  test('a server that dies while it publishes has published nothing; of two others one does, once', async () => {
    const tender = await office.submitted();
    const at = { publishAt: '2027-09-01T09:00' };
    await office.act(approver, `${tender.id}/approve-and-publish`, tender.version, at).expect(200);
    await app.setClock('2027-09-01T06:00:00Z');
    const servers = await Promise.all([0, 1, 2].map(() => openServer()));
    const [dying, ...others] = servers as [Server, Server, Server];
    const killed = dying.db.transaction(systemActor('dying'), async (tx) => {
      await publishScheduled(tx);
      const [{ pid }] = (await tx.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
      // While it holds the tender, the others pass it by instead of waiting.
      await others[0].db.transaction(systemActor('other'), (it) => publishScheduled(it));
      expect((await office.read(tender.id)).status).toBe('scheduled');
      await app.owner.query('SELECT pg_terminate_backend($1)', [pid]);
      await tx.query('SELECT 1');
    });
    await expect(killed).rejects.toThrow();
    await Promise.all(others.map(({ db }) => db.transaction(systemActor('other'), (tx) => publishScheduled(tx))));
    await app.settle();
    const open = await office.read(tender.id);
    expect(open.status).toBe('published');
    expect(open.history.filter(({ move }) => move === 'publish')).toHaveLength(1);
    await Promise.all(servers.map(({ close }) => close()));
  });
});
