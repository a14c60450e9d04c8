import type { components } from '../../../apps/admin/src/api/schema.js';
import { done, moved, refusal } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import { eventually } from './outcome.js';
import { statusReport } from './status-report.js';

export type Run = components['schemas']['RunDetail'];
export type Line = components['schemas']['LineView'];

const read = (person: Person, id: string) => person.api.GET('/api/v1/payment-runs/{id}', { params: { path: { id } } });
const at = (run: Run) => ({ path: { id: run.id }, header: { 'If-Match': String(run.version) } });

export interface PaidRun {
  readonly run: Run;
  readonly lines: Line[];
  /** The bank file, or null when nothing was to be sent. */
  readonly pain001: string | null;
}

/** Prepares, freezes, approves (by another), sends, and reads the bank's answer. */
export async function payRun(log: Journal, preparer: Person, approver: Person, cutOff: string): Promise<PaidRun> {
  const { id } = await log.step(preparer.name, `prepares a payment run to ${cutOff}`, () =>
    done(
      preparer.api.POST('/api/v1/payment-runs', {
        params: { header: { 'Idempotency-Key': `run-to-${cutOff}` } },
        body: { cutOff },
      }),
    ),
  );
  const calculated = await eventually(`the calculation of the run to ${cutOff}`, async () => {
    const run = await done(read(preparer, id));
    return run.status === 'open' ? undefined : run;
  });
  const frozen = await log.step(
    preparer.name,
    'freezes it',
    () =>
      moved(preparer.repeated, preparer.api.POST('/api/v1/payment-runs/{id}/freeze', { params: at(calculated) }), () =>
        read(preparer, id),
      ),
    (run) => `${run.lines} lines, net ${run.net} €, sha256 ${run.hash?.slice(0, 12)}…`,
  );
  log.expect(
    'the preparer does not approve',
    await refusal(preparer.api.POST('/api/v1/payment-runs/{id}/approve', { params: at(frozen) })),
    'forbidden',
  );
  const approved = await log.step(approver.name, 'approves it', () =>
    moved(approver.repeated, approver.api.POST('/api/v1/payment-runs/{id}/approve', { params: at(frozen) }), () =>
      read(approver, id),
    ),
  );
  const sent = await log.step(
    preparer.name,
    'sends it to the bank',
    () =>
      moved(preparer.repeated, preparer.api.POST('/api/v1/payment-runs/{id}/send', { params: at(approved) }), () =>
        read(preparer, id),
      ),
    (run) => `${run.toPay} €`,
  );
  const pain001 = sent.status === 'sent' ? await readPain001(preparer, id) : null;
  if (pain001 !== null) await settle(log, preparer, id, pain001);
  return { run: await done(read(preparer, id)), lines: await readLines(preparer, id), pain001 };
}

async function readPain001(person: Person, id: string): Promise<string> {
  const answer = await person.raw(`/api/v1/payment-runs/${id}/pain001`);
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.text();
}

async function settle(log: Journal, preparer: Person, runId: string, pain001: string): Promise<void> {
  const xml = statusReport(pain001);
  const file = () => done(preparer.api.POST('/api/v1/bank-files', { body: { name: 'pain002.xml', xml, runId } }));
  await log.step(preparer.name, "reads the bank's answer", file, (read) => `${read.rows.length} rows`);
  log.expect('the same bank file again changes nothing', (await file()).repeated, true);
}

async function readLines(person: Person, id: string): Promise<Line[]> {
  const lines: Line[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor !== undefined && { cursor }) };
    const page = await done(person.api.GET('/api/v1/payment-runs/{id}/lines', { params: { path: { id }, query } }));
    lines.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return lines;
}
