import type { Localised } from '../texts/language.js';

export interface ServiceLanguage {
  /** BCP 47: the two-letter code where ISO 639-1 has one, otherwise that of ISO 639-3. */
  readonly code: string;
  readonly iso6393: string;
  readonly name: Localised;
}

const language = (code: string, iso6393: string, fi: string, sv: string, en: string): [string, ServiceLanguage] => [
  code,
  { code, iso6393, name: { fi, sv, en } },
];

/** Languages services are given in: the national ones, the Sámi languages, sign languages and those clients speak most. */
export const SERVICE_LANGUAGES: ReadonlyMap<string, ServiceLanguage> = new Map([
  language('fi', 'fin', 'suomi', 'finska', 'Finnish'),
  language('sv', 'swe', 'ruotsi', 'svenska', 'Swedish'),
  language('en', 'eng', 'englanti', 'engelska', 'English'),
  language('se', 'sme', 'pohjoissaame', 'nordsamiska', 'Northern Sámi'),
  language('smn', 'smn', 'inarinsaame', 'enaresamiska', 'Inari Sámi'),
  language('sms', 'sms', 'koltansaame', 'skoltsamiska', 'Skolt Sámi'),
  language('fse', 'fse', 'suomalainen viittomakieli', 'finskt teckenspråk', 'Finnish Sign Language'),
  language(
    'fss',
    'fss',
    'suomenruotsalainen viittomakieli',
    'finlandssvenskt teckenspråk',
    'Finland-Swedish Sign Language',
  ),
  language('ru', 'rus', 'venäjä', 'ryska', 'Russian'),
  language('et', 'est', 'viro', 'estniska', 'Estonian'),
  language('uk', 'ukr', 'ukraina', 'ukrainska', 'Ukrainian'),
  language('ar', 'ara', 'arabia', 'arabiska', 'Arabic'),
  language('so', 'som', 'somali', 'somaliska', 'Somali'),
  language('fa', 'fas', 'persia', 'persiska', 'Persian'),
  language('prs', 'prs', 'dari', 'dari', 'Dari'),
  language('ku', 'kur', 'kurdi', 'kurdiska', 'Kurdish'),
  language('sq', 'sqi', 'albania', 'albanska', 'Albanian'),
  language('tr', 'tur', 'turkki', 'turkiska', 'Turkish'),
  language('vi', 'vie', 'vietnam', 'vietnamesiska', 'Vietnamese'),
  language('th', 'tha', 'thai', 'thailändska', 'Thai'),
  language('zh', 'zho', 'kiina', 'kinesiska', 'Chinese'),
  language('es', 'spa', 'espanja', 'spanska', 'Spanish'),
  language('fr', 'fra', 'ranska', 'franska', 'French'),
  language('pl', 'pol', 'puola', 'polska', 'Polish'),
  language('ti', 'tir', 'tigrinja', 'tigrinska', 'Tigrinya'),
]);

/** The language of an ISO 639-3 code in any case ("FIN" as eForms writes it), or undefined. */
export function languageOfIso6393(code: string): ServiceLanguage | undefined {
  const wanted = code.toLowerCase();
  return [...SERVICE_LANGUAGES.values()].find((candidate) => candidate.iso6393 === wanted);
}
