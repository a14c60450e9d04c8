import { compareDates, type CalendarDate } from '@kasvutori/platform';
import type { AmendmentStatus } from '../amendments/amendment-lifecycle.js';

export const NOTICE_UNITS = ['day', 'month'] as const;
export type NoticeUnit = (typeof NOTICE_UNITS)[number];
export const INVOICINGS = ['monthly', 'by-run', 'on-outcome'] as const;
export type Invoicing = (typeof INVOICINGS)[number];
export const OPTION_KINDS = ['extension', 'volume'] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];
export const OPTION_STATES = ['open', 'in-use', 'used', 'let-go', 'lapsed'] as const;
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

/**
 * An option is open to the end of its last day. Who uses it by then drafts an amendment: it is in use while that is in hand, used when
 * it is agreed, and when it is cancelled open again, or lapsed.
 */
export function optionState(
  option: {
    readonly decision: 'used' | 'let-go' | null;
    readonly useBy: CalendarDate;
    /** Of the amendment that uses it; null without one, or when it was cancelled. */
    readonly amendmentStatus: AmendmentStatus | null;
  },
  today: CalendarDate,
): OptionState {
  if (option.decision !== null) return option.decision;
  if (option.amendmentStatus !== null) return option.amendmentStatus === 'agreed' ? 'used' : 'in-use';
  return compareDates(today, option.useBy) > 0 ? 'lapsed' : 'open';
}

export type OptionRefusal = 'option-decided' | 'option-in-use' | 'option-lapsed' | 'move-not-allowed';

/** Only under a contract in force, while the option is open. */
export function optionRefusal(state: OptionState, contract: string): OptionRefusal | undefined {
  if (contract !== 'active' && contract !== 'suspended') return 'move-not-allowed';
  if (state === 'open') return undefined;
  if (state === 'in-use') return 'option-in-use';
  return state === 'lapsed' ? 'option-lapsed' : 'option-decided';
}

interface CheckedPlaces {
  readonly municipality: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
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
    readonly percentage?: string | null;
    readonly indexName?: string | null;
    readonly indexBase?: string | null;
  }[];
  readonly capacity: readonly CheckedPlaces[];
  readonly assurances: readonly { readonly kind: string; readonly minimum: string | null }[];
}

export interface TermsFault {
  readonly code:
    | 'terms-notice-long'
    | 'terms-option-content'
    | 'terms-option-late'
    | 'terms-option-prices'
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
  for (const [index, { kind, months, volume, useBy, ...prices }] of terms.options.entries()) {
    const at = `/options/${index}`;
    if (!isPriceRule(kind, prices)) return { code: 'terms-option-prices', field: `${at}/percentage` };
    if ((kind === 'extension') !== (months !== null)) return { code: 'terms-option-content', field: `${at}/months` };
    if ((kind === 'volume') !== (volume !== null && Number(volume) > 0))
      return { code: 'terms-option-content', field: `${at}/volume` };
    if (useBy >= contract.validTo) return { code: 'terms-option-late', field: `${at}/useBy` };
  }
  const outside = placesFault(terms.capacity, contract.municipalities, '/capacity');
  if (outside !== undefined) return outside;
  const wrong = terms.assurances.findIndex(({ kind, minimum }) => kind === 'certificate' && minimum !== null);
  return wrong < 0 ? undefined : { code: 'terms-minimum-of-insurance', field: `/assurances/${wrong}/minimum` };
}

/** The first row of places whose days are crossed, or that lies outside the contract's municipalities. */
export function placesFault(
  rows: readonly CheckedPlaces[],
  municipalities: readonly string[],
  at: string,
): TermsFault | undefined {
  for (const [index, { municipality, startsOn, endsOn }] of rows.entries()) {
    if (startsOn > endsOn) return { code: 'terms-dates-crossed', field: `${at}/${index}/endsOn` };
    if (municipality !== null && !municipalities.includes(municipality))
      return { code: 'terms-place-outside', field: `${at}/${index}/municipality` };
  }
  return undefined;
}

/** Prices of an extension stay, change by per cent above −100, or follow a named index from its base; more volume changes none. */
function isPriceRule(
  kind: OptionKind,
  {
    percentage = null,
    indexName = null,
    indexBase = null,
  }: Pick<Checked['options'][number], 'percentage' | 'indexName' | 'indexBase'>,
): boolean {
  const rules = [percentage, indexName].filter((rule) => rule !== null).length;
  return (
    rules <= (kind === 'extension' ? 1 : 0) &&
    (indexName === null) === (indexBase === null) &&
    (percentage === null || (Number(percentage) > -100 && Number(percentage) <= 1000)) &&
    (indexBase === null || Number(indexBase) > 0)
  );
}
