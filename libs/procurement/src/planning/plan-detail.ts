import { one, permitted, readHistory, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import {
  PLAN_ITEM_MOVES,
  planItemEditRefusal,
  planItemRefusal,
  planPublishRefusal,
  priorInformationRefusal,
} from './plan-lifecycle.js';
import { readPlan, readPlanItem, readPriorInformationOf, type StoredPlanItem } from './plan-queries.js';
import type { PlanDetail, PlanItemDetail, PlanItemInput } from './planning.dto.js';

/** Everything an officer's page of a plan shows. */
export async function readPlanDetail(tx: Tx, actor: AuthorityActor, planId: string): Promise<PlanDetail> {
  const plan = await readPlan(tx, planId, 'own');
  const rows = await sql<{ version: number }>(tx, 'SELECT version FROM procurement.plan WHERE id = $1', [planId]);
  return {
    ...plan,
    version: one(rows).version,
    permittedActions: permitted(actor, [
      { action: 'plan-item:add' },
      { action: 'plan:edit' },
      { action: 'plan:publish', refusal: planPublishRefusal({ status: plan.status, itemCount: plan.items.length }) },
    ]),
    history: await readHistory(tx, 'plan', planId),
  };
}

/** Everything an officer's page of one planned procurement shows. */
export async function readPlanItemDetail(tx: Tx, actor: AuthorityActor, itemId: string): Promise<PlanItemDetail> {
  const item = await readPlanItem(tx, itemId);
  return {
    ...shown(item),
    priorInformation: await readPriorInformationOf(tx, { planItemId: itemId }),
    permittedActions: permitted(actor, [
      { action: 'plan-item:edit', refusal: planItemEditRefusal(item.status) },
      {
        action: 'plan-item:publish-prior-information',
        refusal: priorInformationRefusal({ status: item.status, complete: isComplete(item), told: item.told }),
      },
      ...PLAN_ITEM_MOVES.map((move) => ({ action: `plan-item:${move}`, refusal: planItemRefusal(item, move) })),
    ]),
    history: await readHistory(tx, 'plan-item', itemId),
  };
}

const shown = ({ authorityId: _a, tenderCancelled: _c, told: _t, ...item }: StoredPlanItem) => item;

/** What the market needs to know ahead: what, where and when (directive 2014/24/EU, annex V part B). */
export function isComplete(item: PlanItemInput): boolean {
  const said = (text: string | undefined): boolean => (text ?? '').trim() !== '';
  return (
    (said(item.title.fi) || said(item.title.sv)) &&
    Object.values(item.description).some((text) => said(text)) &&
    item.mainCpv !== null &&
    item.municipalities.length > 0 &&
    item.quarter !== null
  );
}
