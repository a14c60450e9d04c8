import { defineProblems } from '@kasvutori/platform';

export const fallbackProblem = defineProblems({
  'choice-rule-too-soon': {
    status: 422,
    text: {
      fi: 'Sääntö julkaistaan ennen kuin se alkaa: valitse huominen tai myöhempi päivä.',
      sv: 'Regeln publiceras innan den börjar: välj morgondagen eller en senare dag.',
      en: 'A rule is published before it begins: choose tomorrow or a later day.',
    },
  },
  'choice-rule-half': {
    status: 422,
    text: {
      fi: 'Anna sekä aika valita että aika valita toisin, tai jätä molemmat tyhjiksi.',
      sv: 'Ange både tiden att välja och tiden att välja annorlunda, eller lämna båda tomma.',
      en: 'Give both the time to choose and the time to choose otherwise, or leave both empty.',
    },
  },
});
