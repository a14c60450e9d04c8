import type { Language } from '@kasvutori/platform';
import { PROCEDURES, type Procedure } from '../tenders/tender-content.js';
import type { NoticeBuyer, NoticeRead, NoticeRefused, ReadLot } from './notice.js';
import { Losses } from './notice-losses.js';
import { MAX_DESCRIPTION, MAX_TITLE, readLot, readValues } from './read-lot.js';
import { ourLanguage, readCpv, TextReader } from './read-values.js';
import { tellSectionsLeftBehind } from './sections-left-behind.js';
import { readXml, type XmlElement } from './xml-tree.js';

const CONTRACT_NOTICE = 'urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2';
/** The SDK whose contract notices this reader was written against. */
const OUR_SDK = '1.13';
const MAX_LOTS = 200;
/** Calls for competition that a tender of ours can come from; design contests and qualification systems cannot. */
const NOTICE_TYPES = ['cn-standard', 'cn-social'];
const BUYER_ORGANISATIONS =
  'UBLExtensions/UBLExtension/ExtensionContent/EformsExtension/Organizations/Organization/Company';

/**
 * Reads an eForms contract notice (Implementing Regulation (EU) 2019/1780) of any SDK 1.x. Whatever cannot be carried
 * over is listed in `losses` with its place; what is no contract notice at all is refused by name.
 */
export function readNotice(xml: string, now: Date): NoticeRead | NoticeRefused {
  const document = readXml(xml);
  if (!document.ok) {
    if (document.refusal === 'xml-broken') {
      return refuse('notice-broken', { line: document.line, column: document.column, detail: document.detail });
    }
    return refuse(document.refusal === 'xml-doctype' ? 'notice-doctype' : 'notice-too-deep');
  }
  const notice = document.root;
  if (notice.name !== 'ContractNotice' || document.namespace !== CONTRACT_NOTICE) {
    return refuse('notice-wrong-document', { document: notice.name });
  }
  const [, sdkVersion = ''] = /^eforms-sdk-(1\.\d{1,3})/.exec(notice.textOf('CustomizationID') ?? '') ?? [];
  if (sdkVersion === '') return refuse('notice-not-eforms', { customization: notice.textOf('CustomizationID') ?? '–' });
  const noticeType = notice.textOf('NoticeTypeCode') ?? '';
  if (!NOTICE_TYPES.includes(noticeType)) return refuse('notice-type-not-supported', { type: noticeType || '–' });
  const lots = notice.all('ProcurementProjectLot').filter(isLot);
  if (lots.length === 0) return refuse('notice-without-lots');
  if (lots.length > MAX_LOTS) return refuse('notice-too-many-lots', { count: lots.length, limit: MAX_LOTS });
  return readContent(notice, lots, { sdkVersion, noticeType }, now);
}

function readContent(
  notice: XmlElement,
  lotElements: readonly XmlElement[],
  { sdkVersion, noticeType }: { sdkVersion: string; noticeType: string },
  now: Date,
): NoticeRead {
  const losses = new Losses();
  tellVersion(sdkVersion, `${notice.path}/CustomizationID`, losses);
  const languages = languagesOf(notice);
  const language = languages.map(ourLanguage).find((code) => code !== undefined) ?? ('fi' satisfies Language);
  const texts = new TextReader(languages[0] ?? 'FIN', language, losses);
  const project = notice.first('ProcurementProject') ?? notice;
  const title = texts.read(project, 'Name', MAX_TITLE);
  if (Object.keys(title).length === 0) losses.add('text-missing', `${project.path}/Name`);
  const head = {
    ok: true as const,
    noticeId: notice.textOf('ID') ?? null,
    procedureId: notice.textOf('ContractFolderID') ?? null,
    sdkVersion,
    noticeType,
    subtype:
      notice.textOf('UBLExtensions/UBLExtension/ExtensionContent/EformsExtension/NoticeSubType/SubTypeCode') ?? null,
    languages,
    language,
    title,
    description: texts.read(project, 'Description', MAX_DESCRIPTION),
    buyer: buyerOf(notice, losses),
    procedure: procedureOf(notice, losses),
    ...readCpv(project, losses),
    ...readValues(project, losses),
  };
  const lots = lotElements.map((lot, index) => readLot(lot, index + 1, now, texts, losses));
  tellMissingValues(lots, lotElements, losses);
  for (const group of notice.all('ProcurementProjectLot').filter((element) => !isLot(element))) {
    losses.add('group-not-carried', group.path, { lot: group.textOf('ID') ?? '–' });
  }
  tellSectionsLeftBehind(notice, lotElements, losses);
  texts.finish(notice.path);
  const common = commonOf(lots, notice, losses);
  return { ...head, ...common, lots, losses: losses.list };
}

