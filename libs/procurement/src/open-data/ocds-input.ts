import type { CalendarDate, Cents, Language } from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';
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
  /** The bid it was made on. */
  readonly bidId?: string;
  readonly lotReference: string;
  readonly supplier: OcdsSupplier;
  /** The comparison price: estimated quantities at the offered unit prices. */
  readonly amountCents: Cents;
  readonly decidedAt: Date;
  /** The standstill is over. */
  readonly final: boolean;
  /** Better bids of winners of other lots that gave way to the published limit, with the numbers of the lots they had won. */
  readonly passedOver?: readonly { readonly name: string; readonly won: readonly number[] }[];
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
  /** What has been paid out of it, one for each payment run; never whose outcome it was. */
  readonly transactions?: readonly { readonly id: string; readonly at: Date; readonly cents: Cents }[];
}

/** A decision that no longer stands: corrected, annulled by the Market Court, or taken back. */
export interface OcdsEarlierDecision {
  readonly decidedAt: Date;
  readonly cancelledAt: Date;
  readonly awards: readonly OcdsAward[];
  readonly unawardedLots: readonly string[];
}

/** A published question with every wording of its answer, the oldest first. Who asked is not known here. */
export interface OcdsEnquiry {
  readonly number: number;
  readonly lotReference: string | null;
  readonly versions: readonly { readonly publishedAt: Date; readonly question: string; readonly answer: TenderText }[];
}

/** As much of the content before a corrigendum as a corrigendum can change; instants as text, as they are kept. */
export interface OcdsContent {
  readonly title: TenderText;
  readonly description: TenderText;
  readonly questionsEnd: string | null;
  readonly submissionEnd: string | null;
  readonly lots: readonly {
    readonly id: string;
    readonly title: TenderText;
    readonly description: TenderText;
    readonly criteria: readonly { readonly id: string; readonly title: TenderText; readonly description: TenderText }[];
  }[];
}

export interface OcdsRevision {
  readonly number: number;
  readonly publishedAt: Date;
  readonly grounds: TenderText;
  readonly before: OcdsContent;
}

export interface OcdsDocument {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly mediaType: string;
  readonly publishedAt: Date;
}

/** An appeal to the Market Court; the appellant is not named. */
export interface OcdsAppeal {
  readonly recordedAt: Date;
  readonly filedOn: CalendarDate;
  readonly resolvedOn: CalendarDate | null;
}

/** What the tender says it is based on. */
export interface OcdsBasis {
  readonly titles: readonly TenderText[];
  readonly consultations: readonly { readonly number: string; readonly title: TenderText; readonly end: Date }[];
  /** Prior information that told of it ahead. */
  readonly noticeOcids: readonly string[];
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
  /** The decision that stands, with its awards. */
  readonly decidedAt: Date | null;
  readonly awards: readonly OcdsAward[];
  /** Lots that were decided without a winner. */
  readonly unawardedLots: readonly string[];
  readonly contracts: readonly OcdsContract[];
  /** Oldest first, each of them. */
  readonly earlier?: readonly OcdsEarlierDecision[];
  readonly enquiries?: readonly OcdsEnquiry[];
  readonly revisions?: readonly OcdsRevision[];
  readonly documents?: readonly OcdsDocument[];
  readonly appeals?: readonly OcdsAppeal[];
  readonly basis?: OcdsBasis;
}
