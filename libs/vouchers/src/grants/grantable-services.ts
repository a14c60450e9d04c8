import {
  centsToDecimal,
  dateParts,
  SERVICE_KINDS,
  type AuthorityActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { budgetCandidates } from '../budgets/budget-candidates.js';
import { BUDGET_GROUNDS, budgetFor } from '../budgets/budget-for.js';
import { presentTitle } from '../budgets/present-budget.js';
import { clientOf } from '../clients/client-queries.js';
import { latestAssessment } from '../needs/assessment-queries.js';
import type { GrantableService } from './grants.dto.js';
import { grantableServices } from './voucher-queries.js';

/** Every service with the budget a voucher of it would be taken from, were it to begin on that day, and the others that fit. */
export async function grantableTo(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  validFrom: CalendarDate,
  today: CalendarDate,
): Promise<GrantableService[]> {
  const { municipality, kind } = await clientOf(tx, actor.organisationId, clientId);
  const proposed = (await latestAssessment(tx, clientId))?.services ?? [];
  const rows = (await grantableServices(tx, actor.organisationId, municipality, today)).filter((row) =>
    SERVICE_KINDS[row.kind].clients.includes(kind),
  );
  const { year } = dateParts(validFrom);
  const candidates = await budgetCandidates(tx, actor.organisationId, { municipality, year });
  return rows.map(({ maxUnitPriceCents, ...row }) => {
    const need = { serviceId: row.serviceId, municipality, year };
    const fitting = candidates
      .flatMap((candidate) => budgetFor([candidate], need) ?? [])
      .sort((a, b) => BUDGET_GROUNDS.indexOf(a.ground) - BUDGET_GROUNDS.indexOf(b.ground));
    const found = fitting[0];
    return {
      ...row,
      maxUnitPrice: centsToDecimal(maxUnitPriceCents),
      proposed: proposed.includes(row.kind),
      budgetId: found?.budget.id ?? null,
      available: found === undefined ? null : centsToDecimal(found.budget.availableCents),
      budgetGround: found?.ground ?? null,
      budgets: fitting.map(({ budget }) => presentTitle(budget)),
    };
  });
}
