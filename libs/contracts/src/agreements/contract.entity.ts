import type { CalendarDate, Cents, Language, Localised, ServiceKindCode, VatCategory } from '@kasvutori/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractBasis, ContractStatus } from './contract-lifecycle.js';

@Entity({ schema: 'contracts', name: 'contract' })
export class Contract {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('uuid', { name: 'authority_id' }) authorityId: string;
  @Column('uuid', { name: 'provider_id' }) providerId: string;
  /** An award gives it its tender and lot; a rulebook its version and approval; a call-off those of its framework contract; a cooperation agreement only itself. */
  @Column('text') basis: ContractBasis;
  @Column('uuid', { name: 'tender_id', nullable: true }) tenderId: string | null;
  @Column('uuid', { name: 'lot_id', nullable: true }) lotId: string | null;
  @Column('uuid', { name: 'award_id', nullable: true }) awardId: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('uuid', { name: 'rulebook_version_id', nullable: true }) rulebookVersionId: string | null;
  @Column('uuid', { name: 'rulebook_approval_id', nullable: true }) rulebookApprovalId: string | null;
  @Column('uuid', { name: 'cooperation_id', nullable: true }) cooperationId: string | null;
  /** The party of the cooperation agreement that answers for the production. */
  @Column('text', { name: 'cooperation_producer', nullable: true }) cooperationProducer: string | null;
  /** Why a contract by a cooperation agreement was not put out to tender. */
  @Column('text', { name: 'cooperation_ground', nullable: true }) cooperationGround: string | null;
  @Column('jsonb') title: Localised;
  @Column('text', { name: 'service_kind' }) serviceKind: ServiceKindCode;
  @Column('text', { array: true }) municipalities: string[];
  @Column('date', { name: 'valid_from' }) validFrom: CalendarDate;
  @Column('date', { name: 'valid_to' }) validTo: CalendarDate;
  @Column('bigint', { name: 'cap_cents' }) capCents: Cents;
  @Column('text') status: ContractStatus;
  @Column('text') language: Language;
  /** What the parties agreed beside the template. */
  @Column('text', { name: 'special_terms', nullable: true }) specialTerms: string | null;
  @Column('int', { name: 'authority_signatories' }) authoritySignatories: number;
  @Column('int', { name: 'provider_signatories' }) providerSignatories: number;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId: string | null;
  @Column('text', { name: 'document_sha256', nullable: true }) documentSha256: string | null;
  /** The published text it is drawn from; `null` in a draft that takes the newest when it is sent. */
  @Column('uuid', { name: 'template_version_id', nullable: true }) templateVersionId: string | null;
  /** The Markdown that was drawn and is signed. */
  @Column('text', { name: 'document_text', nullable: true }) documentText: string | null;
  /** What was signed with the page of evidence, sealed. */
  @Column('uuid', { name: 'finished_document_id', nullable: true }) finishedDocumentId: string | null;
  @Column('text', { name: 'finished_sha256', nullable: true }) finishedSha256: string | null;
  @Column('timestamptz', { name: 'activated_at', nullable: true }) activatedAt: Date | null;
  @Column('int') version: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** What is paid for under a contract, at the price that was bid. */
@Entity({ schema: 'contracts', name: 'contract_price' })
export class ContractPrice {
  @PrimaryColumn('uuid', { name: 'contract_id' }) contractId: string;
  @PrimaryColumn('text') code: string;
  @Column('int') position: number;
  @Column('text') kind: 'unit' | 'attachment' | 'milestone';
  @Column('jsonb') title: Localised;
  @Column('jsonb') unit: Localised;
  @Column('bigint', { name: 'unit_price_cents' }) unitPriceCents: Cents;
  @Column('int', { name: 'threshold_days', nullable: true }) thresholdDays: number | null;
  @Column('text', { name: 'vat_category' }) vatCategory: VatCategory;
  /** Where the contract says so: '3.2'. */
  @Column('text') clause: string;
}
