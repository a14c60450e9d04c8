import {
  type CalendarDate,
  type Cents,
  centsToDecimal,
  type Language,
  localised,
  type VatCategory,
  vatCategoryCode,
} from '@kasvutori/platform';
import { create } from 'xmlbuilder2';
import type { RetentionPosition } from '../statements/retention-position.js';
import { type BilledLines, invoicedQuantity } from './invoice-row.js';
import { FINVOICE_TEXTS, VAT_EXEMPTION_CODES, VAT_REASONS } from './finvoice-texts.js';

/** A self-billed invoice: what the buyer pays by its own reckoning and the seller books as sold. */
export interface SelfBilledInvoice {
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  /** Of the seller. */
  readonly language: Language;
  readonly seller: Party & { readonly iban: string | null; readonly bic: string | null };
  readonly buyer: Party;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly vatRows: readonly VatSum[];
  /** What earlier invoices left unpaid, or overpaid when negative. */
  readonly carriedInCents: Cents;
  /** What the contracts keep back before this invoice and after it; null where none ever did. */
  readonly retention: RetentionPosition | null;
  /** What is paid with it. */
  readonly paymentCents: Cents;
  readonly endToEndId: string | null;
  /** ISO 11649: "RF…". */
  readonly reference: string;
  readonly rows: readonly BilledLines[];
}

interface Party {
  readonly name: string;
  readonly businessId: string;
}

export interface VatSum {
  readonly category: VatCategory;
  readonly percent: string;
  readonly netCents: Cents;
  readonly vatCents: Cents;
}

/** UNTDID 1001: self-billed invoice, self-billed credit note; beside them the codes of Finvoice. */
const INVOICE = { fi: 'INV01', un: '389', text: 'invoice' } as const;
const CREDIT_NOTE = { fi: 'INV02', un: '261', text: 'creditNote' } as const;
/** UNTDID 4461: SEPA credit transfer. */
const SEPA_CREDIT_TRANSFER = '58';
const EUR = { AmountCurrencyIdentifier: 'EUR' };
const MAX_NAME = 70;
const MAX_SHORT = 35;
const MAX_TITLE = 100;

type Element = ReturnType<ReturnType<typeof create>['ele']>;

/**
 * A self-billed invoice as Finvoice 3.0, without the frame of a message: an operator adds its own. Pure: the same input is the same
 * text. No client is named in it: the statement of the same number tells each line.
 * @throws RangeError without rows.
 */
export function writeFinvoice(invoice: SelfBilledInvoice): string {
  if (invoice.rows.length === 0) throw new RangeError(`invoice ${invoice.number} bills nothing`);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('Finvoice', { Version: '3.0' });
  writeParties(root, invoice);
  writeDetails(root.ele('InvoiceDetails'), invoice);
  invoice.rows.forEach((row, index) => writeRow(root.ele('InvoiceRow'), row, index + 1, invoice.language));
  writePayment(root.ele('EpiDetails'), invoice);
  return root.doc().end({ prettyPrint: true });
}

function writeParties(root: Element, { seller, buyer, vatRows }: SelfBilledInvoice): void {
  // Whoever charges tax, and whoever pays it in the seller's stead, is on the register of VAT.
  const registered = vatRows.some(({ category }) => ['S', 'AE'].includes(vatCategoryCode(category)));
  for (const [role, party] of [
    ['Seller', seller],
    ['Buyer', buyer],
  ] as const) {
    const details = root.ele(`${role}PartyDetails`);
    details.ele(`${role}PartyIdentifier`).txt(party.businessId);
    details.ele(`${role}OrganisationName`).txt(party.name.slice(0, MAX_NAME));
    if (registered) details.ele(`${role}OrganisationTaxCode`).txt(`FI${party.businessId.replace('-', '')}`);
    if (role === 'Seller' && seller.iban !== null && seller.bic !== null) {
      const account = root.ele('SellerInformationDetails').ele('SellerAccountDetails');
      account.ele('SellerAccountID', { IdentificationSchemeName: 'IBAN' }).txt(seller.iban);
      account.ele('SellerBic', { IdentificationSchemeName: 'BIC' }).txt(seller.bic);
    }
  }
}

