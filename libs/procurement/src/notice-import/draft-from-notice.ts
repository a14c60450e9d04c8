import {
  calendarDate,
  isServiceKindCode,
  municipalitiesOf,
  parseCents,
  SERVICE_KINDS,
  type Cents,
} from '@kasvutori/platform';
import { localOfInstant } from '../tenders/local-deadline.js';
import type { Lot, TenderContent } from '../tenders/tender-content.js';
import type { NoticeRead, ReadAmount, ReadLot } from './notice.js';

/** The draft a notice becomes. Price items are ours alone, so no notice has them; the officer adds them. */
export function draftFromNotice(notice: NoticeRead): TenderContent {
  const references = notice.lots.map((lot) => lot.reference);
  const unique = new Set(references).size === references.length;
  const languages = new Set(notice.lots.flatMap((lot) => lot.bidLanguages));
  return {
    title: notice.title,
    description: notice.description,
    language: notice.language,
    bidLanguages: languages.size === 0 ? [notice.language] : [...languages],
    procedure: notice.procedure ?? 'open',
    mainCpv: notice.mainCpv,
    additionalCpv: notice.additionalCpv,
    framework: notice.framework,
    frameworkMaxCents: euros(notice.frameworkMaximum),
    estimatedValueCents: euros(notice.estimatedValue),
    questionsLocal: notice.questionsDeadline === null ? null : localOfInstant(notice.questionsDeadline),
    submissionLocal: notice.submissionDeadline === null ? null : localOfInstant(notice.submissionDeadline),
    lots: notice.lots.map((lot, index) =>
      lotOf(lot, unique ? lot.reference : `LOT-${String(index + 1).padStart(4, '0')}`),
    ),
  };
}

function lotOf(lot: ReadLot, reference: string): Lot {
  return {
    reference,
    title: lot.title,
    description: lot.description,
    serviceKind: serviceKindOf(lot.mainCpv),
    // A region stands for all its municipalities; the officer narrows them down.
    municipalities: [...new Set(lot.nuts.flatMap((nuts) => municipalitiesOf(nuts).map(({ code }) => code)))],
    nuts: lot.nuts,
    mainCpv: lot.mainCpv,
    additionalCpv: lot.additionalCpv,
    estimatedValueCents: euros(lot.estimatedValue),
    frameworkMaxCents: euros(lot.frameworkMaximum),
    capCents: null,
    startsOn: lot.startsOn === null ? null : calendarDate(lot.startsOn),
    durationMonths: lot.durationMonths,
    maxAwards: lot.maxParticipants ?? 1,
    priceItems: [],
    criteria: lot.criteria,
  };
}

/** Only euros are money here: a foreign value stays information and is among the losses. */
const euros = (amount: ReadAmount | null): Cents | null =>
  amount === null || amount.currency !== 'EUR' ? null : parseCents(amount.amount);

/** The service whose CPV code is exactly this one; a broader or narrower code is for the officer to judge. */
function serviceKindOf(cpv: string | null): string | null {
  const found = Object.values(SERVICE_KINDS).find((kind) => kind.cpv === cpv);
  return isServiceKindCode(found?.code) ? found.code : null;
}
