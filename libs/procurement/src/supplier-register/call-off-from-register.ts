import { dbNow, one, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { createCallOff, type CallOff } from '../call-offs/create-call-off.js';
import { moveStage } from '../procedures/stage-lifecycle.js';
import type { NewTender } from '../tenders/store-tender.js';
import type { TenderContent } from '../tenders/tender-content.js';
import { stageOfRegister } from './member-lifecycle.js';
import { lockRegister, type RegisterRecord, type StoredCategory } from './register-queries.js';
import { registerProblem } from './register-problems.js';

/** A competition of its own among the accepted members of a category: a draft that can be submitted as it is. */
export async function callOffFromRegister(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  categoryId: string,
  callOff: CallOff & { readonly quantity: number },
  serviceOrigin: string,
): Promise<NewTender> {
  const register = await lockRegister(tx, actor.organisationId, registerId);
  const now = await dbNow(tx);
  const stage = stageOfRegister(register.status, register.validTo, now);
  if (!moveStage('supplier-register', stage, 'call-off', 'officer').ok) throw registerProblem('register-not-open');
  const category = one(register.categories.filter(({ id }) => id === categoryId));
  const origin = { frameworkLotId: null, registerCategoryId: categoryId, serviceOrigin };
  return createCallOff(tx, actor, origin, contentOf(register, category, callOff), now);
}

/** One lot with one price, the lowest wins; the officer may refine the draft. */
function contentOf(
  register: RegisterRecord,
  category: StoredCategory,
  {
    title,
    description,
    estimatedValueCents,
    durationMonths,
    submissionLocal,
    quantity,
  }: CallOff & { quantity: number },
): TenderContent {
  const { language, mainCpv } = register;
  return {
    title,
    description,
    language,
    bidLanguages: [language],
    procedure: 'oth-single',
    mainCpv,
    additionalCpv: [],
    framework: 'none',
    frameworkMaxCents: null,
    estimatedValueCents,
    questionsLocal: null,
    submissionLocal,
    lots: [
      {
        reference: 'LOT-0001',
        title,
        description: {},
        serviceKind: category.serviceKind,
        municipalities: category.municipalities,
        nuts: [],
        mainCpv,
        additionalCpv: [],
        estimatedValueCents,
        frameworkMaxCents: null,
        capCents: null,
        startsOn: null,
        durationMonths,
        maxAwards: 1,
        priceItems: [
          {
            code: 'UNIT',
            kind: 'unit',
            title: category.title,
            unit: category.unit,
            quantity,
            maxUnitPriceCents: null,
            thresholdDays: null,
            vatCategory: 'S',
          },
        ],
        criteria: [{ kind: 'price', title: { fi: 'Hinta', sv: 'Pris', en: 'Price' }, description: {}, weight: '100' }],
      },
    ],
  };
}
