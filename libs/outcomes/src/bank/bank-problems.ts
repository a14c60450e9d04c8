import { defineProblems } from '@kasvutori/platform';

export const bankProblem = defineProblems({
  'bank-file-not-xml': {
    status: 422,
    text: {
      fi: 'Tiedosto ei ole ehjää XML:ää. Hae se pankista uudelleen.',
      sv: 'Filen är inte hel XML. Hämta den från banken på nytt.',
      en: 'The file is not whole XML. Fetch it from the bank again.',
    },
  },
  'bank-file-has-doctype': {
    status: 422,
    text: {
      fi: 'Tiedostossa on DOCTYPE-määrittely. Sellaista ei pankki lähetä, eikä sitä avata.',
      sv: 'Filen innehåller en DOCTYPE-deklaration. En sådan sänder ingen bank, och den öppnas inte.',
      en: 'The file has a DOCTYPE. No bank sends one, and it is not opened.',
    },
  },
  'bank-file-other-kind': {
    status: 422,
    text: {
      fi: 'Tiedosto ei ole maksujen tilaraportti (pain.002.001.03 tai .10) eikä tilitapahtumailmoitus (camt.054.001.02 tai .08).',
      sv: 'Filen är varken en statusrapport om betalningar (pain.002.001.03 eller .10) eller en avisering om kontotransaktioner (camt.054.001.02 eller .08).',
      en: 'The file is neither a payment status report (pain.002.001.03 or .10) nor a debit/credit notification (camt.054.001.02 or .08).',
    },
  },
  'bank-file-incomplete': {
    status: 422,
    text: {
      fi: 'Tiedostosta puuttuu tieto, jota ilman sitä ei voi lukea (tunnus, tila, tili, summa tai päivä), tai sen summat eivät täsmää.',
      sv: 'Filen saknar en uppgift som den inte kan läsas utan (id, status, konto, belopp eller dag), eller så stämmer dess summor inte.',
      en: 'The file lacks something it cannot be read without (an id, a status, an account, an amount or a day), or its sums do not agree.',
    },
  },
  'bank-file-unknown-message': {
    status: 422,
    text: {
      fi: 'Tilaraportti koskee sanomaa {message}, jota täältä ei ole lähetetty.',
      sv: 'Statusrapporten gäller meddelandet {message}, som inte har sänts härifrån.',
      en: 'The status report is about the message {message}, which was not sent from here.',
    },
  },
  'bank-file-other-run': {
    status: 409,
    text: {
      fi: 'Tilaraportti koskee maksuajoa {actual}, ei ajoa {expected}.',
      sv: 'Statusrapporten gäller betalningskörning {actual}, inte körning {expected}.',
      en: 'The status report is about payment run {actual}, not run {expected}.',
    },
  },
  'bank-file-other-currency': {
    status: 422,
    text: {
      fi: 'Tiedostossa on muita valuuttoja kuin euro. Sitä ei ole luettu.',
      sv: 'Filen innehåller andra valutor än euro. Den har inte lästs.',
      en: 'The file has other currencies than the euro. It has not been read.',
    },
  },
  'bank-file-other-account': {
    status: 422,
    text: {
      fi: 'Tiedosto koskee tiliä {account}, jolta täältä ei makseta.',
      sv: 'Filen gäller kontot {account}, som inga betalningar görs från här.',
      en: 'The file is about the account {account}, which nothing is paid from here.',
    },
  },
  'bank-file-not-given-up': {
    status: 409,
    text: {
      fi: 'Tiedoston toimitus ei ole keskeytynyt: se on toimitettu, sitä yritetään vielä, tai se viedään käsin.',
      sv: 'Leveransen av filen har inte avbrutits: den är levererad, försöks ännu eller förs för hand.',
      en: 'The delivery of the file was not given up: it is delivered, still being tried, or taken by hand.',
    },
  },
  'bank-row-resolved': {
    status: 409,
    text: {
      fi: 'Rivi on jo selvitetty.',
      sv: 'Raden har redan utretts.',
      en: 'The row has been resolved already.',
    },
  },
  'bank-row-without-amount': {
    status: 409,
    text: {
      fi: 'Tilaraportin rivi ei ole tilitapahtuma, joten sitä ei voi kohdistaa maksuun.',
      sv: 'Raden i statusrapporten är ingen kontotransaktion och kan inte riktas till en betalning.',
      en: 'A row of a status report is no entry on the account, so it cannot be matched to a payment.',
    },
  },
  'bank-row-payment-unknown': {
    status: 422,
    text: {
      fi: 'Maksua ei löydy.',
      sv: 'Betalningen hittades inte.',
      en: 'The payment was not found.',
    },
  },
  'bank-row-amount-differs': {
    status: 422,
    text: {
      fi: 'Summat eroavat: tilitapahtuma on {entry} €, maksu {payment} €. Vain sama summa voidaan kohdistaa.',
      sv: 'Beloppen skiljer sig: kontotransaktionen är {entry} €, betalningen {payment} €. Bara samma belopp kan riktas.',
      en: 'The amounts differ: the entry is {entry} €, the payment {payment} €. Only the same amount can be matched.',
    },
  },
  'bank-row-payment-taken': {
    status: 409,
    text: {
      fi: 'Maksua ei ole lähetetty, tai pankin toinen rivi on jo kertonut saman siitä.',
      sv: 'Betalningen har inte sänts, eller så har en annan rad från banken redan sagt samma sak om den.',
      en: 'The payment was not sent, or another row of the bank has said the same of it already.',
    },
  },
  'bank-row-account-keeper': {
    status: 403,
    text: {
      fi: 'Olet kirjannut tilin, jolle tämä maksu lähti. Toinen henkilö kohdistaa rivin.',
      sv: 'Du har antecknat kontot som betalningen gick till. En annan person riktar raden.',
      en: 'You entered the account this payment went to. Somebody else matches the row.',
    },
  },
});
