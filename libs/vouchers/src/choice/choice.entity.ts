import type { CalendarDate } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChoiceMaker, ChoiceStatus } from './choice-lifecycle.js';

/** A client's choice of an offer with a voucher. One is live at a time; the earlier ones stay as history. */
@Entity({ schema: 'vouchers', name: 'choice' })
export class Choice {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'authority_id', type: 'uuid' })
  authorityId: string;

  @Column({ name: 'voucher_id', type: 'uuid' })
  voucherId: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'offer_id', type: 'uuid' })
  offerId: string;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId: string;

  @Column({ type: 'text' })
  status: ChoiceStatus;

  @Column({ name: 'made_by', type: 'text' })
  madeBy: ChoiceMaker;

  /** Why somebody else than the client made it. */
  @Column({ name: 'made_because', type: 'text', nullable: true })
  madeBecause: string | null;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt: Date;

  @Column({ name: 'answer_by', type: 'timestamptz' })
  answerBy: Date;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn: CalendarDate | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: CalendarDate | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'int' })
  version: number;
}
