import {
  commonProblem,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { ocidOf } from '../open-data/ocid.js';
import { isComplete } from './plan-detail.js';
import { priorInformationRefusal } from './plan-lifecycle.js';
import { lockPlanItem } from './plan-queries.js';
import { planningProblem } from './planning-problems.js';

/**
 * Tells the market of a coming procurement as it stands now (directive 2014/24/EU, article 48). The item may go on
 * changing; what was told stays as it was told. @returns the id of the notice. @throws 412 when stale.
 */
export async function publishPriorInformation(
  tx: Tx,
  actor: AuthorityActor,
  itemId: string,
  version: number,
  now: Date,
): Promise<string> {
  const item = await lockPlanItem(tx, itemId);
  if (item.version !== version) throw commonProblem('stale-version');
  const refusal = priorInformationRefusal({ status: item.status, complete: isComplete(item), told: item.told });
  if (refusal !== undefined) throw planningProblem(refusal);
  const { title, description, serviceKind, mainCpv, municipalities, estimatedValue, quarter, procedure } = item;
  const told = { title, description, serviceKind, mainCpv, municipalities, estimatedValue, quarter, procedure };
  const [row] = await sql<{ next: bigint }>(tx, `SELECT nextval('procurement.prior_information_number') AS next`);
  const number = `EI-${helsinkiDateOf(now).slice(0, 4)}-${String(one(row === undefined ? [] : [row]).next).padStart(4, '0')}`;
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.prior_information (id, authority_id, plan_item_id, item_version, number, ocid, content, published_by, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      actor.organisationId,
      itemId,
      version,
      number,
      ocidOf(number),
      JSON.stringify({ planId: item.planId, year: item.year, title, item: told }),
      actor.personId,
      now,
    ],
  );
  await recordMove(tx, actor, {
    subject: 'plan-item',
    subjectId: itemId,
    move: 'publish-prior-information',
    from: item.status,
    to: item.status,
    authorityId: actor.organisationId,
    note: number,
  });
  return id;
}
