import { daysBetween, helsinkiDateOf, type FieldProblem, type Localised } from '@kasvutori/platform';
import type { BuyerType } from '../regime/threshold-table.js';
import { leavesOf } from '../criteria/criteria-tree.js';
import { instantOfLocal, isLocalDeadline } from '../tenders/local-deadline.js';
import type { TenderContent } from '../tenders/tender-content.js';
import { legalTimes } from './legal-times.js';
import type { ProcedurePlan, StoredPlan } from './procedure-queries.js';
import { CODES_OF_PLANS, has, PROCEDURE_TABLE, type Stage } from './procedure-table.js';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

const FLAWS = {
  'requests-deadline-form': text(
    'Anna päivä ja kellonaika muodossa 2027-02-15T14:00.',
    'Ange datum och klockslag i formen 2027-02-15T14:00.',
    'Give a date and time in the form 2027-02-15T14:00.',
  ),
  'requests-deadline-unexpected': text(
    'Tässä menettelyssä ei ole osallistumishakemuksia.',
    'I det här förfarandet finns inga anbudsansökningar.',
    'This procedure has no requests to participate.',
  ),
  'candidates-unexpected': text(
    'Tässä menettelyssä ei valita ehdokkaita.',
    'I det här förfarandet väljs inga anbudssökande.',
    'This procedure selects no candidates.',
  ),
  'candidates-below-minimum': text(
    'Vähimmäismäärä alittaa lain vähimmäismäärän tälle menettelylle.',
    'Minimiantalet underskrider lagens minimiantal för förfarandet.',
    'The minimum is below what the law requires of this procedure.',
  ),
  'candidates-crossed': text(
    'Enimmäismäärä on pienempi kuin vähimmäismäärä.',
    'Maximiantalet är mindre än minimiantalet.',
    'The maximum is below the minimum.',
  ),
  'reduction-unexpected': text(
    'Tässä menettelyssä ehdokkaita ei voi vähentää kierrosten välillä.',
    'I det här förfarandet kan antalet anbudssökande inte minskas mellan omgångarna.',
    'In this procedure candidates cannot be reduced between rounds.',
  ),
} as const satisfies Record<string, Localised>;

/** What cannot be kept even in a draft, because the table of procedures contradicts it. */
export function planFlaws(plan: ProcedurePlan): FieldProblem[] {
  const rules = PROCEDURE_TABLE[plan.kind];
  const selects = has(plan.kind, 'selection');
  const { requestsLocal, minCandidates: min, maxCandidates: max } = plan;
  const found: readonly (readonly [boolean, string, keyof typeof FLAWS])[] = [
    [requestsLocal !== null && !isLocalDeadline(requestsLocal), '/requestsDeadline', 'requests-deadline-form'],
    [requestsLocal !== null && !selects, '/requestsDeadline', 'requests-deadline-unexpected'],
    [(min !== null || max !== null) && !selects, '/minCandidates', 'candidates-unexpected'],
    [min !== null && selects && min < (rules.minCandidates ?? 1), '/minCandidates', 'candidates-below-minimum'],
    [max !== null && selects && max < (min ?? rules.minCandidates ?? 1), '/maxCandidates', 'candidates-crossed'],
    [plan.mayReduce && !rules.mayReduce, '/mayReduce', 'reduction-unexpected'],
  ];
  return found.flatMap(([holds, pointer, code]) => (holds ? [{ pointer, code, text: FLAWS[code] }] : []));
}

