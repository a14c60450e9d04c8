import { label, localised, type Language } from '@kasvutori/platform';
import type { TenderRecord } from '../tenders/tender-record.js';
import type { Framework, Procedure } from '../tenders/tender-content.js';
import { tenderDocuments } from './ocds-documents.js';
import type { OcdsDirectAward, OcdsInput } from './ocds-input.js';
import { lotSections, type OcdsTenderStatus } from './ocds-lots.js';
import { remedyMilestones } from './ocds-remedies.js';
import { cpv, money, partyId, periodBetween, said, texts, type Json, type JsonObject } from './ocds-values.js';

const METHODS: Readonly<Record<Procedure, 'open' | 'selective' | 'limited'>> = {
  open: 'open',
  'oth-single': 'open',
  restricted: 'selective',
  'neg-w-call': 'selective',
  'comp-dial': 'selective',
  innovation: 'selective',
  'oth-mult': 'selective',
  'neg-wo-call': 'limited',
};

const FRAMEWORK_METHODS: Readonly<Record<Exclude<Framework, 'none'>, string>> = {
  'fa-wo-rc': 'withoutReopeningCompetition',
  'fa-w-rc': 'withReopeningCompetition',
  'fa-mix': 'withAndWithoutReopeningCompetition',
};

/** The tender section; `status` is that of the moment the release is about. */
export function tenderSection(input: OcdsInput, status: OcdsTenderStatus): JsonObject {
  const { tender } = input;
  const { language } = tender;
  return said({
    id: tender.number,
    ...texts('title', tender.title, language),
    ...texts('description', tender.description, language),
    status,
    procuringEntity: { id: partyId(input.buyer.businessId), name: input.buyer.name },
    mainProcurementCategory: 'services',
    legalBasis: { scheme: 'CELEX', id: '32014L0024' },
    procurementMethod: input.directAward ? 'direct' : METHODS[tender.procedure],
    procurementMethodDetails: label('procurement-procedure-type', tender.procedure, language),
    procurementMethodRationale: input.directAward && rationaleOf(input.directAward, language),
    value: money(tender.estimatedValueCents),
    classification: cpv(tender.mainCpv, language),
    additionalClassifications: tender.additionalCpv.flatMap((code) => cpv(code, language) ?? []),
    tenderPeriod: periodBetween(tender.publishedAt, tender.submissionDeadline),
    enquiryPeriod: periodBetween(tender.publishedAt, tender.questionsDeadline),
    bidOpening: tender.submissionDeadline === null ? null : { date: tender.submissionDeadline.toISOString() },
    submissionMethod: ['electronicSubmission'],
    submissionTerms: { languages: [...tender.bidLanguages], electronicSubmissionPolicy: 'required' },
    techniques: techniques(tender),
    awardCriteriaDetails: tender.anonymousQuality === true ? localised(WITHOUT_NAMES, language) : null,
    numberOfTenderers: input.bids?.count,
    ...questionsAndChanges(input),
    documents: tenderDocuments(input),
    milestones: remedyMilestones(input),
    // Grounds for exclusion are those of the ESPD, how a company must be fit stands in the call (Procurement Act §§ 80–87).
    ...(input.directAward
      ? {}
      : {
          exclusionGrounds: { sources: ['epo-sub-espd'] },
          selectionCriteria: { sources: ['epo-procurement-document'] },
        }),
    ...lotSections(input, status),
  });
}

const rationaleOf = ({ ground, source, reasons }: OcdsDirectAward, language: Language): string =>
  `${ground[language]} (${source[language]}). ${reasons}`;

const WITHOUT_NAMES = {
  fi: 'Laatu pisteytetään ilman tarjoajien nimiä: pisteyttäjät saavat tietää nimet ja hinnat vasta, kun pisteytys on suljettu.',
  sv: 'Kvaliteten poängsätts utan anbudsgivarnas namn: de som poängsätter får veta namn och priser först när poängsättningen har avslutats.',
  en: 'Quality is scored without the names of the bidders: the scorers learn names and prices only when scoring has been closed.',
};

/** What has been asked and answered, corrected and taken back. Who asked is not told. */
function questionsAndChanges(input: OcdsInput): Record<string, Json> {
  const { enquiries = [], revisions = [], tender } = input;
  const { ocid, language } = tender;
  return {
    hasEnquiries: enquiries.length > 0,
    enquiries: enquiries.map(({ number, lotReference, versions }) => {
      const latest = versions.at(-1);
      return said({
        id: String(number),
        date: versions[0]?.publishedAt.toISOString(),
        description: latest?.question,
        answer: latest && localised(latest.answer, language),
        dateAnswered: latest?.publishedAt.toISOString(),
        relatedLot: lotReference,
      });
    }),
    amendments: [
      ...revisions.map(({ number, publishedAt, grounds }) =>
        said({
          id: String(number),
          date: publishedAt.toISOString(),
          rationale: localised(grounds, language),
          releaseID: `${ocid}-amendment-${number}-${publishedAt.toISOString()}`,
        }),
      ),
      ...tender.lots.flatMap(({ reference, cancelledAt, cancelReason }) =>
        cancelledAt === null
          ? []
          : [
              said({
                id: `cancelled-${reference}`,
                date: cancelledAt.toISOString(),
                rationale: cancelReason,
                releaseID: `${ocid}-lot-cancellation-${cancelledAt.toISOString()}`,
                relatedLots: [reference],
              }),
            ],
      ),
      ...(tender.cancelReason === null
        ? []
        : [
            said({
              id: 'cancelled',
              date: tender.statusAt.toISOString(),
              rationale: tender.cancelReason,
              releaseID: `${ocid}-cancellation-${tender.statusAt.toISOString()}`,
            }),
          ]),
    ],
  };
}

function techniques(tender: TenderRecord): JsonObject {
  const { framework } = tender;
  if (framework === 'none') return { hasFrameworkAgreement: false, hasDynamicPurchasingSystem: false };
  const frameworkAgreement = said({
    method: FRAMEWORK_METHODS[framework],
    value: money(tender.frameworkMaxCents),
    maximumParticipants: Math.max(1, ...tender.lots.map((lot) => lot.maxAwards)),
  });
  return { hasFrameworkAgreement: true, hasDynamicPurchasingSystem: false, frameworkAgreement };
}
