import {
  calendarDate,
  isCalendarDate,
  isWallTime,
  languageOfIso6393,
  cpvCode,
  isLanguage,
  REGIONS,
  resolveHelsinki,
  type Language,
} from '@kasvutori/platform';
import type { ReadAmount, ReadText } from './notice.js';
import type { Losses } from './notice-losses.js';
import type { XmlElement } from './xml-tree.js';

/** Our language for an ISO 639-3 code ("FIN" → fi), or undefined for every other language. */
export function ourLanguage(iso6393: string): Language | undefined {
  const code = languageOfIso6393(iso6393)?.code;
  return isLanguage(code) ? code : undefined;
}

/**
 * Reads the texts of a notice. A text in a language we do not keep is taken in its other languages; where it has none,
 * it stands untranslated in the draft's leading language. Both are counted and told once per notice, not once per text.
 */
export class TextReader {
  private readonly dropped = new Set<string>();
  private readonly untranslated = new Set<string>();
  private droppedCount = 0;
  private untranslatedCount = 0;

  constructor(
    private readonly official: string,
    private readonly lead: Language,
    private readonly losses: Losses,
  ) {}

  read(parent: XmlElement, path: string, limit: number): ReadText {
    const found = parent.all(path).filter((element) => element.text !== '');
    const texts: Partial<Record<Language, string>> = {};
    const foreign: XmlElement[] = [];
    for (const element of found) {
      const language = ourLanguage(element.attributes['languageID'] ?? this.official);
      if (language === undefined) foreign.push(element);
      else texts[language] ??= this.cut(element, limit);
    }
    const [original] = foreign;
    if (original !== undefined && Object.keys(texts).length === 0) {
      this.untranslated.add(original.attributes['languageID'] ?? this.official);
      this.untranslatedCount += 1;
      return { [this.lead]: this.cut(original, limit) };
    }
    if (original !== undefined) this.droppedCount += 1;
    for (const element of foreign) this.dropped.add(element.attributes['languageID'] ?? this.official);
    return texts;
  }

  finish(path: string): void {
    if (this.droppedCount > 0) {
      this.losses.add('language-dropped', path, { languages: [...this.dropped].join(', '), count: this.droppedCount });
    }
    if (this.untranslatedCount > 0) {
      const languages = [...this.untranslated].join(', ');
      this.losses.add('text-untranslated', path, { languages, count: this.untranslatedCount });
    }
  }

  private cut(element: XmlElement, limit: number): string {
    if (element.text.length <= limit) return element.text;
    this.losses.add('text-cut', element.path, { limit });
    return element.text.slice(0, limit);
  }
}

