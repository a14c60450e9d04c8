import type { CalendarDate, Cents } from '@kasvutori/platform';
import type { TenderRecord } from '../tenders/tender-record.js';

/** An organisation as open data names it. */
export interface OcdsParty {
  readonly businessId: string;
  readonly name: string;
  /** Municipality code of the organisation. */
  readonly municipality: string;
}

export interface OcdsSupplier extends OcdsParty {
  readonly size: string | null;
}

export interface OcdsAward {
  readonly id: string;
  readonly lotReference: string;
  readonly supplier: OcdsSupplier;
  /** The comparison price: estimated quantities at the offered unit prices. */
  readonly amountCents: Cents;
  readonly decidedAt: Date;
  /** The standstill is over. */
  readonly final: boolean;
}

/** A contract of the process; it comes from the library of contracts, which lies downstream. */
export interface OcdsContract {
  readonly id: string;
  readonly number: string;
  readonly awardId: string;
  /** pending until both have signed, terminated when it ended, before its time or at it. */
  readonly status: 'pending' | 'active' | 'cancelled' | 'terminated';
  readonly signedAt: Date | null;
  readonly validFrom: CalendarDate;
  /** The last day. */
  readonly validTo: CalendarDate;
  readonly valueCents: Cents;
}

/** Everything open data says of one contracting process, without any person in it. */
export interface OcdsInput {
  readonly tender: TenderRecord;
  readonly buyer: OcdsParty;
  /** Known from the opening on. */
  readonly bids: {
    readonly openedAt: Date;
    readonly count: number;
    readonly byLot: Readonly<Record<string, number>>;
  } | null;
  readonly decidedAt: Date | null;
  readonly awards: readonly OcdsAward[];
  /** Lots that were decided without a winner. */
  readonly unawardedLots: readonly string[];
  readonly contracts: readonly OcdsContract[];
}
