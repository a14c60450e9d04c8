import type { CalendarDate, Cents, Language, Localised } from '@kasvutori/platform';
import type { DocumentKind } from '../documents-of-tender/documents.dto.js';
import type { AppealStatus, CorrectionStatus } from '../remedies/remedy-lifecycle.js';
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
  /** Since when it has been final: the standstill is over. */
  readonly finalAt: Date | null;
  /** Better bids of winners of other lots that gave way to the published limit, with the numbers of the lots they had won. */
  readonly passedOver?: readonly { readonly name: string; readonly won: readonly number[] }[];
}

/** A bid that was compared, with its comparison price for each lot. Excluded bids are counted, not told of. */
export interface OcdsBid {
  readonly id: string;
  readonly bidder: OcdsSupplier;
  readonly receivedAt: Date;
  readonly lots: readonly { readonly reference: string; readonly amountCents: Cents }[];
}

/** A change of a contract that its parties have agreed on, and what the contract was before it. */
export interface OcdsContractAmendment {
  readonly number: number;
  readonly agreedAt: Date;
  readonly rationale: string;
  readonly description: Localised;
  readonly before: { readonly validTo: CalendarDate; readonly valueCents: Cents };
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
  /** Oldest first. */
  readonly amendments?: readonly OcdsContractAmendment[];
  /** When it ended, and whether before its time. */
  readonly end?: { readonly at: Date; readonly early: boolean } | null;
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
  readonly kind: DocumentKind;
  /** A corrigendum has put another in its place; both stay public. */
  readonly replacesId: string | null;
  /** A corrigendum has taken it out of the call; it stays public too. */
  readonly removedAt: Date | null;
  readonly name: string;
  readonly language: Language;
  readonly mediaType: string;
  readonly publishedAt: Date;
}

/** An appeal to the Market Court; the appellant is not named. */
export interface OcdsAppeal {
  readonly recordedAt: Date;
  readonly filedOn: CalendarDate;
  readonly status: AppealStatus;
  readonly resolvedOn: CalendarDate | null;
  /** When the court's answer was recorded here. */
  readonly resolvedAt: Date | null;
}

/** A request that the buyer corrects its decision itself (Procurement Act §§ 132–135); who asked is not told. */
export interface OcdsCorrection {
  readonly receivedAt: Date;
  readonly status: CorrectionStatus;
  readonly resolvedAt: Date | null;
}

/** Why there was no call for bids. */
export interface OcdsDirectAward {
  readonly ground: Localised;
  readonly source: Localised;
  readonly reasons: string;
  /** Type of the voluntary transparency notice (§ 131), if one was published. */
  readonly noticeType: string | null;
}

/** What the tender says it is based on. */
export interface OcdsBasis {
  readonly titles: readonly TenderText[];
  readonly consultations: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: TenderText;
    readonly end: Date;
    readonly openedAt: Date;
    readonly summarisedAt: Date | null;
  }[];
  /** Prior information that told of it ahead. */
  readonly notices: readonly {
    readonly id: string;
    readonly ocid: string;
    readonly number: string;
    readonly publishedAt: Date;
  }[];
}

/** Everything open data says of one contracting process, without any person in it. */
export interface OcdsInput {
  /** Where this service is: pages and files of the process are found under it. */
  readonly site: string;
  readonly tender: TenderRecord;
  readonly buyer: OcdsParty;
  /** Known from the opening on. */
  readonly bids: {
    readonly openedAt: Date;
    readonly count: number;
    readonly byLot: Readonly<Record<string, number>>;
    readonly compared: readonly OcdsBid[];
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
  readonly corrections?: readonly OcdsCorrection[];
  readonly directAward?: OcdsDirectAward | null;
  readonly basis?: OcdsBasis;
}
