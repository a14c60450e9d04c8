/** How numbers, money and time are written: the same in all three languages, so that a sum never changes its look. */
const NBSP = '\u00a0';
const MINUS = '\u2212';
export const ZONE = 'Europe/Helsinki';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, NBSP);

/** `number('-12345.5')` → `−12 345,5`; keeps the decimals it is given. */
export function formatNumber(value: string | number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : Number(value).toFixed(decimals);
  const [whole = '0', fraction] = text.replace('-', '').split('.');
  return (text.startsWith('-') ? MINUS : '') + grouped(whole) + (fraction ? `,${fraction}` : '');
}

/** Decimal string of the API (`"1250.50"`) → `1 250,50 €`. Never passes through a float. */
export function formatMoney(amount: string, currency = 'EUR'): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const unit = currency === 'EUR' ? '€' : currency;
  return `${formatNumber(`${whole}.${fraction.padEnd(2, '0')}`)}${NBSP}${unit}`;
}

/** A share between 0 and 1 → `34 %`. */
export const formatPercent = (share: number, decimals = 0): string => `${formatNumber(share * 100, decimals)}${NBSP}%`;

/** What a Finn types (`1 250,50`, `−3`, `1250.5 €`) → `"1250.50"`; undefined when it is not an amount. */
export function parseMoney(typed: string): string | undefined {
  const text = typed
    .replace(/[\s\u00a0€]/g, '')
    .replace(MINUS, '-')
    .replace(',', '.');
  const match = /^(-?)0*(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const amount = `${whole}.${fraction.padEnd(2, '0')}`;
  return amount === '0.00' ? amount : sign + amount;
}

/** Exact sum of decimal strings, in cents. */
export function sumMoney(amounts: readonly string[]): string {
  const cents = amounts.reduce((sum, amount) => {
    const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
    const value = BigInt(whole + fraction.padEnd(2, '0').slice(0, 2));
    return amount.startsWith('-') ? sum - value : sum + value;
  }, 0n);
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Calendar date and clock time in Helsinki of an instant: `{ date: '2026-11-24', time: '14:00' }`. */
export function inHelsinki(instant: string | Date): { date: string; time: string } {
  const found = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${found.year}-${found.month}-${found.day}`, time: `${found.hour}:${found.minute}` };
}

/** The instant at which Helsinki's clocks show this; undefined when they never do (the hour skipped in March). */
export function helsinkiInstant(date: string, time: string): string | undefined {
  const guess = new Date(`${date}T${time}:00Z`).getTime();
  for (const hours of [3, 2]) {
    const instant = new Date(guess - hours * 3_600_000);
    const shown = inHelsinki(instant);
    if (shown.date === date && shown.time === time) return instant.toISOString();
  }
  return undefined;
}

/** `2026-11-04` → `4.11.2026`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** `24.11.2026`, `31.2.2027` (no such day → undefined), `2026-11-24` → `2026-11-24`. */
export function parseDate(typed: string): string | undefined {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim());
  const [year, month, day] = finnish ? [finnish[3], finnish[2], finnish[1]] : iso ? iso.slice(1) : [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined;
}

/** `14:00` → `14.00`, `09:05` → `9.05`. */
export const formatTime = (time: string): string => time.slice(0, 5).replace(/^0/, '').replace(':', '.');

/** `9.5`, `14:00`, `14` → `14:00`; undefined when no clock shows it. */
export function parseTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:](\d{1,2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? '0')];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Days, hours and minutes from `now` to `until`; all zero when it has passed. */
export function timeLeft(until: Date, now: Date): { days: number; hours: number; minutes: number; passed: boolean } {
  const minutes = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000));
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
    passed: now >= until,
  };
}

/** Kilobytes or megabytes, as people read them. */
export const fileSize = (bytes: number): string =>
  bytes < 1_048_576
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} kt`
    : `${formatNumber(Math.round(bytes / 104_857.6) / 10)} Mt`;
