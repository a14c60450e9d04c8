import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { ContractDetail, DraftedContracts } from '../agreements/agreements.dto.js';
import { contractsLibrary } from '../contracts.library.js';
import type { ContractTemplateDetail, TemplatePreview } from './templates.dto.js';

const URL = '/api/v1/contract-templates';

describe('templates of contracts', () => {
  let bench: TestApp;
  let manager: AuthorityActor;
  let officer: AuthorityActor;
  let stranger: AuthorityActor;
  let provider: ProviderActor;
  let contractId: string;
  let clauseId: string;
  let templateId: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    const authorityId = await givenAuthority(bench);
    const providerId = await givenProvider(bench, 'Äänen & Öljyn Valmennus Oy');
    manager = await givenOfficial(bench, authorityId, 'contract-manager');
    officer = await givenOfficial(bench, authorityId, 'procurement-officer');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    provider = await givenProviderPerson(bench, providerId, 'provider-manager');
    const award = await givenAward(bench, authorityId, provider);
    await bench.setClock(award.standstillEndsAt);
    const drafts = bench.as(manager).post(`/api/v1/tenders/${award.tenderId}/contracts`);
    const { contracts } = (await drafts.set('idempotency-key', newId()).expect(201)).body as DraftedContracts;
    contractId = contracts[0]?.id ?? '';
  });
  afterAll(() => bench.close());

  const create = (actor: AuthorityActor | ProviderActor, body: object) => bench.as(actor).post(URL).send(body);
  const read = async (id: string, actor: AuthorityActor = manager) =>
    (await bench.as(actor).get(`${URL}/${id}`).expect(200)).body as ContractTemplateDetail;
  const versionOf = async (id: string) => (await read(id)).versions[0]?.version ?? 0;
  const save = async (id: string, body: string, version?: number) =>
    bench
      .as(manager)
      .put(`${URL}/${id}/draft`)
      .set('if-match', `"${version ?? (await versionOf(id))}"`)
      .send({ body });
  const publish = async (id: string, actor: AuthorityActor = manager) =>
    bench
      .as(actor)
      .post(`${URL}/${id}/publish`)
      .set('if-match', `"${await versionOf(id)}"`);
  const preview = async (body: string, more: object = {}) =>
    (
      await bench
        .as(manager)
        .post(`${URL}/previews`)
        .send({ body, language: 'fi', ...more })
        .expect(200)
    ).body as TemplatePreview;

  it('are the platform’s for everybody and an authority’s own for itself', async () => {
    const { items, permittedActions } = (await bench.as(manager).get(`${URL}?kind=contract&language=fi`).expect(200))
      .body;
    const published = { publishedNumber: expect.any(Number), draftNumber: null };
    expect(items).toMatchObject([{ name: 'Palvelusopimus', owner: 'platform', ...published }]);
    expect(permittedActions).toEqual([{ action: 'contract-template:edit', allowed: true }]);
    const [{ id }] = items as [{ id: string }];
    expect(await read(id)).toMatchObject({
      clauses: ['data-protection', 'electronic-signatures', 'suspension-and-end'],
    });
    await bench.as(manager).post(`${URL}/${id}/versions`).expect(403);
    await bench.as(provider).get(URL).expect(403);
    await bench.as(ANONYMOUS).get(URL).expect(401);
    const made = await create(manager, {
      kind: 'contract',
      language: 'fi',
      key: 'own',
      name: 'Oma',
      fromTemplateId: id,
    });
    expect(made.status).toBe(201);
    templateId = (made.body as { id: string }).id;
    expect((await read(templateId)).versions[0]?.body).toContain('{{> data-protection}}');
    expect((await create(manager, { kind: 'contract', language: 'fi', key: 'own', name: 'Oma' })).status).toBe(409);
    expect((await create(officer, { kind: 'contract', language: 'fi', key: 'o', name: 'O' })).status).toBe(403);
    await bench.as(stranger).get(`${URL}/${templateId}`).expect(404);
  });

  it('are previewed with a contract’s data; what is missing is named and shown in its place', async () => {
    const { blocks, missing, flaws } = await preview('# {{number}}\n\n{{provider.name}} {{specialTerms}}', {
      contractId,
    });
    expect(missing).toMatchObject([{ path: 'specialTerms', label: { fi: 'Erityiset ehdot' } }]);
    expect(JSON.stringify(blocks)).toContain('Äänen & Öljyn Valmennus Oy [Erityiset ehdot]');
    expect(flaws).toMatchObject([{ code: 'template-unreadable' }]); // the invented contract has no special terms either
    const wrong = await preview('{{provider.phone}} {{#each prices}}{{vat}}{{/each}}');
    expect(wrong.flaws.map(({ text }) => text).join(' ')).toMatch(/provider\.phone.*prices\[\]\.vat/);
    await bench.as(stranger).post(`${URL}/previews`).send({ body: 'x', language: 'fi', contractId }).expect(404);
    const pdf = await bench.as(manager).post(`${URL}/previews/pdf`).send({ body: '# Ä', language: 'fi' }).expect(200);
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('are refused at publishing by the name of every field that no contract has', async () => {
    await save(templateId, '# {{number}}\n\n{{provider.phone}}\n\n{{> nothing}}');
    const clause = await publish(templateId);
    expect(clause.status).toBe(422);
    expect(JSON.stringify(clause.body)).toContain('nothing');
    await save(templateId, '# {{number}}\n\n{{provider.phone}}{{buyer}}');
    const { status, body } = await publish(templateId);
    expect([status, body.code]).toEqual([422, 'template-incomplete']);
    expect(JSON.stringify(body.errors)).toMatch(/provider\.phone.*buyer/);
    expect((await save(templateId, 'x', 1)).status).toBe(412);
  });

  it('take clauses in as they were at publishing, and a published version never changes', async () => {
    const made = await create(manager, { kind: 'clause', language: 'fi', key: 'reporting', name: 'Raportointi' });
    clauseId = (made.body as { id: string }).id;
    await save(clauseId, 'Raportoidaan kuukausittain.');
    expect((await publish(clauseId)).status).toBe(200);
    await save(templateId, '# {{number}}\n\n{{> reporting}}\n\n{{provider.name}}');
    expect((await publish(templateId)).status).toBe(200);
    expect((await save(templateId, 'x')).body.code).toBe('template-has-no-draft');
    await bench.as(manager).post(`${URL}/${clauseId}/versions`).expect(201);
    await save(clauseId, 'Raportoidaan viikoittain.');
    await publish(clauseId);
    const text = await bench.owner.query<{ text: string }>(
      'SELECT text FROM contracts.template_version WHERE template_id = $1',
      [templateId],
    );
    expect(text.rows[0]?.text).toContain('kuukausittain');
    await expect(
      bench.owner.query(`UPDATE contracts.template_version SET text = 'x' WHERE template_id = $1`, [templateId]),
    ).rejects.toThrow('append-only');
    const { lines } = (await bench.as(manager).get(`${URL}/${clauseId}/difference?from=1&to=2`).expect(200)).body;
    expect(lines).toEqual([
      { change: 'removed', text: 'Raportoidaan kuukausittain.' },
      { change: 'added', text: 'Raportoidaan viikoittain.' },
    ]);
    await bench.as(stranger).get(`${URL}/${clauseId}/difference?from=1&to=2`).expect(404);
  });

  it('are pinned by the contract that is sent, which names what it lacks instead', async () => {
    const send = async () => {
      const { version } = (await bench.as(manager).get(`/api/v1/contracts/${contractId}`)).body as ContractDetail;
      return bench
        .as(manager)
        .post(`/api/v1/contracts/${contractId}/send-to-signature`)
        .set('if-match', `"${version}"`);
    };
    await bench.as(manager).post(`${URL}/${templateId}/versions`).expect(201);
    await save(templateId, '# {{number}}\n\n{{#if specialTerms}}x{{else}}{{specialTerms}}{{/if}}');
    expect((await publish(templateId)).status).toBe(422);
    await save(templateId, '# {{number}}\n\n{{#if specialTerms}}{{specialTerms}}{{/if}}');
    expect((await publish(templateId)).status).toBe(200);
    await bench.owner.query(`UPDATE contracts.contract SET title = '{"fi": ""}' WHERE id = $1`, [contractId]);
    await bench.as(manager).post(`${URL}/${templateId}/versions`).expect(201);
    await save(templateId, '# {{title}}');
    await publish(templateId);
    const refused = await send();
    expect([refused.status, refused.body.code]).toEqual([422, 'contract-data-missing']);
    expect(refused.body.detail).toBe('Sopimuksesta puuttuu tieto: Sopimuksen nimi (title).');
    await bench.owner.query(`UPDATE contracts.contract SET title = '{"fi": "Työhönvalmennus"}' WHERE id = $1`, [
      contractId,
    ]);
    const sent = (await send()).body as ContractDetail;
    expect(sent).toMatchObject({ status: 'in-signature', templateName: 'Oma 3' });
    await expect(
      bench.owner.query('UPDATE contracts.contract SET template_version_id = NULL WHERE id = $1', [contractId]),
    ).rejects.toThrow('pinned');
  });
});
