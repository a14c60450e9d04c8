import { expect, type APIRequestContext, type Browser } from '@playwright/test';

/** What a journey needs to be so before it begins, done over the API as the person who would do it. */
interface Choice {
  id: string;
  clientName: string;
  permittedActions: { action: string; allowed: boolean }[];
}

async function as<T>(browser: Browser, account: string, act: (request: APIRequestContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    await context.request.get(`/auth/login?account=${account}&returnTo=/`);
    return await act(context.request);
  } finally {
    await context.close();
  }
}

const command = () => ({ 'X-Requested-With': 'kasvutori', 'Idempotency-Key': crypto.randomUUID() });

async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(path);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return (await answer.json()) as T;
}

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** A client of Saimaan Työvalmennus and the latest day on which no visit of theirs has been recorded. */
export async function servedClient(request: APIRequestContext): Promise<{ id: string; name: string; freeDay: string }> {
  const { items } = await read<{ items: Choice[] }>(request, '/api/v1/choices?status=accepted');
  for (const { id, clientName, permittedActions } of items) {
    if (!permittedActions.some(({ action, allowed }) => action === 'service-event:record' && allowed)) continue;
    const { recordFrom, recordTo, unitsLeft, events } = await read<{
      recordFrom: string;
      recordTo: string;
      unitsLeft: number | null;
      events: { occurredOn: string }[];
    }>(request, `/api/v1/choices/${id}`);
    if (unitsLeft === 0) continue;
    let day = recordTo;
    while (events.some(({ occurredOn }) => occurredOn === day)) day = dayBefore(day);
    if (day >= recordFrom) return { id, name: clientName, freeDay: day };
  }
  throw new Error('nobody whose visit could be recorded');
}

/** A visit that the client's case worker has confirmed: something is earned and not yet paid. */
export async function givenEarnedVisit(browser: Browser): Promise<void> {
  const eventId = await as(browser, 'saimaa-manager', async (request) => {
    const { id, freeDay } = await servedClient(request);
    const answer = await request.post(`/api/v1/choices/${id}/events`, {
      headers: command(),
      data: { occurredOn: freeDay, units: 1 },
    });
    expect(answer.status()).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  });
  const confirmed = [];
  for (const account of ['case-worker-1', 'case-worker-2']) {
    confirmed.push(
      await as(browser, account, async (request) =>
        (await request.post(`/api/v1/service-events/${eventId}/approve`, { headers: command() })).ok(),
      ),
    );
  }
  expect(confirmed).toContain(true);
}

/** What the bank answers to a pain.001 when every payment went through (pain.002.001.10, status ACSC). */
export function bankAnswerTo(pain001: string): string {
  const one = (tag: string) => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(pain001)?.[1] ?? '';
  const payments = [...pain001.matchAll(/<EndToEndId>([^<]+)<\/EndToEndId>/g)].map(
    ([, id]) => `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>',
    `<GrpHdr><MsgId>E2E-${Date.now()}</MsgId><CreDtTm>${one('CreDtTm')}</CreDtTm></GrpHdr>`,
    `<OrgnlGrpInfAndSts><OrgnlMsgId>${one('MsgId')}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>`,
    `<OrgnlNbOfTxs>${one('NbOfTxs')}</OrgnlNbOfTxs><GrpSts>ACSC</GrpSts></OrgnlGrpInfAndSts>`,
    `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${one('PmtInfId')}</OrgnlPmtInfId>${payments.join('')}</OrgnlPmtInfAndSts>`,
    '</CstmrPmtStsRpt></Document>',
  ].join('');
}

/** A notification (camt.054) of the account a pain.001 pays from: a debit of its first payment that does not name it, and a charge of the bank. */
export function bankNoticeOf(pain001: string): string {
  const first = (pattern: RegExp) => pattern.exec(pain001)?.[1] ?? '';
  const entry = (amount: string, id: string) =>
    `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>` +
    `<BookgDt><Dt>${first(/<CreDtTm>(\d{4}-\d\d-\d\d)/)}</Dt></BookgDt>` +
    `<NtryDtls><TxDtls><Refs><AcctSvcrRef>${id}-${Date.now()}</AcctSvcrRef></Refs></TxDtls></NtryDtls></Ntry>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>',
    `<GrpHdr><MsgId>N-${Date.now()}</MsgId><CreDtTm>${first(/<CreDtTm>([^<]+)/)}</CreDtTm></GrpHdr>`,
    `<Ntfctn><Id>1</Id><Acct><Id><IBAN>${first(/<DbtrAcct>[^]*?<IBAN>([^<]+)/)}</IBAN></Id></Acct>`,
    entry(first(/<InstdAmt Ccy="EUR">([^<]+)/), 'PAID') + entry('4.10', 'FEE'),
    '</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>',
  ].join('');
}

interface Question {
  code: string;
  options: { code: string; points: number }[];
}

/** Whose manager can sign in and reads Finnish. */
const MANAGERS = [
  ['Saimaan Työvalmennus', 'saimaa-manager'],
  ['Harjun Urapalvelut', 'harju-manager'],
  ['Savonlinnan kaupungin', 'savonlinna-manager'],
] as const;

/** A client who has just chosen a provider and waits for its manager's answer; told to the case worker on the phone. */
export async function givenWaitingClient(browser: Browser): Promise<{ name: string; manager: string }> {
  return as(browser, 'case-worker-1', async (request) => {
    const post = async <T>(path: string, data: unknown): Promise<T> => {
      const answer = await request.post(path, { headers: command(), data });
      expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
      return (await answer.json()) as T;
    };
    const { items } = await read<{
      items: { id: string; name: string; municipality: string; segment: string | null }[];
    }>(request, '/api/v1/clients?mine=true&limit=200');
    const client = items.find(({ municipality, segment }) => municipality === '740' && segment === null);
    if (!client) throw new Error('everybody in Savonlinna has been assessed');
    const { questions } = await read<{ questions: Question[] }>(request, '/api/v1/needs/questionnaire');
    const answers = Object.fromEntries(
      questions.map(({ code, options }) => [code, [...options].sort((a, b) => b.points - a.points)[0]?.code ?? '']),
    );
    await post(`/api/v1/clients/${client.id}/assessments`, { answers });
    const services = await read<{ items: { id: string; kind: string }[] }>(request, '/api/v1/services');
    const voucher = await post<{ id: string }>(`/api/v1/clients/${client.id}/vouchers`, {
      serviceId: services.items.find(({ kind }) => kind === 'job-coaching')?.id,
      units: 4,
      grounds: 'Palvelutarpeen arvioinnissa sovittiin valmennuksesta työn löytämiseksi.',
    });
    const { items: offers } = await read<{ items: { id: string; providerName: string; placesFree: number }[] }>(
      request,
      `/api/v1/vouchers/${voucher.id}/offers`,
    );
    for (const { id, providerName, placesFree } of offers) {
      const manager = MANAGERS.find(([name]) => providerName.startsWith(name))?.[1];
      if (manager === undefined || placesFree === 0) continue;
      await post(`/api/v1/vouchers/${voucher.id}/choice`, { offerId: id, reason: 'Asiakas kertoi puhelimessa.' });
      return { name: client.name, manager };
    }
    throw new Error('no provider with an account has a free place');
  });
}
