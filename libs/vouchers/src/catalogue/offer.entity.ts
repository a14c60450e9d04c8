import type { CalendarDate, Cents, Localised } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '../needs/needs-ground.js';
import type { Premises } from './premises.js';

/** As its contract stands: suspended it takes nobody for a time, ended never again. */
export const OFFER_STATUSES = ['active', 'suspended', 'ended'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** What a provider offers under one contract, as clients compare it. */
@Entity({ schema: 'vouchers', name: 'offer' })
export class Offer {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'authority_id', type: 'uuid' })
  authorityId: string;

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId: string;

  @Column({ name: 'contract_id', type: 'uuid' })
  contractId: string;

  @Column({ name: 'price_code', type: 'text', nullable: true })
  priceCode: string | null;

  @Column({ name: 'provider_id', type: 'uuid' })
  providerId: string;

  @Column({ name: 'own_production', type: 'boolean' })
  ownProduction: boolean;

  @Column({ name: 'unit_price_cents', type: 'bigint' })
  unitPriceCents: Cents;

  @Column({ type: 'text', array: true })
  municipalities: string[];

  /** Where clients are met; the first stands for the offer where there is room for one. */
  @Column({ type: 'jsonb' })
  premises: Premises[];

  @Column({ name: 'premises_municipality', type: 'text' })
  premisesMunicipality: string;

  @Column({ type: 'text', array: true })
  channels: Channel[];

  @Column({ type: 'text', array: true })
  languages: string[];

  /** One of the premises at least is step-free. */
  @Column({ type: 'boolean' })
  accessible: boolean;

  @Column({ name: 'next_free_on', type: 'date', nullable: true })
  nextFreeOn: CalendarDate | null;

  @Column({ type: 'jsonb' })
  description: Localised;

  @Column({ name: 'picture_id', type: 'uuid', nullable: true })
  pictureId: string | null;

  @Column({ name: 'picture_alt', type: 'jsonb', nullable: true })
  pictureAlt: Localised | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: CalendarDate;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: CalendarDate;

  @Column({ type: 'text' })
  status: OfferStatus;

  @Column({ type: 'int' })
  version: number;
}
