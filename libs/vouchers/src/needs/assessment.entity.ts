import type { ServiceKindCode } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, Ground, Level, Segment } from './needs-ground.js';
import type { Answers } from './questionnaire.js';

@Entity({ schema: 'vouchers', name: 'assessment' })
export class Assessment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'authority_id', type: 'uuid' })
  authorityId: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'int' })
  number: number;

  @Column({ name: 'questionnaire_id', type: 'uuid' })
  questionnaireId: string;

  @Column({ name: 'request_id', type: 'uuid', nullable: true })
  requestId: string | null;

  @Column({ type: 'jsonb' })
  answers: Answers;

  @Column({ name: 'proposed_level', type: 'text' })
  proposedLevel: Level;

  @Column({ type: 'text' })
  level: Level;

  @Column({ name: 'proposed_segment', type: 'text' })
  proposedSegment: Segment;

  @Column({ type: 'text' })
  segment: Segment;

  @Column({ type: 'text', array: true })
  channels: readonly Channel[];

  @Column({ type: 'text', array: true })
  services: readonly ServiceKindCode[];

  @Column({ type: 'jsonb' })
  grounds: readonly Ground[];

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'made_by', type: 'uuid' })
  madeBy: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;
}
