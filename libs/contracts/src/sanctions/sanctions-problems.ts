import { defineProblems } from '@kasvutori/platform';

export const sanctionProblem = defineProblems({
  'sanction-other-person': {
    status: 403,
    text: {
      fi: 'Seuraamuksen ratkaisee toinen henkilö kuin sen ehdottaja.',
      sv: 'Påföljden avgörs av någon annan än den som föreslog den.',
      en: 'A sanction is decided by somebody else than who proposed it.',
    },
  },
  'sanction-not-missed': {
    status: 409,
    text: {
      fi: 'Seuraamusta voi ehdottaa vain jaksosta, joka on arvioitu ja jäi tavoitteesta.',
      sv: 'En påföljd kan föreslås bara för en period som har bedömts och missade målet.',
      en: 'A sanction can be proposed only for a period that has been judged and missed its target.',
    },
  },
  'sanction-nothing': {
    status: 409,
    text: {
      fi: 'Sopimuksen mukaan seuraamus on 0 euroa: sitä ei ole sovittu tai enimmäismäärä on käytetty.',
      sv: 'Enligt avtalet är påföljden 0 euro: ingen har avtalats eller maximibeloppet är använt.',
      en: 'By the contract the sanction is 0 euros: none is agreed, or the most has been used.',
    },
  },
  'sanction-twice': {
    status: 409,
    text: {
      fi: 'Tästä jaksosta on jo ehdotettu tai päätetty seuraamus.',
      sv: 'För denna period finns redan en föreslagen eller beslutad påföljd.',
      en: 'A sanction for this period has been proposed or decided already.',
    },
  },
  'sanction-ground-missing': {
    status: 422,
    text: {
      fi: 'Kerro mittari ja jakso, tai poikkeama, summa ja sopimuksen kohta.',
      sv: 'Ange indikator och period, eller avvikelse, belopp och punkt i avtalet.',
      en: 'Say the indicator and its period, or the deviation, the amount and the clause.',
    },
  },
});
