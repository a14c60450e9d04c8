import type { Localised, Tx } from '@kasvutori/platform';
import { readWhomToInvite } from '../call-offs/invite-to-call-off.js';
import { missingOfFirstCallOff } from '../supplier-register/first-call-off.js';
import { missingForPublication } from '../tenders/tender-completeness.js';
import type { TenderRecord } from '../tenders/tender-record.js';
import { missingOfPlan } from './procedure-plan.js';
import { readPlan } from './procedure-queries.js';

const NOBODY = {
  field: '/procedure',
  code: 'nobody-to-invite',
  text: {
    fi: 'Kutsuttavia ei ole: kukaan ei ole enää mukana.',
    sv: 'Det finns ingen att bjuda in: ingen är längre med.',
    en: 'There is nobody to invite: nobody is in it any more.',
  },
};

/** What a tender and its procedure lack for publication at the instant; empty when it is complete. */
export async function missingOfTender(
  tx: Tx,
  tender: TenderRecord,
  at: Date,
): Promise<{ field: string; code: string; text: Localised }[]> {
  const plan = await readPlan(tx, tender.id);
  const categoryId = plan?.registerCategoryId ?? null;
  const alone = plan?.kind === 'mini-competition' && (await readWhomToInvite(tx, plan)).length === 0;
  return [
    ...missingForPublication(tender, at, tender.buyer),
    ...missingOfPlan(tender, plan, at),
    ...(alone ? [NOBODY] : []),
    ...(categoryId === null ? [] : await missingOfFirstCallOff(tx, tender.id, categoryId, at)),
  ];
}
