import { defineProblems } from '@kasvutori/platform';

export const payeeProblem = defineProblems({
  'iban-wrong': {
    status: 422,
    text: {
      fi: 'Tilinumero ei täsmää: IBANin pituus tai tarkistusnumerot ovat väärin.',
      sv: 'Kontonumret stämmer inte: IBAN-numrets längd eller kontrollsiffror är fel.',
      en: 'The account number is not right: the length or the check digits of the IBAN are wrong.',
    },
  },
  'bic-wrong': {
    status: 422,
    text: {
      fi: 'BIC-koodi ei ole oikein. Suomalaiselle tilille sitä ei tarvitse antaa.',
      sv: 'BIC-koden är inte rätt. För ett finländskt konto behövs den inte.',
      en: 'The BIC is not right. It is not needed for a Finnish account.',
    },
  },
  'bic-missing': {
    status: 422,
    text: {
      fi: 'Anna pankin BIC-koodi: sitä ei voi päätellä tästä tilinumerosta.',
      sv: 'Ange bankens BIC-kod: den framgår inte av kontonumret.',
      en: 'Give the BIC of the bank: it cannot be told from this account number.',
    },
  },
});
