import {
  audit,
  changedOne,
  commonProblem,
  execute,
  municipalityByCode,
  newId,
  one,
  parseCents,
  recordMove,
  sql,
  type ActMove,
  type AuthorityActor,
  type FieldProblem,
  type Tx,
} from '@kasvutori/platform';
import { planItemAfter, planItemEditRefusal, planItemRefusal, type PlanItemMove } from './plan-lifecycle.js';
import { lockPlanItem } from './plan-queries.js';
import type { PlanItemInput } from './planning.dto.js';
import { planningProblem } from './planning-problems.js';

/** Adds a procurement to a plan of the officer's authority; a published plan tells it at once. @returns its id. */
export async function addPlanItem(
  tx: Tx,
  actor: AuthorityActor,
  planId: string,
  input: PlanItemInput,
  now: Date,
): Promise<string> {
  refuseFlaws(input);
  // The plan is locked so that two officers do not take the same place in it.
  one(
    await sql(tx, 'SELECT id FROM procurement.plan WHERE id = $1 AND authority_id = app.authority_id() FOR UPDATE', [
      planId,
    ]),
  );
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.plan_item (id, plan_id, authority_id, position, title, description, service_kind, main_cpv, municipalities,
                                        estimated_value_cents, quarter, procedure, updated_at)
     SELECT $1, $2, $3, coalesce(max(i.position), 0) + 1, $4, $5, $6, $7, $8, $9::bigint, $10::int, $11, $12::timestamptz
       FROM procurement.plan_item i WHERE i.plan_id = $2`,
    [id, planId, actor.organisationId, ...valuesOf(input), now],
  );
  await record(tx, actor, id, 'add', null, 'planned');
  return id;
}

/** Changes what is planned. @throws 412 when stale, 409 when it is a plan no longer. */
export async function savePlanItem(
  tx: Tx,
  actor: AuthorityActor,
  itemId: string,
  version: number,
  input: PlanItemInput,
  now: Date,
): Promise<void> {
  refuseFlaws(input);
  const item = await lockPlanItem(tx, itemId);
  if (item.version !== version) throw commonProblem('stale-version');
  const refusal = planItemEditRefusal(item.status);
  if (refusal !== undefined) throw planningProblem(refusal);
  await execute(
    tx,
    `UPDATE procurement.plan_item SET title = $2, description = $3, service_kind = $4, main_cpv = $5, municipalities = $6,
            estimated_value_cents = $7, quarter = $8, procedure = $9, updated_at = $10, version = version + 1 WHERE id = $1`,
    [itemId, ...valuesOf(input), now],
  );
  await audit(tx, actor, {
    action: 'plan-item.edit',
    subject: 'plan-item',
    subjectId: itemId,
    authorityId: actor.organisationId,
    detail: { version: version + 1 },
  });
}

/** Moves an item along. `with` carries what the new state needs: the reason of a drop, the tender that was started. */
export async function movePlanItem(
  tx: Tx,
  actor: AuthorityActor,
  itemId: string,
  version: number,
  move: PlanItemMove,
  now: Date,
  needs: { readonly reason?: string; readonly tenderId?: string } = {},
): Promise<void> {
  const item = await lockPlanItem(tx, itemId);
  if (item.version !== version) throw commonProblem('stale-version');
  const refusal = planItemRefusal(item, move);
  const to = planItemAfter(item.status, move);
  if (refusal !== undefined || to === undefined) throw planningProblem(refusal ?? 'plan-move-not-allowed');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.plan_item SET status = $3, drop_reason = $4, tender_id = $5, updated_at = $6, version = version + 1
        WHERE id = $1 AND status = $2`,
      [itemId, item.status, to, needs.reason ?? null, needs.tenderId ?? null, now],
    ),
  );
  await record(tx, actor, itemId, move, item.status, to, needs.reason);
}

function record(
  tx: Tx,
  actor: AuthorityActor,
  subjectId: string,
  move: ActMove,
  from: string | null,
  to: string,
  note?: string,
): Promise<void> {
  return recordMove(tx, actor, {
    subject: 'plan-item',
    subjectId,
    move,
    from,
    to,
    authorityId: actor.organisationId,
    note,
  });
}

function valuesOf(input: PlanItemInput): unknown[] {
  return [
    JSON.stringify(input.title),
    JSON.stringify(input.description),
    input.serviceKind,
    input.mainCpv,
    input.municipalities,
    input.estimatedValue === null ? null : parseCents(input.estimatedValue).toString(),
    input.quarter,
    input.procedure,
  ];
}

function refuseFlaws(input: PlanItemInput): void {
  const errors: FieldProblem[] = input.municipalities.flatMap((code, index) =>
    municipalityByCode(code) === undefined
      ? [
          {
            pointer: `/municipalities/${index}`,
            code: 'municipality-unknown',
            text: { fi: 'Kuntaa ei tunneta.', sv: 'Kommunen är okänd.', en: 'The municipality is not known.' },
          },
        ]
      : [],
  );
  if (Object.values(input.title).every((text) => text.trim() === ''))
    errors.push({
      pointer: '/title',
      code: 'required',
      text: { fi: 'Anna hankinnalle nimi.', sv: 'Ge upphandlingen ett namn.', en: 'Give the procurement a name.' },
    });
  if (input.estimatedValue !== null && parseCents(input.estimatedValue) <= 0n)
    errors.push({
      pointer: '/estimatedValue',
      code: 'amount-not-positive',
      text: {
        fi: 'Anna nollaa suurempi summa tai jätä tyhjäksi.',
        sv: 'Ange ett belopp över noll eller lämna tomt.',
        en: 'Give an amount above zero or leave it empty.',
      },
    });
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
}
