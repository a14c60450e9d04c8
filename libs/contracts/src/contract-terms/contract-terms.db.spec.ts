import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANONYMOUS,
  emit,
  newId,
  systemActor,
  type Actor,
  type AuthorityActor,
  type ProviderActor,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { forceContract, givenDraftContract, IN_FORCE } from '../../../../test/support/given-draft-contract.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import { placeTaken } from '../delivery/delivery-events.js';
import type { AmendmentDetail } from '../amendments/amendments.dto.js';
import type { AgreedTerms } from './agreed-terms.dto.js';
import { USUAL_TERMS } from './agreed-terms.js';

const ANNEX = {
  controller: 'authority',
  purpose: 'Työhönvalmennuksen antaminen asiakkaalle',
  dataCategories: 'Nimi, yhteystiedot, palvelutarve',
  peopleCategories: 'Työnhakijat',
  retention: null as string | null,
  transfers: null,
  subProcessors: Array.from({ length: 50 }, (_, index) => ({
    name: `Äyräpään Tietojärjestelmät ja Öljyhuolto Osakeyhtiö, ${index + 1}. toimipaikka Pyhäjärvenrannantaustan teollisuuskylässä`,
    country: 'Suomi',
    task: 'Palvelinten ylläpito ja varmistukset '.repeat(12),
  })),
};
const TERMS = {
  ...USUAL_TERMS,
  authorityNotice: 45,
  authorityNoticeUnit: 'day',
  options: [
    {
      ...{ kind: 'extension', title: 'Ensimmäinen optiovuosi', months: 12, volume: null, useBy: '2027-06-30' },
      ...{ indexName: 'Ansiotasoindeksi', indexBase: '112.4' },
    },
    { kind: 'volume', title: 'Lisäpaikat', months: null, volume: '10000.00', useBy: '2027-06-30' },
  ],
  capacity: [
    {
      serviceKind: 'job-coaching',
      municipality: '740',
      period: 'month',
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      places: 20,
    },
    {
      serviceKind: 'job-coaching',
      municipality: null,
      period: 'whole',
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      places: 300,
    },
  ],
  assurances: [{ kind: 'insurance', title: 'Vastuuvakuutus', minimum: '500000.00' }],
  contacts: [
    { party: 'authority', name: 'Äijö Öhman', task: 'Sopimusvastaava', email: 'aijo@example.fi', phone: null },
  ],
  dataAnnex: null as typeof ANNEX | null,
};

