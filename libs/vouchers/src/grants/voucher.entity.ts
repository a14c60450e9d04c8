import type { CalendarDate, Cents } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BudgetGround } from '../budgets/budget-for.js';
import type { VoucherStatus } from './voucher-lifecycle.js';
import type { Stage, ValueKind, ValueRow } from '../value-rules/value-rule.js';

/** A right of a client to a service, worth money that stands on the account `voucher:<id>`. */
@Entity({ schema: 'vouchers', name: 'voucher' })
export class Voucher {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  number: string;

  @Column({ name: 'authority_id', type: 'uuid' })
  authorityId: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId: string;

  /** None while it is a proposal for which there is no budget yet. */
  @Column({ name: 'budget_id', type: 'uuid', nullable: true })
  budgetId: string | null;

  @Column({ name: 'budget_ground', type: 'text' })
  budgetGround: BudgetGround;

  @Column({ name: 'assessment_id', type: 'uuid' })
  assessmentId: string;

  @Column({ type: 'int' })
  units: number;

  @Column({ name: 'max_unit_price_cents', type: 'bigint' })
  maxUnitPriceCents: Cents;

  @Column({ name: 'value_cents', type: 'bigint' })
  valueCents: Cents;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: CalendarDate;

  @Column({ name: 'last_day', type: 'date' })
  lastDay: CalendarDate;

  @Column({ type: 'text' })
  grounds: string;

  @Column({ type: 'text' })
  kind: ValueKind;

  /** The version it was granted by; none: the price cap of the service itself. */
  @Column({ name: 'value_rule_id', type: 'uuid', nullable: true })
  valueRuleId: string | null;

  @Column({ type: 'jsonb', nullable: true })
  stages: readonly Stage[] | null;

  @Column({ name: 'proposed_by', type: 'uuid', nullable: true })
  proposedBy: string | null;

  @Column({ name: 'proposal_reason', type: 'text', nullable: true })
  proposalReason: string | null;

  @Column({ name: 'value_trace', type: 'jsonb' })
  valueTrace: readonly ValueRow[];

  @Column({ type: 'text' })
  status: VoucherStatus;

  @Column({ name: 'granted_by', type: 'uuid' })
  grantedBy: string;

  @Column({ name: 'granted_at', type: 'timestamptz' })
  grantedAt: Date;

  @Column({ name: 'letter_id', type: 'uuid', nullable: true })
  letterId: string | null;

  @Column({ type: 'int' })
  version: number;
}
