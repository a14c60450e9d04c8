import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANONYMOUS,
  newId,
  pageStatement,
  systemActor,
  type Actor,
  type AuthorityActor,
  type PageRequest,
  type ProviderActor,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { forceContract, givenDraftContract, IN_FORCE } from '../../../../test/support/given-draft-contract.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProvider,
  givenProviderPerson,
} from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import type { ContractDetail } from './agreements.dto.js';
import { CONTRACT_STATUSES, type ContractStatus } from './contract-lifecycle.js';
import { registerPage } from './contract-list.js';
import { publicPage } from './public-register.js';

describe('the register of contracts', () => {
  let bench: TestApp;
  let manager: AuthorityActor;
  let stranger: AuthorityActor;
  let provider: ProviderActor;
  let id: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    manager = await givenOfficial(bench, await givenAuthority(bench), 'contract-manager');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    const providerId = await givenProvider(bench, 'Äänen & Öljyn Valmennus Oy');
    provider = await givenProviderPerson(bench, providerId, 'provider-manager');
    id = await givenDraftContract(bench, manager, provider);
    const { rows } = await bench.owner.query<{ today: string }>(
      `SELECT (app.now() AT TIME ZONE 'Europe/Helsinki')::date::text AS today`,
    );
    await forceContract(bench, id, {
      ...IN_FORCE,
      title: { fi: 'Kotoutumisen tuki' },
      municipalities: ['491'],
      valid_from: '2020-01-01',
      valid_to: new Date(Date.parse(rows[0]?.today ?? '') + 31 * 86_400_000).toISOString().slice(0, 10),
    });
  });
  afterAll(() => bench.close());

  const found = async (actor: Actor, query: object, path = 'contracts'): Promise<string[]> => {
    const answer = await bench.as(actor).get(`/api/v1/${path}`).query(query).expect(200);
    return (answer.body as { items: { id: string }[] }).items.map((row) => row.id);
  };

  it.each<[string, object, boolean]>([
    ['an inflected word of the title', { q: 'kotoutumista' }, true],
    ['the provider and the municipality', { q: 'öljyn mikkeli' }, true],
    ['the service', { q: 'valmennus' }, true],
    ['the beginning of the number', { q: 'S-20' }, true],
    ['words that are not all there', { q: 'öljyn savonlinna' }, false],
    ['a wild card', { q: '%%%' }, false],
    ['the municipality', { municipality: '491' }, true],
    ['another municipality', { municipality: '740' }, false],
    ['its end to the day', { endsWithin: 30 }, true],
    ['an end a day too early', { endsWithin: 29 }, false],
    ['its basis', { basis: 'award' }, true],
    ['another basis', { basis: 'rulebook' }, false],
    ['another provider', { providerId: newId() }, false],
  ])('finds by %s', async (_, query, there) => {
    expect(await found(manager, query)).toEqual(there ? [id] : []);
  });

  it('knows whose contracts it lists, and the providers to choose from', async () => {
    expect(await found(stranger, {})).toEqual([]);
    expect(await found(provider, { providerId: provider.organisationId })).toEqual([id]);
    const providers = async (actor: Actor) => (await bench.as(actor).get('/api/v1/contracts/providers')).body as object;
    expect(await providers(manager)).toEqual({
      items: [{ id: provider.organisationId, name: 'Äänen & Öljyn Valmennus Oy' }],
    });
    expect(await providers(stranger)).toEqual({ items: [] });
    await bench.as(ANONYMOUS).get('/api/v1/contracts/providers').expect(401);
    await bench.as(manager).get('/api/v1/contracts?endsWithin=-1').expect(422);
  });

  it('says what comes next, and tells its manager once a day of each date', async () => {
    const mails = async () =>
      (
        await bench.owner.query<{ subject: string; text: string }>(
          `SELECT subject, text FROM app.mail WHERE authority_id = $1 AND subject LIKE '%Sopimus päättyy%' ORDER BY queued_at`,
          [manager.organisationId],
        )
      ).rows;
    const coming = await bench.as(provider).get(`/api/v1/contracts/${id}/coming`).expect(200);
    expect(coming.body.items).toMatchObject([{ kind: 'expiry', daysLeft: 30, what: null, toProvider: false }]);
    const tasks = async (actor: Actor) => (await bench.as(actor).get('/api/v1/contracts/reminders')).body as object;
    expect(await tasks(manager)).toMatchObject({ items: [{ contractId: id, kind: 'expiry', daysLeft: 30 }] });
    expect(await tasks(stranger)).toEqual({ items: [] });
    expect(await tasks(provider)).toEqual({ items: [] }); // the end of the contract is the authority's to see to
    await bench.settle();
    expect((await mails()).map(({ text }) => text)).toEqual([expect.stringContaining('30 päivää')]);
    await bench.owner.query('DELETE FROM contracts.reminder_day');
    await bench.settle();
    expect(await mails()).toHaveLength(1);
    const rules = [
      { kind: 'expiry', days: 7 },
      { kind: 'expiry', days: 60 },
    ];
    await bench.as(manager).put('/api/v1/contract-reminder-rules').send({ items: rules }).expect(200);
    const { body } = await bench.as(manager).get('/api/v1/contract-reminder-rules').expect(200);
    expect(body).toEqual({ items: rules.toReversed() });
    await bench.owner.query('DELETE FROM contracts.reminder_day');
    await bench.settle();
    expect(await mails()).toHaveLength(2); // of sixty days before, as the authority now wants
    await bench
      .as(manager)
      .put('/api/v1/contract-reminder-rules')
      .send({ items: [{ kind: 'expiry', days: 0 }] })
      .expect(422);
    await bench.as(provider).put('/api/v1/contract-reminder-rules').send({ items: [] }).expect(403);
    await bench.as(stranger).get(`/api/v1/contracts/${id}/coming`).expect(404);
    await bench.as(ANONYMOUS).get('/api/v1/contracts/reminders').expect(401);
  });

  it('is open to anyone as far as contracts are in force, without a person in it', async () => {
    const { text, body } = await bench.as(ANONYMOUS).get('/api/v1/public/contracts?q=öljyn').expect(200);
    expect(body.items).toMatchObject([
      { id, providerName: 'Äänen & Öljyn Valmennus Oy', cap: '50000.00', authorityName: 'Esimerkkialue' },
    ]);
    expect(text).not.toContain(manager.name);
    expect(text).not.toContain(provider.name);
    for (const [status, listed] of [
      ['suspended', [id]],
      ['draft', []],
      ['in-signature', []],
    ] as const) {
      await forceContract(bench, id, { status });
      expect([status, await found(ANONYMOUS, {}, 'public/contracts')]).toEqual([status, listed]);
    }
    await forceContract(bench, id, { status: 'active' });
  });

  describe('says in each state what each role may do, and refuses everything else', () => {
    /** Where each action may be taken; beside it, whose it is. */
    const ALLOWED: Readonly<Record<string, readonly [readonly ContractStatus[], readonly string[]]>> = {
      edit: [['draft'], ['contract-manager']],
      'send-to-signature': [['draft'], ['contract-manager']],
      recall: [['in-signature'], ['contract-manager']],
      sign: [['in-signature'], ['contract-manager', 'procurement-approver', 'provider-manager']],
      suspend: [['active'], ['contract-manager']],
      resume: [['suspended'], ['contract-manager']],
      terminate: [['active', 'suspended'], ['contract-manager']],
      cancel: [['draft', 'in-signature'], ['contract-manager']],
    };
    const OFFICIALS = ['contract-manager', 'procurement-officer', 'procurement-approver', 'case-worker'] as const;
    const PAYERS = ['finance-preparer', 'finance-approver', 'auditor'] as const;
    const PROVIDERS = ['provider-manager', 'provider-bidder', 'provider-staff'] as const;
    const people = new Map<string, Actor>();
    let drawn: Readonly<Record<string, unknown>>;

    beforeAll(async () => {
      for (const role of [...OFFICIALS, ...PAYERS])
        people.set(role, await givenOfficial(bench, manager.organisationId, role));
      for (const role of PROVIDERS) people.set(role, await givenProviderPerson(bench, provider.organisationId, role));
      people.set('client', await givenClientPerson(bench));
      people.set('anonymous', ANONYMOUS);
      await forceContract(bench, id, { status: 'draft', version: 1 });
      await ask(manager, 'send-to-signature').expect(200);
      const { rows } = await bench.owner.query<Record<string, unknown>>(
        `SELECT document_id, document_sha256, document_text, template_version_id FROM contracts.contract WHERE id = $1`,
        [id],
      );
      drawn = rows[0] ?? {};
    });

    const ask = (actor: Actor, action: string) => {
      const at = `/api/v1/contracts/${id}`;
      if (action === 'sign')
        return bench
          .as(actor)
          .post(`${at}/signatures`)
          .set('idempotency-key', newId())
          .send({ documentSha256: drawn['document_sha256'] });
      const dates = { validFrom: '2026-01-01', lastDay: '2030-12-31' };
      const terms = { ...dates, language: 'fi', specialTerms: null, authoritySignatories: 1, providerSignatories: 1 };
      const call = action === 'edit' ? bench.as(actor).put(at) : bench.as(actor).post(`${at}/${action}`);
      return call
        .set('if-match', '"1"')
        .send(action === 'edit' ? terms : action === 'send-to-signature' ? {} : { reason: 'Syy on tässä' });
    };
    const reset = async (status: ContractStatus) => {
      await bench.owner.query('ALTER TABLE contracts.contract_signature DISABLE TRIGGER USER');
      await bench.owner.query('DELETE FROM contracts.contract_signature');
      await bench.owner.query('ALTER TABLE contracts.contract_signature ENABLE TRIGGER USER');
      await forceContract(bench, id, {
        ...{ ...drawn, status, version: 1, activated_at: '2026-01-01T00:00:00Z' },
        end_reason: status === 'ended' ? 'terminated' : null,
      });
    };
    const expected = (role: string, action: string, status: ContractStatus): number => {
      const [states, roles] = ALLOWED[action] ?? [[], []];
      if (role === 'anonymous') return 401;
      if (!roles.includes(role)) return 403;
      if (role.startsWith('provider-') && status === 'draft') return 404; // it does not see drafts
      if (!states.includes(status)) return 409;
      return action === 'sign' ? 201 : 200;
    };

    it.each(CONTRACT_STATUSES)('%s', async (status) => {
      await reset(status);
      for (const [role, actor] of people) {
        const states = Object.entries(ALLOWED);
        const seen = await bench.as(actor).get(`/api/v1/contracts/${id}`);
        if (seen.status === 200) {
          const told = (seen.body as ContractDetail).permittedActions.filter(({ allowed }) => allowed);
          expect([
            role,
            told
              .map(({ action }) => action.replace('contract:', ''))
              .filter((a) => a in ALLOWED)
              .sort(),
          ]).toEqual([
            role,
            states
              .filter(([action]) => expected(role, action, status) < 300)
              .map(([action]) => action)
              .sort(),
          ]);
        }
        for (const [action] of states) {
          const answer = await ask(actor, action);
          expect([role, action, answer.status]).toEqual([role, action, expected(role, action, status)]);
          if (answer.status < 300) await reset(status);
        }
      }
    });
  });

  it('goes along an index in every order it is read in', async () => {
    await bench.owner.query('BEGIN');
    await bench.owner.query('SET LOCAL session_replication_role = replica');
    // Another authority has many more contracts; few are in force.
    await bench.owner.query(
      `INSERT INTO contracts.contract (id, number, authority_id, provider_id, tender_id, lot_id, award_id, title, service_kind, municipalities,
                                       valid_from, valid_to, cap_cents, status, end_reason, document_id, document_sha256, activated_at, created_at)
       SELECT gen_random_uuid(), 'S-2019-' || lpad(n::text, 6, '0'), CASE WHEN n % 20 = 0 THEN $1::uuid ELSE $2 END, $3, tender_id, lot_id,
              gen_random_uuid(), '{"fi": "Valmennus"}', 'job-coaching', '{740}', '2019-01-01', date '2019-06-01' + n % 3000, 0,
              CASE WHEN n % 5 = 0 THEN 'active' ELSE 'ended' END, CASE WHEN n % 5 = 0 THEN NULL ELSE 'cancelled' END,
              gen_random_uuid(), repeat('a', 64), app.now(), app.now()
         FROM contracts.contract, generate_series(1, 4000) n`,
      [manager.organisationId, stranger.organisationId, provider.organisationId],
    );
    await bench.owner.query('COMMIT');
    await bench.owner.query('ANALYZE');
    const explain = (actor: Actor, request: PageRequest) =>
      bench.db.read(actor, async (tx) => {
        const { text, params } = pageStatement(request);
        const rows: { 'QUERY PLAN': string }[] = await tx.query(`EXPLAIN ${text}`, [...params]);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    const now = new Date('2026-01-01');
    const everyone = systemActor('spec');
    for (const [actor, request, index] of [
      [manager, registerPage(manager, {}, now), 'contract_of_authority_by_number'],
      [manager, registerPage(manager, { sort: 'validTo' }, now), 'contract_of_authority_by_end'],
      [everyone, publicPage({}), 'contract_in_force_by_end'],
      [everyone, publicPage({ sort: '-number' }), 'contract_in_force_by_number'],
    ] as const) {
      const plan = await explain(actor, request);
      expect(plan).toContain(index);
      expect(plan).not.toContain('Seq Scan on contract ');
    }
  });
});
