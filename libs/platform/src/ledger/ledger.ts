import type { EntityManager } from 'typeorm';
import { digestOf } from '../audit/digest.js';
import { sqlState } from '../database/retry.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import type { Cents } from '../money/money.js';
import { defineProblems, type Problem } from '../problems/problem.js';

export const ledgerProblem = defineProblems({
  'account-short': {
    status: 409,
    text: {
      fi: 'Rahaa ei ole tarpeeksi: käytettävissä on {balance}, puuttuu {shortfall}.',
      sv: 'Pengarna räcker inte: det finns {balance}, det fattas {shortfall}.',
      en: 'There is not enough money: {balance} is available, {shortfall} is missing.',
    },
  },
});

export type AccountKind = 'appropriation' | 'budget' | 'voucher' | 'contract' | 'payable' | 'paid';

export interface NewAccount {
  readonly code: string;
  readonly kind: AccountKind;
  readonly title: string;
  readonly authorityId: string;
  readonly providerId?: string | null;
  /** The balance never goes below it; null means no floor (sources and payables that a correction may turn). */
  readonly floor: Cents | null;
}

export interface Posting {
  readonly account: string;
  readonly cents: Cents;
}

export interface NewTransaction {
  /** 'voucher.granted', 'run.earned' … */
  readonly kind: string;
  readonly authorityId: string;
  /** Names the event once and for all: posting it again moves nothing. */
  readonly reference: string;
  readonly text: string;
  readonly at: Date;
  /** Of how many people the money is, where that is said: open data tells no sum of fewer than five. */
  readonly people?: number;
  /** Sum zero; several postings to one account are fine, zero ones are left out. */
  readonly postings: readonly Posting[];
}

/** The account codes of the platform. */
export const account = {
  appropriation: (authorityId: string) => `appropriation:${authorityId}`,
  budget: (budgetId: string) => `budget:${budgetId}`,
  voucher: (voucherId: string) => `voucher:${voucherId}`,
  contract: (contractId: string) => `contract:${contractId}`,
  payable: (authorityId: string, providerId: string) => `payable:${authorityId}:${providerId}`,
  paid: (authorityId: string) => `paid:${authorityId}`,
} as const;

/** Opens an account, or leaves it as it is when it is open already. */
export async function openAccount(tx: Tx, opened: NewAccount): Promise<void> {
  await execute(
    tx,
    `INSERT INTO app.ledger_account (code, kind, title, authority_id, provider_id, floor_cents) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [opened.code, opened.kind, opened.title, opened.authorityId, opened.providerId ?? null, opened.floor],
  );
}

/**
 * Posts a transaction: double entry, whole or not at all. Returns false when this reference has been posted before.
 * @throws Problem 'account-short' (409) naming balance and shortfall when an account would go below its floor.
 */
export async function post(tx: Tx, transaction: NewTransaction): Promise<boolean> {
  const postings = transaction.postings.filter((posting) => posting.cents !== 0n);
  if (postings.length === 0) return false;
  const sum = postings.reduce((total, posting) => total + posting.cents, 0n);
  if (sum !== 0n) throw new Error(`${transaction.reference} does not balance: ${sum}`);
  const id = newId();
  const { authorityId, kind, reference, text, at, people } = transaction;
  try {
    const [row] = await sql<{ posted: boolean }>(
      tx,
      `SELECT app.post($1, $2, $3, $4, $5, $6, $7, $8::text[], $9::bigint[], $10) AS posted`,
      [
        id,
        authorityId,
        kind,
        reference,
        text,
        at,
        transactionDigest({ ...transaction, id, postings }),
        postings.map((posting) => posting.account),
        postings.map((posting) => posting.cents),
        people ?? null,
      ],
    );
    return row?.posted ?? false;
  } catch (error) {
    throw shortfallOf(error) ?? error;
  }
}

/** What the chain seals of a transaction. */
export function transactionDigest(transaction: NewTransaction & { id: string }): Buffer {
  const { id, authorityId, kind, reference, text, at, postings } = transaction;
  return digestOf([
    id,
    authorityId,
    kind,
    reference,
    text,
    at,
    ...postings.flatMap((posting) => [posting.account, posting.cents]),
  ]);
}

function shortfallOf(error: unknown): Problem | undefined {
  if (sqlState(error) !== 'KV005') return undefined;
  const { detail } = (error as { driverError: { detail: string } }).driverError;
  const { balance, shortfall } = JSON.parse(detail) as { balance: string; shortfall: string };
  return ledgerProblem('account-short', { params: { balance: BigInt(balance), shortfall: BigInt(shortfall) } });
}

/** The balance of an account; 0 when it was never opened. */
export async function balanceOf(tx: EntityManager, code: string): Promise<Cents> {
  const [row] = await sql<{ balance: Cents | null }>(tx, `SELECT app.balance_of($1) AS balance`, [code]);
  return row?.balance ?? 0n;
}
