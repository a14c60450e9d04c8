import { compareDates, type CalendarDate } from '@kasvutori/platform';

export const NOTICE_UNITS = ['day', 'month'] as const;
export type NoticeUnit = (typeof NOTICE_UNITS)[number];
export const INVOICINGS = ['monthly', 'by-run', 'on-outcome'] as const;
export type Invoicing = (typeof INVOICINGS)[number];
export const OPTION_KINDS = ['extension', 'volume'] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];
export const OPTION_STATES = ['open', 'used', 'let-go', 'lapsed'] as const;
export type OptionState = (typeof OPTION_STATES)[number];
export const PERIODS = ['month', 'whole'] as const;
export const ASSURANCE_KINDS = ['insurance', 'certificate'] as const;
/** Who decides why and how personal data is processed: the authority, both together, or each for its own. */
export const CONTROLLERS = ['authority', 'joint', 'separate'] as const;
export type Controller = (typeof CONTROLLERS)[number];

/** What holds when nobody has said: three months for both, paid by payment runs in 30 days. */
export const USUAL_TERMS = {
  authorityNotice: 3,
  authorityNoticeUnit: 'month',
  providerNotice: 3,
  providerNoticeUnit: 'month',
  invoicing: 'by-run',
  paymentDays: 30,
} as const;

/** An option is open to the end of its last day; decided once, or lapsed. */
export function optionState(
  option: { readonly decision: 'used' | 'let-go' | null; readonly useBy: CalendarDate },
  today: CalendarDate,
): OptionState {
  if (option.decision !== null) return option.decision;
  return compareDates(today, option.useBy) > 0 ? 'lapsed' : 'open';
}

export type OptionRefusal = 'option-decided' | 'option-lapsed' | 'move-not-allowed';

/** Only under a contract in force, while the option is open. */
export function optionRefusal(state: OptionState, contract: string): OptionRefusal | undefined {
  if (contract !== 'active' && contract !== 'suspended') return 'move-not-allowed';
  if (state === 'open') return undefined;
  return state === 'lapsed' ? 'option-lapsed' : 'option-decided';
}

interface Checked {
  readonly authorityNotice: number;
  readonly authorityNoticeUnit: NoticeUnit;
  readonly providerNotice: number;
  readonly providerNoticeUnit: NoticeUnit;
  readonly options: readonly {
    readonly kind: OptionKind;
    readonly months: number | null;
    readonly volume: string | null;
    readonly useBy: string;
  }[];
  readonly capacity: readonly {
    readonly municipality: string | null;
    readonly startsOn: string;
    readonly endsOn: string;
  }[];
  readonly assurances: readonly { readonly kind: string; readonly minimum: string | null }[];
}

export interface TermsFault {
  readonly code:
    | 'terms-notice-long'
    | 'terms-option-content'
    | 'terms-option-late'
    | 'terms-dates-crossed'
    | 'terms-place-outside'
    | 'terms-minimum-of-insurance';
  readonly field: string;
}

/** The first thing in the terms that cannot be so, and where. */
export function termsFault(
  terms: Checked,
  contract: { readonly municipalities: readonly string[]; readonly validTo: CalendarDate },
): TermsFault | undefined {
  for (const party of ['authority', 'provider'] as const)
    if (terms[`${party}NoticeUnit`] === 'month' && terms[`${party}Notice`] > 24)
      return { code: 'terms-notice-long', field: `/${party}Notice` };
  for (const [index, { kind, months, volume, useBy }] of terms.options.entries()) {
    const at = `/options/${index}`;
    if ((kind === 'extension') !== (months !== null)) return { code: 'terms-option-content', field: `${at}/months` };
    if ((kind === 'volume') !== (volume !== null && Number(volume) > 0))
      return { code: 'terms-option-content', field: `${at}/volume` };
    if (useBy >= contract.validTo) return { code: 'terms-option-late', field: `${at}/useBy` };
  }
  for (const [index, { municipality, startsOn, endsOn }] of terms.capacity.entries()) {
    if (startsOn > endsOn) return { code: 'terms-dates-crossed', field: `/capacity/${index}/endsOn` };
    if (municipality !== null && !contract.municipalities.includes(municipality))
      return { code: 'terms-place-outside', field: `/capacity/${index}/municipality` };
  }
  const wrong = terms.assurances.findIndex(({ kind, minimum }) => kind === 'certificate' && minimum !== null);
  return wrong < 0 ? undefined : { code: 'terms-minimum-of-insurance', field: `/assurances/${wrong}/minimum` };
}
