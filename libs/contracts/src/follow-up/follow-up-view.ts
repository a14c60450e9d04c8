import { centsToDecimal, isTold, may, permitted, type Actor, type Tx } from '@kasvutori/platform';
import { readContract } from '../agreements/contract-queries.js';
import type { FollowUpDetail, IndicatorPoint, IndicatorView } from './follow-up.dto.js';
import {
  readIndicators,
  readMeasurements,
  readQualityPay,
  type IndicatorRow,
  type MeasurementRow,
} from './indicator-queries.js';
import { indicatorName } from './indicator-words.js';
import { qualityPayView } from './quality-pay.js';

/** Of a few people only the contract's manager, who answers for it and agrees on its indicators, sees a figure. */
const seesFew = (actor: Actor): boolean => may(actor, 'indicator:set');

/** What a contract is measured by and how it has gone, period by period. */
export async function followUpDetail(tx: Tx, actor: Actor, contractId: string): Promise<FollowUpDetail> {
  const { number, version, status, activatedAt } = await readContract(tx, contractId);
  const indicators = await readIndicators(tx, contractId);
  const measurements = await readMeasurements(tx, contractId);
  const qualityPay = await readQualityPay(tx, contractId);
  return {
    contractId,
    contractNumber: number,
    version,
    inForce: activatedAt !== null,
    indicators: indicators.map((indicator) =>
      present(
        actor,
        indicator,
        measurements.filter(({ indicatorId }) => indicatorId === indicator.id),
      ),
    ),
    qualityPay: qualityPay && qualityPayView(qualityPay),
    permittedActions: permitted(actor, [
      ...(status === 'draft' ? [{ action: 'indicator:set' }] : []),
      ...(activatedAt === null ? [] : [{ action: 'deviation:report' }]),
    ]),
  };
}

const decimal = (hundredths: number | null): string | null =>
  hundredths === null ? null : centsToDecimal(BigInt(hundredths));

function present(actor: Actor, row: IndicatorRow, measured: readonly MeasurementRow[]): IndicatorView {
  const { targetHundredths, sanctionCents, sanctionHundredths, sanctionCapCents, ...indicator } = row;
  return {
    ...indicator,
    name: indicatorName(row),
    target: centsToDecimal(BigInt(targetHundredths)),
    sanctionAmount: sanctionCents === null ? null : centsToDecimal(sanctionCents),
    sanctionPercent: decimal(sanctionHundredths),
    sanctionCap: sanctionCapCents === null ? null : centsToDecimal(sanctionCapCents),
    points: measured.map((point) => presentPoint(actor, point)),
  };
}

function presentPoint(actor: Actor, { from, to, hundredths, cases, clients, verdict }: MeasurementRow): IndicatorPoint {
  const hidden = clients > 0 && !isTold(clients) && !seesFew(actor);
  return { from, to, value: hidden ? null : decimal(hundredths), cases: hidden ? null : cases, hidden, verdict };
}
