import { defineProblems } from '@kasvutori/platform';

export const clientProblem = defineProblems({
  'personal-code-invalid': {
    status: 422,
    text: {
      fi: 'Henkilötunnus ei ole oikein. Tarkista merkit.',
      sv: 'Personbeteckningen är inte rätt. Kontrollera tecknen.',
      en: 'The personal identity code is not right. Check the characters.',
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