const MISSING = {
  'plan-missing': text(
    'Suunnittele hankintamenettely: osallistumishakemusten määräaika ja ehdokkaiden valinta.',
    'Planera upphandlingsförfarandet: tidsfristen för anbudsansökningar och valet av anbudssökande.',
    'Plan the procedure: the deadline for requests to participate and how candidates are selected.',
  ),
  'plan-other-procedure': text(
    'Menettelyn suunnitelma on tehty toiselle menettelylle kuin kilpailutus. Tallenna suunnitelma uudelleen.',
    'Planen är gjord för ett annat förfarande än upphandlingens. Spara planen på nytt.',
    'The plan was made for another procedure than that of the tender. Save the plan again.',
  ),
  'plan-not-framework': text(
    'Valitse kilpailutukseen puitejärjestely, jossa kilpailutetaan kevennetysti.',
    'Välj ett ramavtal med förnyad konkurrensutsättning för upphandlingen.',
    'Choose for the tender a framework with mini-competitions.',
  ),
  'requests-deadline-missing': text(
    'Anna osallistumishakemusten määräaika.',
    'Ange tidsfristen för anbudsansökningar.',
    'Give the deadline for requests to participate.',
  ),
  'requests-deadline-lost': text(
    'Tätä kellonaikaa ei ole: kello siirtyy silloin kesäaikaan. Valitse toinen aika.',
    'Klockslaget finns inte: då ställs klockan om till sommartid. Välj en annan tid.',
    'This time does not exist: the clock moves to summer time. Choose another time.',
  ),
  'requests-deadline-past': text(
    'Osallistumishakemusten määräaika on ohi. Valitse aika, joka on edessä.',
    'Tidsfristen för anbudsansökningar har gått ut. Välj en tid som ligger framåt.',
    'The deadline for requests to participate has passed. Choose a time that lies ahead.',
  ),
  'requests-after-bids': text(
    'Osallistumishakemusten määräajan pitää olla ennen tarjousten määräaikaa.',
    'Tidsfristen för anbudsansökningar ska vara före tidsfristen för anbud.',
    'The deadline for requests to participate must be before the deadline for bids.',
  ),
  'requests-too-short': text(
    'Osallistumishakemuksille on annettava enemmän päiviä: EU-kynnysarvon ylittävässä hankinnassa laki määrää vähimmäisajan.',
    'Ge fler dagar för anbudsansökningar: i en upphandling över EU-tröskelvärdet anger lagen en minimitid.',
    'Give more days for requests to participate: above the EU threshold the law sets a minimum.',
  ),
  'bids-too-short': text(
    'Hakemusten päättymisestä tarjousten määräaikaan on jäätävä enemmän päiviä: laki määrää vähimmäisajan.',
    'Mellan tidsfristen för ansökningar och den för anbud ska det finnas fler dagar: lagen anger en minimitid.',
    'More days must lie between the deadlines for requests and for bids: the law sets a minimum.',
  ),
  'call-off-too-short': text(
    'Kutsun lähettämisestä on oltava vähintään 10 päivää tarjousten määräaikaan (direktiivi 2014/24/EU, 34 artikla 2 kohta).',
    'Från det att inbjudan sänds ska det vara minst 10 dagar till tidsfristen för anbud (direktiv 2014/24/EU, artikel 34.2).',
    'At least 10 days must lie between the invitation and the deadline for bids (directive 2014/24/EU, article 34(2)).',
  ),
  'selection-missing': text(
    'Kerro, miten ehdokkaat valitaan.',
    'Ange hur anbudssökande väljs.',
    'Say how candidates are selected.',
  ),
  'alliance-components-missing': text(
    'Allianssin jokaisessa osassa vertaillaan sekä kyvykkyyttä (laatu) että hintaa.',
    'I varje del av en allians jämförs både förmåga (kvalitet) och pris.',
    'Every lot of an alliance compares both capability (quality) and price.',
  ),
} as const satisfies Record<string, Localised>;

export interface MissingOfPlan {
  readonly field: string;
  readonly code: keyof typeof MISSING;
  readonly text: Localised;
}

/** What the procedure still lacks for publication at `now`; the fields are those of the plan. */
export function missingOfPlan(
  tender: TenderContent & { readonly buyer: BuyerType },
  plan: (ProcedurePlan & Partial<Pick<StoredPlan, 'registerCategoryId'>>) | null,
  now: Date,
): MissingOfPlan[] {
  const of = (code: keyof typeof MISSING, field: string): MissingOfPlan => ({ field, code, text: MISSING[code] });
  if (plan === null) return CODES_OF_PLANS.has(tender.procedure) ? [of('plan-missing', '/procedure')] : [];
  const { eforms, otherEforms } = PROCEDURE_TABLE[plan.kind];
  const requests = plan.requestsLocal === null ? null : instantOfLocal(plan.requestsLocal);
  const submission = tender.submissionLocal === null ? null : instantOfLocal(tender.submissionLocal);
  const selects = has(plan.kind, 'selection');
  const times = legalTimes(plan, tender, now);
  const isShort = (stage: Stage, from: Date, to: Date): boolean =>
    times.some(
      (time) => time.stage === stage && daysBetween(helsinkiDateOf(from), helsinkiDateOf(to)) < time.minimumDays,
    );
  const found: readonly (readonly [boolean, keyof typeof MISSING, string])[] = [
    [tender.procedure !== eforms && !otherEforms.includes(tender.procedure), 'plan-other-procedure', '/procedure'],
    [plan.kind === 'framework' && !callsOff(tender.framework), 'plan-not-framework', '/framework'],
    [selects && plan.requestsLocal === null, 'requests-deadline-missing', '/procedure/requestsDeadline'],
    [plan.requestsLocal !== null && requests === null, 'requests-deadline-lost', '/procedure/requestsDeadline'],
    [requests !== null && requests <= now, 'requests-deadline-past', '/procedure/requestsDeadline'],
    [
      requests !== null && submission !== null && requests >= submission,
      'requests-after-bids',
      '/procedure/requestsDeadline',
    ],
    [
      requests !== null && requests > now && isShort('requests', now, requests),
      'requests-too-short',
      '/procedure/requestsDeadline',
    ],
    [
      requests !== null && submission !== null && submission > requests && isShort('bids', requests, submission),
      'bids-too-short',
      '/submissionDeadline',
    ],
    [
      plan.kind === 'mini-competition' && submission !== null && submission > now && isShort('bids', now, submission),
      'call-off-too-short',
      '/submissionDeadline',
    ],
    [selects && (plan.selection[tender.language] ?? '').trim() === '', 'selection-missing', '/procedure/selection'],
    [plan.kind === 'alliance' && !everyLotHasComponents(tender), 'alliance-components-missing', '/lots'],
  ];
  return found.flatMap(([holds, code, field]) => (holds ? [of(code, field)] : []));
}

/** Whether the framework's terms provide for mini-competitions among its winners (eForms list framework-agreement). */
export const callsOff = (framework: string): boolean => framework === 'fa-w-rc' || framework === 'fa-mix';

const everyLotHasComponents = (tender: TenderContent): boolean =>
  tender.lots.every(({ criteria }) => {
    const isQuality = leavesOf(criteria).map(({ kind }) => kind === 'quality');
    return isQuality.includes(true) && isQuality.includes(false);
  });
