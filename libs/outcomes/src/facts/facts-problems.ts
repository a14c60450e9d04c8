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
  'fact-of-another-source': {
    status: 409,
    text: {
      fi: 'Tieto tuli viranomaiselta, rekisteristä tai asiakkaalta. Kerro oma tietonne: ristiriita ratkaistaan.',
      sv: 'Uppgiften kom från myndigheten, ett register eller klienten. Ge er egen uppgift: motstridigheten avgörs.',
      en: 'The fact came from the authority, a register or the client. Report what you know: the conflict will be decided.',
    },
  },
  'correction-of-another-kind': {
    status: 422,
    text: {
      fi: 'Oikaisun on oltava samaa lajia kuin oikaistava tieto.',
      sv: 'Rättelsen ska vara av samma slag som uppgiften den rättar.',
      en: 'The correction must be of the same kind as the fact it corrects.',
    },
  },
  'fact-ends-before-start': {
    status: 422,
    text: {
      fi: 'Jakso päättyy ennen kuin se alkaa. Tarkista päivät.',
      sv: 'Perioden slutar innan den börjar. Kontrollera datumen.',
      en: 'The period ends before it starts. Check the days.',
    },
  },
  'fact-in-future': {
    status: 422,
    text: {
      fi: 'Tieto koskee aikaa, joka alkaa vasta {from}. Ilmoita se silloin.',
      sv: 'Uppgiften gäller en tid som börjar först {from}. Anmäl den då.',
      en: 'The fact is of a time that begins only on {from}. Report it then.',
    },
  },
  'fact-amount': {
    status: 422,
    text: {
      fi: 'Palkasta ja kustannuksesta kerrotaan summa, opinnoista ja mittauksista ei.',
      sv: 'För lön och kostnad anges ett belopp, för studier och mätningar inte.',
      en: 'A wage and a cost have an amount; studies and measurements have none.',
    },
  },
  'fact-value': {
    status: 422,
    text: {
      fi: 'Mittauksesta ja palvelutasosta kerrotaan arvo, muista ei.',
      sv: 'För en mätning och en servicenivå anges ett värde, för annat inte.',
      en: 'A score and a service level have a value; other facts have none.',
    },
  },
  'fact-overlaps': {
    status: 409,
    text: {
      fi: 'Sama tieto ({subject}) on jo ilmoitettu samalle ajalle, alkaen {from}. Oikaise se ilmoitus.',
      sv: 'Samma uppgift ({subject}) har redan anmälts för samma tid, från {from}. Rätta den anmälan.',
      en: 'The same fact ({subject}) is already reported for that time, from {from}. Correct that report.',
    },
  },
  'fact-evidence-too-much': {
    status: 409,
    text: {
      fi: 'Yhteen tietoon voi liittää enintään {max} tiedostoa.',
      sv: 'Till en uppgift kan högst {max} filer bifogas.',
      en: 'A fact can have at most {max} files.',
    },
  },
  'verification-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tietoa ei voi enää merkitä näin: se on jo todennettu, kiistetty tai kumottu.',
      sv: 'Uppgiften kan inte längre märkas så: den är redan verifierad, bestridd eller upphävd.',
      en: 'The fact cannot be marked so any more: it is verified, disputed or overruled already.',
    },
  },
  'conflict-fact-unknown': {
    status: 422,
    text: {
      fi: 'Valitse jompikumpi ristiriidan tiedoista.',
      sv: 'Välj någon av de två motstridiga uppgifterna.',
      en: 'Choose one of the two facts that conflict.',
    },
  },
  'conflict-decided-so': {
    status: 409,
    text: {
      fi: 'Ristiriita on jo ratkaistu näin.',
      sv: 'Motstridigheten har redan avgjorts så.',
      en: 'The conflict has been decided so already.',
    },
  },
});
