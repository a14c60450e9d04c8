import {
  audit,
  changedOne,
  commonProblem,
  execute,
  newId,
  parseCents,
  violatedConstraint,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';
import { followUpProblem } from './follow-up-problems.js';
import type { IndicatorInput, QualityPayTerms, SetIndicators } from './follow-up.dto.js';
import { qualityPayFault, type QualityPay } from './quality-pay.js';

const hundredthsOf = (text: string): number => Number(parseCents(text));

/** Writes the indicators of a draft contract anew, and what is paid by quality. From signature on they stand still: both parties have signed them. */
export async function setIndicators(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { indicators, qualityPay }: SetIndicators,
): Promise<void> {
  const contract = await lockContract(tx, id);
  if (contract.version !== version) throw commonProblem('stale-version');
  if (contract.status !== 'draft') throw followUpProblem('indicators-stand-still');
  indicators.forEach(refuseIncomplete);
  await execute(tx, `DELETE FROM contracts.indicator WHERE contract_id = $1`, [id]);
  const rows = indicators.map((indicator, index) => ({
    id: newId(),
    position: index + 1,
    ...indicator,
    days: indicator.measure === 'first-contact' ? indicator.days : null,
    target: hundredthsOf(indicator.target),
    cents: indicator.sanction === 'fixed' ? parseCents(indicator.sanctionAmount ?? '0').toString() : null,
    hundredths: indicator.sanction === 'share' ? hundredthsOf(indicator.sanctionPercent ?? '0') : null,
    cap:
      indicator.sanction === 'none' || indicator.sanctionCap === null
        ? null
        : parseCents(indicator.sanctionCap).toString(),
  }));
  await execute(
    tx,
    `INSERT INTO contracts.indicator (id, contract_id, position, measure, days, direction, target_hundredths, period, min_cases, clause, sanction,
            sanction_cents, sanction_hundredths, sanction_cap_cents)
     SELECT i.id, $1, i.position, i.measure, i.days, i.direction, i.target, i.period, i."minCases", i.clause, i.sanction, i.cents, i.hundredths, i.cap
       FROM jsonb_to_recordset($2) AS i (id uuid, position int, measure text, days int, direction text, target int, period text, "minCases" int,
            clause text, sanction text, cents bigint, hundredths int, cap bigint)`,
    [id, JSON.stringify(rows)],
  ).catch((error: unknown) => {
    throw violatedConstraint(error) === 'indicator_once' ? followUpProblem('indicator-twice') : error;
  });
  if (qualityPay !== undefined) await setQualityPay(tx, id, qualityPay);
  changedOne(
    await execute(tx, `UPDATE contracts.contract SET version = version + 1 WHERE id = $1 AND version = $2`, [
      id,
      version,
    ]),
  );
  const { authorityId } = contract;
  const detail = {
    indicators: indicators.map(({ measure, target }) => ({ measure, target })),
    ...(qualityPay === undefined ? {} : { qualityPay }),
  };
  await audit(tx, actor, { action: 'indicator.set', subject: 'contract', subjectId: id, authorityId, detail });
}

async function setQualityPay(tx: Tx, contractId: string, terms: QualityPayTerms | null): Promise<void> {
  await execute(tx, `DELETE FROM contracts.quality_pay WHERE contract_id = $1`, [contractId]);
  if (terms === null) return;
  const pay: QualityPay = {
    ...{ measure: terms.measure, minClients: terms.minClients, clause: terms.clause },
    ...{ baseCents: parseCents(terms.base), payFrom: hundredthsOf(terms.payFrom) },
    ...{ payHundredths: hundredthsOf(terms.payPercent), withholdBelow: hundredthsOf(terms.withholdBelow) },
    withholdHundredths: hundredthsOf(terms.withholdPercent),
  };
  const fault = qualityPayFault(pay);
  if (fault !== undefined) throw followUpProblem(fault.code, { field: `/qualityPay/${fault.field}` });
  await execute(
    tx,
    `INSERT INTO contracts.quality_pay (contract_id, measure, base_cents, pay_from, pay_hundredths, withhold_below, withhold_hundredths, min_clients, clause)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[contractId, pay.measure, pay.baseCents.toString(), pay.payFrom, pay.payHundredths, pay.withholdBelow],
      ...[pay.withholdHundredths, pay.minClients, pay.clause],
    ],
  );
}

function refuseIncomplete(indicator: IndicatorInput, index: number): void {
  const { measure, days, target, sanction, sanctionAmount, sanctionPercent, sanctionCap } = indicator;
  const at = (name: string) => ({ field: `/indicators/${index}/${name}` });
  if (measure === 'first-contact' && days === null) throw followUpProblem('indicator-days-missing', at('days'));
  const aim = hundredthsOf(target);
  if (measure === 'feedback' ? aim < 100 || aim > 500 : aim > 10_000)
    throw followUpProblem('indicator-target-outside', at('target'));
  if (sanction === 'fixed' && (sanctionAmount === null || parseCents(sanctionAmount) === 0n))
    throw followUpProblem('indicator-sanction-unsaid', at('sanctionAmount'));
  if (sanction === 'share' && (sanctionPercent === null || !inPercent(hundredthsOf(sanctionPercent))))
    throw followUpProblem('indicator-sanction-unsaid', at('sanctionPercent'));
  if (sanctionCap !== null && parseCents(sanctionCap) === 0n)
    throw followUpProblem('indicator-sanction-unsaid', at('sanctionCap'));
}

const inPercent = (hundredths: number): boolean => hundredths >= 1 && hundredths <= 10_000;
