import { isPersonalCode, isTestPersonalCode } from '@kasvutori/platform';

export type PersonalCodeFault =
  | 'personal-code-malformed'
  | 'personal-code-of-no-day'
  | 'personal-code-number-unused'
  | 'personal-code-check-wrong'
  | 'personal-code-of-invented-person'
  | 'personal-code-of-real-person';

/** Day, century sign, individual number, check character (Government Decree 128/2010; new signs since 2023, 690/2022). */
const SHAPE = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/;

/** What is wrong with a code as it was typed, the first thing only; undefined when nothing is. */
export function personalCodeFault(typed: string, mode: 'production' | 'demo' | 'test'): PersonalCodeFault | undefined {
  const code = typed.trim().toUpperCase();
  const [, day, month, year, sign, number] = SHAPE.exec(code) ?? [];
  if (sign === undefined) return 'personal-code-malformed';
  const century = sign === '+' ? 18 : '-YXWVU'.includes(sign) ? 19 : 20;
  if (!isDay(Number(`${century}${year}`), Number(month), Number(day))) return 'personal-code-of-no-day';
  if (Number(number) < 2) return 'personal-code-number-unused';
  if (!isPersonalCode(code)) return 'personal-code-check-wrong';
  const invented = isTestPersonalCode(code);
  if (mode === 'production') return invented ? 'personal-code-of-invented-person' : undefined;
  return invented ? undefined : 'personal-code-of-real-person';
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
