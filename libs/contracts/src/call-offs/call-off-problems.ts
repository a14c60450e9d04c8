import { defineProblems } from '@kasvutori/platform';

export const callOffProblem = defineProblems({
  'call-offs-by-clients': {
    status: 409,
    text: {
      fi: 'Tässä puitejärjestelyssä asiakas valitsee palveluntuottajan, joten tilauksia ei anneta.',
      sv: 'I det här ramavtalet väljer klienten producenten, så inga beställningar ges.',
      en: 'In this framework the client chooses the provider, so no call-offs are given.',
    },
  },
  'call-offs-by-competition': {
    status: 409,
    text: {
      fi: 'Tämän puitejärjestelyn tilaukset kilpailutetaan kevennetysti kilpailutuksen sivulla.',
      sv: 'Ramavtalets beställningar konkurrensutsätts på nytt på upphandlingens sida.',
      en: 'Call-offs of this framework are put to mini-competitions on the page of the tender.',
    },
  },
  'framework-maximum-passed': {
    status: 409,
    text: {
      fi: 'Puitejärjestelyn enimmäisarvo ylittyisi: jäljellä on {remaining} (hankintalaki 42 §; C-23/20, Simonsen & Weel).',
      sv: 'Ramavtalets högsta värde skulle överskridas: {remaining} återstår (upphandlingslagen 42 §; C-23/20, Simonsen & Weel).',
      en: 'The maximum of the framework would be passed: {remaining} is left (Procurement Act, section 42; C-23/20, Simonsen & Weel).',
    },
  },
  'framework-used-up': {
    status: 409,
    text: {
      fi: 'Puitejärjestelyn enimmäisarvo on käytetty.',
      sv: 'Ramavtalets högsta värde är uppnått.',
      en: 'The maximum of the framework has been reached.',
    },
  },
  'call-off-dates-crossed': {
    status: 422,
    text: {
      fi: 'Viimeinen päivä ei voi olla ennen ensimmäistä.',
      sv: 'Den sista dagen kan inte vara före den första.',
      en: 'The last day cannot be before the first.',
    },
  },
  'call-off-nothing-ordered': {
    status: 422,
    text: {
      fi: 'Anna nollaa suurempi arvo.',
      sv: 'Ange ett värde över noll.',
      en: 'Give a value above zero.',
    },
  },
  'call-off-municipality-missing': {
    status: 422,
    text: {
      fi: 'Valitse vähintään yksi kunta.',
      sv: 'Välj minst en kommun.',
      en: 'Choose at least one municipality.',
    },
  },
  'call-off-nobody-able': {
    status: 409,
    text: {
      fi: 'Kukaan puitejärjestelyn palveluntuottajista ei voi ottaa tilausta vastaan.',
      sv: 'Ingen av ramavtalets producenter kan ta emot beställningen.',
      en: 'None of the providers of the framework can take the call-off.',
    },
  },
  'call-off-turn-moved': {
    status: 409,
    text: {
      fi: 'Vuoro on siirtynyt sen jälkeen, kun katsoit ehdotusta. Tarkista uusi ehdotus ja lähetä sitten.',
      sv: 'Turen har flyttats sedan du såg förslaget. Granska det nya förslaget och skicka sedan.',
      en: 'The turn has moved since you saw the proposal. Check the new proposal, then send.',
    },
  },
  'call-off-provider-unable': {
    status: 409,
    text: {
      fi: 'Tälle palveluntuottajalle tilausta ei voi tarjota.',
      sv: 'Beställningen kan inte erbjudas den här producenten.',
      en: 'The call-off cannot be offered to this provider.',
    },
  },
  'call-off-ground-missing': {
    status: 422,
    text: {
      fi: 'Perustele kirjallisesti, miksi tilausta ei anneta sille, jonka sääntö nimeää.',
      sv: 'Motivera skriftligen varför beställningen inte ges till den som regeln utser.',
      en: 'Give a written ground for not offering the call-off to whom the rule names.',
    },
  },
  'call-off-ground-unexpected': {
    status: 422,
    text: {
      fi: 'Perustelu annetaan vain, kun säännöstä poiketaan.',
      sv: 'En motivering ges bara vid avvikelse från regeln.',
      en: 'A ground is given only when departing from the rule.',
    },
  },
  'call-off-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tilaus ei ole enää tilassa, jossa tämän voi tehdä.',
      sv: 'Beställningen är inte längre i ett läge där detta kan göras.',
      en: 'The call-off is no longer in a state in which this can be done.',
    },
  },
  'call-off-answer-late': {
    status: 409,
    text: {
      fi: 'Vastausaika päättyi {until}.',
      sv: 'Svarstiden gick ut {until}.',
      en: 'The time to answer ended on {until}.',
    },
  },
  'absence-in-the-past': {
    status: 422,
    text: {
      fi: 'Päivä on jo mennyt.',
      sv: 'Dagen har redan gått.',
      en: 'The day has gone by.',
    },
  },
});
