import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { systemActor, type AuthorityActor } from '../access/actor.js';
import { newId } from '../identifiers/ids.js';
import { account, openAccount, post } from '../ledger/ledger.js';
import { audit } from './audit.js';
import { recordMove, readHistory } from './history.js';
import { linkHash } from './digest.js';
import { sealOf } from '../seal/seal.js';
import { allChains, chainOf, type ChainKind } from './chains.js';
import { digestOfEntry, readLinks, verifyChain } from './verify-chain.js';
import { verifyBooks } from './verify-ledger.js';

/** Whose chains are bent. */
const AUTHORITY = '01990000-0000-7000-8000-00000000aaaa';
const OTHER = '01990000-0000-7000-8000-00000000bbbb';
const nameOf = (kind: ChainKind): string => chainOf(kind, AUTHORITY);

const TABLES: Readonly<Record<ChainKind, string>> = { audit: 'app.audit_entry', ledger: 'app.ledger_transaction' };

const at = (chain: ChainKind, position: number) =>
  `(SELECT id FROM app.chain_link WHERE chain = '${nameOf(chain)}' AND position = ${position})`;

const swap = (chain: ChainKind) =>
  `UPDATE app.chain_link SET position = position + 10 WHERE chain = '${nameOf(chain)}' AND position IN (1, 2);
   UPDATE app.chain_link SET position = CASE position WHEN 11 THEN 2 ELSE 1 END WHERE chain = '${nameOf(chain)}' AND position > 10`;

/** Something more, slipped in before the last link by somebody who knows how the chain is made. */
const slipIn = (chain: ChainKind, entry: string) =>
  `${entry};
   UPDATE app.chain_link SET position = 4 WHERE chain = '${nameOf(chain)}' AND position = 3;
   INSERT INTO app.chain_link (chain, position, id, digest, hash, sealed_at)
   SELECT '${nameOf(chain)}', 3, '00000000-0000-4000-8000-000000000001', digest, hash, sealed_at FROM app.chain_link WHERE chain = '${nameOf(chain)}' AND position = 4`;

const INSERTED = `'00000000-0000-4000-8000-000000000001'`;

