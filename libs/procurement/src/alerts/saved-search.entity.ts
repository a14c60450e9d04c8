import type { Cents, Language } from '@kasvutori/platform';
import type { Delivery } from './alerts.dto.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person of a provider wants to hear of. */
@Entity({ schema: 'procurement', name: 'saved_search' })
export class SavedSearchEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'provider_id' })
  providerId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'cpv_branches', array: true })
  cpvBranches: string[];

  @Column('text', { name: 'service_kinds', array: true })
  serviceKinds: string[];

  @Column('text', { array: true })
  municipalities: string[];

  @Column('text', { array: true })
  words: string[];

  @Column('text', { nullable: true })
  language: Language | null;

  @Column('boolean')
  mail: boolean;

  @Column('int', { name: 'within_km', nullable: true })
  withinKm: number | null;

  @Column('bigint', { name: 'value_from_cents', nullable: true })
  valueFromCents: Cents | null;

  @Column('bigint', { name: 'value_to_cents', nullable: true })
  valueToCents: Cents | null;

  @Column('boolean', { name: 'small_lots' })
  smallLots: boolean;

  @Column('text')
  delivery: Delivery;

  @Column('text')
  origin: string;

  @Column('text', { name: 'unsubscribe_token' })
  unsubscribeToken: string;

  @Column('text')
  status: 'active' | 'removed';

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('int')
  version: number;
}
