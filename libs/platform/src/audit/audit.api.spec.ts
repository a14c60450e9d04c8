import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenClientPerson, givenOfficial } from '../../../../test/support/given.js';
import { ANONYMOUS, type AuthorityActor, type ClientActor } from '../access/actor.js';
import { pageStatement } from '../database/page.js';
import { newId } from '../identifiers/ids.js';
import type { ActCode } from './act-words.js';
import { audit } from './audit.js';
import type { AuditFilter } from './audit.dto.js';
import { auditRequest } from './search-audit.js';

interface Row {
  readonly id: string;
  readonly by: string;
  readonly action: string;
  readonly onBehalfOf: string | null;
}

describe('the audit trail for auditors', () => {
  let app: TestApp;
  let auditor: AuthorityActor;
  let worker: AuthorityActor;
  let stranger: AuthorityActor;
  let client: ClientActor;
  let helper: ClientActor;
  const clientId = newId();

  const act = (actor: AuthorityActor | ClientActor, action: ActCode, authorityId: string, reason?: string) =>
    app.db.transaction(actor, (tx) =>
      audit(tx, actor, {
        action,
        subject: 'client',
        subjectId: clientId,
        authorityId,
        subjectPersonId: client.personId,
        reason,
        detail: { before: 1, after: 2 },
      }),
    );

  beforeAll(async () => {
    app = await testApp();
    const authorityId = await givenAuthority(app);
    auditor = await givenOfficial(app, authorityId, 'auditor');
    worker = await givenOfficial(app, authorityId, 'case-worker');
    const elsewhere = await givenAuthority(app, 'Muu alue');
    stranger = await givenOfficial(app, elsewhere, 'auditor');
    client = await givenClientPerson(app);
    const other = await givenClientPerson(app);
    const mandateId = newId();
    await app.owner.query(
      `INSERT INTO app.mandate (id, authority_id, person_id, person_name, representative_id, representative_name, scope, first_day, last_day, given_how, given_by_name, given_at)
       VALUES ($1, $2, $3, 'Asiakas', $4, 'Läheinen', '{view}', '2020-01-01', '2099-01-01', 'client', 'Asiakas', now())`,
      [mandateId, authorityId, client.personId, other.personId],
    );
    helper = {
      ...client,
      representative: { personId: other.personId, name: 'Läheinen', mandateId, authorityId, scope: ['view'] },
    };
    for (let look = 0; look < 3; look += 1) await act(worker, 'client.read', authorityId, 'Palvelutarve');
    await act(worker, 'client.edit', authorityId, '=HYPERLINK("x")');
    await act(stranger, 'client.read', elsewhere);
    await act(helper, 'client.read', authorityId);
  });
  afterAll(() => app.close());

  const search = async (query = '', who: AuthorityActor = auditor): Promise<{ items: Row[]; next: string | null }> =>
    (await app.as(who).get(`/api/v1/audit-entries${query}`).expect(200)).body;

  it('shows the authority’s own entries, the newest first, and nobody else’s', async () => {
    const { items } = await search();
    expect(items.map(({ action }) => action)).toEqual([
      'client.read',
      'client.edit',
      ...Array.from({ length: 3 }, () => 'client.read'),
    ]);
    expect(items[0]).toMatchObject({ by: 'Läheinen', onBehalfOf: client.name });
    expect((await search('', stranger)).items).toHaveLength(1);
  });

  it('tells an auditor how far the chains of their own authority have come', async () => {
    await app.settle();
    const chains = async (who: AuthorityActor) =>
      (await app.as(who).get('/api/v1/audit-chains').expect(200)).body.chains;
    expect(await chains(auditor)).toMatchObject([
      { kind: 'audit', links: 5, head: expect.stringMatching(/^[0-9a-f]{64}$/), anchors: 0, anchoredAt: null },
      { kind: 'ledger', links: 0, head: null },
    ]);
    expect((await chains(stranger))[0]).toMatchObject({ links: 1 });
    await app.as(worker).get('/api/v1/audit-chains').expect(403);
  });

  it.each([
    ['?action=client.edit', 1],
    ['?subject=client', 5],
    ['?subject=tender', 0],
    [`?q=${encodeURIComponent('Läheinen')}`, 1],
    ['?atFrom=2100-01-01', 0],
    ['?atTo=2020-01-01', 0],
  ] as const)('narrows by %s', async (query, hits) => {
    expect((await search(query)).items).toHaveLength(hits);
  });

  it('tells the act in the language that is asked for', async () => {
    const asked = app.as(auditor).get('/api/v1/audit-entries?action=client.edit').set('accept-language', 'sv');
    expect((await asked.expect(200)).body.items).toMatchObject([{ actionText: 'Klient: redigering' }]);
  });

  it('goes on where the page ended', async () => {
    const first = await search('?limit=2');
    const second = await search(`?limit=2&cursor=${first.next}`);
    const third = await search(`?limit=2&cursor=${second.next}`);
    expect(new Set([...first.items, ...second.items, ...third.items].map(({ id }) => id)).size).toBe(5);
    expect(third.next).toBeNull();
  });

  it('tells of one entry what was before and after; another authority’s is not there', async () => {
    const [row] = (await search('?action=client.edit')).items;
    const { body } = await app.as(auditor).get(`/api/v1/audit-entries/${row?.id}`).expect(200);
    expect(body).toMatchObject({
      actionText: 'Asiakas: muokkaaminen',
      by: worker.name,
      subjectId: clientId,
      detail: { before: 1, after: 2 },
    });
    expect(body.digest).toMatch(/^[0-9a-f]{64}$/);
    await app.as(stranger).get(`/api/v1/audit-entries/${row?.id}`).expect(404);
  });

  it('is exported without a formula, and the export is an entry itself', async () => {
    const { text, headers } = await app.as(auditor).get('/api/v1/audit-entries.csv?action=client.edit').expect(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect(text).toContain(',client.edit,Asiakas: muokkaaminen,');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    const { items } = await search('?action=audit.export');
    expect(items).toMatchObject([{ by: auditor.name }]);
  });

  it('is for auditors only', async () => {
    for (const path of ['audit-entries', 'audit-entries.csv', `audit-entries/${newId()}`]) {
      await app.as(ANONYMOUS).get(`/api/v1/${path}`).expect(401);
      await app.as(worker).get(`/api/v1/${path}`).expect(403);
      await app.as(client).get(`/api/v1/${path}`).expect(403);
    }
    await app.as(auditor).get('/api/v1/audit-entries?subjectId=x').expect(422);
    await app.as(auditor).get(`/api/v1/audit-entries/${newId()}`).expect(404);
  });

  it.each([
    ['', 'audit_of_authority'],
    ['q', 'audit_by_name'],
    ['action', 'audit_by_action'],
    ['subject', 'audit_by_subject'],
    ['subjectId', 'audit_of_subject_id'],
  ] as const)('reads a page of a long trail by an index: %s', async (name, index) => {
    const filter: AuditFilter = name === '' ? {} : { [name]: name === 'subjectId' ? clientId : 'client' };
    const { text, params } = pageStatement(auditRequest(auditor, filter));
    const plan = await app.db.read(auditor, async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query('SET LOCAL enable_bitmapscan = off');
      await tx.query('SET LOCAL enable_sort = off');
      return (await tx.query(`EXPLAIN ${text}`, [...params])) as { 'QUERY PLAN': string }[];
    });
    const said = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(said).toContain(`Backward using ${index}`);
    expect(said).not.toMatch(/Sort|Seq Scan on audit_entry/);
  });
});
