import type { Language } from '@kasvutori/platform';
import type { Framework, Procedure } from '../tenders/tender-content.js';
import type { Loss } from './notice-losses.js';

/** A text of the notice in the languages we have; the same text in other languages stays behind. */
export type ReadText = Readonly<Partial<Record<Language, string>>>;

/** An amount as the notice says it; nothing is converted between currencies. */
export interface ReadAmount {
  /** Decimal with at most two decimals, such as "117000000.00". */
  readonly amount: string;
  readonly currency: string;
}

export interface ReadCriterion {
  readonly kind: 'price' | 'quality';
  readonly title: ReadText;
  readonly description: ReadText;
  /** Percent with at most two decimals, "60" or "33.33"; null when the notice gives none that can be used. */
  readonly weight: string | null;
}

export interface ReadLot {
  readonly reference: string;
  readonly title: ReadText;
  readonly description: ReadText;
  readonly mainCpv: string | null;
  readonly additionalCpv: readonly string[];
  /** NUTS codes or, where only a country is given, its two-letter code. */
  readonly nuts: readonly string[];
  readonly estimatedValue: ReadAmount | null;
  readonly frameworkMaximum: ReadAmount | null;
  readonly framework: Framework;
  readonly startsOn: string | null;
  readonly durationMonths: number | null;
  readonly maxParticipants: number | null;
  readonly submissionDeadline: Date | null;
  readonly questionsDeadline: Date | null;
  readonly bidLanguages: readonly Language[];
  readonly criteria: readonly ReadCriterion[];
}

export interface NoticeBuyer {
  readonly name: string;
  /** The buyer's registration number as the notice writes it. */
  readonly businessId: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export interface NoticeRead {
  readonly ok: true;
  readonly noticeId: string | null;
  readonly procedureId: string | null;
  readonly sdkVersion: string;
  readonly noticeType: string;
  readonly subtype: string | null;
  /** ISO 639-3 as eForms writes them: the official language first. */
  readonly languages: readonly string[];
  /** The language the draft will lead with. */
  readonly language: Language;
  readonly title: ReadText;
  readonly description: ReadText;
  readonly buyer: NoticeBuyer | null;
  readonly procedure: Procedure | null;
  readonly mainCpv: string | null;
  readonly additionalCpv: readonly string[];
  readonly estimatedValue: ReadAmount | null;
  readonly frameworkMaximum: ReadAmount | null;
  readonly framework: Framework;
  /** The earliest of the lots' deadlines: the platform opens all lots of a tender at once. */
  readonly submissionDeadline: Date | null;
  readonly questionsDeadline: Date | null;
  readonly lots: readonly ReadLot[];
  readonly losses: readonly Loss[];
}

export interface NoticeRefused {
  readonly ok: false;
  readonly refusal:
    | 'notice-encoding'
    | 'notice-doctype'
    | 'notice-broken'
    | 'notice-too-deep'
    | 'notice-wrong-document'
    | 'notice-not-eforms'
    | 'notice-type-not-supported'
    | 'notice-without-lots'
    | 'notice-too-many-lots';
  readonly params: Readonly<Record<string, string | number>>;
}