describe('what is agreed beside prices and validity', () => {
  let bench: TestApp;
  let manager: AuthorityActor;
  let stranger: AuthorityActor;
  let provider: ProviderActor;
  let id: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    manager = await givenOfficial(bench, await givenAuthority(bench), 'contract-manager');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    const providerId = await givenProvider(bench, 'Äänen & Öljyn Valmennus Oy');
    provider = await givenProviderPerson(bench, providerId, 'provider-manager');
    id = await givenDraftContract(bench, manager, provider);
    await forceContract(bench, id, {
      valid_from: '2026-01-01',
      valid_to: '2028-01-01',
      municipalities: ['740', '491'],
    });
  });
  afterAll(() => bench.close());

  const terms = async (actor: Actor = manager) =>
    (await bench.as(actor).get(`/api/v1/contracts/${id}/terms`).expect(200)).body as AgreedTerms;
  const put = async (change: object, actor: Actor = manager, version?: number) =>
    bench
      .as(actor)
      .put(`/api/v1/contracts/${id}/terms`)
      .set('if-match', `"${version ?? (await terms()).version}"`)
      .send({ ...TERMS, ...change });
  const post = async (actor: Actor, path: string, body: object) =>
    bench
      .as(actor)
      .post(`/api/v1/contracts/${id}/${path}`)
      .set('if-match', `"${(await terms()).version}"`)
      .send(body);
  const send = async () => post(manager, 'send-to-signature', {});

  it('is what is usual until somebody says otherwise, and is written whole into a draft', async () => {
    expect(await terms()).toMatchObject({ ...USUAL_TERMS, options: [], dataAnnex: null });
    const { version } = await terms();
    expect((await put({}, manager, version)).body).toMatchObject({
      version: version + 1,
      options: [{ state: 'open' }, { volume: '10000.00' }],
      capacity: [{ used: 0 }, { used: 0 }],
      assurances: [{ lacking: false, endsOn: null }],
      permittedActions: [{ action: 'contract:edit', allowed: true }],
    });
    expect((await put({ paymentDays: 14 }, manager, version)).status).toBe(412);
    expect((await terms()).paymentDays).toBe(30);
    expect((await put({ options: [{ ...TERMS.options[0], useBy: '2028-01-01' }] })).body).toMatchObject({
      code: 'terms-option-late',
      errors: [{ pointer: '/options/0/useBy' }],
    });
    expect((await put({}, stranger)).status).toBe(404);
    expect((await put({}, provider)).status).toBe(403);
    expect((await put({}, ANONYMOUS)).status).toBe(401);
  });

  it('names what the annex on personal data lacks, and prints all of it, however long', async () => {
    expect((await put({ dataAnnex: ANNEX })).status).toBe(200);
    expect((await send()).body).toMatchObject({
      code: 'contract-data-missing',
      errors: [{ pointer: '/dataAnnex.retention' }],
    });
    await put({ dataAnnex: { ...ANNEX, retention: 'Kaksi vuotta' } });
    expect((await send()).status).toBe(200);
    const { rows } = await bench.owner.query<{ text: string; bytes: Buffer }>(
      `SELECT c.document_text AS text, d.bytes FROM contracts.contract c JOIN app.document d ON d.id = c.document_id WHERE c.id = $1`,
      [id],
    );
    for (const said of [
      '45 päivän',
      '3 kuukauden',
      'Ensimmäinen optiovuosi',
      '20 kuukaudessa',
      '500 000,00',
      'Äijö Öhman',
      'Liite 1',
    ])
      expect(rows[0]?.text.replaceAll(/\u00a0/g, ' ').replaceAll('\\', '')).toContain(said);
    expect(rows[0]?.text).not.toMatch(/\{\{|undefined|null/);
    const folder = join(import.meta.dirname, '../../../../test-output');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'contract-terms.pdf'), rows[0]?.bytes ?? '');
  });

  it('stands still once it is sent, in the database too', async () => {
    expect((await put({})).body).toMatchObject({ code: 'move-not-allowed' });
    await expect(
      bench.owner.query(`UPDATE contracts.contract_agreed SET payment_days = 60 WHERE contract_id = $1`, [id]),
    ).rejects.toThrow('signed or being signed');
    expect((await terms(provider)).permittedActions).toEqual([]);
  });

  it('counts the places that are taken, whatever order events come in', async () => {
    await forceContract(bench, id, IN_FORCE);
    const take = { choiceId: newId(), contractId: id, municipality: '740', startsOn: '2026-01-02', endsOn: null };
    const other = { ...take, choiceId: newId(), municipality: '491', endsOn: '2026-01-03' };
    await bench.db.transaction(systemActor('spec'), async (tx) => {
      for (const event of [other, { ...other, endsOn: null }, take, take]) await emit(tx, placeTaken, event);
    });
    await bench.settle();
    expect((await terms()).capacity.map(({ used }) => used)).toEqual([1, 2]);
    expect((await terms(provider)).capacity).toHaveLength(2);
  });

  /** The draft an option made: what it may say, how it is judged, and that the option is free again when it is cancelled. */
  async function keepsItsOption(amendmentId: string, optionId: string) {
    const at = `/api/v1/amendments/${amendmentId}`;
    const { body } = await bench.as(manager).get(at).expect(200);
    expect(body).toMatchObject({
      ...{ status: 'draft', kinds: ['index', 'extension'], optionId, optionTitle: 'Ensimmäinen optiovuosi' },
      ...{ validFrom: '2028-01-01', reason: 'Palvelutarve jatkuu.' },
      content: { extension: { lastDay: '2028-12-31' }, index: { newPoints: '115.9', basePoints: '112.4' } },
      assessment: { newTender: false, small: '0.00' },
    });
    const { assessment, content, validFrom, reason, language } = body as AmendmentDetail;
    for (const { why } of assessment?.changes ?? []) expect(why.fi).toContain('alkuperäisessä kilpailutuksessa');
    const longer = { ...content, extension: { ...content.extension, lastDay: '2029-12-31' } };
    const edited = await bench
      .as(manager)
      .put(at)
      .set('if-match', '"1"')
      .send({ validFrom, reason, language, content: longer });
    expect(edited.body).toMatchObject({ code: 'option-changed' });
    await bench.as(manager).post(`${at}/cancel`).set('if-match', '"1"').send({ reason: 'Ei tarpeen' }).expect(200);
  }

  it('lets an option be used once, by its last day, and reminds of it until then', async () => {
    const [extension, volume] = (await terms()).options;
    const coming = async () =>
      (
        (await bench.as(manager).get(`/api/v1/contracts/${id}/coming`)).body as {
          items: { kind: string; day: string }[];
        }
      ).items.map(({ kind, day }) => [kind, day]);
    expect(await coming()).toEqual([
      ['option', '2027-06-30'],
      ['option', '2027-06-30'],
      ['notice', '2027-11-16'],
      ['expiry', '2027-12-31'],
    ]);
    const use = { decision: 'used', grounds: 'Palvelutarve jatkuu.' };
    expect((await post(provider, `options/${extension?.id}/decision`, use)).status).toBe(403);
    expect((await post(manager, `options/${newId()}/decision`, use)).status).toBe(404);
    expect((await post(manager, `options/${extension?.id}/decision`, { ...use, grounds: '' })).status).toBe(422);
    expect((await post(manager, `options/${extension?.id}/decision`, use)).body).toMatchObject({
      code: 'option-points-missing',
    });
    const used = await post(manager, `options/${extension?.id}/decision`, { ...use, indexPoints: '115.9' });
    expect(used.body).toMatchObject({
      options: [{ state: 'in-use', grounds: 'Palvelutarve jatkuu.', amendmentNumber: 1 }, { state: 'open' }],
    });
    expect((await post(manager, `options/${extension?.id}/decision`, use)).body).toMatchObject({
      code: 'option-in-use',
    });
    expect((await coming()).filter(([kind]) => kind === 'option')).toHaveLength(1);
    // The provider does not see a draft, so to it the option is still open.
    expect((await terms(provider)).options[0]).toMatchObject({ state: 'open', amendmentId: null });
    await keepsItsOption((used.body as AgreedTerms).options[0]?.amendmentId ?? '', extension?.id ?? '');
    expect((await terms()).options[0]).toMatchObject({ state: 'open', amendmentId: null });
    const { body } = await bench.as(manager).get(`/api/v1/contracts/${id}`).expect(200);
    expect((body as { history: { move: string; note: string }[] }).history.at(-1)).toMatchObject({
      move: 'use-option',
      note: 'Ensimmäinen optiovuosi: Palvelutarve jatkuu.',
    });
    await bench.setClock('2027-06-30T21:00:00Z'); // midnight in Finland: the last day has gone by
    expect((await terms()).options[1]).toMatchObject({ state: 'lapsed' });
    expect((await post(manager, `options/${volume?.id}/decision`, use)).body).toMatchObject({ code: 'option-lapsed' });
  });

  it('is shown to be insured, by the provider with a file or by the manager with a note', async () => {
    const [insurance] = (await terms()).assurances;
    expect(insurance).toMatchObject({ lacking: true });
    const at = `assurances/${insurance?.id}`;
    const note = { endsOn: '2027-06-01', note: 'Nähty vakuutuskirja.' };
    expect((await post(manager, `${at}/notes`, note)).body).toMatchObject({
      assurances: [{ lacking: true, endsOn: '2027-06-01' }],
    });
    const upload = (actor: Actor, endsOn: string) =>
      bench
        .as(actor)
        .post(`/api/v1/contracts/${id}/${at}/files?endsOn=${endsOn}`)
        .set('content-type', 'application/octet-stream')
        .set('x-file-name', 'vakuutus.pdf')
        .send(Buffer.from('%PDF-1.7 vakuutus %%EOF'));
    const shown = await upload(provider, '2027-07-20').expect(201);
    expect((shown.body as AgreedTerms).assurances).toMatchObject([{ lacking: false, endsOn: '2027-07-20' }]);
    await bench
      .as(manager)
      .get(`/api/v1/documents/${(shown.body as AgreedTerms).assurances[0]?.documentId}`)
      .expect(200);
    const tasks = await bench.as(provider).get('/api/v1/contracts/reminders').expect(200);
    expect(tasks.body.items).toMatchObject([{ kind: 'insurance', what: 'Vastuuvakuutus', day: '2027-07-20' }]);
    await upload(stranger, '2027-07-20').expect(404);
    await upload(provider, 'huomenna').expect(422);
    expect((await post(provider, `${at}/notes`, note)).status).toBe(403);
    expect((await post(manager, `assurances/${newId()}/notes`, note)).status).toBe(404);
    await bench.settle();
    const { rows } = await bench.owner.query(
      `SELECT recipient FROM app.mail WHERE subject LIKE '%Vakuutuksen voimassaolo päättyy 20.7.2027%' ORDER BY recipient`,
    );
    expect(rows).toHaveLength(2); // the manager and the provider
  });
});
