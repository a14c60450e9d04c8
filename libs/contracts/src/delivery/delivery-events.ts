import { defineEvent, type VatCategory } from '@kasvutori/platform';
import type { Reason } from '../alliances/explain-outcome.js';

/**
 * The words by which those who deliver (vouchers) and those who pay (outcomes) speak to each other; both know contracts, not one another.
 * Amounts are decimal strings in euros, days calendar dates.
 */

/** A contract has become active: its price list is fixed and its outcome money committed. */
export const contractActivated = defineEvent<{ contractId: string }>('contract.activated');

/** `origin`: where the web app is reached, for the links in the mails that follow. */
export const contractSuspended = defineEvent<{ contractId: string; origin?: string }>('contract.suspended');

export const contractResumed = defineEvent<{ contractId: string; origin?: string }>('contract.resumed');

/** An amendment has been agreed: a version of the contract waits for its day. */
export const amendmentAgreed = defineEvent<{ contractId: string }>('amendment.agreed');

/** An amended version has come into force: prices, places, end or provider of the contract are other than before. */
export const contractAmended = defineEvent<{ contractId: string }>('contract.amended');

export const contractEnded = defineEvent<{ contractId: string; origin?: string }>('contract.ended');

export interface ServiceStarted {
  readonly contractId: string;
  /** Who gives the service; where nobody says, the contract's provider. */
  readonly providerId?: string;
  readonly clientId: string;
  /** The pseudonym the provider and its statements know the client by: 'C-0001'. */
  readonly clientReference: string;
  readonly segment: 'A' | 'B' | 'C';
  readonly startedOn: string;
}

/** The first approved service event of a client under a contract with a provider: the service has begun, or goes on with the successor. */
export const serviceStarted = defineEvent<ServiceStarted>('service.started');

export interface SegmentChanged {
  readonly clientId: string;
  /** Those under which the client's service has begun. */
  readonly contractIds: readonly string[];
  readonly assessmentId: string;
  /** Who assessed. */
  readonly personId: string;
  readonly segment: 'A' | 'B' | 'C';
  readonly on: string;
}

/** A client in service was assessed anew, into another segment. */
export const segmentChanged = defineEvent<SegmentChanged>('client-segment.changed');

/** A client takes one of a contract's places from a day on, or gives it free after its last day; no client is named. */
export interface PlaceTaken {
  readonly choiceId: string;
  readonly contractId: string;
  /** Where the client lives. */
  readonly municipality: string;
  readonly startsOn: string;
  /** The last day; null while it goes on. */
  readonly endsOn: string | null;
}

export const placeTaken = defineEvent<PlaceTaken>('place.taken');

export interface ServiceEventApproved {
  readonly serviceEventId: string;
  readonly contractId: string;
  /** Who gave the service, to whom it is payable; where nobody says, who serves the client now. */
  readonly providerId?: string;
  readonly clientId: string;
  readonly voucherId: string;
  /** The price item of the contract it is paid by, 'UNIT'. */
  readonly priceCode: string;
  readonly occurredOn: string;
  readonly units: number;
  /** Net, as posted from the voucher to what is payable. */
  readonly amount: string;
}

export const serviceEventApproved = defineEvent<ServiceEventApproved>('service-event.approved');

/** An approved event was corrected: `serviceEventId` is the reversal, which takes back what `reversesId` had earned. */
export const serviceEventReversed = defineEvent<
  ServiceEventApproved & { readonly reversesId: string; readonly reason: string }
>('service-event.reversed');

export interface ChoiceTold {
  readonly contractId: string;
  readonly choiceId: string;
  readonly voucherId: string;
  readonly clientId: string;
  readonly move: 'propose' | 'accept' | 'decline' | 'withdraw' | 'lapse' | 'end';
  readonly on: string;
  /** Units the voucher still had when the provider was chosen. */
  readonly units: number;
}

/** A client's choice of the provider was made, answered or ended. */
export const choiceTold = defineEvent<ChoiceTold>('choice.told');

export interface ClientEmploymentTold {
  readonly contractId: string;
  readonly clientId: string;
  /** Grows with every report of the client: a later one counts instead. */
  readonly revision: number;
  readonly works: boolean;
  readonly on: string;
}

/** Whether a client of the contract has found work, by all that has been reported and corrected so far. */
export const clientEmploymentTold = defineEvent<ClientEmploymentTold>('client-employment.told');

export interface FeedbackGiven {
  readonly contractId: string;
  readonly feedbackId: string;
  readonly revision: number;
  /** 1–5. What was said in words, and by whom, stays where it was given. */
  readonly grade: number;
  readonly on: string;
}

/** A client has said what the service is worth, or changed it. */
export const feedbackGiven = defineEvent<FeedbackGiven>('feedback.given');

export interface ExperienceScored {
  readonly contractId: string;
  /** experience: what clients answered · result: how many have found work. */
  readonly measure: 'experience' | 'result';
  /** Grows by one with each batch. */
  readonly batch: number;
  /** Never fewer than five. */
  readonly clients: number;
  /** Parts of ten thousand, with its interval of 95 %: of the way from grade 1 to grade 5, or of the clients. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly on: string;
}

/** What clients say of a provider, or have achieved with it, has been published. */
export const experienceScored = defineEvent<ExperienceScored>('experience.scored');

/** The bank has paid: these service events are settled. */
export const paymentSettled = defineEvent<{ paymentRunId: string; providerId: string; serviceEventIds: string[] }>(
  'payment.settled',
);

/** One party's part of a settlement: without VAT, negative when the party owes, with the reason that goes with the money. */
export interface AllianceSettledLine {
  readonly providerId: string;
  readonly component: 'GAIN-PAIN' | 'RESULTS';
  readonly amount: string;
  readonly reason: Reason;
}

export interface AllianceSettled {
  readonly contractId: string;
  /** Grows by one; a later settlement replaces what an earlier one said. */
  readonly settlementNumber: number;
  readonly settledOn: string;
  readonly vatCategory: VatCategory;
  /** The whole of every party's parts, also those that have come to zero. */
  readonly lines: readonly AllianceSettledLine[];
}

export interface SanctionDecided {
  readonly contractId: string;
  readonly providerId: string;
  /** Counted within the contract. */
  readonly number: number;
  /** Grows by one: taken back, the same sanction comes to nothing. */
  readonly revision: number;
  /** When it was approved, also of one that is taken back. */
  readonly decidedOn: string;
  /** Negative: it is taken off what the provider is paid; zero once it is taken back. A sanction is outside VAT. */
  readonly amount: string;
  readonly reason: Reason;
}

/** The authority has decided a sanction of a contract: two people, with its ground and arithmetic. */
export const sanctionDecided = defineEvent<SanctionDecided>('sanction.decided');

/** The executive group of an alliance has settled its outcome. */
export const allianceSettled = defineEvent<AllianceSettled>('alliance.settled');
