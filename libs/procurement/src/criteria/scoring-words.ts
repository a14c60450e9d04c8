import { formatCents, type Language, LANGUAGES, type Localised, localised, parseCents } from '@kasvutori/platform';
import { type Bounds, type LifeCycle, type Scoring, scoringOf } from './scoring.js';

interface InWords {
  readonly kind: string;
  readonly scoring?: Scoring | null | undefined;
  readonly minPoints?: string | null | undefined;
}

/** How a criterion is scored, as bidders read it before they bid. */
export function scoringWords(criterion: InWords): Localised {
  const words = (language: Language): string =>
    [...sentences(scoringOf(criterion), language), ...minimumWords(criterion.minPoints ?? null, language)].join(' ');
  return Object.fromEntries(LANGUAGES.map((language) => [language, words(language)])) as Localised;
}

function sentences(scoring: Scoring, language: Language): string[] {
  switch (scoring.kind) {
    case 'relative':
      return [
        scoring.lifeCycle === undefined ? RELATIVE[language] : RELATIVE_COST[language],
        ...lifeCycle(scoring, language),
      ];
    case 'linear': {
      const euros = (amount: string): string => formatCents(parseCents(amount), language);
      const said = LINEAR[language].replace('{best}', euros(scoring.best)).replace('{worst}', euros(scoring.worst));
      return [said, BEYOND_PRICE[scoring.beyondWorst][language], ...lifeCycle(scoring, language)];
    }
    case 'panel':
      return [PANEL[language].replaceAll('{max}', String(scoring.maxScore))];
    case 'stated-value':
      return [
        fill(STATED[language], scoring, localised(scoring.unit, language), language),
        BEYOND_VALUE[scoring.beyondWorst][language],
      ];
    case 'yes-no':
      return [YES_NO[language]];
  }
}

function fill(text: string, { best, worst }: Bounds, unit: string, language: Language): string {
  return text
    .replace('{best}', decimal(best, language))
    .replace('{worst}', decimal(worst, language))
    .replaceAll('{unit}', unit);
}

function lifeCycle({ lifeCycle: of }: { readonly lifeCycle?: LifeCycle }, language: Language): string[] {
  if (of === undefined) return [];
  const components = of.components.map(
    ({ title, when }) => `${localised(title, language)} (${TIMING[when][language]})`,
  );
  return [
    LIFE_CYCLE[language]
      .replace('{years}', String(of.years))
      .replace('{rate}', decimal(of.discountRate, language))
      .replace('{components}', components.join(', ')),
  ];
}

const minimumWords = (minPoints: string | null, language: Language): string[] =>
  minPoints === null ? [] : [MINIMUM[language].replace('{points}', decimal(minPoints, language))];

const decimal = (text: string, language: Language): string => {
  const plain = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return language === 'en' ? plain : plain.replace('.', ',');
};