/** An amount with its currency; zero is how some systems write "not given". */
export function readAmount(element: XmlElement | undefined, losses: Losses): ReadAmount | null {
  if (element === undefined || element.text === '') return null;
  const match = /^(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(element.text);
  const currency = element.attributes['currencyID'] ?? '';
  if (match === null || !/^[A-Z]{3}$/.test(currency)) {
    losses.add('value-unreadable', element.path, { amount: `${element.text} ${currency}`.trim() });
    return null;
  }
  const amount = `${(match[1] ?? '0').replace(/^0+(?=\d)/, '')}.${(match[2] ?? '').padEnd(2, '0')}`;
  if (amount === '0.00') return null;
  if (currency !== 'EUR') losses.add('currency-not-euro', element.path, { amount, currency });
  return { amount, currency };
}

/** BT-262 and BT-263 of a `ProcurementProject`. */
export function readCpv(project: XmlElement, losses: Losses): { mainCpv: string | null; additionalCpv: string[] } {
  const codes = (path: string): string[] =>
    project.all(path).flatMap((element) => {
      const code = element.text.replace(/-\d$/, '');
      if (code === '') return [];
      if (!/^\d{8}$/.test(code)) {
        losses.add('cpv-unreadable', element.path, { code: element.text });
        return [];
      }
      if (cpvCode(code) === undefined) losses.add('cpv-outside-sector', element.path, { code });
      return [code];
    });
  const mainCpv = codes('MainCommodityClassification/ItemClassificationCode')[0] ?? null;
  const additional = new Set(codes('AdditionalCommodityClassification/ItemClassificationCode'));
  if (mainCpv === null) losses.add('cpv-missing', `${project.path}/MainCommodityClassification`);
  else additional.delete(mainCpv);
  return { mainCpv, additionalCpv: [...additional] };
}

/** Area codes of the places of performance. Abroad and unknown areas are kept as codes and told as losses. */
export function readPlaces(project: XmlElement, lot: string, losses: Losses): string[] {
  const places = project.all('RealizedLocation/Address').flatMap((address) => {
    const area = address.first('CountrySubentityCode') ?? address.first('Country/IdentificationCode');
    if (area === undefined || area.text === '') return [];
    return [{ code: area.text.toUpperCase(), path: area.path }];
  });
  if (places.length === 0) losses.add('place-missing', `${project.path}/RealizedLocation`, { lot });
  const seen = new Set<string>();
  return places.flatMap(({ code, path }) => {
    const country = code === 'FIN' ? 'FI' : code;
    if (seen.has(country)) return [];
    seen.add(country);
    if (!country.startsWith('FI')) losses.add('place-outside-finland', path, { code });
    else if (!REGIONS.has(country)) losses.add('place-unknown', path, { code });
    return /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(country) ? [country] : [];
  });
}

/** Start and length of the contract (BT-536, BT-537, BT-36) in whole months. */
export function readDuration(
  project: XmlElement,
  lot: string,
  losses: Losses,
): { startsOn: string | null; durationMonths: number | null } {
  const period = project.first('PlannedPeriod');
  const day = (name: string): string | null => {
    const date = period?.textOf(name)?.slice(0, 10) ?? '';
    return isCalendarDate(date) ? date : null;
  };
  const startsOn = day('StartDate');
  const measure = period?.first('DurationMeasure');
  if (period === undefined || (measure === undefined && day('EndDate') === null)) {
    losses.add('duration-missing', period?.path ?? `${project.path}/PlannedPeriod`, { lot });
    return { startsOn, durationMonths: null };
  }
  const unit = measure?.attributes['unitCode'] ?? '';
  const months = measure === undefined ? monthsBetween(startsOn, day('EndDate')) : inMonths(measure.text, unit);
  if (months === null) {
    const duration = measure?.text ?? `${startsOn ?? ''}–${day('EndDate') ?? ''}`;
    losses.add('duration-not-months', measure?.path ?? period.path, { duration, unit });
  }
  return { startsOn, durationMonths: months };
}

function inMonths(text: string, unit: string): number | null {
  const factor = { MONTH: 1, YEAR: 12 }[unit];
  if (factor === undefined || !/^\d{1,4}$/.test(text)) return null;
  const months = Number(text) * factor;
  return months >= 1 && months <= 120 ? months : null;
}

/** Whole months from the first day to the last one, both included: 1.1.2027–31.12.2028 is 24. */
function monthsBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const dayAfter = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const [y1 = 0, m1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0] = dayAfter.split('-').map(Number);
  const months = (y2 - y1) * 12 + (m2 - m1);
  return start.slice(8) === dayAfter.slice(8) && months >= 1 && months <= 120 ? months : null;
}

/** An end date and end time with their zone, as an instant; without a zone it is Finnish time, which is told. */
export function readDeadline(period: XmlElement | undefined, now: Date, losses: Losses): Date | null {
  if (period === undefined) return null;
  const date = period.textOf('EndDate') ?? '';
  const time = period.textOf('EndTime') ?? '';
  const [, day = ''] = /^(\d{4}-\d\d-\d\d)/.exec(date) ?? [];
  const [, clock = '', seconds = ':00', timeZone = ''] =
    /^(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(time) ?? [];
  const [, dateZone = ''] = /^\d{4}-\d\d-\d\d(Z|[+-]\d\d:\d\d)$/.exec(date) ?? [];
  const value = `${date} ${time}`.trim();
  if (!isCalendarDate(day) || !isWallTime(clock)) {
    losses.add('deadline-unreadable', period.path, { value });
    return null;
  }
  const zone = timeZone || dateZone;
  const instant = zone === '' ? finnish(day, clock) : new Date(`${day}T${clock}${seconds}${zone}`);
  if (instant === null || Number.isNaN(instant.getTime())) {
    losses.add('deadline-unreadable', period.path, { value });
    return null;
  }
  if (zone === '') losses.add('deadline-zone-missing', period.path, { value });
  if (instant <= now) losses.add('deadline-passed', period.path, { value: instant.toISOString() });
  return instant;
}

function finnish(day: string, clock: string): Date | null {
  const resolved = resolveHelsinki(calendarDate(day), clock);
  return resolved.ok ? resolved.instant : null;
}
