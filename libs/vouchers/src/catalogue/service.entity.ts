import type { Cents, Localised, ServiceKindCode, ServiceUnit, VatCategory } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '../needs/needs-ground.js';

/** A service the authority grants vouchers for. */
@Entity({ schema: 'vouchers', name: 'service' })
export class Service {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'authority_id', type: 'uuid' })
  authorityId: string;

  @Column({ type: 'text' })
  kind: ServiceKindCode;

  @Column({ type: 'text' })
  unit: ServiceUnit;

  @Column({ name: 'max_unit_price_cents', type: 'bigint' })
  maxUnitPriceCents: Cents;

  @Column({ name: 'units_default', type: 'int' })
  unitsDefault: number;

  @Column({ name: 'validity_months', type: 'int' })
  validityMonths: number;

  /** Null, as of those below: what is usual for this kind of service. */
  @Column({ type: 'text', nullable: true })
  cpv: string | null;

  @Column({ name: 'vat_category', type: 'text', nullable: true })
  vatCategory: VatCategory | null;

  @Column({ type: 'jsonb', nullable: true })
  description: Localised | null;

  /** What is asked of whoever gives it; null when the rulebook or the contract says it all. */
  @Column({ type: 'jsonb', nullable: true })
  requirements: Localised | null;

  /** The ways in which it may be given. */
  @Column({ type: 'text', array: true })
  channels: Channel[];

  @Column({ type: 'int' })
  version: number;
}