function isLot(element: XmlElement): boolean {
  const scheme = element.first('ID')?.attributes['schemeName'];
  return scheme === undefined || scheme === 'Lot';
}

function tellVersion(version: string, path: string, losses: Losses): void {
  const minor = (of: string): number => Number(of.split('.')[1]);
  if (minor(version) < minor(OUR_SDK)) losses.add('sdk-older', path, { version, ours: OUR_SDK });
  if (minor(version) > minor(OUR_SDK)) losses.add('sdk-newer', path, { version, ours: OUR_SDK });
}

function languagesOf(notice: XmlElement): string[] {
  const official = notice.textOf('NoticeLanguageCode');
  const further = notice.all('AdditionalNoticeLanguage/ID').map(({ text }) => text);
  return [...new Set([official ?? '', ...further])].filter((code) => code !== '');
}

function buyerOf(notice: XmlElement, losses: Losses): NoticeBuyer | null {
  const id = notice.textOf('ContractingParty/Party/PartyIdentification/ID');
  const company = notice
    .all(BUYER_ORGANISATIONS)
    .find((candidate) => id !== undefined && candidate.all('PartyIdentification/ID').some(({ text }) => text === id));
  const name = company?.textOf('PartyName/Name');
  if (company === undefined || name === undefined) {
    losses.add('buyer-missing', `${notice.path}/ContractingParty`);
    return null;
  }
  losses.add('buyer-not-carried', company.path, { name });
  return {
    name,
    businessId: company.textOf('PartyLegalEntity/CompanyID') ?? null,
    city: company.textOf('PostalAddress/CityName') ?? null,
    country: company.textOf('PostalAddress/Country/IdentificationCode') ?? null,
  };
}

function procedureOf(notice: XmlElement, losses: Losses): Procedure | null {
  const code = notice.first('TenderingProcess/ProcedureCode');
  const known = PROCEDURES.find((procedure) => procedure === code?.text);
  if (known !== undefined) return known;
  losses.add('procedure-unknown', code?.path ?? `${notice.path}/TenderingProcess`, { code: code?.text ?? '–' });
  return null;
}

/** A lot without a value among lots that have one is how systems without a place for documents make one. */
function tellMissingValues(lots: readonly ReadLot[], elements: readonly XmlElement[], losses: Losses): void {
  const hasValue = (lot: ReadLot): boolean => lot.estimatedValue !== null || lot.frameworkMaximum !== null;
  const othersHave = lots.some(hasValue);
  for (const [index, lot] of lots.entries()) {
    if (hasValue(lot)) continue;
    const path = elements[index]?.path ?? '';
    losses.add(othersHave ? 'lot-placeholder' : 'value-missing', `${path}/ProcurementProject`, { lot: lot.reference });
  }
}

/** What a tender of ours has once while a notice has it for every lot. */
function commonOf(
  lots: readonly ReadLot[],
  notice: XmlElement,
  losses: Losses,
): Pick<NoticeRead, 'framework' | 'submissionDeadline' | 'questionsDeadline'> {
  const path = `${notice.path}/ProcurementProjectLot`;
  const earliest = (dates: readonly (Date | null)[]): Date | null => {
    const given = dates.filter((date) => date !== null).sort((a, b) => a.getTime() - b.getTime());
    if (given[0]?.getTime() !== given.at(-1)?.getTime()) losses.add('deadlines-differ', path);
    return given[0] ?? null;
  };
  const submissionDeadline = earliest(lots.map((lot) => lot.submissionDeadline));
  if (submissionDeadline === null) losses.add('deadline-missing', `${path}/TenderingProcess`);
  const framework = lots[0]?.framework ?? 'none';
  if (lots.some((lot) => lot.framework !== framework)) losses.add('frameworks-differ', path);
  return { framework, submissionDeadline, questionsDeadline: earliest(lots.map((lot) => lot.questionsDeadline)) };
}

function refuse(refusal: NoticeRefused['refusal'], params: NoticeRefused['params'] = {}): NoticeRefused {
  return { ok: false, refusal, params };
}
