import { LANGUAGES, localised, parseCents, startOfHelsinkiDay, calendarDate } from '@kasvutori/platform';
import type { PriorInformation } from '../planning/planning.dto.js';
import type { OcdsParty } from './ocds-input.js';
import { noticeDocument } from './ocds-documents.js';
import { organisation, type OcdsRelease } from './ocds-release.js';
import { addressOf, cpv, money, partyId, said, texts } from './ocds-values.js';

/** Prior information as a process of its own kind: a tender that comes of it points back to it (relatedProcesses). */
export function planningRelease(notice: PriorInformation, buyer: OcdsParty, site: string): OcdsRelease {
  const { content, ocid } = notice;
  const language = LANGUAGES.find((candidate) => (content.title[candidate] ?? '').trim() !== '') ?? 'fi';
  const cents = content.estimatedValue === null ? null : parseCents(content.estimatedValue);
  const date = notice.publishedAt.toISOString();
  return {
    ocid,
    id: `${ocid}-planning-${date}`,
    date,
    tag: ['planning'],
    initiationType: 'tender',
    ...said({
      language,
      title: localised(content.title, language),
      parties: [{ ...organisation(buyer), roles: ['buyer', 'procuringEntity'] }],
      buyer: { id: partyId(buyer.businessId), name: buyer.name },
      planning: said({
        rationale: localised(content.description, language),
        budget: said({ description: localised(content.title, language), amount: money(cents) }),
        documents: [noticeDocument(notice, language, site)],
        milestones: [
          said({
            id: 'tender',
            title: PUBLICATION[language],
            type: 'preProcurement',
            dueDate: content.quarter === null ? null : endOfQuarter(notice.year, content.quarter),
            status: 'scheduled',
          }),
        ],
      }),
      tender: said({
        id: notice.number,
        ...texts('title', content.title, language),
        ...texts('description', content.description, language),
        status: 'planned',
        mainProcurementCategory: 'services',
        value: money(cents),
        classification: cpv(content.mainCpv, language),
        items: [
          said({
            id: '1',
            classification: cpv(content.mainCpv, language),
            deliveryAddresses: content.municipalities.map((code) => addressOf(code)),
          }),
        ],
      }),
    }),
  };
}

const PUBLICATION = {
  fi: 'Hankintailmoitus julkaistaan viimeistään',
  sv: 'Upphandlingsannonsen publiceras senast',
  en: 'The tender is published by',
} as const;

/** The last second of the quarter in Finland. */
function endOfQuarter(year: number, quarter: number): string {
  const next = quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  return new Date(startOfHelsinkiDay(calendarDate(next)).getTime() - 1_000).toISOString();
}
