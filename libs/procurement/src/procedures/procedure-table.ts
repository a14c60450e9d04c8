/** Where a procurement stands, in the order in which stages can follow one another. */
export const STAGES = [
  'preparation',
  'joining',
  'requests',
  'selection',
  'rounds',
  'bids',
  'opening',
  'evaluation',
  'award',
  'call-offs',
  'development',
  'ended',
] as const;
export type Stage = (typeof STAGES)[number];

export const PROCEDURE_KINDS = [
  'open',
  'restricted',
  'negotiated',
  'competitive-dialogue',
  'innovation-partnership',
  'light-free-form',
  'light-in-stages',
  'framework',
  'mini-competition',
  'alliance',
  'direct-award',
  'supplier-register',
] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/** Kinds an officer plans a tender by; the others are born in a place of their own (call-offs, direct awards, registers). */
export const PLANNED_KINDS = [
  'open',
  'restricted',
  'negotiated',
  'competitive-dialogue',
  'innovation-partnership',
  'light-free-form',
  'light-in-stages',
  'framework',
  'alliance',
] as const satisfies readonly ProcedureKind[];
export type PlannedKind = (typeof PLANNED_KINDS)[number];

/** The least whole days a stage lasts, and where that is said. */
export interface LegalTime {
  readonly stage: Stage;
  readonly minimumDays: number;
  readonly source: string;
}

export interface ProcedureRules {
  /** Code of the eForms list procurement-procedure-type (BT-105). */
  readonly eforms: string;
  /** Other codes a notice of this kind may carry, as a framework may be set up under the light regime. */
  readonly otherEforms: readonly string[];
  readonly stages: readonly Stage[];
  /** Who may bid. */
  readonly bidders: 'anyone' | 'invited' | 'chosen';
  /** Bids are sealed until two officers open them. */
  readonly sealed: boolean;
  /** Least number of candidates to invite when that many are suitable; null where nobody is selected. */
  readonly minCandidates: number | null;
  readonly rounds: 'negotiation' | 'dialogue' | null;
  /** Whether the call may reserve the right to reduce candidates between rounds. */
  readonly mayReduce: boolean;
  /** Providers join as long as it lasts, and each application is decided within so many working days. */
  readonly joinsAnyTime: boolean;
  readonly decisionWorkingDays: number | null;
  /** The same where one application takes longer, for a reason that its applicant is told. */
  readonly extendedWorkingDays: number | null;
  /** Least days that are not the regime's affair (regime/time-table.ts): first joining of a register, and bids of its call-offs. */
  readonly minimumTimes: readonly LegalTime[];
  readonly law: string;
}

const SINGLE: readonly Stage[] = ['preparation', 'bids', 'opening', 'evaluation', 'award', 'ended'];
const IN_STAGES: readonly Stage[] = [
  'preparation',
  'requests',
  'selection',
  'bids',
  'opening',
  'evaluation',
  'award',
  'ended',
];
const WITH_ROUNDS: readonly Stage[] = [
  'preparation',
  'requests',
  'selection',
  'rounds',
  'bids',
  'opening',
  'evaluation',
  'award',
  'ended',
];

const OPEN: ProcedureRules = {
  eforms: 'open',
  otherEforms: [],
  stages: SINGLE,
  bidders: 'anyone',
  sealed: true,
  minCandidates: null,
  rounds: null,
  mayReduce: false,
  joinsAnyTime: false,
  decisionWorkingDays: null,
  extendedWorkingDays: null,
  minimumTimes: [],
  law: '1397/2016 § 32, § 56; 2014/24/EU art. 27',
};
const NEGOTIATED: ProcedureRules = {
  ...OPEN,
  eforms: 'neg-w-call',
  stages: WITH_ROUNDS,
  bidders: 'invited',
  minCandidates: 3,
  rounds: 'negotiation',
  mayReduce: true,
  law: '1397/2016 §§ 34–35, § 56; 2014/24/EU art. 29, 65–66',
};

