import { formatDate, formatInstant } from '../time/helsinki.js';
import type { CalendarDate } from '../time/calendar-date.js';
import type { Language } from '../texts/language.js';
import type { LeftOut, OwnDataPart, OwnDataRow } from './own-data.js';
import { codeInWords, OWN_DATA_WORDS, PACKAGE_WORDS, type OwnDataWord } from './words.js';

export interface SummaryPart {
  readonly part: Pick<OwnDataPart, 'name' | 'title'>;
  readonly rows: readonly OwnDataRow[];
}

interface Summary {
  readonly name: string;
  readonly language: Language;
  readonly at: Date;
  readonly parts: readonly SummaryPart[];
  readonly leftOut: readonly LeftOut[];
}

const STYLE = `body{font:17px/1.5 "Source Sans 3",Arial,sans-serif;color:#282828;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:2rem}h2{font-size:1.4rem;margin-top:2.5rem;border-bottom:2px solid #2a6ebb}a{color:#2a6ebb}
dl{display:grid;grid-template-columns:12rem 1fr;gap:.2rem 1rem;margin:1rem 0;padding:1rem;border:1px solid #c8cdd0;border-radius:2px;break-inside:avoid}
dt{font-weight:600}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
@media(max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}`;

/** One page that reads like a letter: a heading for each part, a card for each row. It loads nothing from anywhere. */
export function ownDataSummary({ name, language, at, parts, leftOut }: Summary): string {
  const t = (word: keyof typeof PACKAGE_WORDS): string => text(PACKAGE_WORDS[word][language]);
  const told = parts.filter(({ rows }) => rows.length > 0);
  const sections = told.map(
    ({ part, rows }) =>
      `<h2 id="${part.name}">${text(part.title[language])}</h2>\n${rows.map((row) => card(row, language)).join('\n')}`,
  );
  const contents = told.map(
    ({ part, rows }) => `<li><a href="#${part.name}">${text(part.title[language])}</a> (${rows.length})</li>`,
  );
  const empty = parts.filter((part) => !told.includes(part)).map(({ part }) => text(part.title[language]));
  const missing = [PACKAGE_WORDS.personalCode, ...leftOut.map(({ why }) => why)];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t('title')}</title><style>${STYLE}</style></head>
<body>
<h1>${t('title')}</h1>
<p>${text(name)}. ${t('made')} ${text(formatInstant(at, language))}.</p>
<p>${t('intro')}</p>
<h2>${t('contents')}</h2>
<ul>${contents.join('')}<li><a href="#left-out">${t('leftOut')}</a></li></ul>
${empty.length === 0 ? '' : `<p>${t('none')}: ${empty.join(', ')}.</p>`}
${sections.join('\n')}
<h2 id="left-out">${t('leftOut')}</h2>
<ul>${[...new Set(missing.map((why) => why[language]))].map((why) => `<li>${text(why)}</li>`).join('')}</ul>
</body>
</html>
`;
}

function card(row: OwnDataRow, language: Language): string {
  const told = Object.entries(row).filter(
    ([column, value]) => Object.hasOwn(OWN_DATA_WORDS, column) && value !== null && value !== '',
  );
  const lines = told.map(([column, value]) => {
    const said = text(spoken(value, language));
    const cell = column === 'file' ? `<a href="${said}">${said}</a>` : said;
    return `<dt>${text(OWN_DATA_WORDS[column as OwnDataWord][language])}</dt><dd>${cell}</dd>`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function spoken(value: unknown, language: Language): string {
  if (value instanceof Date) return formatInstant(value, language);
  if (typeof value === 'boolean') return PACKAGE_WORDS[value ? 'yes' : 'no'][language];
  if (Array.isArray(value)) return value.map((one) => spoken(one, language)).join(', ');
  if (typeof value === 'object' && value !== null) return String((value as Record<string, unknown>)[language] ?? '');
  const said = String(value);
  return DAY.test(said) ? formatDate(said as CalendarDate) : codeInWords(said, language);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const text = (plain: string): string => plain.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
