import { centsToDecimal, type Language } from '@kasvutori/platform';
import { abnormallyLow } from './abnormally-low.js';
import { type EvaluationFile, type FileFlaw, readEvaluationFile } from './evaluation-file.js';
import { rankBids } from './evaluation-formula.js';
import { EVALUATION_RULE, explainRow, explainUnranked, type TraceNames } from './evaluation-texts.js';
import { displayCents, displayPoints } from './exact.js';
import { sensitivity } from './sensitivity.js';

/** The ranking of a file with its arithmetic, as plain data: the same numbers as for the bids of a tender, by the same functions. */
export function evaluateFile(content: unknown, language: Language) {
  const read = readEvaluationFile(content);
  return read.ok ? { ok: true as const, ...evaluate(read.file, language) } : read;
}

export type { FileFlaw };
export type EvaluatedFile = ReturnType<typeof evaluate>;

function evaluate({ method, maxAwards, criteria, groups, rule, bids }: EvaluationFile, language: Language) {
  const ranking = rankBids(criteria, bids, rule);
  const names: TraceNames = {
    criterion: (id) => [...criteria, ...groups].find((criterion) => criterion.id === id)?.title ?? id,
    bidder: (bidId) => bidId,
  };
  return {
    method,
    rule: { version: EVALUATION_RULE.version, text: EVALUATION_RULE.text[language] },
    ranking: ranking.ranked.map((row) => ({
      rank: row.rank,
      bid: row.bidId,
      wins: row.rank <= maxAwards,
      price: centsToDecimal(row.comparisonPriceCents),
      adjustedPrice: row.adjustedCents === null ? null : displayCents(row.adjustedCents),
      pricePoints: displayPoints(row.pricePoints),
      qualityPoints: displayPoints(row.qualityPoints),
      totalPoints: displayPoints(row.totalPoints),
      arithmetic: row.trace.map((trace) => explainRow(trace, language, names)),
    })),
    notCompared: ranking.unranked.map((row) => ({ bid: row.bidId, reason: explainUnranked(row, language, names) })),
    missing: ranking.missing.map(({ bidId, criterionId }) => ({ bid: bidId, criterion: criterionId })),
    abnormallyLow: abnormallyLow(bids.map(({ bidId, comparisonPriceCents: cents }) => ({ bidId, cents }))).map(
      ({ bidId, ...low }) => ({ bid: bidId, ...low }),
    ),
    sensitivity: sensitivity(criteria, ranking, maxAwards, method),
  };
}
