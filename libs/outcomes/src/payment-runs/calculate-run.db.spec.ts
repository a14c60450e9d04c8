import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { SAMPLE_TARIFF } from '../../../../test/support/sample-tariff.js';
import { outcomesLibrary } from '../outcomes.library.js';

/** More than are looked at together: it takes several portions. */
const CLIENTS = 1_200;

interface Calculating {
  id: string;
  status: string;
  version: number;
  clients: number;
  clientsDone: number;
  lines: number;
  net: string;
  permittedActions: { action: string }[];
  history: { move: string }[];
}

let app: TestApp;
let pay: PaymentBench;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app, { cap: '900000.00' });
});

/** Begun on one day, all at once; each is owed 200 € for it. */
const manyBegin = (clients: number) =>
  app.owner.query(
    `INSERT INTO outcomes.participation (id, contract_id, authority_id, provider_id, client_id, client_reference, segment, started_on, created_at)
     SELECT uuidv7(), id, authority_id, provider_id, uuidv7(), 'C-' || n, 'A', '2030-01-07', app.now() FROM contracts.contract, generate_series(1, $2::int) AS n WHERE id = $1`,
    [pay.contractId, clients],
  );

const open = async (): Promise<Calculating> => {
  const made = await app
    .as(pay.preparer)
    .post('/api/v1/payment-runs')
    .set(...command())
    .send({ cutOff: '2030-06-02' })
    .expect(201);
  return look(bodyOf<{ id: string }>(made).id);
};

const look = async (id: string): Promise<Calculating> =>
  bodyOf<Calculating>(await app.as(pay.preparer).get(`/api/v1/payment-runs/${id}`).expect(200));

const move = (run: Calculating, name: string, status = 200) =>
  app
    .as(pay.preparer)
    .post(`/api/v1/payment-runs/${run.id}/${name}`)
    .set('If-Match', `"${run.version}"`)
    .send({ reason: 'Kokeilu' })
    .expect(status);

const actionsOf = ({ permittedActions }: Calculating) => permittedActions.map(({ action }) => action);
const movesOf = ({ history }: Calculating) => history.map((row) => row.move);

/** A turn ends after the portion it is at: what `statement` does to a line of the run happens in one of them. */
const whenWriting = (condition: string, statement: string) =>
  app.owner.query(
    `CREATE OR REPLACE FUNCTION public.in_the_way() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF ${condition} THEN ${statement}; END IF; RETURN NEW; END $$;
     CREATE OR REPLACE TRIGGER in_the_way BEFORE INSERT ON outcomes.payment_line FOR EACH ROW EXECUTE FUNCTION public.in_the_way()`,
  );
const outOfTheWay = () => app.owner.query('DROP TRIGGER IF EXISTS in_the_way ON outcomes.payment_line');

test('a run is open until its jobs have looked at every client, and says how far they are', async () => {
  await manyBegin(CLIENTS);
  const opened = await open();
  expect(opened).toMatchObject({ status: 'open', clients: CLIENTS, clientsDone: 0, lines: 0 });
  expect(actionsOf(opened)).toEqual(['payment-run:stop', 'payment-run:cancel']);
  await move(opened, 'freeze', 409);
  await app.settle();
  const calculated = await look(opened.id);
  expect(calculated).toMatchObject({ status: 'calculated', clientsDone: CLIENTS, lines: CLIENTS, net: '240000.00' });
  await move(calculated, 'stop', 409);
});

test('a run without a client is calculated, too', async () => {
  const { id } = await open();
  await app.settle();
  expect(await look(id)).toMatchObject({ status: 'calculated', clients: 0, lines: 0, net: '0.00' });
});

test('what is stopped stays as it is, and goes on with what was known when it was opened', async () => {
  await manyBegin(3);
  const opened = await open();
  const stopped = bodyOf<Calculating>(await move(opened, 'stop'));
  await app.settle();
  expect(await look(opened.id)).toMatchObject({ status: 'stopped', clientsDone: 0, lines: 0 });
  expect(actionsOf(stopped)).toEqual(['payment-run:resume', 'payment-run:cancel']);
  // Nobody else begins a run meanwhile, and whatever is recorded comes after the run's instant.
  await app
    .as(pay.preparer)
    .post('/api/v1/payment-runs')
    .set(...command())
    .send({ cutOff: '2030-06-02' })
    .expect(409);
  await givenStart(app, pay.contractId, '2030-02-01');
  await givenTariff(app, pay.contractId, { ...SAMPLE_TARIFF, validFrom: SAMPLE_TARIFF.validFrom });
  await app.settle();
  await move(stopped, 'resume');
  await app.settle();
  const calculated = await look(opened.id);
  expect(calculated).toMatchObject({ status: 'calculated', lines: 3, net: '600.00' });
  expect(movesOf(calculated)).toEqual(['open', 'stop', 'resume', 'calculate']);
});

test('two who stop at once: one does, the other is told that the run has changed', async () => {
  const opened = await open();
  const answers = await Promise.all(
    [move(opened, 'stop', 200), move(opened, 'stop', 412)].map((answer) =>
      answer.then(
        () => true,
        () => false,
      ),
    ),
  );
  expect(answers.filter(Boolean).length).toBeGreaterThan(0);
  expect(movesOf(await look(opened.id)).filter((name) => name === 'stop')).toHaveLength(1);
});

test('a cancelled run is not calculated any more', async () => {
  await manyBegin(3);
  const opened = await open();
  await move(opened, 'cancel');
  await app.settle();
  expect(await look(opened.id)).toMatchObject({ status: 'cancelled', lines: 0 });
});

test('what fails stops the run and leaves no line of its turn; it goes on when the cause is gone', async () => {
  await manyBegin(CLIENTS);
  const opened = await open();
  await whenWriting(
    `NEW.run_id = '${opened.id}' AND (SELECT count(*) FROM outcomes.payment_line WHERE run_id = NEW.run_id) > 700`,
    `RAISE EXCEPTION 'out of paper'`,
  );
  await app.settle();
  const failed = await look(opened.id);
  expect(failed).toMatchObject({ status: 'stopped', clientsDone: 0, lines: 0 });
  expect(movesOf(failed)).toEqual(['open', 'fail']);
  await outOfTheWay();
  await move(failed, 'resume');
  await app.settle();
  expect(await look(opened.id)).toMatchObject({ status: 'calculated', lines: CLIENTS, net: '240000.00' });
});

test('lines are written to no run but an open one', async () => {
  await manyBegin(1);
  const { id } = await open();
  await app.settle();
  const { rows } = await app.owner.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
      WHERE attrelid = 'outcomes.payment_line'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
  );
  const columns = rows[0]?.columns ?? '';
  await expect(
    app.owner.query(
      `INSERT INTO outcomes.payment_line (${columns})
       SELECT ${columns} FROM (SELECT (jsonb_populate_record(l, jsonb_build_object('id', $2::uuid, 'entitlement_key', 'TWICE'))).*
                                 FROM outcomes.payment_line l WHERE run_id = $1) line`,
      [id, newId()],
    ),
  ).rejects.toThrow('stands still');
});
