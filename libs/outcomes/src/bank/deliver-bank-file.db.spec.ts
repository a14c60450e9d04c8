import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, type Handler, newId, systemActor, TRIES_OF_A_JOB } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, givenPayments, type PaymentBench, type RunBody } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';
import { placeOf, releaseFile, stageFile } from './bank-folder.js';
import { bankFolderHandler, orderDelivery } from './deliver-bank-file.js';

const folder = mkdtempSync(join(tmpdir(), 'bank-delivery-'));
let app: TestApp;
let pay: PaymentBench;
let run: RunBody;
let fileId: string;
let xml: string;
let place: ReturnType<typeof placeOf>;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});
/** A run that was sent by an installation with a bank folder; its job was not done yet. */
beforeEach(async () => {
  pay = await givenPayments(app);
  await pay.keepAccounts();
  await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  run = await pay.finish(await pay.prepare());
  await app.db.transaction(systemActor('test'), (tx, now) => orderDelivery(tx, run.id, now));
  const found = await app.owner.query<{ id: string; xml: string; name: string; businessId: string }>(
    `SELECT f.id, xml, f.name, business_id AS "businessId" FROM outcomes.bank_file f JOIN app.organisation o ON o.id = authority_id WHERE run_id = $1`,
    [run.id],
  );
  const { name, businessId, ...file } = found.rows[0] ?? { id: '', xml: '', name: '', businessId: '' };
  ({ id: fileId, xml } = file);
  place = placeOf(folder, businessId, name, '.before.part');
});

const deliver = (to: string | null = folder): Promise<void> => {
  const handler = bankFolderHandler(to) as Handler & { kind: 'outside' };
  return handler.handle(app.db, { fileId } as never);
};
const shown = async () => {
  const files = await app.as(pay.auditor).get(`/api/v1/bank-files?runId=${run.id}`).expect(200);
  return bodyOf<{ items: Record<string, unknown>[] }>(files).items[0];
};
const isDelivered = async () => {
  expect(await shown()).toMatchObject({ delivery: 'delivered', deliveryProblem: null });
  expect(existsSync(place.staged)).toBe(false);
};

test('the job is of the transaction that sends, and puts the very file into the folder once', async () => {
  const queued = await app.owner.query(
    `SELECT FROM pgboss.job WHERE name = 'outcomes.deliver-bank-file' AND data->>'fileId' = $1`,
    [fileId],
  );
  expect(queued.rowCount).toBe(1);
  expect(await shown()).toMatchObject({ delivery: 'waiting', deliveredAt: null });
  await deliver();
  await isDelivered();
  expect(readFileSync(place.final, 'utf8')).toBe(xml);
  rmSync(place.final);
  await deliver();
  expect(existsSync(place.final)).toBe(false);
  await expect(app.owner.query('UPDATE outcomes.bank_delivery SET delivered_at = NULL')).rejects.toThrow();
});

test('killed while it writes: written anew', async () => {
  await stageFile(place, xml.slice(0, 100));
  await deliver();
  expect(await shown()).toMatchObject({ delivery: 'delivered' });
  expect(readFileSync(place.final, 'utf8')).toBe(xml);
});

test('killed before it moves: the staged file is moved', async () => {
  await stageFile(place, xml);
  await app.owner.query(`UPDATE outcomes.bank_delivery SET staged_as = '.before.part' WHERE file_id = $1`, [fileId]);
  await deliver();
  await isDelivered();
  expect(readdirSync(dirname(place.final))).toEqual([`pain001-${run.number}.xml`]);
});

test('killed after it moved, and the bank has taken the file: it is not written again', async () => {
  await stageFile(place, xml);
  await app.owner.query(`UPDATE outcomes.bank_delivery SET staged_as = '.before.part' WHERE file_id = $1`, [fileId]);
  await releaseFile(place);
  rmSync(place.final);
  await deliver();
  await isDelivered();
  expect(existsSync(place.final)).toBe(false);
});

test('two workers at once deliver one file', async () => {
  await Promise.all([deliver(), deliver()]);
  await isDelivered();
  expect(readdirSync(dirname(place.final))).toEqual([`pain001-${run.number}.xml`]);
});

test('what stands in the way is told, and the next try goes on', async () => {
  await expect(deliver(null)).rejects.toThrow('KASVUTORI_BANK_FOLDER');
  expect(await shown()).toMatchObject({ delivery: 'waiting', deliveryProblem: 'NO_FOLDER' });
  mkdirSync(dirname(place.final), { recursive: true });
  writeFileSync(place.final, 'another');
  await expect(deliver()).rejects.toMatchObject({ code: 'FILE_DIFFERS' });
  expect(await shown()).toMatchObject({ delivery: 'waiting', deliveryProblem: 'FILE_DIFFERS' });
  expect(readFileSync(place.final, 'utf8')).toBe('another');
  rmSync(place.final);
  await deliver();
  await isDelivered();
});

test('given up after its last try, it is ordered again by a person, once, and the bank gets one file', async () => {
  const again = (actor = pay.approver as Parameters<TestApp['as']>[0], id = fileId) =>
    app.as(actor).post(`/api/v1/bank-files/${id}/deliver-again`);
  for (let tried = 0; tried < TRIES_OF_A_JOB; tried++) {
    await again().expect(409);
    await expect(deliver(null)).rejects.toThrow('KASVUTORI_BANK_FOLDER');
  }
  expect(await shown()).toMatchObject({ delivery: 'given-up', deliveryProblem: 'NO_FOLDER' });

  await again(ANONYMOUS).expect(401);
  await again(pay.auditor).expect(403);
  await again(pay.provider).expect(403);
  await again(pay.approver, newId()).expect(404);
  await again(pay.approver, 'none').expect(422);
  const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'finance-approver');
  await again(stranger).expect(404);

  const [{ body }, late] = await Promise.all([again(), again()]).then(
    (both) => both.toSorted((a, b) => a.status - b.status) as [(typeof both)[0], (typeof both)[0]],
  );
  expect(body).toMatchObject({ delivery: 'waiting', deliveryProblem: null });
  expect([late.status, late.body.code]).toEqual([409, 'bank-file-not-given-up']);
  const { rows } = await app.owner.query(
    `SELECT action, count(*)::int FROM app.audit_entry WHERE subject_id = $1 AND action = 'bank-file.deliver-again' GROUP BY 1`,
    [fileId],
  );
  expect(rows).toEqual([{ action: 'bank-file.deliver-again', count: 1 }]);
  await deliver();
  await isDelivered();
  expect(readdirSync(dirname(place.final))).toEqual([`pain001-${run.number}.xml`]);
  await again().expect(409);
});
