import {
  account,
  calendarDate,
  dateParts,
  enqueue,
  helsinkiDateOf,
  ledgerProblem,
  newId,
  one,
  openAccount,
  post,
  Problem,
  recordMove,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type ServiceUnit,
  type Tx,
} from '@kasvutori/platform';
import { budgetProblem } from '../budgets/budgets-problems.js';
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
  budgetId: string | null;
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
  const service = await serviceWithBudget(tx, authorityId, input.serviceId, validFrom);
  if (service.budgetId === null) {
    throw budgetProblem('budget-missing', { field: '/serviceId', params: { year: dateParts(validFrom).year } });
  }
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
    budgetId: service.budgetId,
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
  await takeFromBudget(tx, {
    budgetId: service.budgetId,
    voucherId: id,
    number,
    cents: value.valueCents,
    authorityId,
    at: now,
  });
  return { id, number };
}

async function takeFromBudget(
  tx: Tx,
  taken: { budgetId: string; voucherId: string; number: string; cents: Cents; authorityId: string; at: Date },
): Promise<void> {
  try {
    await post(tx, {
      kind: 'voucher.granted',
      authorityId: taken.authorityId,
      reference: `voucher:${taken.voucherId}:grant`,
      text: taken.number,
      at: taken.at,
      postings: [
        { account: account.budget(taken.budgetId), cents: -taken.cents },
        { account: account.voucher(taken.voucherId), cents: taken.cents },
      ],
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== ledgerProblem('account-short').code) throw error;
    throw budgetProblem('budget-short', { field: '/units', ...error.details });
  }
}

async function serviceWithBudget(
  tx: Tx,
  authorityId: string,
  serviceId: string,
  from: CalendarDate,
): Promise<GrantedService> {
  return one(
    await sql<GrantedService>(
      tx,
      `SELECT s.unit, s.max_unit_price_cents AS "maxUnitPriceCents", s.units_default AS "unitsDefault",
              s.validity_months AS "validityMonths", b.id AS "budgetId"
         FROM vouchers.service s LEFT JOIN vouchers.budget b ON b.service_id = s.id AND b.year = $3
        WHERE s.id = $1 AND s.authority_id = $2`,
      [serviceId, authorityId, dateParts(from).year],
    ),
  );
}

async function nextNumber(tx: Tx): Promise<string> {
  const { next } = one(await sql<{ next: bigint }>(tx, `SELECT nextval('vouchers.voucher_number') AS next`));
  return `V-${String(next).padStart(6, '0')}`;
}
