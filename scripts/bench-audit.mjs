/**
 * `npm run bench:audit -- --entries 1000000`: so many entries of an audit trail, written and linked by the platform's own functions, walked as
 * `npm run audit:verify` walks them, beside ONE statement that joins every entry to its link and hashes its text. Then the last entry is altered
 * behind the platform's back, and the walk has to name it. The last line is one JSON object:
 * `{entries, seconds, baselineSeconds, ratio, secondsToTheAltered, maxRssMb}`.
 */
import './node-version.mjs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { report, Refusal, say } from './processes.mjs';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '100000' } } });
const entries = Number(values.entries);
const AT_ONCE = 5_000;

let instance;
let owner;
let source;
try {
  if (!(entries > 0)) throw new Refusal('--entries is a number above 0.');
  await ensureInstalled();
  await ensureBuilt(['server']);
  const platform = await import('@kasvutori/platform');
  say('Starting an instance with a throwaway database');
  instance = await startInstance({ mode: 'test' });
  owner = new pg.Client({ connectionString: instance.ownerUrl });
  await owner.connect();
  source = await platform.openDataSource(instance.databaseUrl, [], 1);
  const db = new platform.Database(source, new platform.BossQueue([]));
  const bench = platform.systemActor('bench');
  const { authorityId, actor } = await givenAuditor();
  const chain = platform.chainOf('audit', authorityId);

  say(`Writing ${entries} entries`);
  for (let from = 0; from < entries; from += AT_ONCE) {
    const acts = Array.from({ length: Math.min(AT_ONCE, entries - from) }, (_, n) => ({
      ...{ action: 'client.read', subject: 'client', subjectId: platform.newId(), authorityId },
      detail: { reason: 'bench', n: from + n },
    }));
    await db.transaction(actor, (tx, now) => platform.auditAll(tx, actor, acts, now));
  }
  while ((await db.transaction(bench, (tx, now) => platform.sealChains(tx, 'audit', now))) > 0);
  await owner.query('VACUUM ANALYZE app.audit_entry, app.chain_link');

  say('Walking them');
  const walk = () => timed(() => db.read(bench, (tx) => platform.verifyChain(tx, chain, null)));
  const whole = await walk();
  if (whole.result.broken !== null || whole.result.links !== BigInt(entries))
    throw new Refusal(`${whole.result.links} links, ${JSON.stringify(whole.result.broken)}`);
  const statement = await timed(() =>
    owner.query(
      `SELECT count(sha256(convert_to(e::text, 'UTF8')) || l.hash) FROM app.chain_link l JOIN app.audit_entry e USING (id) WHERE l.chain = $1`,
      [chain],
    ),
  );

  say('Altering the last one');
  await owner.query(`SET session_replication_role = 'replica'`);
  const { rows } = await owner.query(
    `UPDATE app.audit_entry SET actor_name = 'X' WHERE id = (SELECT id FROM app.chain_link WHERE chain = $1 ORDER BY position DESC LIMIT 1) RETURNING id`,
    [chain],
  );
  const altered = await walk();
  if (altered.result.broken?.id !== rows[0].id) throw new Refusal(`${JSON.stringify(altered.result.broken)} is named.`);
  console.log(
    JSON.stringify({
      ...{ entries, seconds: whole.seconds, baselineSeconds: statement.seconds },
      ratio: Math.round((whole.seconds / statement.seconds) * 100) / 100,
      secondsToTheAltered: altered.seconds,
      maxRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
} catch (error) {
  report(error);
} finally {
  await source?.destroy();
  await owner?.end();
  await instance?.stop();
}

async function givenAuditor() {
  const { rows } = await owner.query(
    `WITH organisation AS (INSERT INTO app.organisation (id, kind, name, business_id, municipality) VALUES (uuidv7(), 'authority', 'Mittausalue', '2900000-0', '740') RETURNING id),
     person AS (INSERT INTO app.person (id, name, email, language, issuer, subject) VALUES (uuidv7(), 'Mittaaja', 'mittaaja@example.fi', 'fi', 'demo', 'bench') RETURNING id)
     INSERT INTO app.membership (person_id, organisation_id, role) SELECT person.id, organisation.id, 'auditor' FROM person, organisation
     RETURNING person_id AS "personId", organisation_id AS "organisationId"`,
  );
  const { personId, organisationId } = rows[0];
  const person = { personId, organisationId, name: 'Mittaaja', roles: ['auditor'] };
  return { authorityId: organisationId, actor: { kind: 'authority', ...person } };
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return { result, seconds: Math.round((performance.now() - started) / 10) / 100 };
}
