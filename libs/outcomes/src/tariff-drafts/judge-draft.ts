import { addMonths, type CalendarDate } from '@kasvutori/platform';
import type { CaseResult } from '../tariff-cases/run-cases.js';
import { runCase, unprovenBy } from '../tariff-cases/run-cases.js';
import { FLAW_TEXTS, type Report } from '../tariffs/flaw-texts.js';
import type { Tariff } from '../tariffs/tariff.js';
import { readTariff, type TariffFlaw } from '../tariffs/validate-tariff.js';
import { readCases } from './read-cases.js';

/** What the draft has to fit: the contract, its last version and what has been paid under it. */
export interface DraftGround {
  readonly contractFrom: CalendarDate;
  /** The first day on which the contract is no longer valid. */
  readonly contractTo: CalendarDate;
  readonly lastFrom: CalendarDate;
  /** The last day a payment run has looked at; null when none has paid anything. */
  readonly paidUntil: CalendarDate | null;
}

export interface JudgedDraft {
  /** Null as long as the draft is no sound tariff. */
  readonly tariff: Tariff | null;
  /** Everything that stands between it and publication. */
  readonly flaws: readonly TariffFlaw[];
  /** How each case went; empty as long as the tariff or a case is unsound. */
  readonly results: readonly CaseResult[];
}

/** Whether a draft may be published, and what its cases give. Pure. */
export function judgeDraft(body: unknown, cases: readonly unknown[], ground: DraftGround): JudgedDraft {
  const read = readTariff(body);
  if (!read.ok) return { tariff: null, flaws: [...read.flaws, ...readCases(cases, null).flaws], results: [] };
  const { tariff } = read;
  const ofContract = flawsOfContract(tariff, ground);
  const known = readCases(cases, lastDay(ground));
  if (known.flaws.length > 0) return { tariff, flaws: [...ofContract, ...known.flaws], results: [] };
  const results = known.cases.map((one) => runCase(tariff, one));
  return { tariff, flaws: [...ofContract, ...unprovenBy(tariff, results)], results };
}

const MOST_MONTHS = 360;

/** Up to which day the facts of a case may be evaluated: work is counted day by day. */
export const lastDay = ({ contractTo }: Pick<DraftGround, 'contractTo'>): CalendarDate =>
  addMonths(contractTo, MOST_MONTHS);

/** What only a contract asks of its tariff. A version pays those whose service begins from its first day on. */
function flawsOfContract(tariff: Tariff, { contractFrom, contractTo, lastFrom, paidUntil }: DraftGround): TariffFlaw[] {
  const flaws: TariffFlaw[] = [];
  const report: Report = (path, code) => void flaws.push({ path, code, text: FLAW_TEXTS[code] });
  const { validFrom } = tariff;
  if (tariff.currency !== 'EUR') report('/currency', 'not-euros');
  if (validFrom < contractFrom || validFrom >= contractTo) report('/validFrom', 'from-outside-contract');
  else if (validFrom < lastFrom) report('/validFrom', 'from-before-last');
  else if (paidUntil !== null && validFrom <= paidUntil) report('/validFrom', 'from-paid-day');
  tariff.exclusive.forEach(({ clause = '' }, index) => {
    if (clause.trim() === '') report(`/exclusive/${index}/clause`, 'clause-missing');
  });
  return flaws;
}
