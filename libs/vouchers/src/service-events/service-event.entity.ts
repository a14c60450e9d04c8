import type { CalendarDate, Cents, WallTime } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventApproval, EventStatus } from './event-lifecycle.js';

/** A service given to a client on a day; a correction is another row with the opposite sign. */
@Entity({ schema: 'vouchers', name: 'service_event' })
export class ServiceEvent {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'authority_id', type: 'uuid' })
  authorityId: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'voucher_id', type: 'uuid' })
  voucherId: string;

  @Column({ name: 'choice_id', type: 'uuid' })
  choiceId: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId: string;

  @Column({ name: 'price_code', type: 'text', nullable: true })
  priceCode: string | null;

  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn: CalendarDate;

  /** When it began by Helsinki's clocks; null stands for the whole day. */
  @Column({ name: 'start_time', type: 'time', nullable: true })
  startTime: WallTime | null;

  @Column({ type: 'int' })
  units: number;

  @Column({ name: 'unit_price_cents', type: 'bigint' })
  unitPriceCents: Cents;

  @Column({ name: 'amount_cents', type: 'bigint' })
  amountCents: Cents;

  /** What the client pays besides: the contract's price above what the voucher pays. */
  @Column({ name: 'own_cents', type: 'bigint' })
  ownCents: Cents;

  @Column({ type: 'text' })
  status: EventStatus;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ name: 'approve_by', type: 'timestamptz' })
  approveBy: Date;

  @Column({ name: 'approved_how', type: 'text', nullable: true })
  approvedHow: EventApproval | null;

  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt: Date | null;

  @Column({ name: 'paid_at', type: 'timestamptz', nullable: true })
  paidAt: Date | null;

  @Column({ name: 'reverses_id', type: 'uuid', nullable: true })
  reversesId: string | null;

  @Column({ name: 'reversed_by_id', type: 'uuid', nullable: true })
  reversedById: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'int' })
  version: number;
}
