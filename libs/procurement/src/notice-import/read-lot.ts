import { FRAMEWORKS, type Framework } from '../tenders/tender-content.js';
import type { ReadLot } from './notice.js';
import type { Losses } from './notice-losses.js';
import { readCriteria } from './read-criteria.js';
import {
  ourLanguage,
  readAmount,
  readCpv,
  readDeadline,
  readDuration,
  readPlaces,
  type TextReader,
} from './read-values.js';
import type { XmlElement } from './xml-tree.js';

export const MAX_TITLE = 400;
export const MAX_DESCRIPTION = 20_000;
const FRAMEWORK_MAXIMUM =
  'RequestedTenderTotal/UBLExtensions/UBLExtension/ExtensionContent/EformsExtension/FrameworkMaximumAmount';

/** What eForms says of the contract in total: the estimated value (BT-27) and the framework's maximum (BT-271). */
export function readValues(project: XmlElement, losses: Losses): Pick<ReadLot, 'estimatedValue' | 'frameworkMaximum'> {
  return {
    estimatedValue: readAmount(project.first('RequestedTenderTotal/EstimatedOverallContractAmount'), losses),
    frameworkMaximum: readAmount(project.first(FRAMEWORK_MAXIMUM), losses),
  };
}

/** One lot of the notice; `position` counts from 1 and names a lot without an identifier. */
export function readLot(lot: XmlElement, position: number, now: Date, texts: TextReader, losses: Losses): ReadLot {
  const reference = referenceOf(lot, position);
  const project = lot.first('ProcurementProject') ?? lot;
  const process = lot.first('TenderingProcess') ?? lot;
  const title = texts.read(project, 'Name', MAX_TITLE);
  if (Object.keys(title).length === 0) losses.add('text-missing', `${project.path}/Name`);
  const values = readValues(project, losses);
  const framework = frameworkOf(process, losses);
  // A framework names its ceiling (Directive 2014/24/EU, Annex V C; CJEU C-23/20, Simonsen & Weel).
  if (framework !== 'none' && values.frameworkMaximum === null) {
    losses.add('framework-maximum-missing', `${project.path}/RequestedTenderTotal`, { lot: reference });
  }
  return {
    reference,
    title,
    description: texts.read(project, 'Description', MAX_DESCRIPTION),
    ...readCpv(project, losses),
    nuts: readPlaces(project, reference, losses),
    ...values,
    framework,
    ...readDuration(project, reference, losses),
    maxParticipants: countOf(process.textOf('FrameworkAgreement/MaximumOperatorQuantity')),
    submissionDeadline: readDeadline(process.first('TenderSubmissionDeadlinePeriod'), now, losses),
    questionsDeadline: readDeadline(process.first('AdditionalInformationRequestPeriod'), now, losses),
    bidLanguages: lot.all('TenderingTerms/Language/ID').flatMap(({ text }) => ourLanguage(text) ?? []),
    criteria: readCriteria(lot, reference, texts, losses),
  };
}

function referenceOf(lot: XmlElement, position: number): string {
  const given = lot.textOf('ID') ?? '';
  return /^LOT-\d{4}$/.test(given) ? given : `LOT-${String(position).padStart(4, '0')}`;
}

function frameworkOf(process: XmlElement, losses: Losses): Framework {
  const code = process
    .all('ContractingSystem/ContractingSystemTypeCode')
    .find((element) => element.attributes['listName'] === 'framework-agreement');
  if (code === undefined || code.text === '') return 'none';
  const known = FRAMEWORKS.find((framework) => framework === code.text);
  if (known !== undefined) return known;
  losses.add('framework-unknown', code.path, { code: code.text });
  return 'none';
}

function countOf(text: string | undefined): number | null {
  const count = /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
  return count > 0 ? count : null;
}
