import { type Cents, isDecimalAmount, parseCents } from '@kasvutori/platform';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type ReadRefusal =
  | 'bank-file-not-xml'
  | 'bank-file-has-doctype'
  | 'bank-file-other-kind'
  | 'bank-file-incomplete'
  | 'bank-file-other-currency';

export const KINDS = ['pain.002.001.03', 'pain.002.001.10', 'camt.054.001.02', 'camt.054.001.08'] as const;
export type BankFileKind = (typeof KINDS)[number];

const MANY = new Set([
  ...['OrgnlPmtInfAndSts', 'TxInfAndSts', 'StsRsnInf', 'AddtlInf'],
  ...['Ntfctn', 'Ntry', 'NtryDtls', 'TxDtls', 'RtrInf', 'Strd', 'Ustrd'],
]);

/** Amounts and ids stay text; without a DOCTYPE, refused before parsing, no entity can be declared. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  processEntities: true,
  isArray: (name) => MANY.has(name),
});

export type Opened =
  | { readonly ok: true; readonly kind: BankFileKind; readonly document: unknown }
  | { readonly ok: false; readonly refusal: ReadRefusal };

/** A message of the bank of a kind we read. Pure; refuses by code, never throws for what a file may hold. */
export function openBankXml(xml: string): Opened {
  const text = xml.replace(/^\uFEFF/, '');
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { ok: false, refusal: 'bank-file-has-doctype' };
  if (XMLValidator.validate(text) !== true) return { ok: false, refusal: 'bank-file-not-xml' };
  const kind = KINDS.find((candidate) => text.includes(`urn:iso:std:iso:20022:tech:xsd:${candidate}`));
  const document = child(parser.parse(text) as unknown, 'Document');
  if (kind === undefined || document === undefined) return { ok: false, refusal: 'bank-file-other-kind' };
  return { ok: true, kind, document };
}

export function child(parent: unknown, ...path: readonly string[]): unknown {
  let found = parent;
  for (const name of path) {
    if (Array.isArray(found)) found = (found as unknown[])[0];
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

/** The text of an element, with or without attributes. */
export function textOf(parent: unknown, ...path: readonly string[]): string | null {
  let value = child(parent, ...path);
  if (Array.isArray(value)) value = (value as unknown[])[0];
  if (typeof value === 'object' && value !== null) value = (value as Record<string, unknown>)['#text'];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function list(parent: unknown, name: string): unknown[] {
  const value = child(parent, name);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** An amount of at most two decimals. */
export function amountOf(parent: unknown, ...path: readonly string[]): Cents | null {
  const amount = textOf(parent, ...path);
  return isDecimalAmount(amount) ? parseCents(amount) : null;
}