/** The one table of procedures: what is shown and permitted follows from it. */
export const PROCEDURE_TABLE: Readonly<Record<ProcedureKind, ProcedureRules>> = {
  open: OPEN,
  restricted: {
    ...OPEN,
    eforms: 'restricted',
    stages: IN_STAGES,
    bidders: 'invited',
    minCandidates: 5,
    law: '1397/2016 § 33, § 56; 2014/24/EU art. 28, 65',
  },
  negotiated: NEGOTIATED,
  'competitive-dialogue': {
    ...NEGOTIATED,
    eforms: 'comp-dial',
    rounds: 'dialogue',
    law: '1397/2016 §§ 36–37, § 56; 2014/24/EU art. 30, 65–66',
  },
  'innovation-partnership': {
    ...NEGOTIATED,
    eforms: 'innovation',
    law: '1397/2016 §§ 38–39, § 56; 2014/24/EU art. 31, 65–66',
  },
  'light-free-form': {
    ...OPEN,
    eforms: 'oth-single',
    law: '1397/2016 §§ 107–114; 2014/24/EU art. 74–76',
  },
  'light-in-stages': {
    ...NEGOTIATED,
    eforms: 'oth-mult',
    minCandidates: 1,
    law: '1397/2016 §§ 107–114; 2014/24/EU art. 74–76',
  },
  framework: {
    ...OPEN,
    otherEforms: ['oth-single'],
    stages: ['preparation', 'bids', 'opening', 'evaluation', 'award', 'call-offs', 'ended'],
    law: '1397/2016 §§ 42–43; 2014/24/EU art. 33',
  },
  'mini-competition': {
    ...OPEN,
    eforms: 'oth-single',
    bidders: 'invited',
    law: '1397/2016 § 43, §§ 49–52; 2014/24/EU art. 33(5), 34(6)',
  },
  // Capability and price are compared, then the parties develop the plan together before deciding whether to carry it out.
  alliance: {
    ...NEGOTIATED,
    otherEforms: ['comp-dial', 'oth-mult'],
    stages: [...WITH_ROUNDS.slice(0, -1), 'development', 'ended'],
    law: '1397/2016 §§ 34–35; 2014/24/EU art. 29',
  },
  'direct-award': {
    ...OPEN,
    eforms: 'neg-wo-call',
    stages: ['preparation', 'award', 'ended'],
    bidders: 'chosen',
    sealed: false,
    law: '1397/2016 §§ 40–41, § 110; 2014/24/EU art. 32',
  },
  'supplier-register': {
    ...OPEN,
    eforms: 'restricted',
    stages: ['preparation', 'joining', 'ended'],
    bidders: 'invited',
    sealed: true,
    joinsAnyTime: true,
    decisionWorkingDays: 10,
    extendedWorkingDays: 15,
    minimumTimes: [
      { stage: 'joining', minimumDays: 30, source: '1397/2016 § 50; 2014/24/EU art. 34(2)(a)' },
      { stage: 'bids', minimumDays: 10, source: '1397/2016 § 51; 2014/24/EU art. 34(2)(b)' },
    ],
    law: '1397/2016 §§ 49–52; 2014/24/EU art. 34',
  },
};

export const has = (kind: ProcedureKind, stage: Stage): boolean => PROCEDURE_TABLE[kind].stages.includes(stage);

/** A published plan names the kind; a tender without one follows from what its notice says. */
export function kindOf(procedure: string, framework: string): ProcedureKind {
  if (procedure === 'neg-wo-call') return 'direct-award';
  if (framework === 'fa-w-rc' || framework === 'fa-mix') return 'framework';
  return procedure === 'oth-single' || procedure === 'oth-mult' ? 'light-free-form' : 'open';
}

/** Codes whose procedure has candidates to select: a tender that claims one of them needs a plan before it is published. */
export const CODES_OF_PLANS: ReadonlySet<string> = new Set(['restricted', 'neg-w-call', 'comp-dial', 'innovation']);
