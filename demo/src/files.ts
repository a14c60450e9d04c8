import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { done } from './answers.js';
import { eventually } from './chain/outcome.js';
import type { DemoDone } from './demo.js';
import type { Journal } from './journal.js';
import type { Person } from './person.js';

/** Writes what the chain has left behind: papers, bank file, open data, ledger, and a summary of it all. */
export async function writeFiles(folder: string, demo: DemoDone, log: Journal): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { people, contract, decision, voucher, firstRun } = demo;
  const statements = await statementsOf(people.preparer, firstRun.run.id);
  const [statement] = statements;
  log.expect('every provider has a statement', statements.length, firstRun.run.providers);
  const files: Record<string, Uint8Array | string> = {
    'contract.pdf': await pdf(people.contractManager, contract.documentId),
    'award-decision.pdf': await pdf(people.officer, decision.documentId),
    'voucher-letter.pdf': await pdf(people.caseWorker, await letterOf(people.caseWorker, voucher.id)),
    'provider-statement.pdf': await pdf(people.preparer, statement?.documents.fi ?? null),
    'pain001.xml': firstRun.pain001 ?? '',
    'finvoice.xml': await text(people.preparer, `/api/v1/statements/${statement?.id}/finvoice.xml`),
    'ocds-release-package.json': await text(people.officer, `/api/v1/public/ocds/${demo.tender.ocid}`),
    'ocds-record-package.json': await text(people.officer, `/api/v1/public/ocds/${demo.tender.ocid}/record`),
    'ocds-dump.jsonl': await text(people.officer, '/api/v1/public/ocds/dump.jsonl'),
    'ledger.csv': await text(people.auditor, '/api/v1/ledger.csv'),
  };
  for (const [name, content] of Object.entries(files)) {
    log.expect(`${name} is not empty`, content.length > 0, true);
    await writeFile(join(folder, name), content);
  }
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary(demo, log), null, 2)}\n`);
}

/** The statements of a run, once their letters have been drawn. */
const statementsOf = (person: Person, runId: string) =>
  eventually('the statements', async () => {
    const { items } = await done(person.api.GET('/api/v1/statements', { params: { query: { runId } } }));
    return items.every(({ documents }) => documents.fi !== null) ? items : undefined;
  });

/** A job draws the letter after the grant. */
const letterOf = (person: Person, id: string) =>
  eventually(
    'the voucher letter',
    async () =>
      (await done(person.api.GET('/api/v1/vouchers/{id}', { params: { path: { id } } }))).letterId ?? undefined,
  );

async function pdf(person: Person, documentId: string | null): Promise<Uint8Array> {
  const answer = await person.raw(`/api/v1/documents/${documentId}`);
  if (answer.headers.get('content-type') !== 'application/pdf')
    throw new Error(`no document ${documentId}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function text(person: Person, path: string): Promise<string> {
  const answer = await person.raw(path);
  if (!answer.ok) throw new Error(`${answer.status} ${path}: ${await answer.text()}`);
  return answer.text();
}

function summary({ tender, imported, contract, voucher, firstRun, secondRun }: DemoDone, log: Journal) {
  const run = (paid: DemoDone['firstRun']) => ({
    id: paid.run.id,
    status: paid.run.status,
    lines: paid.lines.length,
    providers: paid.run.providers,
    net: paid.run.net,
    vat: paid.run.vat,
    paid: paid.run.toPay,
    sha256: paid.run.hash,
  });
  return {
    tender: { id: tender.id, number: tender.number, ocid: tender.ocid, lots: tender.lots.length },
    imported: imported === null ? null : { lots: imported.lotCount, losses: imported.losses },
    contract: { id: contract.id, number: contract.number, sha256: contract.documentSha256 },
    voucher: { id: voucher.id, number: voucher.number, value: voucher.value },
    runs: [run(firstRun), run(secondRun)],
    steps: log.steps(),
    expectations: log.expectations,
  };
}
