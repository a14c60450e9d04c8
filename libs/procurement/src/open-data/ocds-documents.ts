import { localised, type Language, type Localised } from '@kasvutori/platform';
import type { DocumentKind } from '../documents-of-tender/documents.dto.js';
import type { PriorInformation } from '../planning/planning.dto.js';
import type { OcdsInput } from './ocds-input.js';
import { said, type JsonObject } from './ocds-values.js';

/*
 * Where the papers of a process are. `documentType` is not used: see docs/guide/open-data.md. What a document is stands
 * in its description instead.
 */

const PAGE_FORMAT = 'text/html';

const KINDS: Readonly<Record<DocumentKind, Localised>> = {
  'bidding-documents': { fi: 'Tarjouspyyntö', sv: 'Anbudsförfrågan', en: 'Bidding documents' },
  'service-description': { fi: 'Palvelukuvaus', sv: 'Tjänstebeskrivning', en: 'Description of the service' },
  'contract-draft': { fi: 'Sopimusluonnos', sv: 'Avtalsutkast', en: 'Draft contract' },
  form: { fi: 'Lomake', sv: 'Blankett', en: 'Form' },
  other: { fi: 'Muu liite', sv: 'Annan bilaga', en: 'Other attachment' },
};
const REPLACED: Localised = {
  fi: 'korvattu uudella',
  sv: 'ersatt med en ny',
  en: 'replaced by a newer one',
};
const REMOVED: Localised = { fi: 'poistettu', sv: 'borttagen', en: 'removed' };
const NOTICE: Localised = { fi: 'Hankintailmoitus', sv: 'Upphandlingsannons', en: 'Tender notice' };
const TRANSPARENCY: Localised = {
  fi: 'Suorahankintailmoitus',
  sv: 'Meddelande om direktupphandling',
  en: 'Voluntary ex-ante transparency notice',
};
const PRIOR_INFORMATION: Localised = { fi: 'Ennakkoilmoitus', sv: 'Förhandsannons', en: 'Prior information' };
const CONSULTATION: Localised = { fi: 'Markkinavuoropuhelu', sv: 'Marknadsdialog', en: 'Market consultation' };
const SUMMARY: Localised = {
  fi: 'Markkinavuoropuhelun yhteenveto',
  sv: 'Sammandrag av marknadsdialogen',
  en: 'Summary of the market consultation',
};

/** The notice, the files of the call and, of a direct award, its transparency notice. */
export function tenderDocuments({ site, tender, documents = [], directAward }: OcdsInput): JsonObject[] {
  const { id: tenderId, language, publishedAt } = tender;
  const replaced = new Set(documents.map(({ replacesId }) => replacesId));
  const page = { url: `${site}/tenders/${tenderId}`, datePublished: publishedAt?.toISOString(), format: PAGE_FORMAT };
  const notice = directAward?.noticeType;
  return [
    ...(directAward ? [] : [said({ id: 'notice', title: NOTICE[language], ...page, language })]),
    ...(notice
      ? [said({ id: 'transparency', title: `${TRANSPARENCY[language]} (${notice})`, ...page, language })]
      : []),
    ...documents.map(({ id, kind, name, language: written, mediaType, publishedAt: at, removedAt }) =>
      said({
        id,
        title: name,
        description: [
          KINDS[kind][language],
          ...(replaced.has(id) ? [REPLACED[language]] : []),
          ...(removedAt === null ? [] : [REMOVED[language]]),
        ].join(', '),
        url: `${site}/api/v1/public/tenders/${tenderId}/documents/${id}`,
        datePublished: at.toISOString(),
        format: mediaType,
        language: written,
      }),
    ),
  ];
}

/** What the market was told and asked beforehand. */
export function planningDocuments({ site, tender: { language }, basis }: OcdsInput, date: Date): JsonObject[] {
  const consultations = (basis?.consultations ?? []).flatMap(({ id, number, title, openedAt, summarisedAt }) => {
    const url = `${site}/consultations/${id}`;
    const summed = summarisedAt !== null && summarisedAt <= date ? summarisedAt : null;
    const of = (suffix: string, what: Localised, at: Date) =>
      page(`${number}${suffix}`, `${what[language]}: ${localised(title, language)}`, url, at, language);
    return [of('', CONSULTATION, openedAt), ...(summed === null ? [] : [of('-summary', SUMMARY, summed)])];
  });
  return [...(basis?.notices ?? []).map((notice) => noticeDocument(notice, language, site)), ...consultations];
}

/** The page of the prior information itself. */
export const noticeDocument = (
  { id, number, publishedAt }: Pick<PriorInformation, 'id' | 'number' | 'publishedAt'>,
  language: Language,
  site: string,
): JsonObject =>
  page(number, `${PRIOR_INFORMATION[language]} ${number}`, `${site}/prior-information/${id}`, publishedAt, language);

const page = (id: string, title: string, url: string, at: Date, language: Language): JsonObject =>
  said({ id, title, url, datePublished: at.toISOString(), format: PAGE_FORMAT, language });
