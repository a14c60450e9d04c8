import { readContractProviders } from '@kasvutori/contracts';
import { type CalendarDate, sql, type Tx } from '@kasvutori/platform';
import { entitlementsOfVersions } from '../entitlements/contract-entitlements.js';
import type { Entitlements } from '../entitlements/entitlement.js';
import type { Member } from '../entitlements/split.js';
import type { FactsOfContract } from '../entitlements/tariff-facts.js';
import { type ClientHistory, readHistories } from '../facts/client-histories.js';
import { PARTICIPATION, type Participation } from '../facts/fact-queries.js';
import { paidTo, type PayeeQuestion } from '../facts/payee-rule.js';
import type { PaidBefore } from '../payment-runs/difference.js';
import { readPaidOfContract } from '../payment-runs/paid-queries.js';
import { needsWholeContract, paidByRuns } from '../tariffs/needs-whole-contract.js';
import { readTariffs, type TariffVersionRow } from '../tariffs/tariff-queries.js';
import { readContractFacts } from './contract-fact-queries.js';
import { currentContractFacts } from './current-contract-facts.js';

/** Everything the money of one contract is decided from where its clients cannot be looked at one by one. */
export interface WholeContract {
  readonly versions: readonly TariffVersionRow[];
  readonly histories: readonly ClientHistory[];
  readonly facts: FactsOfContract;
  /** For no client. */
  readonly paid: readonly PaidBefore[];
  readonly payee: PayeeQuestion;
}

/** Clients read together; all of a contract are held, as its tiers and caps are counted over them. */
export const CLIENTS_AT_ONCE = 500;

/** Clients of a contract in the order of their ids. */
interface Clients {
  readonly histories: readonly ClientHistory[];
  readonly lastClient: string | null;
  /** Those without a tariff have no history, but are counted. */
  readonly clients: number;
}

/** The clients of a contract that were known by the instant (all when null), so many at a time, from the one after `reached`. */
export async function* clientsOf(
  tx: Tx,
  contractId: string,
  recordedBy: Date | null,
  reached: string | null = null,
): AsyncGenerator<Clients, void> {
  let after = reached;
  for (;;) {
    const batch: Participation[] = await sql<Participation>(
      tx,
      `${PARTICIPATION} WHERE contract_id = $1 AND ($2::timestamptz IS NULL OR created_at <= $2) AND ($3::uuid IS NULL OR id > $3)
        ORDER BY id LIMIT ${CLIENTS_AT_ONCE}`,
      [contractId, recordedBy, after],
    );
    if (batch.length === 0) return;
    after = batch.at(-1)?.id ?? null;
    yield { histories: await readHistories(tx, batch, recordedBy), lastClient: after, clients: batch.length };
    if (batch.length < CLIENTS_AT_ONCE) return;
  }
}

export async function readWholeContract(
  tx: Tx,
  contractId: string,
  versions: readonly TariffVersionRow[],
  recordedBy: Date | null,
): Promise<WholeContract> {
  const histories: ClientHistory[] = [];
  for await (const some of clientsOf(tx, contractId, recordedBy)) histories.push(...some.histories);
  const paid = await readPaidOfContract(tx, contractId);
  return {
    ...{ versions, histories, paid },
    facts: currentContractFacts(await readContractFacts(tx, contractId, recordedBy)),
    payee: {
      served: await readContractProviders(tx, contractId),
      givers: new Map(),
      paidTo: paidTo(paid, membersOf(versions)),
    },
  };
}

/** Those who share what the contract pays: fixed with it, so all versions of its tariff tell the same. */
export const membersOf = (versions: readonly TariffVersionRow[]): readonly Member[] => versions[0]?.members ?? [];

/** Those of the contracts that are paid as a whole, as far as the reader sees them. */
export async function readWholeContracts(tx: Tx, contractIds: readonly string[]): Promise<Map<string, WholeContract>> {
  const wholes = new Map<string, WholeContract>();
  for (const [id, versions] of await readTariffs(tx, contractIds))
    if (paidAsWhole(versions)) wholes.set(id, await readWholeContract(tx, id, versions, null));
  return wholes;
}

export const paidAsWhole = (versions: readonly TariffVersionRow[]): boolean =>
  versions.some(({ body }) => needsWholeContract(body));

export interface EntitledOfContract {
  readonly ofContract: Entitlements;
  /** By participation. */
  readonly ofClients: ReadonlyMap<string, Entitlements>;
}

const NOTHING: Entitlements = { lines: [], missing: [] };

/**
 * What a whole contract has earned by the day, keys as a client's lines and the contract's own are paid by. `asked: false` counts what has
 * come about whether or not it has been claimed, as a forecast does.
 */
export function entitledOfContract(
  { versions, histories, facts }: Pick<WholeContract, 'versions' | 'histories' | 'facts'>,
  asOf: CalendarDate,
  { asked }: { readonly asked: boolean } = { asked: true },
): EntitledOfContract {
  const grouped = versions.map(({ id, body, version, validFrom }) => ({
    tariff: { ...paidByRuns(body), version, validFrom },
    clients: histories
      .filter(({ tariff }) => tariff.id === id)
      .map(({ participation, facts: known, claims }) => ({
        client: participation.id,
        facts: asked ? { ...known, claims } : known,
      })),
  }));
  const { lines, missing } = entitlementsOfVersions(grouped, facts, asOf);
  const byClient = new Map<
    string,
    { lines: Entitlements['lines'][number][]; missing: Entitlements['missing'][number][] }
  >();
  const whose = (key: string) => {
    const client = key.slice(0, key.indexOf('/'));
    const known = byClient.get(client) ?? { lines: [], missing: [] };
    byClient.set(client, known);
    return known;
  };
  const ownKey = (key: string): string => key.slice(key.indexOf('/') + 1);
  for (const line of lines) whose(line.key).lines.push({ ...line, key: ownKey(line.key) });
  for (const one of missing) whose(one.key).missing.push({ ...one, key: ownKey(one.key) });
  return { ofContract: byClient.get('') ?? NOTHING, ofClients: byClient };
}
