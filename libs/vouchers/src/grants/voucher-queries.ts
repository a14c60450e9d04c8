import {
  one,
  readPage,
  sql,
  type CalendarDate,
  type Cents,
  type Page,
  type ServiceKindCode,
  type ServiceUnit,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { BudgetGround } from '../budgets/budget-for.js';
import type { OfferStatus } from '../catalogue/offer.entity.js';
import type { ChoiceMaker, ChoiceStatus } from '../choice/choice-lifecycle.js';
import type { VoucherProposal } from '../fallback/voucher-proposal.js';
import type { VoucherStatus } from './voucher-lifecycle.js';
import type { Stage, ValueKind, ValueRow } from '../value-rules/value-rule.js';
import { Voucher } from './voucher.entity.js';

/** A voucher as a card shows it: what it is for, what is left, who gives the service. */
export interface VoucherRow {
  readonly id: string;
  readonly number: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly clientId: string;
  readonly clientReference: string;
  readonly clientName: string;
  readonly home: string;
  readonly diedOn: CalendarDate | null;
  readonly serviceId: string;
  readonly budgetId: string;
  readonly budgetGround: BudgetGround;
  readonly serviceKind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly units: number;
  readonly maxUnitPriceCents: Cents;
  readonly valueCents: Cents;
  /** On its account in the ledger. */
  readonly balanceCents: Cents;
  /** Spoken for by events that wait for approval. */
  readonly waitingCents: Cents;
  readonly waitingEvents: number;
  readonly unitsUsed: number;
  readonly validFrom: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly status: VoucherStatus;
  readonly grounds: string;
  readonly valueTrace: ValueRow[];
  readonly kind: ValueKind;
  readonly stages: Stage[] | null;
  readonly proposalReason: string | null;
  readonly grantedAt: Date;
  readonly letterId: string | null;
  readonly choiceId: string | null;
  readonly choiceStatus: ChoiceStatus | null;
  readonly answerBy: Date | null;
  readonly startsOn: CalendarDate | null;
  readonly madeBy: ChoiceMaker | null;
  readonly madeBecause: string | null;
  /** The last day to choose before somebody is proposed; null without such a rule and while somebody is chosen. */
  readonly chooseBy: CalendarDate | null;
  readonly proposal: VoucherProposal | null;
  readonly offerId: string | null;
  readonly offerStatus: OfferStatus | null;
  /** The offer serves the municipality where the client lives now. */
  readonly coversHome: boolean | null;
  readonly providerId: string | null;
  readonly providerName: string | null;
  readonly version: number;
}

/** A choice shown on the card: the live one, and none while the client is between providers. */
const VOUCHERS = `
  SELECT v.id, v.number, v.authority_id AS "authorityId", a.name AS "authorityName", v.client_id AS "clientId",
         c.reference AS "clientReference", c.name AS "clientName", c.municipality AS home, c.died_on AS "diedOn", v.service_id AS "serviceId",
         v.budget_id AS "budgetId", v.budget_ground AS "budgetGround", s.kind AS "serviceKind", s.unit, v.units, v.max_unit_price_cents AS "maxUnitPriceCents", v.value_cents AS "valueCents",
         coalesce(app.balance_of('voucher:' || v.id), 0) AS "balanceCents", vouchers.waiting_on(v.id) AS "waitingCents",
         coalesce(used.events, 0)::int AS "waitingEvents", coalesce(used.units, 0)::int AS "unitsUsed",
         v.valid_from AS "validFrom", v.last_day AS "lastDay", v.status, v.grounds, v.value_trace AS "valueTrace", v.kind, v.stages, v.proposal_reason AS "proposalReason",
         v.granted_at AS "grantedAt", v.letter_id AS "letterId", h.id AS "choiceId", h.status AS "choiceStatus",
         h.answer_by AS "answerBy", h.starts_on AS "startsOn", h.made_by AS "madeBy",
         h.made_because AS "madeBecause", CASE WHEN h.id IS NULL AND v.status IN ('granted', 'in-use') THEN vouchers.choose_by(v) END AS "chooseBy",
         f.proposal, h.offer_id AS "offerId", coalesce(contracts.standing_after(o.contract_id), o.status) AS "offerStatus",
         o.municipalities @> ARRAY[c.municipality] AS "coversHome", h.provider_id AS "providerId",
         p.name AS "providerName", v.version
    FROM vouchers.voucher v
    JOIN vouchers.client c ON c.id = v.client_id
    JOIN vouchers.service s ON s.id = v.service_id
    JOIN app.organisation a ON a.id = v.authority_id
    LEFT JOIN vouchers.choice h ON h.voucher_id = v.id AND h.status IN ('proposed', 'accepted')
    LEFT JOIN vouchers.offer o ON o.id = h.offer_id
    LEFT JOIN app.organisation p ON p.id = h.provider_id
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('offerId', f.offer_id, 'providerName', fp.name, 'why', f.why, 'takesForce', fr.takes_force,
               'lastDay', (f.object_by AT TIME ZONE 'Europe/Helsinki')::date - 1) AS proposal
        FROM vouchers.fallback_proposal f JOIN vouchers.choice_rule fr ON fr.id = f.rule_id
        JOIN vouchers.offer fo ON fo.id = f.offer_id JOIN app.organisation fp ON fp.id = fo.provider_id
       WHERE f.voucher_id = v.id AND f.status = 'open' AND v.status IN ('granted', 'in-use')) f ON true
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE e.status = 'recorded') AS events,
             sum(e.units) FILTER (WHERE e.status IN ('recorded', 'approved', 'paid')) AS units
        FROM vouchers.service_event e WHERE e.voucher_id = v.id) used ON true`;

export const voucherById = (tx: Tx, id: string): Promise<VoucherRow[]> =>
  sql<VoucherRow>(tx, `${VOUCHERS} WHERE v.id = $1`, [id]);

/** The whole row; locked before, where it is to be moved. */
export const fullVoucher = async (tx: Tx, id: string): Promise<Voucher> =>
  one(await tx.find(Voucher, { where: { id } }));

export const vouchersOfClient = (tx: Tx, clientId: string): Promise<VoucherRow[]> =>
  sql<VoucherRow>(tx, `${VOUCHERS} WHERE v.client_id = $1 ORDER BY v.granted_at DESC, v.id DESC`, [clientId]);

/** The client's own vouchers, those that can still be used first. */
export const vouchersOfPerson = (tx: Tx, personId: string): Promise<VoucherRow[]> =>
  sql<VoucherRow>(
    tx,
    `${VOUCHERS} WHERE v.person_id = $1 AND v.status NOT IN ('proposed', 'withdrawn') ORDER BY (v.status IN ('granted', 'chosen', 'in-use')) DESC, v.granted_at DESC, v.id DESC`,
    [personId],
  );

export const VOUCHER_SORTS = {
  '-grantedAt': { column: 'grantedAt', type: 'timestamptz', direction: 'desc' },
  grantedAt: { column: 'grantedAt', type: 'timestamptz', direction: 'asc' },
  lastDay: { column: 'lastDay', type: 'date', direction: 'asc' },
  number: { column: 'number', type: 'text', direction: 'asc' },
} as const satisfies Record<string, Sort>;

export interface VoucherFilter {
  readonly status?: readonly string[] | undefined;
  readonly serviceKind?: string | undefined;
  readonly budgetId?: string | undefined;
  readonly sort: Sort;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const listVouchers = (tx: Tx, authorityId: string, filter: VoucherFilter): Promise<Page<VoucherRow>> =>
  readPage<VoucherRow>(tx, {
    query: `${VOUCHERS} WHERE v.authority_id = $1 AND ($2::text[] IS NULL OR v.status = ANY ($2)) AND ($3::text IS NULL OR s.kind = $3)
              AND ($4::uuid IS NULL OR v.budget_id = $4)`,
    params: [authorityId, filter.status ?? null, filter.serviceKind ?? null, filter.budgetId ?? null],
    sort: filter.sort,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });

export interface GrantableRow {
  readonly serviceId: string;
  readonly kind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly maxUnitPriceCents: Cents;
  readonly valueKind: ValueKind;
  readonly valueRuleId: string | null;
  readonly unitsDefault: number;
  readonly validityMonths: number;
  /** Offers that serve the client's municipality today. */
  readonly offers: number;
}

/** What may be granted to a client of this municipality. */
export const grantableServices = (
  tx: Tx,
  authorityId: string,
  home: string,
  today: CalendarDate,
): Promise<GrantableRow[]> =>
  sql<GrantableRow>(
    tx,
    `SELECT s.id AS "serviceId", s.kind, s.unit, s.max_unit_price_cents AS "maxUnitPriceCents", s.units_default AS "unitsDefault",
            coalesce(r.body ->> 'kind', 'per-unit') AS "valueKind", r.id AS "valueRuleId",
            coalesce(r.validity_months, s.validity_months) AS "validityMonths",
            (SELECT count(*)::int FROM vouchers.offer o WHERE o.service_id = s.id AND o.status = 'active'
                AND o.valid_from <= $3 AND o.valid_to > $3 AND o.municipalities @> ARRAY[$2]) AS offers
       FROM vouchers.service s
       LEFT JOIN LATERAL (SELECT f.id, f.body, f.validity_months FROM vouchers.value_rule f WHERE f.service_id = s.id AND f.status = 'published'
                             AND f.valid_from <= $3 ORDER BY f.valid_from DESC LIMIT 1) r ON true
      WHERE s.authority_id = $1 ORDER BY s.kind`,
    [authorityId, home, today],
  );
