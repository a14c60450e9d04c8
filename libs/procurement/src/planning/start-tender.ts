import { commonProblem, parseCents, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { createDraft } from '../tenders/save-draft.js';
import type { TenderContent } from '../tenders/tender-content.js';
import type { NewTender } from '../tenders/store-tender.js';
import { planItemRefusal } from './plan-lifecycle.js';
import { lockPlanItem, type StoredPlanItem } from './plan-queries.js';
import { planningProblem } from './planning-problems.js';
import { writeBasis } from './tender-basis.js';
import { movePlanItem } from './write-plan-item.js';

/** Makes a tender draft of a planned procurement, which cites the item it came from. @throws 412 when stale. */
export async function startTender(
  tx: Tx,
  actor: AuthorityActor,
  itemId: string,
  version: number,
  now: Date,
): Promise<NewTender> {
  const item = await lockPlanItem(tx, itemId);
  if (item.version !== version) throw commonProblem('stale-version');
  const refusal = planItemRefusal(item, 'start-tender');
  if (refusal !== undefined) throw planningProblem(refusal);
  const tender = await createDraft(tx, actor, contentOf(item), now);
  await writeBasis(tx, actor, tender.id, [{ kind: 'plan-item', id: itemId, note: null }]);
  await movePlanItem(tx, actor, itemId, version, 'start-tender', now, { tenderId: tender.id });
  return tender;
}

/** A draft with one lot; what the plan does not know is left open for the officer. */
function contentOf(item: StoredPlanItem): TenderContent {
  const cents = item.estimatedValue === null ? null : parseCents(item.estimatedValue);
  return {
    title: item.title,
    description: item.description,
    language: (item.title.fi ?? '').trim() === '' && (item.title.sv ?? '').trim() !== '' ? 'sv' : 'fi',
    bidLanguages: ['fi'],
    procedure: item.procedure ?? 'open',
    mainCpv: item.mainCpv,
    additionalCpv: [],
    framework: 'none',
    frameworkMaxCents: null,
    estimatedValueCents: cents,
    questionsLocal: null,
    submissionLocal: null,
    lots: [
      {
        reference: 'LOT-0001',
        title: item.title,
        description: {},
        serviceKind: item.serviceKind,
        municipalities: item.municipalities,
        nuts: [],
        mainCpv: item.mainCpv,
        additionalCpv: [],
        estimatedValueCents: cents,
        frameworkMaxCents: null,
        capCents: null,
        startsOn: null,
        durationMonths: null,
        maxAwards: 1,
        priceItems: [],
        criteria: [],
      },
    ],
  };
}
