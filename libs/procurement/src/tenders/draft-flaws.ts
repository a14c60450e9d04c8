import { municipalityByCode, type Cents, type FieldProblem, type Localised } from '@kasvutori/platform';
import { callOffFlaws } from '../call-offs/call-off-terms.js';
import { isGroup, sumHundredths } from '../criteria/criteria-tree.js';
import { scoringFlaws } from '../criteria/scoring.js';
import { SCORING_FLAWS } from '../criteria/scoring-flaw-texts.js';
import { isLocalDeadline } from './local-deadline.js';
import type { Criterion, Lot, TenderContent } from './tender-content.js';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

const FLAWS = {
  'municipality-unknown': text('Kuntaa ei tunneta.', 'Kommunen är okänd.', 'The municipality is not known.'),
  'cpv-form': text(
    'CPV-koodissa on kahdeksan numeroa.',
    'En CPV-kod har åtta siffror.',
    'A CPV code has eight digits.',
  ),
  'nuts-form': text('Aluekoodi ei kelpaa.', 'Områdeskoden är ogiltig.', 'The area code is not valid.'),
  'amount-not-positive': text(
    'Anna nollaa suurempi summa tai jätä tyhjäksi.',
    'Ange ett belopp över noll eller lämna tomt.',
    'Give an amount above zero or leave it empty.',
  ),
  'shares-unexpected': text(
    'Osuuksia annetaan vain, kun tilaukset jaetaan kiintein osuuksin.',
    'Andelar anges bara när beställningarna fördelas i fasta andelar.',
    'Shares are given only when call-offs are divided in fixed shares.',
  ),
  'share-out-of-range': text(
    'Osuus on enintään 100 %, enintään kaksi desimaalia.',
    'En andel är högst 100 %, högst två decimaler.',
    'A share is at most 100 %, with at most two decimals.',
  ),
  'weight-out-of-range': text(
    'Paino on yli 0 ja enintään 100 %, enintään kaksi desimaalia.',
    'Viktningen är över 0 och högst 100 %, högst två decimaler.',
    'A weight is above 0 and at most 100 %, with at most two decimals.',
  ),
  'second-price-criterion': text(
    'Osalla voi olla vain yksi hintaperuste ja yksi kustannusperuste.',
    'En del kan ha bara ett priskriterium och ett kostnadskriterium.',
    'A lot can have only one price criterion and one cost criterion.',
  ),
  'group-order': text(
    'Ryhmän pitää olla luettelossa ennen siihen kuuluvia perusteita.',
    'En grupp ska stå före sina kriterier i förteckningen.',
    'A group has to stand before its members in the list.',
  ),
  'group-not-quality': text(
    'Ryhmässä voi olla vain laatuperusteita. Hinta ja kustannus ovat omina perusteinaan.',
    'En grupp kan ha bara kvalitetskriterier. Pris och kostnad är egna kriterier.',
    'A group can hold only quality criteria. Price and cost stand by themselves.',
  ),
  'group-scored': text(
    'Ryhmää ei pisteytetä: vain siihen kuuluvat perusteet pisteytetään.',
    'En grupp poängsätts inte: bara dess kriterier poängsätts.',
    'A group is not scored: only its members are.',
  ),
  'min-points-out-of-range': text(
    'Vähimmäispisteet ovat yli 0 ja enintään perusteen painoarvo. Vain laatuperusteella voi olla vähimmäispisteet.',
    'Minimipoängen är över 0 och högst kriteriets vikt. Bara ett kvalitetskriterium kan ha minimipoäng.',
    'Minimum points are above 0 and at most the weight of the criterion. Only a quality criterion can have them.',
  ),
  ...SCORING_FLAWS,
  'code-twice': text(
    'Sama tunnus on jo käytössä tässä osassa.',
    'Samma kod används redan i den här delen.',
    'The same code is already used in this lot.',
  ),
  'reference-twice': text(
    'Sama osan tunnus on jo käytössä.',
    'Samma delbeteckning används redan.',
    'The same lot reference is already used.',
  ),
  'threshold-missing': text(
    'Anna, kuinka monta päivää työn pitää jatkua.',
    'Ange hur många dagar arbetet ska fortgå.',
    'Say how many days the job has to last.',
  ),
  'threshold-unexpected': text(
    'Päivien määrä kuuluu vain tulospalkkioon.',
    'Antalet dagar hör bara till en resultatersättning.',
    'A number of days belongs to a milestone only.',
  ),
  'deadline-form': text(
    'Anna päivä ja kellonaika muodossa 2027-02-15T14:00.',
    'Ange datum och klockslag i formen 2027-02-15T14:00.',
    'Give a date and time in the form 2027-02-15T14:00.',
  ),
  'lot-unknown': text(
    'Osa ei kuulu tähän kilpailutukseen.',
    'Delen hör inte till den här upphandlingen.',
    'The lot does not belong to this tender.',
  ),
} as const satisfies Record<string, Localised>;

type FlawCode = keyof typeof FLAWS;
type Found = readonly (readonly [boolean, string, FlawCode])[];

/**
 * What cannot even be kept in a draft, because it contradicts itself or no code list knows it. (What is merely missing is
 * the affair of `missingForPublication`.) `lotIds` are the lots the stored draft has.
 */
