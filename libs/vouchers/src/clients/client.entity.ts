import type { Language } from '@kasvutori/platform';
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

  @Column({ name: 'personal_code_encrypted', type: 'bytea' })
  personalCodeEncrypted: Buffer;

  @Column({ name: 'personal_code_key', type: 'text' })
  personalCodeKey: string;

  @Column({ name: 'personal_code_hash', type: 'bytea' })
  personalCodeHash: Buffer;

  @Column({ name: 'case_worker_id', type: 'uuid' })
  caseWorkerId: string;

  @Column({ name: 'case_worker_name', type: 'text' })
  caseWorkerName: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'int' })
  version: number;
}
