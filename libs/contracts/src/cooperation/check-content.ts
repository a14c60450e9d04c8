import { commonProblem, isServiceKindCode, municipalityByCode, type Localised } from '@kasvutori/platform';
import type { CooperationContent } from './cooperation-content.js';
import { weightsRefusal, type WeightRefusal } from './divide-cost.js';
import { repeatedResponsibilities } from './responsibilities.js';

type Fault =
  | 'party-unknown'
  | 'party-twice'
  | 'code-unknown'
  | 'responsibility-twice'
  | 'day-in-future'
  | 'period-reversed'
  | 'cost-zero'
  | WeightRefusal;

const TEXTS: Readonly<Record<Fault, Localised>> = {
  'party-unknown': {
    fi: 'Valitse jokin osapuolista.',
    sv: 'Välj någon av parterna.',
    en: 'Choose one of the parties.',
  },
  'party-twice': { fi: 'Osapuoli on jo mukana.', sv: 'Parten är redan med.', en: 'This party is there already.' },
  'code-unknown': { fi: 'Koodia ei tunneta.', sv: 'Koden är okänd.', en: 'The code is not known.' },
  'responsibility-twice': {
    fi: 'Sama palvelu samassa kunnassa on jo annettu toisessa kohdassa.',
    sv: 'Samma tjänst i samma kommun har redan getts på ett annat ställe.',
    en: 'The same service in the same municipality has been given above.',
  },
  'day-in-future': { fi: 'Päivä on vasta tulossa.', sv: 'Dagen har inte kommit än.', en: 'The day is yet to come.' },
  'period-reversed': {
    fi: 'Jakso päättyy ennen kuin se alkaa.',
    sv: 'Perioden slutar innan den börjar.',
    en: 'The period ends before it begins.',
  },
  'cost-zero': { fi: 'Nollaa ei voi jakaa.', sv: 'Noll kan inte fördelas.', en: 'Zero cannot be divided.' },
  'weights-for-each-party': {
    fi: 'Anna luku jokaiselle osapuolelle.',
    sv: 'Ange ett tal för varje part.',
    en: 'Give a number for each party.',
  },
  'weights-all-zero': {
    fi: 'Ainakin yhden luvun on oltava suurempi kuin nolla.',
    sv: 'Minst ett tal ska vara större än noll.',
    en: 'At least one number must be greater than zero.',
  },
  'shares-not-hundred': {
    fi: 'Osuuksien summan on oltava tasan 100 %.',
    sv: 'Andelarna ska vara exakt 100 % tillsammans.',
    en: 'The shares must sum to exactly 100 %.',
  },
};

/** Refuses, field by field, content that contradicts itself; what is only missing may stay missing in a draft. */
export function refuseFaults(content: CooperationContent): void {
  refuseAll(faultsOf(content));
}

/** Throws one problem that names every field at fault; nothing when there is none. */
export function refuseAll(faults: readonly Faulty[]): void {
  if (faults.length > 0)
    throw commonProblem('validation-failed', {
      errors: faults.map(([pointer, code]) => ({ pointer, code, text: TEXTS[code] })),
    });
}

type Faulty = readonly [pointer: string, fault: Fault];

export function faultsOf(content: CooperationContent): Faulty[] {
  const { parties, responsibilities, costKeys, servicePoints, information } = content;
  const unknown = (pointer: string, party: number): Faulty[] =>
    party >= 1 && party <= parties.length ? [] : [[pointer, 'party-unknown']];
  const codes = (pointer: string, all: readonly string[], known: (code: string) => boolean): Faulty[] =>
    all.every(known) ? [] : [[pointer, 'code-unknown']];
  const isMunicipality = (code: string) => municipalityByCode(code) !== undefined;
  return [
    ...parties.flatMap(({ name, organisationId }, index): Faulty[] =>
      parties
        .slice(0, index)
        .some((other) => other.name === name || (organisationId !== null && other.organisationId === organisationId))
        ? [[`/parties/${index}/name`, 'party-twice']]
        : [],
    ),
    ...responsibilities.flatMap(({ serviceKinds, municipalities, bought: _, ...who }, index) => [
      ...codes(`/responsibilities/${index}/serviceKinds`, serviceKinds, isServiceKindCode),
      ...codes(`/responsibilities/${index}/municipalities`, municipalities, isMunicipality),
      ...Object.entries(who).flatMap(([role, party]) => unknown(`/responsibilities/${index}/${role}`, party)),
    ]),
    ...repeatedResponsibilities(responsibilities).map((index): Faulty => [
      `/responsibilities/${index}/municipalities`,
      'responsibility-twice',
    ]),
    ...costKeys.flatMap(({ kind, weights }, index): Faulty[] => {
      const refusal = kind === 'use' ? undefined : weightsRefusal(kind, weights, parties.length);
      return refusal === undefined ? [] : [[`/costKeys/${index}/weights`, refusal]];
    }),
    ...servicePoints.flatMap(({ municipality, bodies }, index) => [
      ...codes(`/servicePoints/${index}/municipality`, [municipality], isMunicipality),
      ...bodies.flatMap((party) => unknown(`/servicePoints/${index}/bodies`, party)),
    ]),
    ...information.flatMap(({ from, to }, index) => [
      ...unknown(`/information/${index}/from`, from),
      ...unknown(`/information/${index}/to`, to),
    ]),
  ];
}

/** What the parties are asked to accept says what it is for, between whom, and at least one thing somebody answers for. */
export const isComplete = ({ title, purpose, parties, responsibilities }: CooperationContent): boolean =>
  (title.fi ?? '').trim() !== '' &&
  (purpose.fi ?? '').trim() !== '' &&
  parties.length >= 2 &&
  responsibilities.some(({ serviceKinds, municipalities }) => serviceKinds.length > 0 && municipalities.length > 0);
