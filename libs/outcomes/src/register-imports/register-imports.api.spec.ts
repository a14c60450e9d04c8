import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { calendarDate, newId, personalCodeVault, testPersonalCode } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

type As = Parameters<TestApp['as']>[0];

let app: TestApp;
let pay: PaymentBench;
let manager: As;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
  manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
});

const HEADING = 'asiakas;laji;maksaja;alkoi;päättyi;viikkotunnit;summa';
const send = (content: string | Buffer, by: As = manager) =>
  app
    .as(by)
    .post('/api/v1/register-imports')
    .set('content-type', 'application/octet-stream')
    .set('x-file-name', encodeURIComponent('tulorekisteri.csv'))
    .send(Buffer.from(content));
const confirm = (id: string, by: As = manager) =>
  app
    .as(by)
    .post(`/api/v1/register-imports/${id}/confirm`)
    .set(...command());
const client = async (): Promise<{ id: string; clientId: string; reference: string }> => {
  const clientId = await givenStart(app, pay.contractId, '2030-01-07');
  const id = await pay.participationOf(clientId);
  const { clientReference } = bodyOf<{ clientReference: string }>(
    await app.as(manager).get(`/api/v1/participations/${id}`).expect(200),
  );
  return { id, clientId, reference: clientReference };
};
const entitled = async (id: string): Promise<string> =>
  bodyOf<{ entitled: string }>(await app.as(manager).get(`/api/v1/participations/${id}`).expect(200)).entitled;

