import { execute, one, type AuthorityActor, type Cents, type Tx } from '@kasvutori/platform';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { callsOff } from '../procedures/procedure-plan.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import type { StoredPlan } from '../procedures/procedure-queries.js';
import { createDraft } from '../tenders/save-draft.js';
import type { NewTender } from '../tenders/store-tender.js';
import type { TenderContent, TenderText } from '../tenders/tender-content.js';
import { readTender, type TenderRecord } from '../tenders/tender-record.js';
import { readWhomToInvite } from './invite-to-call-off.js';

export interface CallOff {
  readonly title: TenderText;
  readonly description: TenderText;
  readonly estimatedValueCents: Cents;
  readonly durationMonths: number;
  /** 'YYYY-MM-DDTHH:MM', Finnish time. */
  readonly submissionLocal: string;
}

/**
 * A mini-competition among the winners of one lot of a concluded framework: a draft of its own with the lot's price items and
 * criteria, complete enough to be submitted as it is (Act 1397/2016 § 43).
 */
export async function callOffFromFramework(
  tx: Tx,
  actor: AuthorityActor,
  frameworkId: string,
  lotId: string,
  callOff: CallOff,
  serviceOrigin: string,
): Promise<NewTender> {
  const { situation, now } = await holdAsOfficer(tx, actor, frameworkId, 'call-off');
  if (!callsOff(situation.framework)) throw procedureProblem('call-offs-not-agreed');
  const framework = await readTender(tx, frameworkId);
  one(framework.lots.filter(({ id }) => id === lotId));
  return createCallOff(
    tx,
    actor,
    { frameworkLotId: lotId, registerCategoryId: null, serviceOrigin },
    contentOfLot(framework, lotId, callOff),
    now,
  );
}

/** The draft with its origin: whom it is for follows from that when it is published. */
export async function createCallOff(
  tx: Tx,
  actor: AuthorityActor,
  origin: Pick<StoredPlan, 'frameworkLotId' | 'registerCategoryId' | 'serviceOrigin'>,
  content: TenderContent,
  now: Date,
): Promise<NewTender> {
  if ((await readWhomToInvite(tx, origin)).length === 0) throw procedureProblem('call-off-nobody-to-invite');
  const created = await createDraft(tx, actor, content, now, 'call-off');
  await execute(tx, 'UPDATE procurement.tender SET by_invitation = true WHERE id = $1', [created.id]);
  await execute(
    tx,
    `INSERT INTO procurement.tender_procedure (tender_id, authority_id, kind, framework_lot_id, register_category_id, service_origin, updated_at)
     VALUES ($1, $2, 'mini-competition', $3, $4, $5, $6)`,
    [created.id, actor.organisationId, origin.frameworkLotId, origin.registerCategoryId, origin.serviceOrigin, now],
  );
  return created;
}

/** The framework's terms with what is bought this time. */
function contentOfLot(framework: TenderRecord, lotId: string, callOff: CallOff): TenderContent {
  const { title, description, estimatedValueCents, durationMonths, submissionLocal } = callOff;
  return {
    ...framework,
    title,
    description,
    procedure: 'oth-single',
    framework: 'none',
    frameworkMaxCents: null,
    estimatedValueCents,
    questionsLocal: null,
    submissionLocal,
    lots: framework.lots
      .filter(({ id }) => id === lotId)
      .map((lot) => ({
        ...lot,
        id: undefined,
        reference: 'LOT-0001',
        title,
        estimatedValueCents,
        frameworkMaxCents: null,
        startsOn: null,
        durationMonths,
        maxAwards: 1,
        callOff: null,
        priceItems: lot.priceItems.map(({ id: _, ...item }) => item),
        criteria: lot.criteria.map(({ id: _, ...criterion }) => criterion),
      })),
  };
}
