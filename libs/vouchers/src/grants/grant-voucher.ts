import {
  account,
  calendarDate,
  dateParts,
  enqueue,
  helsinkiDateOf,
  newId,
  one,
  openAccount,
  recordMove,
  sql,
  type AuthorityActor,
  type Cents,
  type ServiceUnit,
  type Tx,
} from '@kasvutori/platform';
import { budgetCandidates } from '../budgets/budget-candidates.js';
import { budgetFor } from '../budgets/budget-for.js';
import { budgetProblem } from '../budgets/budgets-problems.js';
import { takeFromBudget } from '../budgets/take-from-budget.js';
import { clientOf } from '../clients/client-queries.js';
import { latestAssessment } from '../needs/assessment-queries.js';
import { voucherProblem } from './grants-problems.js';
import { lastValidDay, voucherValue } from './voucher-value.js';
import { Voucher } from './voucher.entity.js';
import { writeLetter } from './write-letter.js';

export interface NewVoucher {
  readonly serviceId: string;
  /** The service's default unless said. */
  readonly units?: number;
  readonly validFrom?: string;
  /** Why this client gets this service; a paragraph of the letter (hallintolaki 434/2003 § 45). */
  readonly grounds: string;
}

export interface GrantedVoucher {
  readonly id: string;
  readonly number: string;
}

interface GrantedService {
  unit: ServiceUnit;
  maxUnitPriceCents: Cents;
  unitsDefault: number;
  validityMonths: number;
}

/** Grants a voucher: its value moves from the budget to the voucher in this transaction, or the grant is refused with what is missing. */
export async function grantVoucher(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: NewVoucher,
  now: Date,
): Promise<GrantedVoucher> {
  const authorityId = actor.organisationId;
  const client = await clientOf(tx, authorityId, clientId);
  const assessment = await latestAssessment(tx, clientId);
  if (assessment === undefined) throw voucherProblem('assessment-missing');
  const today = helsinkiDateOf(now);
  const validFrom = input.validFrom === undefined ? today : calendarDate(input.validFrom);
  if (validFrom < today) throw voucherProblem('voucher-starts-in-past', { field: '/validFrom', params: { today } });
  const service = await serviceOf(tx, authorityId, input.serviceId);
  const need = { serviceId: input.serviceId, municipality: client.municipality, year: dateParts(validFrom).year };
  const found = budgetFor(await budgetCandidates(tx, authorityId, need), need);
  if (found === undefined) throw budgetProblem('budget-missing', { field: '/serviceId', params: { year: need.year } });
  const budgetId = found.budget.id;
  const units = input.units ?? service.unitsDefault;
  const value = voucherValue(units, service);

  const id = newId();
  const number = await nextNumber(tx);
  await tx.insert(Voucher, {
    id,
    number,
    authorityId,
    clientId,
    personId: client.personId,
    serviceId: input.serviceId,
    budgetId,
    budgetGround: found.ground,
    assessmentId: assessment.id,
    units,
    maxUnitPriceCents: service.maxUnitPriceCents,
    valueCents: value.valueCents,
    validFrom,
    lastDay: lastValidDay(validFrom, service.validityMonths),
    grounds: input.grounds,
    valueTrace: [...value.trace],
    status: 'granted',
    grantedBy: actor.personId,
    grantedAt: now,
    letterId: null,
    version: 1,
  });
  await recordMove(tx, actor, {
    subject: 'voucher',
    subjectId: id,
    move: 'grant',
    from: null,
    to: 'granted',
    authorityId,
    clientPersonId: client.personId,
  });
  await enqueue(tx, writeLetter, { voucherId: id });
  // Last, as the budget's row is the one everybody waits for.
  await openAccount(tx, { code: account.voucher(id), kind: 'voucher', title: number, authorityId, floor: 0n });
  await takeFromBudget(tx, { budgetId, voucherId: id, number, cents: value.valueCents, authorityId, at: now });
  return { id, number };
}

async function serviceOf(tx: Tx, authorityId: string, serviceId: string): Promise<GrantedService> {
  return one(
    await sql<GrantedService>(
      tx,
      `SELECT unit, max_unit_price_cents AS "maxUnitPriceCents", units_default AS "unitsDefault", validity_months AS "validityMonths"
         FROM vouchers.service WHERE id = $1 AND authority_id = $2`,
      [serviceId, authorityId],
    ),
  );
}

async function nextNumber(tx: Tx): Promise<string> {
  const { next } = one(await sql<{ next: bigint }>(tx, `SELECT nextval('vouchers.voucher_number') AS next`));
  return `V-${String(next).padStart(6, '0')}`;
}