function writeDetails(details: Element, invoice: SelfBilledInvoice): void {
  const { netCents, vatCents, language, dueOn, carriedInCents, paymentCents, retention } = invoice;
  const type = netCents + vatCents < 0n ? CREDIT_NOTE : INVOICE;
  const text = FINVOICE_TEXTS[language];
  details.ele('InvoiceTypeCode').txt(type.fi);
  details.ele('InvoiceTypeCodeUN').txt(type.un);
  details.ele('InvoiceTypeText').txt(text[type.text]);
  details.ele('OriginCode').txt('Original');
  details.ele('InvoiceNumber').txt(invoice.number);
  writeDate(details, 'InvoiceDate', invoice.issuedOn);
  writeAmount(details, 'RowsTotalVatExcludedAmount', netCents);
  writeAmount(details, 'InvoiceTotalVatExcludedAmount', netCents);
  writeAmount(details, 'InvoiceTotalVatAmount', vatCents);
  writeAmount(details, 'InvoiceTotalVatIncludedAmount', netCents + vatCents);
  for (const row of invoice.vatRows) writeVat(details.ele('VatSpecificationDetails'), row, language);
  details.ele('InvoiceFreeText').txt(text.selfBilled);
  if (carriedInCents !== 0n) {
    const carried = text.carried(comma(centsToDecimal(carriedInCents)), comma(centsToDecimal(paymentCents)));
    details.ele('InvoiceFreeText').txt(carried);
  }
  if (retention !== null && (retention.beforeCents !== 0n || retention.afterCents !== 0n)) {
    const [before, after] = [retention.beforeCents, retention.afterCents].map((cents) => comma(centsToDecimal(cents)));
    details.ele('InvoiceFreeText').txt(text.retained(before ?? '', after ?? ''));
  }
  if (dueOn !== null) writeDate(details.ele('PaymentTermsDetails'), 'InvoiceDueDate', dueOn);
}

function writeVat(vat: Element, { category, percent, netCents, vatCents }: VatSum, language: Language): void {
  const code = vatCategoryCode(category);
  writeAmount(vat, 'VatBaseAmount', netCents);
  vat.ele('VatRatePercent').txt(comma(percent));
  vat.ele('VatCode').txt(code);
  writeAmount(vat, 'VatRateAmount', vatCents);
  if (code === 'S' || code === 'Z') return;
  vat.ele('VatFreeText').txt(VAT_REASONS[code][language]);
  const exemption = VAT_EXEMPTION_CODES[code];
  if (exemption !== undefined) vat.ele('VatExemptionReasonCode').txt(exemption);
}

function writeRow(element: Element, row: BilledLines, position: number, language: Language): void {
  const { quantity, unitPriceCents } = invoicedQuantity(row);
  element.ele('ArticleIdentifier').txt(row.component.slice(0, MAX_NAME));
  element.ele('ArticleName').txt(localised(row.title, language).slice(0, MAX_TITLE));
  element.ele('InvoicedQuantity', { QuantityUnitCodeUN: 'C62' }).txt(comma(quantity));
  writeDate(element, 'StartDate', row.firstOn);
  writeDate(element, 'EndDate', row.lastOn);
  writeAmount(element, 'UnitPriceAmount', unitPriceCents);
  element.ele('RowPositionIdentifier').txt(String(position));
  for (const number of row.corrects) element.ele('OriginalInvoiceReference').ele('InvoiceNumber').txt(number);
  element.ele('RowAgreementIdentifier').txt(row.contractNumber);
  element.ele('RowVatRatePercent').txt(comma(row.vatPercent));
  element.ele('RowVatCode').txt(vatCategoryCode(row.vatCategory));
  writeAmount(element, 'RowVatExcludedAmount', row.netCents);
}

function writePayment(epi: Element, invoice: SelfBilledInvoice): void {
  const { seller, issuedOn, reference, paymentCents } = invoice;
  const identification = epi.ele('EpiIdentificationDetails');
  writeDate(identification, 'EpiDate', issuedOn);
  identification.ele('EpiReference');
  const parties = epi.ele('EpiPartyDetails');
  const bank = parties.ele('EpiBfiPartyDetails');
  if (seller.bic !== null) bank.ele('EpiBfiIdentifier', { IdentificationSchemeName: 'BIC' }).txt(seller.bic);
  const beneficiary = parties.ele('EpiBeneficiaryPartyDetails');
  beneficiary.ele('EpiNameAddressDetails').txt(seller.name.slice(0, MAX_SHORT));
  // The schema wants an account even where nothing is paid.
  beneficiary.ele('EpiAccountID', { IdentificationSchemeName: 'IBAN' }).txt(seller.iban ?? 'NOTPROVIDED');
  const instruction = epi.ele('EpiPaymentInstructionDetails');
  if (invoice.endToEndId !== null) instruction.ele('EpiPaymentInstructionId').txt(invoice.endToEndId);
  instruction.ele('EpiRemittanceInfoIdentifier', { IdentificationSchemeName: 'ISO' }).txt(reference);
  writeAmount(instruction, 'EpiInstructedAmount', paymentCents);
  instruction.ele('EpiCharge', { ChargeOption: 'SLEV' });
  writeDate(instruction, 'EpiDateOptionDate', invoice.dueOn ?? issuedOn);
  instruction.ele('EpiPaymentMeansCode').txt(SEPA_CREDIT_TRANSFER);
}

const comma = (decimal: string): string => decimal.replace('.', ',');

const writeAmount = (element: Element, name: string, cents: Cents): void => {
  element.ele(name, EUR).txt(comma(centsToDecimal(cents)));
};

const writeDate = (element: Element, name: string, date: CalendarDate): void => {
  element.ele(name, { Format: 'CCYYMMDD' }).txt(date.replaceAll('-', ''));
};
