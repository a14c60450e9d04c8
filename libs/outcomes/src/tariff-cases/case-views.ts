import { centsToDecimal, type Language } from '@kasvutori/platform';
import type { Entitlement } from '../entitlements/entitlement.js';
import { explain } from '../entitlements/explain.js';
import type { TariffCase } from './facts-form.js';
import type { CaseResult } from './run-cases.js';
import type { CaseLineView, CaseResultView } from './tariff-cases.dto.js';

/** How a case went, line by line: what was expected, what came of it and why. */
export function caseView(one: TariffCase, result: CaseResult, language: Language): CaseResultView {
  const left = [...result.entitled.lines];
  const wanted = one.expected.map(({ key, outcomeDate, net }): CaseLineView => {
    const at = left.findIndex((line) => line.key === key && line.outcomeDate === outcomeDate);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return { ...lineView(found, language), key, outcomeDate, expected: net };
  });
  const { name, passed, refused } = result;
  const lines = [...wanted, ...left.map((line) => lineView(line, language))];
  return { name, passed, refused, lines: lines.sort((a, b) => (a.outcomeDate < b.outcomeDate ? -1 : 1)) };
}

/** A line that came of the facts, or none. */
export function lineView(line: Entitlement | undefined, language: Language): CaseLineView {
  if (line === undefined) return { key: '', outcomeDate: '', title: null, expected: null, got: null, why: null };
  const { sentence, rows, rules, facts } = explain(line.trace, language);
  return {
    key: line.key,
    outcomeDate: line.outcomeDate,
    title: line.trace.title,
    expected: null,
    got: centsToDecimal(line.netCents),
    why: { sentence, rows: [...rows], rules, facts: [...facts] },
  };
}
