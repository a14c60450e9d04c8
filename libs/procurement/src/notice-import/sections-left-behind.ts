import type { LossCode, Term } from './loss-texts.js';
import type { Losses } from './notice-losses.js';
import type { XmlElement } from './xml-tree.js';

interface Section {
  readonly of: 'notice' | 'lot';
  readonly path: string;
  readonly code: LossCode;
  /** Only the elements for which this holds; the rest say "none" in many words. */
  readonly when?: (element: XmlElement) => boolean;
  readonly term?: Term;
}

const EXTENSION = 'UBLExtensions/UBLExtension/ExtensionContent/EformsExtension';
const requirement = (list: string, except?: string) => (element: XmlElement) => {
  const code = element.first('TendererRequirementTypeCode');
  return code?.attributes['listName'] === list && code.text !== '' && code.text !== except;
};
const isUsed = (element: XmlElement): boolean => (element.textOf('CalculationExpressionCode') ?? 'used') === 'used';

/** Parts of a contract notice that the platform has no place for, or answers in a way of its own. */
const SECTIONS: readonly Section[] = [
  {
    of: 'notice',
    path: 'TenderingTerms/TendererQualificationRequest/SpecificTendererRequirement',
    code: 'exclusion-grounds',
    when: requirement('exclusion-ground'),
  },
  { of: 'notice', path: 'TenderingTerms/LotDistribution', code: 'lot-limits' },
  { of: 'notice', path: `${EXTENSION}/Organizations/Organization/Company/Contact`, code: 'contacts' },
  { of: 'notice', path: `${EXTENSION}/Organizations/UltimateBeneficialOwner`, code: 'contacts' },
  { of: 'lot', path: `TenderingTerms/${EXTENSION}/SelectionCriteria`, code: 'selection-criteria', when: isUsed },
  {
    of: 'lot',
    path: 'TenderingTerms/TendererQualificationRequest/SpecificTendererRequirement',
    code: 'other-terms',
    term: 'reserved-procurement',
    when: requirement('reserved-procurement', 'none'),
  },
  {
    of: 'lot',
    path: 'TenderingTerms/ContractExecutionRequirement/ExecutionRequirementCode',
    code: 'other-terms',
    term: 'contract-conditions',
    when: ({ text }) => text !== '' && text !== 'no' && text !== 'not-allowed',
  },
  { of: 'lot', path: 'TenderingTerms/CallForTendersDocumentReference', code: 'documents' },
  { of: 'lot', path: 'TenderingTerms/TenderRecipientParty/EndpointID', code: 'submission-address' },
  { of: 'lot', path: 'TenderingTerms/AppealTerms', code: 'appeal-body' },
  { of: 'lot', path: 'ProcurementProject/ContractExtension', code: 'options' },
  { of: 'lot', path: 'TenderingTerms/RequiredFinancialGuarantee', code: 'other-terms', term: 'guarantee' },
  { of: 'lot', path: 'TenderingTerms/PaymentTerms', code: 'other-terms', term: 'payment-terms' },
  { of: 'lot', path: 'TenderingTerms/AllowedSubcontractTerms', code: 'other-terms', term: 'subcontracting' },
  { of: 'lot', path: 'TenderingTerms/TenderValidityPeriod', code: 'other-terms', term: 'tender-validity' },
  { of: 'lot', path: 'TenderingProcess/EconomicOperatorShortList', code: 'other-terms', term: 'second-stage' },
  { of: 'lot', path: 'TenderingProcess/AuctionTerms', code: 'other-terms', term: 'auction' },
  { of: 'lot', path: 'TenderingProcess/OpenTenderEvent', code: 'other-terms', term: 'opening' },
  { of: 'lot', path: 'ProcurementProject/Note', code: 'other-terms', term: 'additional-information' },
];

/** Tells every such part once, with its first place and how often it occurs. */
export function tellSectionsLeftBehind(notice: XmlElement, lots: readonly XmlElement[], losses: Losses): void {
  for (const section of SECTIONS) {
    const roots = section.of === 'notice' ? [notice] : lots;
    const found = roots.flatMap((root) => root.all(section.path)).filter((element) => section.when?.(element) ?? true);
    const [first] = found;
    if (first === undefined) continue;
    losses.add(section.code, first.path, {
      count: found.length,
      ...(section.term === undefined ? {} : { term: section.term }),
      ...(section.code === 'lot-limits' ? { value: limits(first) } : {}),
    });
  }
}

const limits = (element: XmlElement): string =>
  ['MaximumLotsSubmittedNumeric', 'MaximumLotsAwardedNumeric']
    .flatMap((name) => element.textOf(name) ?? [])
    .join(' / ');
