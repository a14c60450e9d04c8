/**
 * The BIC behind the first digits of a Finnish account number (the national bank code list of Finance Finland). The longest
 * beginning that fits decides.
 */
const BICS: readonly (readonly [bankCode: string, bic: string])[] = [
  ['1', 'NDEAFIHH'],
  ['2', 'NDEAFIHH'],
  ['31', 'HANDFIHH'],
  ['33', 'ESSEFIHX'],
  ['34', 'DABAFIHX'],
  ['36', 'SBANFIHH'],
  ['37', 'DNBAFIHX'],
  ['38', 'SWEDFIHH'],
  ['39', 'SBANFIHH'],
  ['4', 'ITELFIHH'],
  ['405', 'HELSFIHH'],
  ['47', 'POPFFI22'],
  ['479', 'POPFFI22'],
  ['497', 'HELSFIHH'],
  ['5', 'OKOYFIHH'],
  ['6', 'AABAFI22'],
  ['713', 'CITIFIHX'],
  ['715', 'ITELFIHH'],
  ['717', 'BIGKFIH1'],
  ['8', 'DABAFIHH'],
];

const COUNTRY_AND_CHECK = 4;

/** Null for accounts outside Finland and for codes no bank has. */
export function bicOfFinnishIban(iban: string): string | null {
  if (!iban.startsWith('FI')) return null;
  const account = iban.slice(COUNTRY_AND_CHECK);
  const fitting = BICS.filter(([code]) => account.startsWith(code)).sort(([a], [b]) => b.length - a.length);
  return fitting[0]?.[1] ?? null;
}
