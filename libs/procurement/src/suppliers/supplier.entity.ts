import type { Language } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a provider tells about itself; one row for each provider that has written its profile. */
@Entity({ schema: 'procurement', name: 'supplier' })
export class SupplierEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('jsonb')
  description: Partial<Record<Language, string>>;

  @Column('text', { name: 'service_kinds', array: true })
  serviceKinds: string[];

  @Column('text', { array: true })
  municipalities: string[];

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { nullable: true })
  size: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { name: 'cpv_codes', array: true })
  cpvCodes: string[];

  @Column('text', { name: 'local_areas', array: true })
  localAreas: string[];

  @VersionColumn()
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
