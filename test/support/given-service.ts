import { serviceEventApproved, serviceEventReversed, serviceStarted } from '@kasvutori/contracts';
import { account, emit, newId, openAccount, parseCents, post, systemActor } from '@kasvutori/platform';
import type { TestBench } from './app.js';

interface GivenService {
  readonly authorityId: string;
  readonly providerId: string;
  readonly contractId: string;
  readonly clientId: string;
}

let made = 0;

/** A client has begun: told as those who deliver tell it. Returns the id of the client; the participation follows by the job. */
export async function givenStart(
  bench: TestBench,
  contractId: string,
  startedOn: string,
  segment: 'A' | 'B' | 'C' = 'B',
  providerId?: string,
): Promise<string> {
  const clientId = newId();
  const clientReference = `C-${String(++made).padStart(4, '0')}`;
  await bench.db.transaction(systemActor('given'), (tx) =>
    emit(tx, serviceStarted, {
      ...{ contractId, clientId, clientReference, segment, startedOn },
      ...(providerId !== undefined && { providerId }),
    }),
  );
  return clientId;
}

/** The client goes on with another provider of the contract: told by its first approved event with that one. */
export async function givenSuccessorStart(
  bench: TestBench,
  { contractId, clientId, providerId }: GivenService,
  startedOn: string,
): Promise<void> {
  await bench.db.transaction(systemActor('given'), (tx) =>
    emit(tx, serviceStarted, { contractId, clientId, providerId, clientReference: 'C-0000', segment: 'B', startedOn }),
  );
}

/** An approved service event, its money earned from a voucher. Returns its id. */
export async function givenEvent(
  bench: TestBench,
  service: GivenService,
  occurredOn: string,
  units = 1,
  amount = '80.00',
): Promise<string> {
  const id = newId();
  await bench.db.transaction(systemActor('given'), async (tx, at) => {
    await earn(tx, service, id, at, parseCents(amount));
    await emit(tx, serviceEventApproved, eventOf(service, id, occurredOn, units, amount));
  });
  return id;
}

/** Takes an approved event back, its money with it. */
export async function givenReversal(
  bench: TestBench,
  service: GivenService,
  reversesId: string,
  occurredOn: string,
  amount = '80.00',
): Promise<void> {
  const id = newId();
  await bench.db.transaction(systemActor('given'), async (tx, at) => {
    await earn(tx, service, id, at, -parseCents(amount));
    await emit(tx, serviceEventReversed, {
      ...eventOf(service, id, occurredOn, 1, amount),
      reversesId,
      reason: 'Kirjattu väärälle päivälle',
    });
  });
}

const eventOf = (
  { contractId, clientId, providerId }: GivenService,
  serviceEventId: string,
  occurredOn: string,
  units: number,
  amount: string,
) => ({
  serviceEventId,
  contractId,
  providerId,
  clientId,
  voucherId: clientId,
  priceCode: 'UNIT',
  occurredOn,
  units,
  amount,
});

async function earn(
  tx: Parameters<typeof post>[0],
  { authorityId, providerId, clientId }: GivenService,
  id: string,
  at: Date,
  cents: bigint,
): Promise<void> {
  const [voucher, payable] = [account.voucher(clientId), account.payable(authorityId, providerId)];
  await openAccount(tx, {
    code: account.appropriation(authorityId),
    kind: 'appropriation',
    title: 'Määräraha',
    authorityId,
    floor: null,
  });
  await openAccount(tx, { code: voucher, kind: 'voucher', title: 'Seteli', authorityId, floor: 0n });
  await openAccount(tx, { code: payable, kind: 'payable', title: 'Tuottaja', authorityId, providerId, floor: null });
  const granted = parseCents('10000.00');
  const grant = [
    { account: account.appropriation(authorityId), cents: -granted },
    { account: voucher, cents: granted },
  ];
  await post(tx, {
    kind: 'voucher.granted',
    authorityId,
    reference: `voucher:${clientId}:grant`,
    text: 'Seteli',
    at,
    postings: grant,
  });
  const postings = [
    { account: voucher, cents: -cents },
    { account: payable, cents },
  ];
  await post(tx, { kind: 'voucher.earned', authorityId, reference: `event:${id}`, text: 'Tapaaminen', at, postings });
}
