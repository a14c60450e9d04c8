import { defineProblems } from '@kasvutori/platform';

export const factsProblem = defineProblems({
  'employment-ends-before-start': {
    status: 422,
    text: {
      fi: 'Työ päättyy ennen kuin se alkaa. Tarkista päivät.',
      sv: 'Arbetet slutar innan det börjar. Kontrollera datumen.',
      en: 'The job ends before it starts. Check the days.',
    },
  },
  'employment-in-future': {
    status: 422,
    text: {
      fi: 'Työ alkaa vasta {start}. Ilmoita se, kun se on alkanut.',
      sv: 'Arbetet börjar först {start}. Anmäl det när det har börjat.',
      en: 'The job starts only on {start}. Report it once it has started.',
    },
  },
  'employment-hours': {
    status: 422,
    text: {
      fi: 'Viikkotuntien on oltava enemmän kuin 0 ja enintään 168, enintään kahdella desimaalilla.',
      sv: 'Veckotimmarna ska vara fler än 0 och högst 168, med högst två decimaler.',
      en: 'The hours per week must be above 0 and at most 168, with at most two decimals.',
    },
  },
  'employment-overlaps': {
    status: 409,
    text: {
      fi: 'Työ samalle työnantajalle ({employer}) on jo ilmoitettu samalle ajalle, alkaen {start}. Oikaise se ilmoitus.',
      sv: 'Arbete för samma arbetsgivare ({employer}) har redan anmälts för samma tid, från {start}. Rätta den anmälan.',
      en: 'Work for the same employer ({employer}) is already reported for that time, from {start}. Correct that report.',
    },
  },
  'fact-already-corrected': {
    status: 409,
    text: {
      fi: 'Tämä tieto on jo oikaistu. Oikaise uusin tieto.',
      sv: 'Den här uppgiften har redan rättats. Rätta den nyaste uppgiften.',
      en: 'This fact has already been corrected. Correct the newest one.',
    },
  },
  'fact-corrected-elsewhere': {
    status: 409,
    text: {
      fi: 'Palvelutapahtuma oikaistaan siellä, missä se kirjattiin: peru tapahtuma.',
      sv: 'En servicehändelse rättas där den har antecknats: återkalla händelsen.',
      en: 'A service event is corrected where it was recorded: take the event back.',
    },
  },
  'correction-empty': {
    status: 422,
    text: {
      fi: 'Kerro, mikä on oikein, tai peru tieto kokonaan.',
      sv: 'Ange vad som är rätt eller ta tillbaka uppgiften helt.',
      en: 'Say what is right, or take the fact back altogether.',
    },
  },
});
