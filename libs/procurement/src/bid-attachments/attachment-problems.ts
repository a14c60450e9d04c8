import { defineProblems } from '@kasvutori/platform';

export const attachmentProblem = defineProblems({
  'attachment-too-large': {
    status: 413,
    text: {
      fi: 'Liite on liian suuri: enintään {limit}.',
      sv: 'Bilagan är för stor: högst {limit}.',
      en: 'The attachment is too large: at most {limit}.',
    },
  },
  'attachment-type-refused': {
    status: 415,
    text: {
      fi: 'Tätä tiedostoa ei voi liittää. Käytä PDF-, Word-, Excel-, OpenDocument-, kuva- tai tekstitiedostoa.',
      sv: 'Den här filen kan inte bifogas. Använd en PDF-, Word-, Excel-, OpenDocument-, bild- eller textfil.',
      en: 'This file cannot be attached. Use a PDF, Word, Excel, OpenDocument, picture or text file.',
    },
  },
  'attachment-name-differs': {
    status: 415,
    text: {
      fi: 'Tätä tiedostoa ei voi liittää. Sen nimen pääte ei vastaa sisältöä.',
      sv: 'Den här filen kan inte bifogas. Filnamnets ändelse motsvarar inte innehållet.',
      en: 'This file cannot be attached. The ending of its name does not match the content.',
    },
  },
  'attachment-empty': {
    status: 422,
    text: { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' },
  },
  'attachment-name-missing': {
    status: 422,
    text: {
      fi: 'Tiedoston nimi puuttuu.',
      sv: 'Filens namn saknas.',
      en: 'The name of the file is missing.',
    },
  },
  'attachments-too-many': {
    status: 409,
    text: {
      fi: 'Tarjouksessa on jo {max} liitettä. Poista jokin ensin.',
      sv: 'Anbudet har redan {max} bilagor. Ta bort någon först.',
      en: 'The bid has {max} attachments already. Remove one first.',
    },
  },
});