const RELATIVE: Localised = {
  fi: 'Halvin vertailuhinta saa täydet pisteet. Muut saavat pisteitä suhteessa: painoarvo × halvin hinta ÷ tarjottu hinta.',
  sv: 'Det lägsta jämförelsepriset får full poäng. De andra får poäng i förhållande till det: vikten × lägsta priset ÷ erbjudet pris.',
  en: 'The lowest comparison price gets all points. The others get points in proportion: weight × lowest price ÷ offered price.',
};
const RELATIVE_COST: Localised = {
  fi: 'Pienin elinkaarikustannus saa täydet pisteet. Muut saavat pisteitä suhteessa: painoarvo × pienin kustannus ÷ tarjouksen kustannus.',
  sv: 'Den lägsta livscykelkostnaden får full poäng. De andra får poäng i förhållande till det: vikten × lägsta kostnaden ÷ anbudets kostnad.',
  en: 'The lowest life-cycle cost gets all points. The others get points in proportion: weight × lowest cost ÷ the cost of the bid.',
};
const LINEAR: Localised = {
  fi: 'Täydet pisteet saa, kun summa on enintään {best}, eikä yhtään pistettä, kun se on {worst}. Välillä pisteet vähenevät tasaisesti.',
  sv: 'Full poäng fås när beloppet är högst {best} och inga poäng när det är {worst}. Däremellan minskar poängen jämnt.',
  en: 'All points are given when the amount is at most {best}, and none when it is {worst}. Between them the points fall evenly.',
};
const BEYOND_PRICE: Readonly<Record<Bounds['beyondWorst'], Localised>> = {
  zero: {
    fi: 'Sitä suurempi summa ei saa pisteitä.',
    sv: 'Ett högre belopp får inga poäng.',
    en: 'A higher amount gets no points.',
  },
  exclude: {
    fi: 'Tarjousta, jonka summa on suurempi, ei vertailla.',
    sv: 'Ett anbud med ett högre belopp jämförs inte.',
    en: 'A bid with a higher amount is not compared.',
  },
};
const PANEL: Localised = {
  fi: 'Arvioijat antavat pisteitä 0–{max} ja perustelevat ne. Pisteet: painoarvo × arvio ÷ {max}.',
  sv: 'Bedömarna ger 0–{max} och motiverar det. Poäng: vikten × bedömningen ÷ {max}.',
  en: 'The assessors give 0–{max} with their grounds. Points: weight × score ÷ {max}.',
};
const STATED: Localised = {
  fi: 'Tarjoaja ilmoittaa luvun. Täydet pisteet saa, kun luku on {best} {unit}, eikä yhtään, kun se on {worst} {unit}. Välillä pisteet muuttuvat tasaisesti.',
  sv: 'Anbudsgivaren uppger ett tal. Full poäng fås när talet är {best} {unit} och inga poäng när det är {worst} {unit}. Däremellan ändras poängen jämnt.',
  en: 'The bidder states a number. All points are given when it is {best} {unit}, and none when it is {worst} {unit}. Between them the points change evenly.',
};
const BEYOND_VALUE: Readonly<Record<Bounds['beyondWorst'], Localised>> = {
  zero: {
    fi: 'Sitä huonompi luku ei saa pisteitä eikä parempi lisäpisteitä.',
    sv: 'Ett sämre tal får inga poäng och ett bättre inga extra.',
    en: 'A worse number gets no points and a better one no more.',
  },
  exclude: {
    fi: 'Tarjousta, jonka luku on huonompi, ei vertailla. Parempi luku ei saa lisäpisteitä.',
    sv: 'Ett anbud med ett sämre tal jämförs inte. Ett bättre tal ger inga extra poäng.',
    en: 'A bid with a worse number is not compared. A better number gets no more points.',
  },
};
const YES_NO: Localised = {
  fi: 'Kyllä antaa täydet pisteet, ei ei anna pisteitä.',
  sv: 'Ja ger full poäng, nej ger inga poäng.',
  en: 'Yes gives all points, no gives none.',
};
const LIFE_CYCLE: Localised = {
  fi: 'Elinkaarikustannus on vertailuhinta ja tarjoajan ilmoittamat kustannukset {years} vuodelta, diskontattuna {rate} prosentilla vuodessa: {components}.',
  sv: 'Livscykelkostnaden är jämförelsepriset och de kostnader anbudsgivaren uppger för {years} år, diskonterade med {rate} procent per år: {components}.',
  en: 'The life-cycle cost is the comparison price and the costs the bidder states for {years} years, discounted at {rate} per cent a year: {components}.',
};
const TIMING: Readonly<Record<LifeCycle['components'][number]['when'], Localised>> = {
  start: { fi: 'alussa', sv: 'i början', en: 'at the start' },
  yearly: { fi: 'joka vuoden lopussa', sv: 'i slutet av varje år', en: 'at the end of each year' },
  end: { fi: 'viimeisen vuoden lopussa', sv: 'i slutet av sista året', en: 'at the end of the last year' },
};
const MINIMUM: Localised = {
  fi: 'Vähintään {points} pistettä vaaditaan: vähemmän saanutta tarjousta ei vertailla.',
  sv: 'Minst {points} poäng krävs: ett anbud med färre poäng jämförs inte.',
  en: 'At least {points} points are required: a bid with fewer is not compared.',
};
