import { setImmediate as othersFirst } from 'node:timers/promises';
import { sql, type Tx, vatPercent } from '@kasvutori/platform';
import {
  clientsOf,
  type EntitledOfContract,
  entitledOfContract,
  membersOf,
  paidAsWhole,
  readWholeContract,
  type WholeContract,
} from '../contract-facts/whole-contract.js';
import type { Entitlements } from '../entitlements/entitlement.js';
import { type ClientHistory, moneyOf } from '../facts/client-histories.js';
import { payeeOf, type PayeeQuestion } from '../facts/payee-rule.js';
import { readTariffs, type TariffVersionRow } from '../tariffs/tariff-queries.js';
import type { LineDraft } from './difference.js';
import { type DraftOfParty, draftsOfParties } from './drafts-of-parties.js';
import { type LineRow, lineRow } from './insert-lines.js';
import { flagsOf, type LastRun } from './line-flags.js';
import type { Run } from './run-queries.js';

/** Clients whose lines are written together. */
export interface Portion {
  readonly contractId: string;
  /** The last of them in the order of ids; null when the contract is done as a whole. */
  readonly lastClient: string | null;
  readonly clients: number;
  /** Made when asked for. */
  rows(): Promise<LineRow[]>;
}

/**
 * What is left of an open run, contract by contract: clients whose money depends on nobody else's some at a time, however many they are; a
 * contract with tiers, fees or caps of its own as a whole.
 */
export async function* portionsOf(tx: Tx, run: Run): AsyncGenerator<Portion, void> {
  const last = await readLastRun(tx, run);
  const contracts = await sql<{ id: string }>(
    tx,
    `SELECT id FROM contracts.contract WHERE authority_id = $1 AND ($2::uuid IS NULL OR id > $2 OR (id = $2 AND $3::uuid IS NOT NULL)) ORDER BY id`,
    [run.authorityId, run.reachedContract, run.reachedClient],
  );
  for (const { id } of contracts) {
    const versions = (await readTariffs(tx, [id], run.snapshotAt)).get(id) ?? [];
    if (versions.length === 0) continue;
    if (paidAsWhole(versions)) yield await wholeContract(tx, run, id, versions, last);
    else yield* clientByClient(tx, run, id, last);
  }
}

async function readLastRun(tx: Tx, run: Run): Promise<LastRun | null> {
  const [last] = await sql<LastRun>(
    tx,
    `SELECT cut_off AS "cutOff", snapshot_at AS "snapshotAt" FROM outcomes.payment_run
      WHERE authority_id = $1 AND number < $2 AND status IN ('sent', 'settled') ORDER BY number DESC LIMIT 1`,
    [run.authorityId, run.number],
  );
  return last ?? null;
}

async function* clientByClient(
  tx: Tx,
  run: Run,
  contractId: string,
  last: LastRun | null,
): AsyncGenerator<Portion, void> {
  const after = run.reachedContract === contractId ? run.reachedClient : null;
  for await (const { histories, lastClient, clients } of clientsOf(tx, contractId, run.snapshotAt, after)) {
    yield { contractId, lastClient, clients, rows: () => rowsOfEach(histories, run, last) };
  }
}

/** Histories looked at before whoever else waits for this process gets a turn. */
const AT_ONCE = 50;

async function rowsOfEach(histories: readonly ClientHistory[], run: Run, last: LastRun | null): Promise<LineRow[]> {
  const rows: LineRow[] = [];
  for (const [n, history] of histories.entries()) {
    if (n % AT_ONCE === AT_ONCE - 1) await othersFirst();
    const { undisputed: facts } = history;
    const undisputed = facts && moneyOf({ ...history, facts }, run.cutOff).entitled;
    rows.push(...rowsOf(history, moneyOf(history, run.cutOff).entitled, undisputed, last));
  }
  return rows;
}

async function wholeContract(
  tx: Tx,
  run: Run,
  contractId: string,
  versions: readonly TariffVersionRow[],
  last: LastRun | null,
): Promise<Portion> {
  const whole = await readWholeContract(tx, contractId, versions, run.snapshotAt);
  const rows = () => {
    const { ofContract, ofClients } = entitledOfContract(whole, run.cutOff);
    const undisputed = withoutDisputed(whole, run);
    const ofEach = whole.histories.flatMap((history) => {
      const { id } = history.participation;
      const unlessDisputed = undisputed && (undisputed.ofClients.get(id) ?? NOTHING);
      return rowsOf(history, ofClients.get(id) ?? NOTHING, unlessDisputed, last);
    });
    const money = { entitled: ofContract, undisputed: undisputed && undisputed.ofContract, paid: whole.paid };
    const ofItself = draftsOfParties(money, membersOf(versions)).map((one) => ({
      ...paidRow(one, whole.payee),
      ...{ contract_id: contractId, tariff_version_id: versionOf(versions, one.draft).id },
    }));
    return Promise.resolve([...ofEach, ...ofItself]);
  };
  return { contractId, lastClient: null, clients: whole.histories.length, rows };
}

const NOTHING: Entitlements = { lines: [], missing: [] };

/** What the contract has earned without the facts that are disputed; null when none is. */
function withoutDisputed(whole: WholeContract, run: Run): EntitledOfContract | null {
  if (whole.histories.every(({ undisputed }) => undisputed === null)) return null;
  const histories = whole.histories.map((one) => ({ ...one, facts: one.undisputed ?? one.facts }));
  return entitledOfContract({ ...whole, histories }, run.cutOff);
}

function versionOf(versions: readonly TariffVersionRow[], { trace }: LineDraft): TariffVersionRow {
  const version = versions.find((one) => one.version === trace.tariff.version);
  if (version === undefined) throw new Error(`version ${trace.tariff.version} of ${trace.tariff.id} is not known`);
  return version;
}

/** A member is paid its part of what the provider whose line it is has earned. */
function paidRow({ draft, member }: DraftOfParty, payee: PayeeQuestion): LineRow {
  const row = lineRow(draft, vatPercent(draft.vatCategory, draft.outcomeDate));
  const provider = payeeOf(payee, draft);
  return member === null
    ? { ...row, provider_id: provider }
    : { ...row, provider_id: member.providerId, earned_by: provider };
}

const rowsOf = (
  { participation, tariff, facts, told, paid, payee }: ClientHistory,
  entitled: Entitlements,
  undisputed: Entitlements | null,
  last: LastRun | null,
): LineRow[] =>
  draftsOfParties({ entitled, undisputed, paid }, tariff.members).map((one) => ({
    ...paidRow(one, payee),
    ...{ contract_id: participation.contractId, participation_id: participation.id, tariff_version_id: tariff.id },
    // An outcome is looked at once, where it was earned.
    flags: one.member === null ? flagsOf(one.draft, facts, told, last) : [],
  }));