describe('files of the register', () => {
  test('are looked at, then recorded once; the same file again does nothing and says so', async () => {
    const { id, reference } = await client();
    const file = [
      HEADING,
      `${reference};työsuhde;Verstas Oy;4.3.2030;;37,5;`,
      `${reference};palkka;Verstas Oy;31.3.2030;;;2400,00`,
      'C-99999;työsuhde;Verstas Oy;4.3.2030;;37,5;',
      `${reference};työsuhde;Satama Oy;4.3.2030;3.3.2030;10;`,
      `${reference};työsuhde;verstas oy;1.4.2030;;37,5;`,
      `${reference};palkka;Verstas Oy;1.2.2030;;;paljon`,
    ].join('\r\n');
    const { body: seen } = await send(file).expect(201);
    expect(seen).toMatchObject({ rows: 6, fresh: 2, changed: 0, known: 0, wrong: 4, status: 'previewed' });
    expect(seen.errors.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [4, 'register-client-unknown'],
      [5, 'fact-ends-before-start'],
      [6, 'fact-overlaps'],
      [7, 'register-amount-wrong'],
    ]);
    expect(await entitled(id)).toBe('200.00');
    expect((await send(file).expect(201)).body.id).toBe(seen.id);
    const { text } = await app.as(manager).get(`/api/v1/register-imports/${seen.id}/errors.csv`).expect(200);
    expect(text).toContain('C-99999,työsuhde,Verstas Oy');

    const answers = await Promise.all([confirm(seen.id), confirm(seen.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await entitled(id)).toBe('1500.00');
    expect((await send(file).expect(201)).body).toMatchObject({ id: seen.id, status: 'confirmed', fresh: 2 });
    expect((await confirm(seen.id).expect(409)).body.code).toBe('register-already-recorded');
    const { body: list } = await app.as(pay.auditor).get('/api/v1/register-imports').expect(200);
    expect(list.items).toMatchObject([{ id: seen.id, permittedActions: [] }]);
  });

  test('later ones put right what earlier ones told; what is known is left alone', async () => {
    const { id, reference } = await client();
    const job = (end: string) => `${reference};työsuhde;Verstas Oy;4.3.2030;${end};37,5;`;
    await confirm((await send(`${HEADING}\n${job('')}`)).body.id).expect(200);
    const { body: later } = await send(`${HEADING}\n${job('10.3.2030')}`).expect(201);
    expect(later).toMatchObject({ fresh: 0, changed: 1, known: 0 });
    await confirm(later.id).expect(200);
    expect(await entitled(id)).toBe('600.00');
    const { body: known } = await send(`${HEADING}\n${job('10.3.2030')}\n`).expect(201);
    expect(known).toMatchObject({ fresh: 0, changed: 0, known: 1, permittedActions: [{ allowed: false }] });
    expect((await confirm(known.id).expect(409)).body.code).toBe('register-nothing-new');
    const { body } = await app.as(manager).get(`/api/v1/participations/${id}`).expect(200);
    expect(body.facts).toMatchObject([
      { current: false, source: 'register' },
      { current: true, source: 'register', reason: 'tulorekisteri.csv', to: '2030-03-10' },
    ]);
  });

  test('what was seen is judged again: another file may have told it meanwhile', async () => {
    const { reference } = await client();
    const row = `${reference};etuus;Työmarkkinatuki;1.3.2030;31.3.2030;;`;
    const first = (await send(`${HEADING}\n${row}`)).body.id;
    const second = (await send(`${HEADING}\n${row}\n${reference};etuus;Asumistuki;1.3.2030;;;`)).body.id;
    await confirm(first).expect(200);
    expect((await confirm(second).expect(200)).body).toMatchObject({
      status: 'confirmed',
      fresh: 1,
      known: 1,
      wrong: 0,
    });
  });

  test('disagree with the provider: the register is believed and the conflict shown', async () => {
    const { id, reference } = await client();
    await pay.work(id, '2030-03-04');
    await confirm((await send(`${HEADING}\n${reference};työsuhde;VERSTAS OY;4.3.2030;10.3.2030;37,5;`)).body.id).expect(
      200,
    );
    expect(await entitled(id)).toBe('600.00');
    const { body } = await app.as(pay.auditor).get(`/api/v1/fact-conflicts?participationId=${id}`).expect(200);
    expect(body.items).toMatchObject([{ decidedBy: 'source', subject: expect.stringMatching(/verstas/i) }]);
  });

  test('find clients by the keyed hash of their personal identity code; the code is kept nowhere', async () => {
    const { id, clientId } = await client();
    const code = testPersonalCode(calendarDate('1990-01-01'), 901);
    await app.owner.query('BEGIN');
    await app.owner.query('SET LOCAL session_replication_role = replica');
    await app.owner.query(
      `INSERT INTO vouchers.client (id, authority_id, person_id, reference, name, email, municipality, language, case_worker_id, case_worker_name,
                                    personal_code_hash, personal_code_key, personal_code_encrypted)
       VALUES ($1, $2, $1, 'C-77777', 'Esimerkki', 'e@example.fi', '091', 'fi', $3, 'Esimerkki', $4, 'kek-1', '\\x00')`,
      [clientId, pay.authorityId, newId(), personalCodeVault(app.config.keys).hashesOf(code)[0]],
    );
    await app.owner.query('COMMIT');
    const file = `henkilötunnus;laji;maksaja;alkoi;viikkotunnit\n${code};työsuhde;Verstas Oy;4.3.2030;37,5\n${testPersonalCode(calendarDate('1990-01-01'), 902)};työsuhde;Verstas Oy;4.3.2030;37,5`;
    const { body: seen } = await send(file).expect(201);
    expect(seen).toMatchObject({ fresh: 1, wrong: 1, errors: [{ line: 3, code: 'register-client-unknown' }] });
    const { rows } = await app.owner.query(
      `SELECT i::text AS kept FROM outcomes.register_import i WHERE id = $1 UNION ALL SELECT r::text FROM outcomes.register_import_row r WHERE import_id = $1`,
      [seen.id],
    );
    expect(JSON.stringify(rows)).not.toContain(code);
    await confirm(seen.id).expect(200);
    expect(await entitled(id)).toBe('1500.00');
  });

  test('cut in the middle or in a wrong encoding are refused whole; Windows-1252 is read and said to be', async () => {
    const { reference } = await client();
    const row = `${reference};etuus;Työmarkkinatuki;1.3.2030;;;`;
    expect((await send(`${HEADING}\n${row}\n${reference};etuus;Työm`).expect(422)).body.code).toBe('register-file-cut');
    expect((await send(`{"reports":[{"incomeEarner":{"clientRef`).expect(422)).body.code).toBe('register-json-cut');
    expect((await send(Buffer.from(HEADING, 'utf16le')).expect(422)).body.code).toBe('csv-utf16');
    expect((await send(Buffer.from(`${HEADING}\n${row}`, 'latin1')).expect(201)).body).toMatchObject({
      encoding: 'windows-1252',
      fresh: 1,
    });
  });

  test('are of their authority only, and of those who follow its contracts', async () => {
    const { reference } = await client();
    const file = `${HEADING}\n${reference};etuus;Työmarkkinatuki;1.3.2030;;;`;
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'contract-manager');
    const { body: theirs } = await send(file, elsewhere).expect(201);
    expect(theirs.errors).toMatchObject([{ code: 'register-client-unknown' }]);
    await app.as(manager).get(`/api/v1/register-imports/${theirs.id}`).expect(404);
    await confirm(theirs.id).expect(404);
    await send(file, pay.provider).expect(403);
    await send(file, pay.auditor).expect(403);
    await send(file, { kind: 'anonymous' }).expect(401);
  });

  test('of fifty thousand rows are judged and recorded a batch at a time', async () => {
    await app.owner.query(
      `INSERT INTO outcomes.participation (id, contract_id, authority_id, provider_id, client_id, client_reference, segment, started_on, created_at)
       SELECT gen_random_uuid(), $1, $2, $3, gen_random_uuid(), 'R-' || n, 'B', '2020-01-07', app.now() FROM generate_series(1, 1000) n`,
      [pay.contractId, pay.authorityId, pay.provider.organisationId],
    );
    const lines = Array.from({ length: 50_000 }, (_, n) => {
      const month = Math.floor(n / 1000);
      return `R-${(n % 1000) + 1};palkka;Työnantaja ${month % 5} Oy;1.${(month % 12) + 1}.${2021 + Math.floor(month / 12)};;;100,00`;
    });
    const { body: seen } = await send(`${HEADING}\n${lines.join('\n')}`).expect(201);
    expect(seen).toMatchObject({ rows: 50_000, fresh: 50_000, wrong: 0 });
    await confirm(seen.id).expect(200);
    const { rows: kept } = await app.owner.query(
      `SELECT count(*)::int AS facts FROM outcomes.fact WHERE source_key LIKE $1 || ':%'`,
      [seen.id],
    );
    expect(kept).toEqual([{ facts: 50_000 }]);
  });
});