/** What is done, to which chain, what tells it at once, and what tells it when the chain is reckoned anew afterwards. */
const DEEDS: readonly (readonly [string, ChainKind, string, object, object])[] = [
  [
    'edit an audit row',
    'audit',
    `UPDATE app.audit_entry SET actor_name = 'Joku muu' WHERE id = ${at('audit', 2)}`,
    { position: 2n, fault: 'entry-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'delete an audit row',
    'audit',
    `DELETE FROM app.audit_entry WHERE id = ${at('audit', 2)}`,
    { position: 2n, fault: 'entry-missing' },
    { position: 3n, fault: 'chain-shortened' },
  ],
  [
    'reorder audit rows',
    'audit',
    swap('audit'),
    { position: 1n, fault: 'link-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'insert an audit row',
    'audit',
    slipIn(
      'audit',
      `INSERT INTO app.audit_entry (id, at, authority_id, actor_kind, actor_name, action, subject, subject_id, digest)
       SELECT ${INSERTED}, at, authority_id, actor_kind, actor_name, 'client.read', subject, subject_id, digest FROM app.audit_entry WHERE id = ${at('audit', 1)}`,
    ),
    { position: 3n, fault: 'entry-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'edit a posting',
    'ledger',
    `UPDATE app.ledger_posting SET amount_cents = amount_cents * 2 WHERE transaction_id = ${at('ledger', 1)}`,
    { position: 1n, fault: 'entry-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'delete a posting',
    'ledger',
    `DELETE FROM app.ledger_posting WHERE transaction_id = ${at('ledger', 2)} AND line = 2`,
    { position: 2n, fault: 'entry-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'reorder postings',
    'ledger',
    `UPDATE app.ledger_posting SET line = line + 10 WHERE transaction_id = ${at('ledger', 2)};
     UPDATE app.ledger_posting SET line = 13 - line WHERE transaction_id = ${at('ledger', 2)}`,
    { position: 2n, fault: 'entry-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'insert a posting',
    'ledger',
    `INSERT INTO app.ledger_posting (transaction_id, line, account, amount_cents)
     SELECT transaction_id, line + 2, account, -amount_cents FROM app.ledger_posting WHERE transaction_id = ${at('ledger', 3)}`,
    { position: 3n, fault: 'entry-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'delete a whole transaction',
    'ledger',
    `DELETE FROM app.ledger_transaction WHERE id = ${at('ledger', 3)}`,
    { position: 3n, fault: 'entry-missing' },
    { position: 3n, fault: 'chain-shortened' },
  ],
  [
    'reorder transactions',
    'ledger',
    swap('ledger'),
    { position: 1n, fault: 'link-altered' },
    { position: 3n, fault: 'anchor-differs' },
  ],
  [
    'insert a row past the chain',
    'audit',
    `INSERT INTO app.audit_entry (id, at, authority_id, actor_kind, actor_name, action, subject, subject_id, digest)
     SELECT ${INSERTED}, at, authority_id, actor_kind, actor_name, 'client.read', subject, subject_id, digest FROM app.audit_entry WHERE id = ${at('audit', 1)}`,
    { position: null, fault: 'entry-unlinked' },
    { position: null, fault: 'entry-unlinked' },
  ],
  [
    'delete a link',
    'ledger',
    `DELETE FROM app.chain_link WHERE chain = '${nameOf('ledger')}' AND position = 2`,
    { position: 3n, fault: 'position-missing' },
    { position: 3n, fault: 'chain-shortened' },
  ],
];

describe('the chains of audit and ledger', () => {
  let bench: TestBench;
  let officer: AuthorityActor;

  beforeAll(async () => {
    bench = await testDatabase();
    await livingAuthority(OTHER, 'Toinen alue');
    officer = await livingAuthority(AUTHORITY, 'Esimerkkialue');
    await bench.settle();
    await bench.setClock(new Date(Date.now() + 2 * 3_600_000));
    await bench.settle();
  });
  afterAll(() => bench.close());

  /** An authority with three entries and three transactions of its own. */
  async function livingAuthority(authorityId: string, name: string): Promise<AuthorityActor> {
    const made = await givenAuthority(bench, name);
    await bench.owner.query('UPDATE app.organisation SET id = $2 WHERE id = $1', [made, authorityId]);
    const auditor = await givenOfficial(bench, authorityId, 'auditor');
    await bench.db.transaction(auditor, async (tx, now) => {
      for (const code of [account.appropriation(authorityId), account.paid(authorityId)]) {
        await openAccount(tx, { code, kind: 'paid', title: 'Tili', authorityId, floor: null });
      }
      for (const step of [1n, 2n, 3n]) {
        await audit(tx, auditor, {
          action: 'client.read',
          subject: 'client',
          subjectId: newId(),
          authorityId,
          reason: 'Äänekoski – "ö"',
          detail: { z: 1, a: [null, { y: true, b: 'å' }] },
        });
        await post(tx, {
          kind: 'test.moved',
          authorityId,
          reference: `move-${name}-${step}`,
          text: 'Siirto',
          at: now,
          postings: [
            { account: account.appropriation(authorityId), cents: -step },
            { account: account.paid(authorityId), cents: step },
          ],
        });
      }
    });
    return auditor;
  }

  const verify = (kind: ChainKind, authorityId: string | null = AUTHORITY) =>
    bench.db.read(systemActor('verify'), (tx) => verifyChain(tx, chainOf(kind, authorityId), sealOf(bench.config).key));

  const KEPT = ['audit_entry', 'ledger_transaction', 'ledger_posting', 'ledger_account', 'chain_link', 'chain_anchor'];

  /** Does what a superuser could, looks, and undoes it. */
  async function tampered<T>(tamper: () => Promise<unknown>, look: () => Promise<T>): Promise<T> {
    await bench.owner.query('SET session_replication_role = replica');
    for (const table of KEPT) await bench.owner.query(`CREATE TABLE kept_${table} AS TABLE app.${table}`);
    await tamper();
    const seen = await look();
    for (const table of KEPT)
      await bench.owner.query(
        `DELETE FROM app.${table}; INSERT INTO app.${table} TABLE kept_${table}; DROP TABLE kept_${table}`,
      );
    await bench.owner.query('SET session_replication_role = origin');
    return seen;
  }

  /** What a superuser who knows the code would do after that: every digest and every hash reckoned anew, from the first link on. */
  async function reckonAnew(chain: ChainKind): Promise<void> {
    await bench.owner.query(
      `DELETE FROM app.chain_link l WHERE chain = '${nameOf(chain)}' AND NOT EXISTS (SELECT FROM ${TABLES[chain]} e WHERE e.id = l.id);
       WITH places AS (SELECT id, row_number() OVER (ORDER BY position) AS place FROM app.chain_link WHERE chain = '${nameOf(chain)}')
       UPDATE app.chain_link l SET position = 1000 + places.place FROM places WHERE l.chain = '${nameOf(chain)}' AND l.id = places.id;
       UPDATE app.chain_link SET position = position - 1000 WHERE chain = '${nameOf(chain)}'`,
    );
    const links = await bench.db.read(systemActor('verify'), (tx) => readLinks(tx, chainOf(chain, AUTHORITY), 0n));
    let previous: Buffer | null = null;
    for (const link of links) {
      const { id } = link;
      const digest = digestOfEntry(chainOf(chain, AUTHORITY), link);
      previous = linkHash(previous, digest);
      await bench.owner.query('UPDATE app.chain_link SET digest = $2, hash = $3 WHERE id = $1', [id, digest, previous]);
      await bench.owner.query(`UPDATE ${TABLES[chain]} SET digest = $2 WHERE id = $1`, [id, digest]);
    }
  }

  it('hold from the first to the last entry, and are anchored', async () => {
    expect(await verify('audit')).toMatchObject({ links: 3n, anchors: 1, broken: null });
    expect(await verify('ledger')).toMatchObject({ links: 3n, anchors: 1, broken: null });
  });

  it('are one of each authority, and one of what belongs to none', async () => {
    await bench.db.transaction(systemActor('spec'), (tx) =>
      audit(tx, systemActor('spec'), {
        action: 'keys.rotate-begin',
        subject: 'key',
        subjectId: newId(),
        authorityId: null,
      }),
    );
    await bench.settle();
    expect(await bench.db.read(systemActor('verify'), allChains)).toEqual([
      { chain: 'audit', authority: null },
      { chain: `audit:${AUTHORITY}`, authority: 'Esimerkkialue' },
      { chain: `audit:${OTHER}`, authority: 'Toinen alue' },
      { chain: 'ledger', authority: null },
      { chain: `ledger:${AUTHORITY}`, authority: 'Esimerkkialue' },
      { chain: `ledger:${OTHER}`, authority: 'Toinen alue' },
    ]);
    expect(await verify('audit', null)).toMatchObject({ links: 1n, broken: null });
    expect(await verify('audit', OTHER)).toMatchObject({ links: 3n, anchors: 1, broken: null });
  });

  it('an authority whose whole chain was taken away is found by its entries', async () => {
    const seen = await tampered(
      () =>
        bench.owner.query(
          `DELETE FROM app.chain_anchor WHERE chain = 'audit:${OTHER}'; DELETE FROM app.chain_link WHERE chain = 'audit:${OTHER}'`,
        ),
      () => verify('audit', OTHER),
    );
    expect(seen.broken).toMatchObject({ fault: 'entry-unlinked' });
  });

  it('links made before each authority had its chain hold where they are', async () => {
    const seen = await tampered(
      () =>
        bench.owner.query(
          `DELETE FROM app.chain_anchor WHERE chain IN ('audit', 'audit:${OTHER}'); DELETE FROM app.chain_link WHERE chain = 'audit';
           UPDATE app.chain_link SET chain = 'audit' WHERE chain = 'audit:${OTHER}'`,
        ),
      async () => [await verify('audit', OTHER), await verify('audit', AUTHORITY)],
    );
    expect(seen).toMatchObject([
      { links: 0n, broken: null },
      { links: 3n, broken: null },
    ]);
  });

  it.each(DEEDS)('a superuser who would %s is found: %s', async (_, chain, statement, found, foundAnew) => {
    const plainly = await tampered(
      () => bench.owner.query(statement),
      async () => ({ ...(await verify(chain)), other: await verify(chain, OTHER) }),
    );
    expect(plainly.broken).toMatchObject(found);
    expect(plainly.other.broken).toBeNull();
    const cleverly = await tampered(
      async () => {
        await bench.owner.query(statement);
        await reckonAnew(chain);
      },
      () => verify(chain),
    );
    expect(cleverly.broken).toMatchObject(foundAnew);
  });

  it('an anchor that the key of the platform did not sign is found, and one that is left out', async () => {
    const forged = await tampered(
      () =>
        bench.owner.query(
          `UPDATE app.chain_anchor SET at = at + interval '1 second' WHERE chain = '${nameOf('audit')}'`,
        ),
      () => verify('audit'),
    );
    expect(forged.broken).toMatchObject({ fault: 'anchor-forged' });
    const leftOut = await tampered(
      () => bench.owner.query(`UPDATE app.chain_anchor SET number = 2 WHERE chain = '${nameOf('audit')}'`),
      () => verify('audit'),
    );
    expect(leftOut.broken).toMatchObject({ fault: 'anchor-forged' });
  });

  it.each([
    [
      'a balance that is not the sum of its postings',
      `UPDATE app.ledger_account SET balance_cents = balance_cents + 1 WHERE kind = 'paid'`,
      'balance-differs',
    ],
    [
      'a posting more on one side',
      `UPDATE app.ledger_posting SET amount_cents = amount_cents * 3 WHERE line = 1`,
      'does-not-balance',
    ],
    [
      'a posting without its transaction',
      `DELETE FROM app.ledger_transaction WHERE reference = 'move-Esimerkkialue-2'`,
      'posting-astray',
    ],
  ] as const)('the books tell %s', async (_, statement, fault) => {
    const books = () => bench.db.read(systemActor('verify'), verifyBooks);
    expect(await books()).toBeNull();
    expect(await tampered(() => bench.owner.query(statement), books)).toMatchObject({ fault });
  });

  it('records a move in the history and the audit trail alike', async () => {
    const subjectId = newId();
    await bench.db.transaction(officer, (tx) =>
      recordMove(tx, officer, {
        subject: 'tender',
        subjectId,
        move: 'publish',
        from: 'in-approval',
        to: 'published',
        authorityId: officer.organisationId,
        note: 'Valmis',
      }),
    );
    const history = await bench.db.read(officer, (tx) => readHistory(tx, 'tender', subjectId));
    expect(history).toMatchObject([
      { move: 'publish', from: 'in-approval', to: 'published', by: officer.name, note: 'Valmis' },
    ]);
    const { rows } = await bench.owner.query('SELECT action, reason FROM app.audit_entry WHERE subject_id = $1', [
      subjectId,
    ]);
    expect(rows).toEqual([{ action: 'tender.publish', reason: 'Valmis' }]);
  });
});
