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
      fi: 'Tiedosto ei ole maksujen tilaraportti (pain.002.001.03 tai pain.002.001.10).',
      sv: 'Filen är inte en statusrapport om betalningar (pain.002.001.03 eller pain.002.001.10).',
      en: 'The file is not a payment status report (pain.002.001.03 or pain.002.001.10).',
    },
  },
  'bank-file-incomplete': {
    status: 422,
    text: {
      fi: 'Tilaraportista puuttuu tieto, jolla maksut tunnistetaan (sanoman tai maksun tunnus tai tila).',
      sv: 'Statusrapporten saknar en uppgift som betalningarna identifieras med (meddelandets eller betalningens id eller status).',
      en: 'The status report lacks what payments are known by (the id of the message or a payment, or a status).',
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
});
