import { defineProblems, type FieldProblem } from '@kasvutori/platform';
import type { AnswerFault } from './questionnaire.js';

export const needsProblem = defineProblems({
  'questionnaire-of-other-kind': {
    status: 422,
    text: {
      fi: 'Ihmiselle ja yritykselle on eri kysely. Vastaa siihen, joka on tarkoitettu tälle asiakkaalle.',
      sv: 'Personer och företag har olika enkäter. Svara på den som är avsedd för den här klienten.',
      en: 'People and companies have different questionnaires. Answer the one meant for this client.',
    },
  },
  'answers-incomplete': {
    status: 422,
    text: {
      fi: 'Kaikkiin kysymyksiin tarvitaan vastaus, jokaiseen yksi.',
      sv: 'Varje fråga behöver ett svar.',
      en: 'Every question needs one answer.',
    },
  },
  'reason-for-difference-missing': {
    status: 422,
    text: {
      fi: 'Kerro, miksi arviosi poikkeaa siitä, mitä vastauksista seuraa.',
      sv: 'Berätta varför din bedömning avviker från det som följer av svaren.',
      en: 'Say why your assessment differs from what follows from the answers.',
    },
  },
});

const FAULTS: Readonly<Record<AnswerFault['refusal'], FieldProblem['text']>> = {
  'question-unanswered': { fi: 'Valitse vastaus.', sv: 'Välj ett svar.', en: 'Choose an answer.' },
  'question-unknown': {
    fi: 'Tätä ei kysytä tässä kyselyssä.',
    sv: 'Det här frågas inte i enkäten.',
    en: 'The questionnaire does not ask this.',
  },
  'answer-unknown': {
    fi: 'Valitse jokin annetuista vastauksista.',
    sv: 'Välj ett av de givna svaren.',
    en: 'Choose one of the given answers.',
  },
};

export const faultyAnswers = (faults: readonly AnswerFault[]) =>
  needsProblem('answers-incomplete', {
    errors: faults.map(({ question, refusal }) => ({
      pointer: `/answers/${question}`,
      code: refusal,
      text: FAULTS[refusal],
    })),
  });
