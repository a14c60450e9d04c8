import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { AUTHENTICATED_HEADER, testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { ContractDetail } from '../agreements/agreements.dto.js';
import { contractsLibrary } from '../contracts.library.js';
import type { AmendmentAssessment, AmendmentDetail } from './amendments.dto.js';

const NONE = { index: null, extension: null, cap: null, area: null, parties: null, otherTerms: null };
const clause = { ground: 'review-clause', groundReason: null };
const INDEX = {
  ...{ name: 'Julkisten menojen hintaindeksi', basePoints: '112.4', newPoints: '115.9', percentage: null },
  ...{ rounding: 'half-up', ...clause },
};

describe('an amendment from draft to force', () => {
  let bench: TestApp;
  let manager: AuthorityActor;
  let stranger: AuthorityActor;
  let provider: ProviderActor;
  let successor: ProviderActor;
  let contractId: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    const authorityId = await givenAuthority(bench);
    manager = await givenOfficial(bench, authorityId, 'contract-manager');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    provider = await givenProviderPerson(bench, await givenProvider(bench, 'Äänen Valmennus Oy'), 'provider-manager');
    successor = await givenProviderPerson(bench, await givenProvider(bench, 'Öljyn Polku Oy'), 'provider-manager');
    const award = await givenAward(bench, authorityId, provider);
    await bench.setClock(award.standstillEndsAt);
    const drafting = bench.as(manager).post(`/api/v1/tenders/${award.tenderId}/contracts`);
    contractId = (await drafting.set('idempotency-key', newId()).expect(201)).body.contracts[0].id as string;
    await act('contracts', contractId, 'send-to-signature', {}).expect(200);
    const { documentSha256 } = await contract();
    await sign('contracts', contractId, provider, documentSha256).expect(201);
    await sign('contracts', contractId, manager, documentSha256).expect(201);
  });
  afterAll(() => bench.close());

  const contract = async (asOf = '', actor: AuthorityActor | ProviderActor = manager) =>
    (
      await bench
        .as(actor)
        .get(`/api/v1/contracts/${contractId}${asOf && `?asOf=${asOf}`}`)
        .expect(200)
    ).body as ContractDetail;
  const amendment = async (id: string, actor: AuthorityActor | ProviderActor = manager) =>
    (await bench.as(actor).get(`/api/v1/amendments/${id}`).expect(200)).body as AmendmentDetail;
  const act = (what: string, id: string, name: string, body: object, version = 1, actor: AuthorityActor = manager) =>
    bench.as(actor).post(`/api/v1/${what}/${id}/${name}`).set('if-match', `"${version}"`).send(body);
  const sign = (what: string, id: string, actor: AuthorityActor | ProviderActor, documentSha256: string | null) =>
    bench
      .as(actor)
      .post(`/api/v1/${what}/${id}/signatures`)
      .set('idempotency-key', newId())
      .set(AUTHENTICATED_HEADER, new Date().toISOString())
      .send({ documentSha256 });
  const input = (content: object, validFrom: string) => ({
    ...{ validFrom, reason: 'Hintoja tarkistetaan.\n\nÄänekoskella myös.', language: 'fi' },
    content: { ...NONE, ...content },
  });
  const draft = (content: object, validFrom: string, actor: AuthorityActor | ProviderActor = manager) =>
    bench.as(actor).post(`/api/v1/contracts/${contractId}/amendments`).send(input(content, validFrom));
  const assess = async (content: object, validFrom: string) =>
    (
      await bench
        .as(manager)
        .post(`/api/v1/contracts/${contractId}/amendment-assessments`)
        .send({ validFrom, content: { ...NONE, ...content } })
        .expect(200)
    ).body as AmendmentAssessment;
  const agreed = async (content: object, validFrom: string, signers: (AuthorityActor | ProviderActor)[]) => {
    const { id } = (await draft(content, validFrom).expect(201)).body as AmendmentDetail;
    const sent = (await act('amendments', id, 'send-to-signature', {}).expect(200)).body as AmendmentDetail;
    for (const signer of signers) await sign('amendments', id, signer, sent.documentSha256).expect(201);
    await bench.settle();
    return amendment(id);
  };
  const day = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

  it('is drafted by the manager of the contract, and judged as it is written', async () => {
    const { validFrom, validTo } = await contract();
    const begins = day(validFrom, 60);
    const first = await assess(
      { index: INDEX, cap: { cap: '54999.99', ground: 'de-minimis', groundReason: null } },
      begins,
    );
    expect(first).toMatchObject({
      ...{ original: '50000.00', small: '4999.99', smallPercent: '9.99', newTender: false, notice38: false },
      factor: '1.031139',
      changes: [
        { kind: 'index', finding: 'allowed' },
        { kind: 'cap', value: '4999.99' },
      ],
    });
    expect(first.prices[0]).toMatchObject({ clause: '3.1' });
    await draft({}, begins).expect(422);
    expect((await draft({ index: { ...INDEX, newPoints: null } }, begins)).body.code).toBe('index-incomplete');
    expect((await draft({ index: INDEX }, day(validTo, 1))).body.code).toBe('amendment-outside-contract');
    const back = { lastDay: day(validTo, -1), useOfOption: true, value: '0', ...clause };
    expect((await draft({ extension: back }, begins)).body.code).toBe('extension-not-later');
    await draft({ index: INDEX }, begins, stranger).expect(404);
    await draft({ index: INDEX }, begins, provider).expect(403);
    await bench.as(ANONYMOUS).get(`/api/v1/contracts/${contractId}/amendments`).expect(401);
  });

  it('past the limit is not sent; of two managers the later is told so; the provider sees what it signs', async () => {
    const { validFrom, validTo } = await contract();
    const begins = day(validFrom, 60);
    const over = { cap: { cap: '55000', ground: 'de-minimis', groundReason: null } };
    const made = (await draft(over, begins).expect(201)).body as AmendmentDetail;
    expect(made).toMatchObject({ number: 1, status: 'draft', assessment: { newTender: true } });
    expect((await draft(over, begins).expect(409)).body.code).toBe('amendment-in-hand');
    expect((await act('amendments', made.id, 'send-to-signature', {}).expect(409)).body.code).toBe(
      'amendment-needs-tender',
    );
    const extension = { lastDay: day(validTo, 364), useOfOption: true, value: '0', ...clause };
    const cap = {
      cap: '60000',
      ground: 'unforeseen',
      groundReason: 'Alueelle siirtyi asiakkaita lakkautetusta palvelusta.',
    };
    const edit = (version: number) =>
      bench
        .as(manager)
        .put(`/api/v1/amendments/${made.id}`)
        .set('if-match', `"${version}"`)
        .send(input({ index: INDEX, extension, cap }, begins));
    await edit(1).expect(200);
    await edit(1).expect(412);
    await bench.as(provider).get(`/api/v1/amendments/${made.id}`).expect(404);
    const sent = (await act('amendments', made.id, 'send-to-signature', {}, 2).expect(200)).body as AmendmentDetail;
    expect(sent).toMatchObject({ status: 'in-signature', kinds: ['index', 'extension', 'cap'] });
    await expect(
      bench.owner.query(`UPDATE contracts.amendment SET reason = 'Muu' WHERE id = $1`, [made.id]),
    ).rejects.toThrow('signed or being signed');
    await sign('amendments', made.id, provider, sent.documentSha256).expect(201);
    expect((await contract(day(begins, 1))).terms.onDay).toMatchObject({ amendment: null, cap: '50000.00' });
    const recalled = await act('amendments', made.id, 'recall', { reason: 'Korjataan' }, 3).expect(200);
    expect(recalled.body).toMatchObject({ status: 'draft', signed: [] });
    await act('amendments', made.id, 'cancel', { reason: 'Tehdään uusi' }, 4).expect(200);
    await act('amendments', made.id, 'send-to-signature', {}, 5).expect(409);
  });

  it('agreed by both is a version from its day on; what was true on a day can always be shown', async () => {
    const { validFrom, validTo, prices } = await contract();
    const begins = day(validFrom, 60);
    const extension = { lastDay: day(validTo, 364), useOfOption: true, value: '0', ...clause };
    const cap = { cap: '54000', ground: 'de-minimis', groundReason: null };
    const done = await agreed({ index: INDEX, extension, cap }, begins, [manager, provider]);
    expect(done).toMatchObject({ number: 2, status: 'agreed', noticeDue: false, finishedSha256: expect.any(String) });
    expect(done.history.map(({ move }) => move)).toEqual([
      ...['draft', 'send-to-signature', 'sign-authority', 'sign-provider', 'agree'],
    ]);
    const before = await contract(day(begins, -1));
    expect(before).toMatchObject({ validTo, cap: '50000.00', remaining: '54000.00' }); // committed with the signatures
    expect(before.terms.onDay).toEqual(before.terms.asSigned);
    const { terms } = await contract(begins);
    expect(terms.onDay).toMatchObject({ amendment: 2, cap: '54000.00', validTo: day(validTo, 365) });
    const raised = (price: string) =>
      ((BigInt(price.replace('.', '')) * 11_590n * 2n + 11_240n) / (2n * 11_240n)).toString();
    for (const { code, unitPrice } of prices) {
      const after = terms.onDay.prices.find((price) => price.code === code)?.unitPrice ?? '';
      expect(after.replace('.', '').replace(/^0+/, '')).toBe(raised(unitPrice).replace(/^0+/, ''));
    }
    const verdict = await bench.as(ANONYMOUS).get(`/api/v1/public/contract-verifications/${done.finishedSha256}`);
    expect(verdict.body).toMatchObject({ verdict: 'genuine', contract: { number: expect.stringMatching(/-M2$/) } });
    await bench.as(provider).get(`/api/v1/documents/${done.finishedDocumentId}`).expect(200);
    await bench.as(stranger).get(`/api/v1/amendments/${done.id}`).expect(404);
    const { rows } = await bench.owner.query<{ ocid: string }>('SELECT ocid FROM procurement.tender WHERE id = $1', [
      before.tenderId,
    ]);
    const { body: open } = await bench.as(ANONYMOUS).get(`/api/v1/public/ocds/${rows[0]?.ocid}`).expect(200);
    type Release = { tag: string[]; id: string; contracts?: { value: { amount: number }; amendments?: object[] }[] };
    const releases = open.releases as Release[];
    const told = (tag: string) => releases.find((release) => release.tag.includes(tag));
    expect(told('contract')?.contracts?.[0]).toMatchObject({ value: { amount: 50_000 } });
    expect(told('contractAmendment')?.contracts?.[0]).toMatchObject({
      value: { amount: 54_000 },
      amendments: [
        {
          id: '2',
          rationale: expect.stringContaining('Hintoja'),
          description: 'Hintojen tarkistus, Sopimuskauden jatko, Enimmäisarvon muutos',
          amendsReleaseID: told('contract')?.id,
          releaseID: told('contractAmendment')?.id,
        },
      ],
    });
    await bench.setClock(new Date(`${day(begins, -1)}T23:00:00Z`)); // past midnight in Helsinki
    await bench.settle();
    expect(await contract()).toMatchObject({ cap: '54000.00', validTo: day(validTo, 365) });
    await expect(
      bench.owner.query('UPDATE contracts.contract_version SET cap_cents = 1 WHERE contract_id = $1', [contractId]),
    ).rejects.toThrow('was agreed');
  });

  it('changes the committed places as rows, printed as a table and told by day', async () => {
    const { terms, municipalities } = await contract();
    const begins = day(terms.asOf, 5);
    const row = {
      ...{ serviceKind: 'job-coaching', period: 'month', startsOn: begins, endsOn: day(begins, 200) },
      ...{ municipality: municipalities[0], places: 12 },
    };
    const capacity = { rows: [row], value: '0', ground: 'not-substantial', groundReason: 'Hinta ei muutu.' };
    expect(
      (await draft({ capacity: { ...capacity, rows: [{ ...row, municipality: '091' }] } }, begins)).body,
    ).toMatchObject({
      ...{ code: 'terms-place-outside', errors: [{ pointer: '/content/capacity/rows/0/municipality' }] },
    });
    expect(await assess({ capacity }, begins)).toMatchObject({
      ...{ newTender: false, capacity: [{ municipality: row.municipality, before: null, after: 12 }] },
    });
    const done = await agreed({ capacity }, begins, [provider, manager]);
    expect(done.kinds).toEqual(['capacity']);
    const { rows } = await bench.owner.query<{ text: string }>(
      'SELECT document_text AS text FROM contracts.amendment WHERE id = $1',
      [done.id],
    );
    expect(rows[0]?.text).toMatch(/Varatut paikat[^]*\| – \| 12 kuukaudessa \|/);
    expect((await contract(day(begins, -1))).terms.onDay.capacity).toEqual([]);
    expect((await contract(begins)).terms.onDay.capacity).toEqual([row]);
    await expect(
      bench.owner.query('UPDATE contracts.contract_version_capacity SET places = 0 WHERE contract_id = $1', [
        contractId,
      ]),
    ).rejects.toThrow('check');
    const held = () => bench.as(provider).get(`/api/v1/contracts/${contractId}/terms`).expect(200);
    expect((await held()).body).toMatchObject({ capacity: [] });
    await bench.setClock(new Date(`${begins}T10:00:00Z`));
    await bench.settle();
    expect((await held()).body).toMatchObject({ capacity: [{ places: 12, used: 0 }] });
  });

  it('counts what was agreed before, and a notice that is due is recorded once', async () => {
    const { terms, validTo, tenderId } = await contract();
    // Bought under the EU rules: its value says so.
    await bench.owner.query(
      `SET session_replication_role = replica; UPDATE procurement.tender SET estimated_value_cents = 80000000 WHERE id = '${tenderId}'; SET session_replication_role = DEFAULT`,
    );
    const begins = day(terms.asOf, 5);
    const small = await assess({ cap: { cap: '55000', ground: 'de-minimis', groundReason: null } }, begins);
    expect(small).toMatchObject({ small: '5000.00', smallPercent: '10.00', newTender: true });
    const unforeseen = { ground: 'unforeseen', groundReason: 'Lakkautettu palvelu.' };
    const content = { otherTerms: { text: 'Raportointi neljännesvuosittain.', value: '20000', ...unforeseen } };
    const done = await agreed(content, begins, [provider, manager]);
    expect(done).toMatchObject({ noticeDue: true, noticeNumber: null });
    const notice = { number: '2026/S 123-456789', publishedOn: terms.asOf };
    const told = (await act('amendments', done.id, 'notice', notice, done.version).expect(200)).body as AmendmentDetail;
    expect(told).toMatchObject({ noticeNumber: notice.number, noticeOn: terms.asOf });
    expect((await act('amendments', done.id, 'notice', notice, told.version).expect(409)).body.code).toBe(
      'notice-not-due',
    );
    expect((await contract(begins)).terms.onDay.words).toEqual([{ amendment: 4, text: content.otherTerms.text }]);
    expect((await contract()).validTo).toBe(validTo);
  });

  it('brings another provider in its place: three sign, and each sees what it has to', async () => {
    const { terms } = await contract();
    const { rows } = await bench.owner.query<{ business_id: string }>(
      'SELECT business_id FROM app.organisation WHERE id = $1',
      [successor.organisationId],
    );
    const parties = { businessId: rows[0]?.business_id ?? '', event: 'Sulautuminen', ground: 'succession' };
    const begins = day(terms.asOf, 5);
    const alone = await draft({ parties: { ...parties, businessId: '1111111-1', groundReason: 'x' } }, begins);
    expect(alone.body.code).toBe('successor-unknown');
    await bench.as(successor).get(`/api/v1/contracts/${contractId}`).expect(404);
    const content = { parties: { ...parties, groundReason: 'Äänen Valmennus Oy sulautuu Öljyn Polku Oy:öön.' } };
    const done = await agreed(content, begins, [manager, provider, successor]);
    expect(done).toMatchObject({ status: 'agreed', successorName: 'Öljyn Polku Oy', successorSignatories: 1 });
    expect(await contract('', successor)).toMatchObject({ providerName: 'Äänen Valmennus Oy' });
    await bench.setClock(new Date(`${begins}T00:00:00Z`));
    await bench.settle();
    expect(await contract('', successor)).toMatchObject({ providerName: 'Öljyn Polku Oy' });
    expect((await contract('', provider)).terms.asSigned.providerName).toBe('Äänen Valmennus Oy');
    await bench.as(successor).get(`/api/v1/documents/${done.finishedDocumentId}`).expect(200);
  });
});
