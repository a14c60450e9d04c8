import { centsToDecimal } from '@kasvutori/platform';
import { assessRegime, type Purchase } from './regime.js';
import { explainRegime } from './regime-why.js';
import type { RegimeAssessment } from './regime.dto.js';
import { sourceText } from './law-source.js';
import { groundsFor } from './direct-award-grounds.js';

/** Everything the engine says of a purchase, each answer with its reason. */
export function regimeView(purchase: Purchase): RegimeAssessment {
  const answer = assessRegime(purchase);
  return {
    regime: answer.regime,
    serviceClass: answer.serviceClass,
    value: centsToDecimal(purchase.valueCents),
    nationalThreshold: centsToDecimal(answer.national.cents),
    euThreshold: centsToDecimal(answer.eu.cents),
    notices: answer.notices.map(({ phase, type, duty }) => ({ phase, type, duty })),
    times: answer.times.map(({ rule, days, earliest }) => ({ phase: rule.phase, days, earliest })),
    standstillDays: answer.standstill.electronicDays,
    lotsReasonRequired: answer.lotsReason,
    directAwardGrounds: groundsFor(answer.regime).map(({ code, name, source }) => ({
      code,
      name,
      source: sourceText(source),
    })),
    answers: explainRegime(purchase, answer).map(({ rows, facts, ...topic }) => ({
      ...topic,
      rows: [...rows],
      facts: [...facts],
    })),
  };
}
