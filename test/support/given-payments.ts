import {
  account,
  type AuthorityActor,
  balanceOf,
  type Cents,
  inventedIban,
  newId,
  type ProviderActor,
} from '@kasvutori/platform';
import type { Test } from 'supertest';
import type { TestApp } from './app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from './given.js';
import { givenContract, type GivenContract } from './given-contract.js';

export interface RunBody {
  id: string;
  number: number;
  status: string;
  version: number;
  hash: string;
  net: string;
  vat: string;
  toPay: string;
  carriedIn: string;
  settlements: { id: string; payment: string | null; paymentStatus: string | null; due: string; reference: string }[];
  exceptions: { kind: string; amount: string; text: string }[];
  permittedActions: { action: string; allowed: boolean; reason?: string }[];
  history: { move: string }[];
}

export interface LineBody {
  id: string;
  component: string;
  net: string;
  held: string;
  correctsLineId: string | null;
}

/** An authority with its finance people, a provider and an active contract, and what they do over HTTP. */
export interface PaymentBench {
  readonly authorityId: string;
  readonly contractId: string;
  readonly preparer: AuthorityActor;
  readonly approver: AuthorityActor;
  readonly auditor: AuthorityActor;
  readonly provider: ProviderActor;
  /** Opens and calculates a run. */
  prepare(cutOff?: string): Promise<RunBody>;
  step(actor: AuthorityActor, run: RunBody, move: string): Test;
  /** Freezes, approves and sends. */
  finish(run: RunBody): Promise<RunBody>;
  linesOf(run: RunBody): Promise<LineBody[]>;
  /** Accounts of the provider and the authority, kept by a third person; another one each time. */
  keepAccounts(): Promise<void>;
  /** The participation of the client, once the jobs have run. */
  participationOf(clientId: string): Promise<string>;
  /** The provider reports a full-time job. Returns the id of the fact. */
  work(participationId: string, start: string, end?: string | null): Promise<string>;
  /** A pain.002 on the run. */
  report(
    run: RunBody,
    rows: readonly (readonly [endToEndId: string, status: string])[],
    group?: string,
    messageOf?: string,
  ): string;
  endToEnd(run: RunBody): Promise<string>;
  answer(run: RunBody, xml: string, runId?: string | null): Test;
  payable(): Promise<Cents>;
}

export const bodyOf = <T = Record<string, unknown>>(response: { body: unknown }): T => response.body as T;

export const command = (): [string, string] => ['Idempotency-Key', newId()];

let accounts = 0;

export async function givenPayments(
  app: TestApp,
  contract: Omit<GivenContract, 'authorityId' | 'providerId'> = {},
): Promise<PaymentBench> {
  const authorityId = await givenAuthority(app);
  const preparer = await givenOfficial(app, authorityId, 'finance-preparer');
  const approver = await givenOfficial(app, authorityId, 'finance-approver');
  const auditor = await givenOfficial(app, authorityId, 'auditor');
  const keeper = await givenOfficial(app, authorityId, 'finance-preparer');
  const providerId = await givenProvider(app);
  const provider = await givenProviderPerson(app, providerId, 'provider-manager');
  const contractId = await givenContract(app, { ...contract, authorityId, providerId });
  await app.settle();

  const runOf = async (id: string): Promise<RunBody> =>
    bodyOf<RunBody>(await app.as(auditor).get(`/api/v1/payment-runs/${id}`).expect(200));
  const prepare = async (cutOff = '2030-06-02'): Promise<RunBody> => {
    const made = await app
      .as(preparer)
      .post('/api/v1/payment-runs')
      .set(...command())
      .send({ cutOff })
      .expect(201);
    await app.settle();
    return runOf(bodyOf<{ id: string }>(made).id);
  };
  const step = (actor: AuthorityActor, run: RunBody, move: string): Test =>
    app
      .as(actor)
      .post(`/api/v1/payment-runs/${run.id}/${move}`)
      .set('If-Match', `"${run.version}"`)
      .send({ reason: 'kokeilu' });

  return {
    ...{ authorityId, contractId, preparer, approver, auditor, provider, prepare, step },
    finish: async (run) => {
      const frozen = bodyOf<RunBody>(await step(preparer, run, 'freeze').expect(200));
      const approved = bodyOf<RunBody>(await step(approver, frozen, 'approve').expect(200));
      return bodyOf<RunBody>(await step(preparer, approved, 'send').expect(200));
    },
    linesOf: async (run) =>
      bodyOf<{ items: LineBody[] }>(
        await app.as(auditor).get(`/api/v1/payment-runs/${run.id}/lines?limit=200`).expect(200),
      ).items,
    keepAccounts: async () => {
      const payee = { holder: 'Esimerkkivalmennus Oy', iban: inventedIban(++accounts), bic: null };
      const payer = { holder: 'Esimerkkialue', iban: inventedIban(++accounts), bic: 'NDEAFIHH' };
      await app.as(keeper).put(`/api/v1/payees/${providerId}`).send(payee).expect(200);
      await app.as(keeper).put('/api/v1/payer-account').send(payer).expect(200);
    },
    participationOf: async (clientId) => {
      await app.settle();
      const found = await app.owner.query<{ id: string }>(
        'SELECT id FROM outcomes.participation WHERE client_id = $1',
        [clientId],
      );
      return found.rows[0]?.id ?? '';
    },
    work: async (participationId, start, end = null) => {
      const employment = { employer: 'Verstas Oy', start, end, hoursPerWeek: '37.5', subsidised: false };
      const recorded = await app
        .as(provider)
        .post(`/api/v1/participations/${participationId}/employments`)
        .set(...command())
        .send(employment)
        .expect(201);
      return bodyOf<{ factId: string }>(recorded).factId;
    },
    report: (run, rows, group = 'PART', messageOf = run.id) =>
      statusReport(`KV${messageOf.replaceAll('-', '')}`, rows, group),
    endToEnd: async (run) => {
      const found = await app.owner.query<{ id: string }>(
        'SELECT end_to_end_id AS id FROM outcomes.payment WHERE run_id = $1',
        [run.id],
      );
      return found.rows[0]?.id ?? '';
    },
    answer: (run, xml, runId = null) =>
      app
        .as(preparer)
        .post('/api/v1/bank-files')
        .send({ name: `status-${run.number}.xml`, xml, runId }),
    payable: () => app.db.read(approver, (tx) => balanceOf(tx, account.payable(authorityId, providerId))),
  };
}

function statusReport(messageId: string, rows: readonly (readonly [string, string])[], group: string): string {
  const reason = '<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>';
  const payments = rows.map(
    ([id, status]) =>
      `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>${status}</TxSts>${status === 'RJCT' ? reason : ''}</TxInfAndSts>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>BANK-${newId().slice(0, 23)}</MsgId><CreDtTm>2030-06-03T12:00:00Z</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${messageId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>${group}</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>${messageId}</OrgnlPmtInfId>${payments.join('')}</OrgnlPmtInfAndSts>
</CstmrPmtStsRpt></Document>`;
}
