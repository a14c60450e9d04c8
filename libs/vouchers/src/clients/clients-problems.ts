import { defineProblems } from '@kasvutori/platform';

export const clientProblem = defineProblems({
  'personal-code-malformed': {
    status: 422,
    text: {
      fi: 'Tämä ei ole henkilötunnus. Kirjoita se muodossa ppkkvv-nnnt, esimerkiksi 010190-900P.',
      sv: 'Det här är ingen personbeteckning. Skriv den som ddmmåå-nnnt, till exempel 010190-900P.',
      en: 'This is no personal identity code. Write it as ddmmyy-nnnc, for example 010190-900P.',
    },
  },
  'personal-code-of-no-day': {
    status: 422,
    text: {
      fi: 'Henkilötunnuksen alussa on päivä, jota ei ole. Tarkista päivä, kuukausi ja vuosi.',
      sv: 'Personbeteckningen börjar med en dag som inte finns. Kontrollera dag, månad och år.',
      en: 'The code begins with a day that does not exist. Check the day, the month and the year.',
    },
  },
  'personal-code-number-unused': {
    status: 422,
    text: {
      fi: 'Yksilönumeroa 000 tai 001 ei ole kenelläkään. Tarkista kolme numeroa välimerkin jälkeen.',
      sv: 'Ingen har individnumret 000 eller 001. Kontrollera de tre siffrorna efter skiljetecknet.',
      en: 'Nobody has the individual number 000 or 001. Check the three digits after the sign.',
    },
  },
  'personal-code-check-wrong': {
    status: 422,
    text: {
      fi: 'Viimeinen merkki ei sovi muihin. Jokin merkki on väärin: tarkista ne yksi kerrallaan.',
      sv: 'Det sista tecknet stämmer inte med de andra. Något tecken är fel: kontrollera dem ett i taget.',
      en: 'The last character does not fit the others. One of them is wrong: check them one by one.',
    },
  },
  'business-id-invalid': {
    status: 422,
    text: {
      fi: 'Y-tunnus ei ole oikein. Sen muoto on 1234567-1, ja viimeinen numero on tarkistusnumero.',
      sv: 'FO-numret är inte rätt. Formen är 1234567-1, och den sista siffran är en kontrollsiffra.',
      en: 'The business id is not right. Its form is 1234567-1, and the last digit is a check digit.',
    },
  },
  'company-is-client': {
    status: 409,
    text: {
      fi: 'Tämä yritys on jo asiakkaana: {reference}.',
      sv: 'Företaget är redan klient: {reference}.',
      en: 'This company is already a client: {reference}.',
    },
  },
  'company-has-no-personal-code': {
    status: 409,
    text: {
      fi: 'Yrityksellä ei ole henkilötunnusta.',
      sv: 'Ett företag har ingen personbeteckning.',
      en: 'A company has no personal identity code.',
    },
  },
  'client-has-died': {
    status: 409,
    text: {
      fi: 'Asiakas on kuollut {day}. Uutta ei voi enää avata.',
      sv: 'Klienten avled {day}. Inget nytt kan öppnas.',
      en: 'The client died on {day}. Nothing new can be opened.',
    },
  },
  'death-not-confirmed': {
    status: 422,
    text: {
      fi: 'Vahvista kirjoittamalla asiakkaan asiakasnumero {reference}.',
      sv: 'Bekräfta genom att skriva klientens nummer {reference}.',
      en: 'Confirm by writing the client’s number {reference}.',
    },
  },
  'death-in-future': {
    status: 422,
    text: {
      fi: 'Kuolinpäivä on viimeistään tänään ({today}).',
      sv: 'Dödsdagen är senast i dag ({today}).',
      en: 'The day of death is today ({today}) at the latest.',
    },
  },
  'personal-code-of-real-person': {
    status: 422,
    text: {
      fi: 'Esittelyssä käytetään vain keksittyjä henkilöitä: tunnuksen yksilönumero on 900–999.',
      sv: 'I demonstrationen används bara påhittade personer: individnumret är 900–999.',
      en: 'The demonstration holds invented people only: the individual number is 900–999.',
    },
  },
  'personal-code-of-invented-person': {
    status: 422,
    text: {
      fi: 'Tämä on testihenkilön tunnus (yksilönumero 900–999). Sitä ei voi käyttää oikeassa palvelussa.',
      sv: 'Det här är en testpersons beteckning (individnummer 900–999). Den kan inte användas i den riktiga tjänsten.',
      en: 'This code is of a test person (individual number 900–999). It cannot be used in the real service.',
    },
  },
  'client-exists': {
    status: 409,
    text: {
      fi: 'Tämä henkilö on jo asiakkaana: {reference}.',
      sv: 'Personen är redan klient: {reference}.',
      en: 'This person is already a client: {reference}.',
    },
  },
  'case-worker-unknown': {
    status: 422,
    text: {
      fi: 'Valitse vastuutyöntekijäksi oman alueesi asiakastyöntekijä.',
      sv: 'Välj en klientarbetare i ditt eget område till ansvarig.',
      en: 'Choose a case worker of your own authority as the responsible one.',
    },
  },
  'client-person-unknown': {
    status: 422,
    text: {
      fi: 'Tätä käyttäjää ei ole, tai hän on jo toinen asiakas.',
      sv: 'Användaren finns inte eller är redan en annan klient.',
      en: 'There is no such user, or they are another client already.',
    },
  },
  'address-needed': {
    status: 422,
    text: {
      fi: 'Paperikirje tarvitsee osoitteen: katuosoite, postinumero ja postitoimipaikka.',
      sv: 'Ett pappersbrev behöver en adress: gatuadress, postnummer och postort.',
      en: 'A letter on paper needs an address: street, postal code and town.',
    },
  },
});
