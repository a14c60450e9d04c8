import {
  centsToDecimal,
  dateParts,
  helsinkiDateOf,
  permitted,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { decisionsOf } from '../budget-proposals/present-proposal.js';
import { presentBudget } from '../budgets/present-budget.js';
import type { YearChangeItem, YearChangeView } from './year-change.dto.js';
import { budgetsOverNewYear, yearChangesOf, type YearChangeRow } from './year-queries.js';

/** The change of a year as it stands: its budgets, what runs over New Year, and what is proposed. */
export async function yearChangeView(tx: Tx, actor: AuthorityActor, year: number, now: Date): Promise<YearChangeView> {
  const budgets = await budgetsOverNewYear(tx, actor.organisationId, year);
  const changes = await yearChangesOf(tx, actor.organisationId, year);
  const over = dateParts(helsinkiDateOf(now)).year > year;
  const open = budgets.filter(({ status }) => status !== 'closed');
  const waits = (step: string) => changes.items.some((change) => change.step === step && change.status === 'waiting');
  const nothing = 'year-nothing-to-do';
  return {
    year,
    budgets: budgets.map((row) => ({
      ...presentBudget(row),
      nextId: row.nextId,
      nextAvailable: row.nextAvailableCents === null ? null : centsToDecimal(row.nextAvailableCents),
      carry: centsToDecimal(row.carryCents),
      carryVouchers: row.carryVouchers,
      waitingEvents: row.waitingEvents,
    })),
    changes: changes.items.map((change) => presentChange(actor, change)),
    permittedActions: permitted(actor, [
      {
        action: 'year-change:open',
        params: { year: String(year) },
        refusal: waits('open')
          ? 'year-change-waits'
          : budgets.some(({ nextId }) => nextId === null)
            ? undefined
            : nothing,
      },
      {
        action: 'year-change:close',
        params: { year: String(year) },
        refusal: waits('close')
          ? 'year-change-waits'
          : open.length === 0
            ? nothing
            : over
              ? undefined
              : 'year-not-over',
      },
    ]),
  };
}

export function presentChange(actor: AuthorityActor, row: YearChangeRow): YearChangeItem {
  const { proposedBy, amountCents, ...shown } = row;
  return {
    ...shown,
    amount: centsToDecimal(amountCents),
    permittedActions: decisionsOf(actor, { status: row.status, proposedBy }, 'year-change'),
  };
}
