import { defineProblems } from '@kasvutori/platform';

export const eventProblem = defineProblems({
  'event-after-death': {
    status: 422,
    text: {
      fi: 'Asiakas on kuollut {day}. Sen jälkeen ei ole käyntejä.',
      sv: 'Klienten avled {day}. Det finns inga besök efter det.',
      en: 'The client died on {day}. There are no visits after that.',
    },
  },
  'event-in-future': {
    status: 422,
    text: {
      fi: 'Käynnin aika on tulevaisuudessa. Kirjaa käynti, kun se on ollut.',
      sv: 'Besökets tid ligger i framtiden. Anteckna besöket när det har varit.',
      en: 'The time is in the future. Record the event once it has taken place.',
    },
  },
  'event-before-choice': {
    status: 422,
    text: {
      fi: 'Asiakas on ollut teillä vasta {startsOn} alkaen.',
      sv: 'Klienten har varit hos er först från {startsOn}.',
      en: 'The client has been with you from {startsOn} only.',
    },
  },
  'event-after-choice': {
    status: 422,
    text: {
      fi: 'Asiakas on ollut teillä vain {endsOn} asti.',
      sv: 'Klienten var hos er bara till {endsOn}.',
      en: 'The client was with you until {endsOn} only.',
    },
  },
  'event-outside-voucher': {
    status: 422,
    text: {
      fi: 'Palveluseteli on voimassa {from}–{lastDay}.',
      sv: 'Servicesedeln gäller {from}–{lastDay}.',
      en: 'The voucher is valid {from}–{lastDay}.',
    },
  },
  'voucher-short': {
    status: 409,
    text: {
      fi: 'Setelissä ei ole tarpeeksi: jäljellä on {balance}, käynti maksaa {amount}.',
      sv: 'Sedeln räcker inte: {balance} är kvar, besöket kostar {amount}.',
      en: 'The voucher does not hold enough: {balance} is left, the event costs {amount}.',
    },
  },
  'voucher-closed': {
    status: 409,
    text: {
      fi: 'Palveluseteli ei ole enää käytössä.',
      sv: 'Servicesedeln används inte längre.',
      en: 'The voucher is no longer in use.',
    },
  },
  'choice-not-accepted': {
    status: 409,
    text: {
      fi: 'Ota asiakas ensin vastaan. Sitten voit kirjata käyntejä.',
      sv: 'Ta först emot klienten. Sedan kan du anteckna besök.',
      en: 'Accept the client first. Then you can record events.',
    },
  },
  'event-already-recorded': {
    status: 409,
    text: {
      fi: 'Tälle asiakkaalle on jo kirjattu käynti {day}. Jos käyntejä oli useampi, kirjaa jokaiselle oma alkamisaika.',
      sv: 'För klienten finns redan ett besök den {day}. Om besöken var fler, ange en egen starttid för varje besök.',
      en: 'An event on {day} is recorded for this client already. If there were more, give each its own starting time.',
    },
  },
  'event-paid-authority-corrects': {
    status: 409,
    text: {
      fi: 'Käynti on jo maksettu. Pyydä viranomaista korjaamaan se.',
      sv: 'Besöket har redan betalats. Be myndigheten rätta det.',
      en: 'The event has been paid. Ask the authority to correct it.',
    },
  },
  'event-already-corrected': {
    status: 409,
    text: {
      fi: 'Tämä kirjaus on jo korjattu.',
      sv: 'Anteckningen har redan rättats.',
      en: 'This record has been corrected already.',
    },
  },
  'event-outside-stage': {
    status: 409,
    text: {
      fi: 'Paketin tässä vaiheessa on jäljellä {left} kertaa. Kirjaa seuraavan vaiheen kerrat erikseen.',
      sv: 'I den här etappen av paketet återstår {left} gånger. Anteckna nästa etapps gånger separat.',
      en: 'This stage of the package has {left} units left. Record the units of the next stage separately.',
    },
  },
});
