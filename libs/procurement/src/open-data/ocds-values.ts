import {
  centsToDecimal,
  cpvCode,
  label,
  LANGUAGES,
  localised,
  municipalityByCode,
  startOfHelsinkiDay,
  type CalendarDate,
  type Cents,
  type CodeListName,
  type Language,
} from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';

export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** Without the entries that have nothing to say: OCDS wants a field left out rather than empty. */
export function said(fields: Readonly<Record<string, Json | null | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value == null || isEmpty(value) ? [] : [[name, value]])),
  );
}

const isEmpty = (value: Json): boolean =>
  value === '' || (typeof value === 'object' && (Array.isArray(value) ? value : Object.keys(value)).length === 0);

/** JSON numbers hold every amount of the platform exactly to the cent (15 digits). */
export function money(cents: Cents | null): JsonObject | null {
  return cents === null ? null : { amount: Number(centsToDecimal(cents)), currency: 'EUR' };
}

/** A text in the release's language, and its translations beside it where the schema knows them: `title`, `title_sv`. */
export function texts(name: string, text: TenderText, language: Language): Record<string, Json | null> {
  const lead = localised(text, language);
  const others = LANGUAGES.filter(
    (other) => other !== language && (text[other] ?? '').trim() !== '' && text[other] !== lead,
  );
  return { [name]: lead, ...Object.fromEntries(others.map((other) => [`${name}_${other}`, text[other] ?? ''])) };
}

/** The days of a contract, the last one included. */
export function period(from: CalendarDate, to: CalendarDate): JsonObject {
  const endDate = new Date(startOfHelsinkiDay(to).getTime() + 86_399_000).toISOString();
  return { startDate: startOfHelsinkiDay(from).toISOString(), endDate };
}

export function periodBetween(start: Date | null, end: Date | null): JsonObject | null {
  return start === null || end === null ? null : { startDate: start.toISOString(), endDate: end.toISOString() };
}

export function cpv(code: string | null, language: Language): JsonObject | null {
  if (code === null) return null;
  const list: CodeListName = 'cpv';
  return said({
    scheme: 'CPV',
    id: code,
    description: cpvCode(code) === undefined ? null : label(list, code, language),
  });
}

export function addressOf(municipality: string): JsonObject {
  const known = municipalityByCode(municipality);
  return said({ locality: known?.name.fi, region: known?.nuts3, country: 'FI', countryName: 'Finland' });
}

/**
 * The list of org-id.guide for the Finnish business id (the register of the Patent and Registration Office); with its
 * code before it an id is unique in the world.
 */
export const BUSINESS_ID_SCHEME = 'FI-PRO';

export const partyId = (businessId: string): string => `${BUSINESS_ID_SCHEME}-${businessId}`;
