import { defineProblems } from '@kasvutori/platform';

export const noticeProblem = defineProblems({
  'notice-too-large': {
    status: 413,
    text: {
      fi: 'Tiedosto on liian suuri: ilmoitus saa olla enintään {limit}.',
      sv: 'Filen är för stor: ett meddelande får vara högst {limit}.',
      en: 'The file is too large: a notice can be at most {limit}.',
    },
  },
  'notice-empty': {
    status: 422,
    text: {
      fi: 'Tiedosto puuttuu tai on tyhjä. Valitse ilmoituksen XML-tiedosto.',
      sv: 'Filen saknas eller är tom. Välj meddelandets XML-fil.',
      en: 'The file is missing or empty. Choose the XML file of the notice.',
    },
  },
  'notice-encoding': {
    status: 422,
    text: {
      fi: 'Tiedostoa ei voi lukea: eForms-ilmoitus on UTF-8-muotoinen.',
      sv: 'Filen kan inte läsas: ett eForms-meddelande är i UTF-8.',
      en: 'The file cannot be read: an eForms notice is in UTF-8.',
    },
  },
  'notice-doctype': {
    status: 422,
    text: {
      fi: 'Tiedostossa on dokumenttityypin määrittely (DOCTYPE). Sellaista ei lueta turvallisuussyistä; eForms-ilmoituksessa sitä ei ole.',
      sv: 'Filen innehåller en dokumenttypsdeklaration (DOCTYPE). Sådana läses inte av säkerhetsskäl; eForms-meddelanden har ingen.',
      en: 'The file has a document type declaration (DOCTYPE). Those are not read for safety; an eForms notice never has one.',
    },
  },
  'notice-broken': {
    status: 422,
    text: {
      fi: 'Tiedosto ei ole ehjää XML:ää: rivi {line}, merkki {column}. {detail}',
      sv: 'Filen är inte giltig XML: rad {line}, tecken {column}. {detail}',
      en: 'The file is not well-formed XML: line {line}, column {column}. {detail}',
    },
  },
  'notice-too-deep': {
    status: 422,
    text: {
      fi: 'Tiedoston elementit ovat liian monella tasolla sisäkkäin.',
      sv: 'Filens element ligger i för många nivåer inuti varandra.',
      en: 'The elements of the file are nested too deeply.',
    },
  },
  'notice-wrong-document': {
    status: 422,
    text: {
      fi: 'Tiedosto on ”{document}”, ei hankintailmoitus (ContractNotice).',
      sv: 'Filen är ”{document}”, inte ett meddelande om upphandling (ContractNotice).',
      en: 'The file is “{document}”, not a contract notice (ContractNotice).',
    },
  },
  'notice-not-eforms': {
    status: 422,
    text: {
      fi: 'Ilmoitus ei ole eForms-muotoinen (CustomizationID ”{customization}”).',
      sv: 'Meddelandet är inte i eForms-format (CustomizationID ”{customization}”).',
      en: 'The notice is not an eForms notice (CustomizationID “{customization}”).',
    },
  },
  'notice-type-not-supported': {
    status: 422,
    text: {
      fi: 'Ilmoitustyypistä ”{type}” ei voi tehdä kilpailutusta. Tuo hankintailmoitus (cn-standard tai cn-social).',
      sv: 'Meddelandetypen ”{type}” kan inte bli en upphandling. Importera ett meddelande om upphandling (cn-standard eller cn-social).',
      en: 'A notice of type “{type}” cannot become a tender. Import a contract notice (cn-standard or cn-social).',
    },
  },
  'notice-without-lots': {
    status: 422,
    text: {
      fi: 'Ilmoituksessa ei ole yhtään osaa.',
      sv: 'Meddelandet har ingen del.',
      en: 'The notice has no lots.',
    },
  },
  'notice-too-many-lots': {
    status: 422,
    text: {
      fi: 'Ilmoituksessa on {count} osaa. Enintään {limit} voi tuoda.',
      sv: 'Meddelandet har {count} delar. Högst {limit} kan importeras.',
      en: 'The notice has {count} lots. At most {limit} can be imported.',
    },
  },
});
