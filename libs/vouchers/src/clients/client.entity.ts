import type { ClientKind, Language } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DigitalAbility, Mobility } from './client-abilities.js';

@Entity({ schema: 'vouchers', name: 'client' })
export class Client {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'authority_id', type: 'uuid' })
  authorityId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  kind: ClientKind;

  @Column({ type: 'text' })
  reference: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text' })
  municipality: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text', nullable: true })
  mobility: Mobility | null;

  @Column({ name: 'digital_ability', type: 'text', nullable: true })
  digitalAbility: DigitalAbility | null;

  /** Of a company; a person has a personal identity code instead. */
  @Column({ name: 'business_id', type: 'text', nullable: true })
  businessId: string | null;

  @Column({ name: 'personal_code_encrypted', type: 'bytea', nullable: true })
  personalCodeEncrypted: Buffer | null;

  @Column({ name: 'personal_code_key', type: 'text', nullable: true })
  personalCodeKey: string | null;

  @Column({ name: 'personal_code_hash', type: 'bytea', nullable: true })
  personalCodeHash: Buffer | null;

  @Column({ name: 'case_worker_id', type: 'uuid' })
  caseWorkerId: string;

  @Column({ name: 'case_worker_name', type: 'text' })
  caseWorkerName: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'int' })
  version: number;
}
