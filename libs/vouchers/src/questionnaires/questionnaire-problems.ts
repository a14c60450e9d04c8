import { defineProblems, type FieldProblem, type Localised } from '@kasvutori/platform';
import type { Level } from '../needs/needs-ground.js';
import type { Flaw, FlawCode } from './check-questionnaire.js';

export const questionnaireProblem = defineProblems({
  'questionnaire-has-draft': {
    status: 409,
    text: {
      fi: 'Uusi versio on jo kesken. Jatka sitä.',
      sv: 'En ny version är redan på gång. Fortsätt med den.',
      en: 'A new version is under way already. Go on with it.',
    },
  },
  'questionnaire-published': {
    status: 409,
    text: {
      fi: 'Julkaistu kysely ei muutu. Aloita uusi versio.',
      sv: 'En publicerad enkät ändras inte. Börja en ny version.',
      en: 'A published questionnaire does not change. Begin a new version.',
    },
  },
  'questionnaire-incomplete': {
    status: 422,
    text: {
      fi: 'Kyselyä ei voi vielä julkaista. Korjaa ensin luetellut kohdat.',
      sv: 'Enkäten kan inte publiceras ännu. Rätta först de uppräknade punkterna.',
      en: 'The questionnaire cannot be published yet. Mend what is listed first.',
    },
  },
});

const LEVEL_NAMES: Readonly<Record<Level, Localised>> = {
  little: { fi: 'vähän', sv: 'lite', en: 'little' },
  some: { fi: 'jonkin verran', sv: 'en del', en: 'some' },
  much: { fi: 'paljon', sv: 'mycket', en: 'much' },
};

const FLAWS: Readonly<Record<FlawCode, Localised>> = {
  'text-missing': {
    fi: 'Kirjoita teksti suomeksi, ruotsiksi ja englanniksi.',
    sv: 'Skriv texten på finska, svenska och engelska.',
    en: 'Write the text in Finnish, Swedish and English.',
  },
  'code-twice': {
    fi: 'Sama tunnus on jo käytössä. Anna toinen.',
    sv: 'Samma beteckning används redan. Ange en annan.',
    en: 'The same code is in use already. Give another.',
  },
  'questions-missing': {
    fi: 'Kyselyssä ei ole kysymyksiä.',
    sv: 'Enkäten har inga frågor.',
    en: 'The questionnaire has no questions.',
  },
  'area-without-questions': {
    fi: 'Elämänalueessa ei ole yhtään kysymystä. Lisää kysymys tai poista alue.',
    sv: 'Livsområdet har inga frågor. Lägg till en fråga eller ta bort området.',
    en: 'The area of life has no questions. Add one or take the area away.',
  },
  'area-not-listed': {
    fi: 'Kysymyksen elämänalue puuttuu kyselyn alueista.',
    sv: 'Frågans livsområde saknas bland enkätens områden.',
    en: 'The area of the question is not among those of the questionnaire.',
  },
  'options-too-few': {
    fi: 'Kysymys tarvitsee ainakin kaksi vastausta.',
    sv: 'Frågan behöver minst två svar.',
    en: 'The question needs at least two answers.',
  },
  'levels-out-of-order': {
    fi: 'Rajan ”paljon” on oltava suurempi kuin rajan ”jonkin verran”.',
    sv: 'Gränsen ”mycket” måste vara större än gränsen ”en del”.',
    en: 'The limit of “much” must be greater than that of “some”.',
  },
  'level-out-of-reach': {
    fi: 'Vastauksista voi tulla enintään {most} pistettä, joten tasoa ”paljon” ei voi saavuttaa.',
    sv: 'Svaren kan ge högst {most} poäng, så nivån ”mycket” kan inte nås.',
    en: 'The answers can make at most {most} points, so that “much” cannot be reached.',
  },
  'heavy-out-of-reach': {
    fi: 'Painavan vastauksen raja on 1–{most} pistettä.',
    sv: 'Gränsen för ett tungt svar är 1–{most} poäng.',
    en: 'The limit of a heavy answer is 1–{most} points.',
  },
  'condition-question-unknown': {
    fi: 'Ehto puhuu kysymyksestä, jota kyselyssä ei ole: {question}.',
    sv: 'Villkoret gäller en fråga som inte finns i enkäten: {question}.',
    en: 'The condition speaks of a question that is not there: {question}.',
  },
  'condition-answer-unknown': {
    fi: 'Valitse ehtoon ainakin yksi kysymyksen {question} vastauksista.',
    sv: 'Välj minst ett av svaren på frågan {question} till villkoret.',
    en: 'Choose at least one answer of the question {question} for the condition.',
  },
  'segment-not-for-everybody': {
    fi: 'Viimeisen ryhmän on sovittava kaikille: poista siitä ehdot.',
    sv: 'Den sista gruppen måste passa alla: ta bort dess villkor.',
    en: 'The last group must fit everybody: take its conditions away.',
  },
  'trial-missing': {
    fi: 'Lisää testivastaukset, joista tulee taso ”{level}”.',
    sv: 'Lägg till testsvar som ger nivån ”{level}”.',
    en: 'Add test answers that give the level “{level}”.',
  },
  'trial-incomplete': {
    fi: 'Testivastaukset ”{name}” eivät vastaa kyselyn kysymyksiä. Vastaa niihin uudelleen.',
    sv: 'Testsvaren ”{name}” motsvarar inte enkätens frågor. Besvara dem på nytt.',
    en: 'The test answers “{name}” do not fit the questions. Answer them anew.',
  },
  'trial-gives-other-level': {
    fi: 'Testivastauksista ”{name}” tulee taso ”{level}”, vaikka odotit muuta.',
    sv: 'Testsvaren ”{name}” ger nivån ”{level}”, fast du väntade dig en annan.',
    en: 'The test answers “{name}” give the level “{level}”, although you expected another.',
  },
};

/** Flaws as problems at their fields; levels are named in all languages, since who reads is not known here. */
export const flawProblem = ({ pointer, code, params = {} }: Flaw): FieldProblem => {
  const { level, ...rest } = params;
  const named = level === undefined ? undefined : LEVEL_NAMES[level as Level];
  const inLanguage = (language: keyof Localised): string =>
    named === undefined ? FLAWS[code][language] : FLAWS[code][language].replace('{level}', named[language]);
  return {
    pointer,
    code,
    text: { fi: inLanguage('fi'), sv: inLanguage('sv'), en: inLanguage('en') },
    params: rest,
  };
};
