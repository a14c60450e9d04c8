import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, BYTE_ORDER_MARK, csvOf, type AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { vouchersLibrary } from '@kasvutori/vouchers';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { givenServedRegion, nextPersonalCode, type ServedRegion } from '../../../../test/support/vouchers.js';

const HEADING = 'Henkilötunnus;Nimi;Sähköposti;Puhelin;Kunta;Kieli;Vastuutyöntekijä;Liikkuminen';

describe('clients from a file', () => {
  let app: TestApp;
  let region: ServedRegion;
  beforeAll(async () => {
    // What takes uploads as streams stands in procurement.
    app = await testApp(procurementLibrary, contractsLibrary, vouchersLibrary);
    region = await givenServedRegion(app);
  });
  afterAll(() => app.close());

  const row = (
    code: string,
    change: Partial<Record<'name' | 'email' | 'phone' | 'place' | 'language' | 'worker' | 'way', string>> = {},
  ) => {
    const {
      name = 'Åke Keksitty',
      email = 'ake@example.fi',
      phone = '',
      place = 'Savonlinna',
      language = 'suomi',
      worker = '',
      way = 'auto',
    } = change;
    return [code, name, email, phone, place, language, worker, way].join(';');
  };
  const send = (body: string | Buffer, who: AuthorityActor = region.caseWorker, name = 'asiakkaat.csv') =>
    app
      .as(who)
      .post('/api/v1/client-imports')
      .set({ 'content-type': 'application/octet-stream', 'x-file-name': name })
      .send(Buffer.from(body));
  const file = (...rows: string[]) => [HEADING, ...rows].join('\r\n');
  const confirm = (id: string, who = region.caseWorker) => app.as(who).post(`/api/v1/client-imports/${id}/confirm`);

  it('is checked row by row, looked at, and taken in once', async () => {
    const [kept, changing, fresh, twice] = [1, 2, 3, 4].map(() => nextPersonalCode()) as [
      string,
      string,
      string,
      string,
    ];
    const before = await send(file(row(kept), row(changing))).expect(201);
    expect(before.body).toMatchObject({ fresh: 2, unchanged: 0, changed: 0, refused: 0, encoding: 'utf-8' });
    await confirm(before.body.id).expect(200);
    const colleague = await givenOfficial(app, region.authorityId, 'case-worker');
    const text = file(
      row(kept),
      row(changing, { phone: '050 000 1111', place: '740' }),
      row(fresh, { name: 'Öivind Keksitty', language: 'sv', worker: colleague.name.toUpperCase() }),
      row(twice),
      row(twice),
      row('131052-900A', {
        name: '=cmd()',
        email: 'ei-osoite',
        place: 'Atlantis',
        language: 'de',
        worker: 'Ei Kukaan',
        way: 'hevonen',
      }),
      row(nextPersonalCode(), { name: '', phone: 'soita' }),
    );
    // Windows-1252, as Excel writes it.
    const { body } = await send(Buffer.from(text, 'latin1')).expect(201);
    expect(body).toMatchObject({
      fresh: 2,
      unchanged: 1,
      changed: 1,
      refused: 3,
      encoding: 'windows-1252',
      status: 'preview',
    });
    const rows = async (query = '') =>
      (await app.as(region.caseWorker).get(`/api/v1/client-imports/${body.id}/rows${query}`).expect(200)).body;
    const { items, total } = await rows();
    expect(total).toBe(7);
    expect(items.map(({ status }: { status: string }) => status)).toEqual([
      'unchanged',
      'changed',
      'new',
      'new',
      'refused',
      'refused',
      'refused',
    ]);
    expect(items[1].changes).toEqual(['phone']);
    expect(items[2].name).toBe('Öivind Keksitty');
    const codes = (at: number) => items[at].errors.map(({ code }: { code: string }) => code);
    expect(codes(4)).toEqual(['code-twice']);
    expect(codes(5)).toEqual([
      ...['code-invalid', 'formula', 'email-wrong', 'municipality-unknown', 'language-unknown'],
      ...['worker-unknown', 'mobility-unknown'],
    ]);
    expect(codes(6)).toEqual(['name-wrong', 'phone-wrong']);
    expect((await rows('?status=refused&limit=2')).items).toHaveLength(2);

    const report = await app.as(region.caseWorker).get(`/api/v1/client-imports/${body.id}/errors.csv`).expect(200);
    expect(report.text.startsWith(BYTE_ORDER_MARK)).toBe(true);
    const [, second] = csvOf(Buffer.from(report.text)).rows();
    expect(second?.cells.slice(0, 2)).toEqual(['7', "'=cmd()"]);

    await confirm(body.id).expect(200);
    const { body: again } = await confirm(body.id).expect(200);
    expect(again).toMatchObject({
      status: 'imported',
      permittedActions: [{ action: 'client:import', allowed: false }],
    });
    expect((await send(Buffer.from(text, 'latin1')).expect(201)).body).toMatchObject({
      id: body.id,
      status: 'imported',
    });
    const { body: list } = await app.as(region.caseWorker).get('/api/v1/clients?q=keksitty').expect(200);
    expect(list.items.map(({ reference }: { reference: string }) => reference).sort()).toEqual([
      'C-0001',
      'C-0002',
      'C-0003',
      'C-0004',
    ]);
    const made = list.items.find(({ name }: { name: string }) => name === 'Öivind Keksitty');
    expect(made).toMatchObject({ caseWorkerName: colleague.name, municipality: '740', language: 'sv' });
    const { body: revealed } = await app
      .as(region.caseWorker)
      .post(`/api/v1/clients/${made.id}/personal-code`)
      .send({ reason: 'Tarkistus' })
      .expect(200);
    expect(revealed.personalCode).toBe(fresh);
    const { rows: left } = await app.owner.query(
      `SELECT count(*)::int AS people FROM vouchers.client_import_row WHERE coalesce(name, email, phone) IS NOT NULL OR personal_code_encrypted IS NOT NULL`,
    );
    expect(left).toEqual([{ people: 0 }]);
  });

  it('never keeps a code in the clear, and drops a preview that nobody confirms', async () => {
    const code = nextPersonalCode();
    const { body } = await send(file(row(code))).expect(201);
    const { rows } = await app.owner.query(
      `SELECT r::text AS kept FROM vouchers.client_import_row r WHERE import_id = $1`,
      [body.id],
    );
    expect(rows[0].kept).not.toContain(code);
    expect(rows[0].kept).not.toContain(Buffer.from(code).toString('hex'));
    await app.owner.query(`UPDATE vouchers.client_import SET made_at = made_at - interval '8 days' WHERE id = $1`, [
      body.id,
    ]);
    await app.settle();
    expect((await confirm(body.id).expect(409)).body.code).toBe('import-lapsed');
    expect((await send(file(row(code))).expect(201)).body).toMatchObject({ id: body.id, status: 'preview', fresh: 1 });
  });

  it('says what is no file of clients, and to whom it is closed', async () => {
    expect((await send('a;b\n1;2').expect(422)).body.code).toBe('import-columns-missing');
    expect((await send(HEADING).expect(422)).body.code).toBe('import-empty');
    expect((await send(Buffer.from('\ufeffa', 'utf16le')).expect(422)).body.code).toBe('csv-utf16');
    await send(HEADING, region.finance).expect(403);
    await send(HEADING, ANONYMOUS as never).expect(401);
    const { body } = await send(file(row(nextPersonalCode()))).expect(201);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'case-worker');
    await confirm(body.id, stranger).expect(404);
    await app.as(stranger).get(`/api/v1/client-imports/${body.id}/rows`).expect(404);
    expect((await app.as(stranger).get('/api/v1/client-imports').expect(200)).body.items).toEqual([]);
  });

  it('takes in 5,000 rows', async () => {
    const own = await givenServedRegion(app);
    const check = (digits: string) => '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(digits) % 31);
    const codes = Array.from({ length: 5_000 }, (_, at) => {
      const day = `${String(1 + (at % 28)).padStart(2, '0')}${String(1 + (Math.floor(at / 28) % 12)).padStart(2, '0')}${String(30 + Math.floor(at / 336)).padStart(2, '0')}`;
      return `${day}-900${check(`${day}900`)}`;
    });
    const { body } = await send(file(...codes.map((code) => row(code))), own.caseWorker).expect(201);
    expect(body.fresh).toBe(5_000);
    await confirm(body.id, own.caseWorker).expect(200);
    expect((await app.as(own.caseWorker).get('/api/v1/clients?limit=1').expect(200)).body.total).toBe(5_000);
  });
});