export function draftFlaws(content: TenderContent, lotIds: ReadonlySet<string>): FieldProblem[] {
  const references = content.lots.map((lot) => lot.reference);
  return [
    ...where([
      ...amounts('', content, ['frameworkMax', 'estimatedValue']),
      ...codes('', content),
      [
        content.questionsLocal !== null && !isLocalDeadline(content.questionsLocal),
        '/questionsDeadline',
        'deadline-form',
      ],
      [
        content.submissionLocal !== null && !isLocalDeadline(content.submissionLocal),
        '/submissionDeadline',
        'deadline-form',
      ],
    ]),
    ...content.lots.flatMap((lot, index) =>
      where([
        [lot.id !== undefined && !lotIds.has(lot.id), `/lots/${index}/id`, 'lot-unknown'],
        [references.indexOf(lot.reference) !== index, `/lots/${index}/reference`, 'reference-twice'],
        ...flawsOfLot(lot, `/lots/${index}`),
      ]),
    ),
  ];
}

const where = (found: Found): FieldProblem[] =>
  found.flatMap(([holds, pointer, code]) => (holds ? [{ pointer, code, text: FLAWS[code] }] : []));

function flawsOfLot(lot: Lot, at: string): Found {
  const itemCodes = lot.priceItems.map((item) => item.code);
  return [
    ...amounts(at, lot, ['estimatedValue', 'frameworkMax', 'cap']),
    ...codes(at, lot),
    ...(lot.callOff == null
      ? []
      : callOffFlaws(lot.callOff).map((code) => [true, `${at}/callOff/shares`, code] as const)),
    ...lot.municipalities.map(
      (code, index) =>
        [municipalityByCode(code) === undefined, `${at}/municipalities/${index}`, 'municipality-unknown'] as const,
    ),
    ...lot.nuts.map(
      (code, index) => [!/^[A-Z]{2}[0-9A-Z]{0,3}$/.test(code), `${at}/nuts/${index}`, 'nuts-form'] as const,
    ),
    ...lot.priceItems.flatMap((item, index): Found => {
      const place = `${at}/priceItems/${index}`;
      return [
        ...amounts(place, item, ['maxUnitPrice']),
        [itemCodes.indexOf(item.code) !== index, `${place}/code`, 'code-twice'],
        [item.kind === 'milestone' && item.thresholdDays === null, `${place}/thresholdDays`, 'threshold-missing'],
        [item.kind !== 'milestone' && item.thresholdDays !== null, `${place}/thresholdDays`, 'threshold-unexpected'],
      ];
    }),
    ...lot.criteria.flatMap((_, index) => flawsOfCriterion(lot.criteria, index, `${at}/criteria/${index}`)),
  ];
}

function flawsOfCriterion(criteria: readonly Criterion[], index: number, at: string): Found {
  const criterion = criteria[index];
  if (criterion === undefined) return [];
  const { kind, weight, minPoints, scoring } = criterion;
  const parent = criterion.parent ?? null;
  const group = parent === null ? undefined : criteria[parent];
  const asGroup = isGroup(criteria, index);
  const first = criteria.findIndex((other) => other.kind === kind);
  return [
    [kind !== 'quality' && index !== first, `${at}/kind`, 'second-price-criterion'],
    [weight !== null && !isWeight(weight), `${at}/weight`, 'weight-out-of-range'],
    [parent !== null && parent >= index, `${at}/parent`, 'group-order'],
    [group !== undefined && (group.kind !== 'quality' || kind !== 'quality'), `${at}/parent`, 'group-not-quality'],
    [asGroup && scoring != null, `${at}/scoring`, 'group-scored'],
    [minPoints != null && !isMinimum(minPoints, criterion), `${at}/minPoints`, 'min-points-out-of-range'],
    ...(scoring == null
      ? []
      : scoringFlaws(kind, scoring).map((found) => [true, `${at}/scoring${found.at}`, found.flaw] as const)),
  ];
}

function isMinimum(minPoints: string, { kind, weight }: Criterion): boolean {
  if (kind !== 'quality' || !isWeight(minPoints)) return false;
  return weight === null || sumHundredths([minPoints]) <= sumHundredths([weight]);
}

function amounts<Name extends string>(
  at: string,
  holder: Readonly<Record<`${Name}Cents`, Cents | null>>,
  names: readonly Name[],
): Found {
  const pointers: Readonly<Record<string, string>> = { frameworkMax: 'frameworkMaximum' };
  return names.map((name) => {
    const cents: Cents | null = holder[`${name}Cents`];
    return [cents !== null && cents <= 0n, `${at}/${pointers[name] ?? name}`, 'amount-not-positive'];
  });
}

function codes(at: string, holder: { mainCpv: string | null; additionalCpv: readonly string[] }): Found {
  return [
    [holder.mainCpv !== null && !isCpv(holder.mainCpv), `${at}/mainCpv`, 'cpv-form'],
    ...holder.additionalCpv.map((code, index) => [!isCpv(code), `${at}/additionalCpv/${index}`, 'cpv-form'] as const),
  ];
}

const isCpv = (code: string): boolean => /^\d{8}$/.test(code);

function isWeight(weight: string): boolean {
  return /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(weight) && !/^0{1,2}(\.0{1,2})?$/.test(weight);
}
