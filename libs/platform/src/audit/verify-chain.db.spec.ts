import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { systemActor, type AuthorityActor } from '../access/actor.js';
import { newId } from '../identifiers/ids.js';
import { account, openAccount, post } from '../ledger/ledger.js';
import { audit } from './audit.js';
import { recordMove, readHistory } from './history.js';
import { verifyChain } from './verify-chain.js';

describe('the chains of audit and ledger', () => {
  let bench: TestBench;
  let officer: AuthorityActor;

  beforeAll(async () => {
    bench = await testDatabase();
    const authorityId = await givenAuthority(bench);
    officer = await givenOfficial(bench, authorityId, 'auditor');
    await bench.db.transaction(officer, async (tx, now) => {
      for (const code of [account.appropriation(authorityId), account.paid(authorityId)]) {
        await openAccount(tx, { code, kind: 'paid', title: 'Tili', authorityId, floor: null });
      }
      for (const step of [1n, 2n, 3n]) {
        await audit(tx, officer, {
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
          reference: `move-${step}`,
          text: 'Siirto',
          at: now,
          postings: [
            { account: account.appropriation(authorityId), cents: -step },
            { account: account.paid(authorityId), cents: step },
          ],
        });
      }
    });
    await bench.settle();
  });
  afterAll(() => bench.close());

  const verify = (chain: 'audit' | 'ledger') => bench.db.read(systemActor('verify'), (tx) => verifyChain(tx, chain));

  /** Does what a superuser could, looks, and undoes it. */
  async function tampered(statement: string, chain: 'audit' | 'ledger') {
    await bench.owner.query(
      'ALTER TABLE app.audit_entry DISABLE TRIGGER USER; ALTER TABLE app.ledger_posting DISABLE TRIGGER USER; ALTER TABLE app.chain_link DISABLE TRIGGER USER',
    );
    await bench.owner.query(
      'CREATE TABLE kept_entry AS TABLE app.audit_entry; CREATE TABLE kept_posting AS TABLE app.ledger_posting; CREATE TABLE kept_link AS TABLE app.chain_link',
    );
    await bench.owner.query(statement);
    const state = await verify(chain);
    await bench.owner.query(`DELETE FROM app.audit_entry; DELETE FROM app.ledger_posting; DELETE FROM app.chain_link;
      INSERT INTO app.audit_entry TABLE kept_entry; INSERT INTO app.ledger_posting TABLE kept_posting; INSERT INTO app.chain_link TABLE kept_link;
      DROP TABLE kept_entry, kept_posting, kept_link`);
    return state.broken;
  }

  it('hold from the first to the last entry', async () => {
    expect(await verify('audit')).toMatchObject({ links: 3n, broken: null });
    expect(await verify('ledger')).toMatchObject({ links: 3n, broken: null });
  });

  it.each([
    [
      'an altered entry',
      `UPDATE app.audit_entry SET actor_name = 'Joku muu' WHERE id = (SELECT id FROM app.chain_link WHERE chain = 'audit' AND position = 2)`,
      'audit',
      2n,
      'entry-altered',
    ],
    [
      'a deleted entry',
      `DELETE FROM app.audit_entry WHERE id = (SELECT id FROM app.chain_link WHERE chain = 'audit' AND position = 3)`,
      'audit',
      3n,
      'entry-missing',
    ],
    [
      'an altered amount',
      `UPDATE app.ledger_posting SET amount_cents = amount_cents * 2 WHERE transaction_id = (SELECT id FROM app.chain_link WHERE chain = 'ledger' AND position = 1)`,
      'ledger',
      1n,
      'entry-altered',
    ],
    [
      'a deleted link',
      `DELETE FROM app.chain_link WHERE chain = 'ledger' AND position = 2`,
      'ledger',
      3n,
      'position-missing',
    ],
    [
      'a swapped pair of links',
      `UPDATE app.chain_link SET position = position + 10 WHERE chain = 'audit' AND position IN (1, 2);
       UPDATE app.chain_link SET position = CASE position WHEN 11 THEN 2 ELSE 1 END WHERE chain = 'audit' AND position > 10`,
      'audit',
      1n,
      'link-altered',
    ],
  ] as const)('%s is found', async (_, statement, chain, position, fault) => {
    const broken = await tampered(statement, chain);
    expect(broken).toMatchObject({ position, fault });
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
