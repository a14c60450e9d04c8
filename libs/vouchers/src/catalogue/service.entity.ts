import type { Cents, ServiceKindCode, ServiceUnit } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

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

  @Column({ type: 'int' })
  version: number;
}
