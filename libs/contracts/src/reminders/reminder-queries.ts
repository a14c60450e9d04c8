import { sql, type CalendarDate, type Localised, type Tx } from '@kasvutori/platform';
import { REMINDER_KINDS, type ComingDate, type ReminderDays, type ReminderKind } from './reminders.js';

export interface ComingRow extends ComingDate {
  /** What it is called: the insurance, the option. NULL: the contract itself. */
  readonly what: string | null;
  /** The provider has it to see to. */
  readonly toProvider: boolean;
  readonly number: string;
  readonly title: Localised;
  readonly authorityId: string;
  readonly providerId: string;
  /** Of what is under a rulebook. */
  readonly approvalId: string | null;
}

const COMING = `
  SELECT d.contract_id AS "contractId", d.kind, d.item_id AS "itemId", d.day, d.to_provider AS "toProvider", d.what,
         c.number, c.title, c.authority_id AS "authorityId", c.provider_id AS "providerId", c.rulebook_approval_id AS "approvalId"
    FROM (SELECT contract_id, kind, item_id, day, to_provider, what FROM contracts.coming_date
          UNION ALL SELECT contract_id, kind, item_id, day, to_provider, what FROM contracts.evidence_date) d JOIN contracts.contract c ON c.id = d.contract_id`;

/** What comes next under a contract, the nearest first, as the reader may see it. */
export const readComingOf = (tx: Tx, contractId: string, today: CalendarDate): Promise<ComingRow[]> =>
  sql<ComingRow>(tx, `${COMING} WHERE d.contract_id = $1 AND d.day >= $2 ORDER BY d.day, d.kind, d.item_id`, [
    contractId,
    today,
  ]);

/** Everything that comes by a day under contracts in force, as the reader may see it. */
export const readComing = (tx: Tx, today: CalendarDate, by: CalendarDate): Promise<ComingRow[]> =>
  sql<ComingRow>(tx, `${COMING} WHERE d.day BETWEEN $1 AND $2 ORDER BY d.day, d.contract_id, d.kind, d.item_id`, [
    today,
    by,
  ]);

/** The days of each authority: its own, else those of everybody. */
export async function readReminderDays(tx: Tx): Promise<(authorityId: string) => ReminderDays> {
  const rows = await sql<{ authorityId: string | null; kind: ReminderKind; days: number[] }>(
    tx,
    `SELECT authority_id AS "authorityId", kind, days FROM contracts.reminder_rule`,
  );
  const of = (authorityId: string | null, kind: ReminderKind) =>
    rows.find((row) => row.authorityId === authorityId && row.kind === kind)?.days;
  return (authorityId) =>
    Object.fromEntries(
      REMINDER_KINDS.map((kind) => [kind, of(authorityId, kind) ?? of(null, kind) ?? []]),
    ) as unknown as ReminderDays;
}
