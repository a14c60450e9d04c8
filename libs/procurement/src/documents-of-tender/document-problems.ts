import { defineProblems } from '@kasvutori/platform';

export const documentProblem = defineProblems({
  'document-too-large': {
    status: 413,
    text: {
      fi: 'Tiedosto on liian suuri. Enimmäiskoko on {limit}. Mitään ei tallennettu.',
      sv: 'Filen är för stor. Den får vara högst {limit}. Ingenting sparades.',
      en: 'The file is too large. The limit is {limit}. Nothing was saved.',
    },
  },
  'document-type-refused': {
    status: 415,
    text: {
      fi: 'Tätä tiedostotyyppiä ei oteta vastaan. Liitä PDF-, Word-, Excel-, OpenDocument-, teksti- (UTF-8), CSV-, PNG- tai JPEG-tiedosto.',
      sv: 'Den här filtypen tas inte emot. Bifoga en PDF-, Word-, Excel-, OpenDocument-, text- (UTF-8), CSV-, PNG- eller JPEG-fil.',
      en: 'This type of file is not accepted. Attach a PDF, Word, Excel, OpenDocument, text (UTF-8), CSV, PNG or JPEG file.',
    },
  },
  'picture-type-refused': {
    status: 415,
    text: {
      fi: 'Tätä tiedostotyyppiä ei oteta vastaan. Valitse JPEG-, PNG- tai WebP-kuva.',
      sv: 'Den här filtypen tas inte emot. Välj en bild i formatet JPEG, PNG eller WebP.',
      en: 'This type of file is not accepted. Choose a JPEG, PNG or WebP picture.',
    },
  },
  'document-name-differs': {
    status: 415,
    text: {
      fi: 'Tiedoston pääte ei vastaa sen sisältöä. Tarkista, että tiedosto on oikea ja nimetty oikein.',
      sv: 'Filens ändelse stämmer inte med innehållet. Kontrollera att filen är rätt och rätt namngiven.',
      en: 'The ending of the file name does not match its content. Check that the file is the right one and rightly named.',
    },
  },
  'document-has-macros': {
    status: 415,
    text: {
      fi: 'Tiedostossa on makroja. Tallenna se ilman niitä.',
      sv: 'Filen innehåller makron. Spara den utan dem.',
      en: 'The file contains macros. Save it without them.',
    },
  },
  'document-infected': {
    status: 422,
    text: {
      fi: 'Tiedostosta löytyi haittaohjelma ({found}). Mitään ei tallennettu. Tarkista laitteesi virustorjunnalla.',
      sv: 'Ett skadeprogram ({found}) hittades i filen. Ingenting sparades. Kontrollera din enhet med ett antivirusprogram.',
      en: 'Malware ({found}) was found in the file. Nothing was saved. Check your device with antivirus software.',
    },
  },
  'document-not-scanned': {
    status: 503,
    text: {
      fi: 'Tiedostoa ei voitu nyt tarkastaa virusten varalta. Mitään ei tallennettu. Yritä hetken päästä uudelleen.',
      sv: 'Filen kunde inte kontrolleras för virus just nu. Ingenting sparades. Försök igen om en stund.',
      en: 'The file could not be checked for viruses just now. Nothing was saved. Try again in a moment.',
    },
  },
  'document-empty': {
    status: 422,
    text: { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' },
  },
  'document-name-missing': {
    status: 422,
    text: {
      fi: 'Tiedoston nimi puuttuu tai ei kelpaa.',
      sv: 'Filens namn saknas eller är ogiltigt.',
      en: 'The name of the file is missing or not valid.',
    },
  },
  'document-name-taken': {
    status: 409,
    text: {
      fi: 'Samanniminen asiakirja on jo liitetty.',
      sv: 'Ett dokument med samma namn är redan bifogat.',
      en: 'A document of the same name is already attached.',
    },
  },
  'document-only-in-draft': {
    status: 409,
    text: {
      fi: 'Asiakirjoja voi muuttaa vain luonnoksessa. Julkaistussa kilpailutuksessa asiakirja lisätään, korvataan tai poistetaan korjauksella.',
      sv: 'Dokument kan ändras bara i ett utkast. I en publicerad upphandling läggs dokument till, ersätts eller tas bort genom en rättelse.',
      en: 'Documents can be changed only in a draft. In a published tender a document is added, replaced or removed by a corrigendum.',
    },
  },
  'document-already-replaced': {
    status: 409,
    text: {
      fi: 'Asiakirja on jo korvattu uudemmalla. Korvaa uusin versio.',
      sv: 'Dokumentet har redan ersatts med ett nyare. Ersätt den nyaste versionen.',
      en: 'The document has already been replaced by a newer one. Replace the newest version.',
    },
  },
  'document-already-removed': {
    status: 409,
    text: {
      fi: 'Asiakirja on jo poistettu korjauksella.',
      sv: 'Dokumentet har redan tagits bort genom en rättelse.',
      en: 'The document has already been removed by a corrigendum.',
    },
  },
});
