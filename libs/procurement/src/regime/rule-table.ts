export const REGIMES = [
  'small',
  'national-general',
  'national-special',
  'national-social-health',
  'national-works',
  'concession-national',
  'eu-light',
  'eu-general',
  'concession-eu',
] as const;
export type Regime = (typeof REGIMES)[number];

/** Notice types of eForms as Finland uses them. Type 12 (prior information as a call, light regime) is not used in Finland. */
export const NOTICE_TYPES = ['E1', 'E3', 'E4', '16', '19', '20', '25', '28', '29', '32', '33', '38', '40'] as const;
export type NoticeType = (typeof NOTICE_TYPES)[number];

export const NOTICE_PHASES = ['consultation', 'call', 'direct-award', 'award', 'modification'] as const;
export type NoticePhase = (typeof NOTICE_PHASES)[number];

export interface Notice {
  readonly phase: NoticePhase;
  readonly type: NoticeType;
  readonly duty: 'must' | 'may';
  readonly source: string;
}

const may = (phase: NoticePhase, type: NoticeType, source: string): Notice => ({ phase, type, duty: 'may', source });
const must = (phase: NoticePhase, type: NoticeType, source: string): Notice => ({ phase, type, duty: 'must', source });

const CONSULTATION = may('consultation', 'E1', 'Procurement Act § 65');
/** Below the EU thresholds the call is published at home only: chapter 11, of Annex E services 12, of concessions 13. */
const national = (source: string, transparency: boolean): readonly Notice[] => [
  CONSULTATION,
  must('call', 'E3', source),
  ...(transparency ? [may('direct-award', '25', 'Procurement Act § 131')] : []),
  may('award', 'E4', source),
];

export const NOTICES: Readonly<Record<Regime, readonly Notice[]>> = {
  small: [CONSULTATION, may('call', 'E3', 'Procurement Act § 25')],
  'national-general': national('Procurement Act § 101', false),
  'national-works': national('Procurement Act § 101', false),
  'national-special': national('Procurement Act chapter 12', true),
  'national-social-health': national('Procurement Act chapter 12', true),
  'concession-national': national('Procurement Act chapter 13', true),
  'eu-light': [
    CONSULTATION,
    must('call', '20', 'Procurement Act chapter 12; Directive 2014/24/EU art. 75'),
    may('direct-award', '25', 'Procurement Act § 131'),
    must('award', '33', 'Procurement Act chapter 12; Directive 2014/24/EU art. 75'),
    must('modification', '38', 'Procurement Act § 136; Directive 2014/24/EU art. 72'),
  ],
  'eu-general': [
    CONSULTATION,
    must('call', '16', 'Procurement Act § 58; Directive 2014/24/EU art. 49'),
    may('direct-award', '25', 'Procurement Act § 131'),
    must('award', '29', 'Procurement Act § 58; Directive 2014/24/EU art. 50'),
    must('modification', '38', 'Procurement Act § 136; Directive 2014/24/EU art. 72'),
  ],
  'concession-eu': [
    CONSULTATION,
    must('call', '19', 'Procurement Act chapter 13; Directive 2014/23/EU art. 31'),
    may('direct-award', '28', 'Procurement Act § 131'),
    must('award', '32', 'Procurement Act chapter 13; Directive 2014/23/EU art. 32'),
    must('modification', '40', 'Procurement Act § 136; Directive 2014/23/EU art. 43'),
  ],
};

export interface Standstill {
  /** Whether a contract has to wait. Where it need not, a buyer may still choose to. */
  readonly required: boolean;
  /** From a decision that is sent electronically. */
  readonly electronicDays: number;
  /** From a decision sent by post: it counts as received on the seventh day. */
  readonly postDays: number;
  readonly source: string;
}

/** Procurement Act § 129: 14 days from when the decision was received. */
export const STANDSTILL_DAYS = 14;
/** § 127: a letter counts as received seven days after it was sent. */
export const LETTER_DAYS = 7;

const waits: Standstill = {
  required: true,
  electronicDays: STANDSTILL_DAYS,
  postDays: STANDSTILL_DAYS + LETTER_DAYS,
  source: 'Procurement Act § 127 and 129',
};
const doesNotWait: Standstill = { required: false, electronicDays: 0, postDays: 0, source: 'Procurement Act § 129' };

export const STANDSTILL: Readonly<Record<Regime, Standstill>> = {
  small: doesNotWait,
  'national-general': doesNotWait,
  'national-works': doesNotWait,
  'national-special': waits,
  'national-social-health': waits,
  'concession-national': waits,
  'eu-light': waits,
  'eu-general': waits,
  'concession-eu': waits,
};
