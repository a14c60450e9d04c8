import {
  calendarDate,
  SERVICE_KINDS,
  centsToDecimal,
  dateParts,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import { budgetCandidates, type BudgetCandidate } from '../budgets/budget-candidates.js';
import { budgetFor, type FoundBudget } from '../budgets/budget-for.js';
import { clientOf, holdClient, livingClientOf } from '../clients/client-queries.js';
import { latestAssessment } from '../needs/assessment-queries.js';
import { valueRuleOn } from '../value-rules/value-rule-queries.js';
import { voucherValue, type ValueRule } from '../value-rules/value-rule.js';
import { valueRuleProblem } from '../value-rules/value-rules-problems.js';
import { lastValidDay } from '../value-rules/voucher-terms.js';
import { voucherProblem } from './grants-problems.js';
import type { Voucher } from './voucher.entity.js';

export interface NewVoucher {
  readonly serviceId: string;
  /** The service's default unless said. */
  readonly units?: number;
  readonly validFrom?: string;
  /** What an income-tested value is reckoned from; used here and kept nowhere. */
  readonly income?: string;
  readonly household?: number;
  /** Why this client gets this service; a paragraph of the letter (hallintolaki 434/2003 § 45). */
  readonly grounds: string;
}

interface GrantedService {
  readonly kind: ServiceKindCode;
  readonly maxUnitPriceCents: Cents;
  readonly unitsDefault: number;
  readonly validityMonths: number;
}

/** What is given of a voucher before its grounds are written. */
export type WorthFigures = Omit<NewVoucher, 'grounds'>;

/** What a voucher would be by the rule in force now: for whom, from which budget, worth what and until when. */
export async function reckonVoucher(tx: Tx, actor: AuthorityActor, clientId: string, input: WorthFigures, now: Date) {
  const authorityId = actor.organisationId;
  const client = await livingClientOf(tx, authorityId, clientId);
  const assessment = await latestAssessment(tx, clientId);
  if (assessment === undefined) throw voucherProblem('assessment-missing');
  const today = helsinkiDateOf(now);
  const validFrom = input.validFrom === undefined ? today : calendarDate(input.validFrom);
  if (validFrom < today) throw voucherProblem('voucher-starts-in-past', { field: '/validFrom', params: { today } });
  const service = await serviceOf(tx, authorityId, input.serviceId);
  if (!SERVICE_KINDS[service.kind].clients.includes(client.kind))
    throw voucherProblem('service-not-for-client', { field: '/serviceId' });
  const found = await budgetOf(tx, actor, clientId, input.serviceId, validFrom);
  const inForce = await valueRuleOn(tx, input.serviceId, validFrom);
  const rule: ValueRule = inForce?.rule ?? { kind: 'per-unit', amount: centsToDecimal(service.maxUnitPriceCents) };
  const units = input.units ?? service.unitsDefault;
  const value = voucherValue(rule, { units, income: input.income, household: input.household });
  if (!value.ok) throw valueRuleProblem(value.refusal, { field: '/income' });
  if (value.units > (inForce?.mostUnits ?? 500)) {
    throw voucherProblem('voucher-above-rule', { field: '/units', params: { units: String(inForce?.mostUnits) } });
  }
  const lastDay = lastValidDay(validFrom, inForce?.validityMonths ?? service.validityMonths);
  return { client, assessment, found, inForce, kind: rule.kind, value, validFrom, lastDay };
}

/** A voucher as it would be granted now by the rule in force: nothing is written and no money moves. */
export async function prepareVoucher(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: NewVoucher,
  now: Date,
): Promise<Voucher> {
  await holdClient(tx, clientId);
  const reckoned = await reckonVoucher(tx, actor, clientId, input, now);
  const { client, assessment, found, inForce, kind, value, validFrom, lastDay } = reckoned;
  return {
    id: newId(),
    number: await nextNumber(tx),
    authorityId: actor.organisationId,
    clientId,
    personId: client.personId,
    serviceId: input.serviceId,
    budgetId: found?.budget.id ?? null,
    budgetGround: found?.ground ?? 'service',
    assessmentId: assessment.id,
    units: value.units,
    maxUnitPriceCents: value.capCents,
    valueCents: value.valueCents,
    validFrom,
    lastDay,
    grounds: input.grounds,
    kind,
    valueRuleId: inForce?.id ?? null,
    stages: value.stages,
    proposedBy: null,
    proposalReason: null,
    valueTrace: [...value.trace],
    status: 'granted',
    grantedBy: actor.personId,
    grantedAt: now,
    letterId: null,
    version: 1,
  };
}

async function serviceOf(tx: Tx, authorityId: string, serviceId: string): Promise<GrantedService> {
  return one(
    await sql<GrantedService>(
      tx,
      `SELECT kind, max_unit_price_cents AS "maxUnitPriceCents", units_default AS "unitsDefault", validity_months AS "validityMonths"
         FROM vouchers.service WHERE id = $1 AND authority_id = $2`,
      [serviceId, authorityId],
    ),
  );
}

/** The budget a voucher of this service that begins on that day is taken from, and by which rule. */
export async function budgetOf(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  serviceId: string,
  validFrom: CalendarDate,
): Promise<FoundBudget<BudgetCandidate> | undefined> {
  const { municipality } = await clientOf(tx, actor.organisationId, clientId);
  const need = { serviceId, municipality, year: dateParts(validFrom).year };
  return budgetFor(await budgetCandidates(tx, actor.organisationId, need), need);
}

async function nextNumber(tx: Tx): Promise<string> {
  const { next } = one(await sql<{ next: bigint }>(tx, `SELECT nextval('vouchers.voucher_number') AS next`));
  return `V-${String(next).padStart(6, '0')}`;
}
