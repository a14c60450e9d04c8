import Handlebars from 'handlebars';
import { type CodeListName, label } from '../codelists/labels.js';
import { formatCents, isDecimalAmount, parseCents } from '../money/money.js';
import { type Language, localised } from '../texts/language.js';
import { isCalendarDate } from '../time/calendar-date.js';
import { formatDate, formatInstant, formatTime, isWallTime } from '../time/helsinki.js';
import { TemplateError } from './template-error.js';

/** What the filling of one template carries along (Handlebars' private data). */
export interface TemplateFrame {
  readonly language: Language;
  readonly into: 'markdown' | 'plain';
  readonly onMissing?: ((field: string) => string) | undefined;
}

/** Prints the text as it stands: every character that Markdown could read as markup is escaped, lines are joined. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

const frameOf = (options: Handlebars.HelperOptions): TemplateFrame => options.data as TemplateFrame;

function unfit(helper: string, value: unknown, expected: string): never {
  const shown = typeof value === 'bigint' ? `${value}n` : JSON.stringify(value);
  throw new TemplateError(`"${helper}" expects ${expected}, not ${shown}`, null);
}

/** {{money amount}}: cents as bigint, or a decimal string such as "1250.50". */
function money(value: unknown, options: Handlebars.HelperOptions): string {
  const cents =
    typeof value === 'bigint' ? value : isDecimalAmount(value) ? parseCents(value) : unfit('money', value, 'an amount');
  return formatCents(cents, frameOf(options).language);
}

/** {{date day}}: '2026-11-24' as 24.11.2026. */
function date(value: unknown): string {
  return isCalendarDate(value) ? formatDate(value) : unfit('date', value, 'a calendar date');
}

/** {{time '14:00'}} as 14.00. */
function time(value: unknown): string {
  return isWallTime(value) ? formatTime(value) : unfit('time', value, 'a time of day');
}

/** {{instant moment}}: a Date or an ISO 8601 text as "24.11.2026 klo 14.00". */
function instant(value: unknown, options: Handlebars.HelperOptions): string {
  const moment = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null;
  if (moment === null || Number.isNaN(moment.getTime())) return unfit('instant', value, 'an instant');
  return formatInstant(moment, frameOf(options).language);
}

/** {{number '37.5'}}: an exact decimal with the decimal mark and grouping of the language. */
function number(value: unknown, options: Handlebars.HelperOptions): string {
  const text = typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !/^-?\d+(\.\d+)?$/.test(text)) return unfit('number', value, 'a decimal number');
  const [whole = '', decimals] = text.replace('-', '').split('.');
  const english = frameOf(options).language === 'en';
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '\u00a0') : whole;
  return `${text.startsWith('-') ? '−' : ''}${grouped}${decimals === undefined ? '' : (english ? '.' : ',') + decimals}`;
}

/** {{percent '25.5'}} as "25,5 %". */
function percent(value: unknown, options: Handlebars.HelperOptions): string {
  return `${number(value, options)}\u00a0%`;
}

/** {{text name}}: the {fi, sv, en} text in the language of the document. */
function text(value: unknown, options: Handlebars.HelperOptions): string {
  if (typeof value !== 'object' || value === null) return unfit('text', value, 'a text in fi, sv and en');
  return localised(value, frameOf(options).language);
}

/** {{code 'service-kind' kind}}: the name of a code in the language of the document. */
function code(list: unknown, value: unknown, options: Handlebars.HelperOptions): string {
  if (typeof list !== 'string' || typeof value !== 'string') return unfit('code', value, 'a list and a code');
  return label(list as CodeListName, value, frameOf(options).language);
}

/** {{paragraphs text}}: text of several lines; an empty line parts paragraphs, a single break stays a break. */
function paragraphs(value: unknown, options: Handlebars.HelperOptions): Handlebars.SafeString {
  if (typeof value !== 'string') return unfit('paragraphs', value, 'a text');
  if (frameOf(options).into === 'plain') return new Handlebars.SafeString(value);
  const blocks = value.trim().split(/\n\s*\n/);
  return new Handlebars.SafeString(
    blocks.map((block) => block.split('\n').map(escapeMarkdown).join('\\\n')).join('\n\n'),
  );
}

const all = (values: readonly unknown[]): unknown[] => values.slice(0, -1);

export const TEMPLATE_HELPERS = {
  money,
  date,
  time,
  instant,
  number,
  percent,
  text,
  code,
  paragraphs,
  /** {{#if (eq status 'paid')}} */
  eq: (a: unknown, b: unknown): boolean => a === b,
  not: (value: unknown): boolean => Handlebars.Utils.isEmpty(value) === true,
  and: (...values: unknown[]): boolean => all(values).every((value) => !Handlebars.Utils.isEmpty(value)),
  or: (...values: unknown[]): boolean => all(values).some((value) => !Handlebars.Utils.isEmpty(value)),
};
