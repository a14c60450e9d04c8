import { ProblemError } from '../../../api/problem.js';
import { sumMoney } from '../../../ui/format.js';
import type { BidDraftContent, Criterion, Lot, ProviderTender, SubmitBid } from '../../../procurement/types.js';

export interface LotBidValues {
  lotId: string;
  /** Whether the lot is bid for. */
  offered: boolean;
  prices: { code: string; unitPrice: string }[];
  answers: { criterionId: string; answer: string }[];
  /** Numbers that criteria ask for; `code` of a component of a life-cycle cost. */
  values: { criterionId: string; code: string; value: string | number }[];
}
export interface SubcontractorValues {
  name: string;
  businessId: string;
  share: string | number;
  part: string;
}
export interface BidValues {
  lots: LotBidValues[];
  /** `none` or `some` of the exclusion grounds. */
  grounds: '' | 'none' | 'some';
  explanation: string;
  acceptsTerms: boolean;
  subcontractors: SubcontractorValues[];
}

export const NO_SUBCONTRACTOR: SubcontractorValues = { name: '', businessId: '', share: '', part: '' };

/** Lots that can still be bid for. */
export const lotsForBids = ({ lots }: ProviderTender): readonly Lot[] => lots.filter((lot) => !lot.cancelledAt);

/** The criteria that are scored: groups only hold others. */
const leavesOf = ({ criteria }: Lot): readonly Criterion[] =>
  criteria.filter((_, place) => !criteria.some(({ parent }) => parent === place));

/** The questions a panel scores: each is answered in words. */
export const questionsOf = (lot: Lot): readonly Criterion[] =>
  leavesOf(lot).filter(({ kind, scoring }) => kind === 'quality' && (!scoring || scoring.kind === 'panel'));

export interface AskedNumber {
  criterion: Criterion;
  code: string;
  as: 'number' | 'yes-no' | 'amount';
  /** Of a component of a life-cycle cost. */
  component?: NonNullable<NonNullable<NonNullable<Criterion['scoring']>['lifeCycle']>['components']>[number];
}

/** The numbers the criteria of a lot ask for. */
export const numbersOf = (lot: Lot): readonly AskedNumber[] =>
  leavesOf(lot).flatMap((criterion): AskedNumber[] => {
    const { scoring } = criterion;
    if (scoring?.kind === 'stated-value') return [{ criterion, code: '', as: 'number' }];
    if (scoring?.kind === 'yes-no') return [{ criterion, code: '', as: 'yes-no' }];
    const components = scoring?.lifeCycle?.components ?? [];
    return components.map((component) => ({ criterion, code: component.code, as: 'amount', component }));
  });

/** Where the buyer has fixed the prices, a bid repeats them. */
const emptyLot = (lot: Lot, offered: boolean): LotBidValues => ({
  lotId: lot.id,
  offered,
  prices: lot.priceItems.map(({ code, maxUnitPrice }) => ({
    code,
    unitPrice: lot.evaluationMethod === 'fixed-price' ? (maxUnitPrice ?? '') : '',
  })),
  answers: questionsOf(lot).map(({ id }) => ({ criterionId: id, answer: '' })),
  values: numbersOf(lot).map(({ criterion, code }) => ({ criterionId: criterion.id, code, value: '' })),
});

/** An empty bid for the tender; the only lot of one is bid for, of several the bidder chooses. */
export function emptyBid(tender: ProviderTender): BidValues {
  const lots = lotsForBids(tender);
  return {
    lots: lots.map((lot) => emptyLot(lot, lots.length === 1)),
    grounds: '',
    explanation: '',
    acceptsTerms: false,
    subcontractors: [],
  };
}

/** What was saved, put into the tender as it is now: a draft may be older than a corrigendum. */
export function refill(tender: ProviderTender, saved: BidDraftContent): BidValues {
  const empty = emptyBid(tender);
  return {
    ...saved,
    subcontractors: saved.subcontractors.map(({ share, ...one }) => ({ ...one, share: asNumber(share) })),
    lots: empty.lots.map((lot, index) => {
      const old = saved.lots.find(({ lotId }) => lotId === lot.lotId);
      const asked = lotsForBids(tender)[index];
      if (!old || !asked) return lot;
      return {
        lotId: lot.lotId,
        offered: old.offered,
        prices: lot.prices.map((price) => old.prices.find(({ code }) => code === price.code) ?? price),
        answers: lot.answers.map(
          (one) => old.answers.find(({ criterionId }) => criterionId === one.criterionId) ?? one,
        ),
        values: lot.values.map((one, at) => {
          const found = old.values.find(
            ({ criterionId, code }) => criterionId === one.criterionId && code === one.code,
          );
          if (!found) return one;
          return { ...found, value: numbersOf(asked)[at]?.as === 'number' ? asNumber(found.value) : found.value };
        }),
      };
    }),
  };
}

/** A number field holds a number once it can be read. */
const asNumber = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

/** The form as the API keeps it. */
export const draftOf = ({ lots, subcontractors, ...values }: BidValues): BidDraftContent => ({
  ...values,
  lots: lots.map((lot) => ({ ...lot, values: lot.values.map((one) => ({ ...one, value: String(one.value) })) })),
  subcontractors: subcontractors.map((one) => ({ ...one, share: String(one.share) })),
});

export function bidOf(values: BidValues, attachments: readonly string[]): SubmitBid {
  const noExclusionGrounds = values.grounds === 'none';
  return {
    lots: values.lots
      .filter(({ offered }) => offered)
      .map(({ lotId, prices, answers, values: numbers }) => ({
        lotId,
        prices,
        answers,
        ...(numbers.length > 0 && {
          values: numbers.map(({ criterionId, code, value }) => ({
            criterionId,
            ...(code !== '' && { code }),
            value: String(value),
          })),
        }),
      })),
    declarations: {
      noExclusionGrounds,
      ...(noExclusionGrounds ? {} : { explanation: values.explanation }),
      acceptsTerms: values.acceptsTerms,
    },
    ...(values.subcontractors.length > 0 && {
      subcontractors: values.subcontractors.map(({ share, ...one }) => ({
        ...one,
        ...(share !== '' && { share: String(share) }),
      })),
    }),
    ...(attachments.length > 0 && { attachments: [...attachments] }),
  };
}

/** The API counts the lots of the bid, the form those of the tender: its pointers are put right. */
export function inFormTerms(error: unknown, values: BidValues): unknown {
  if (!(error instanceof ProblemError) || !error.problem.errors) return error;
  const offered = values.lots.flatMap((lot, index) => (lot.offered ? [index] : []));
  const errors = error.problem.errors.map((one) => ({
    ...one,
    pointer: one.pointer
      .replace(/^\/lots\/(\d+)/, (_, at: string) => `/lots/${offered[Number(at)] ?? at}`)
      .replace(/^\/declarations\/noExclusionGrounds/, '/grounds')
      .replace(/^\/declarations\//, '/'),
  }));
  return new ProblemError({ ...error.problem, errors });
}

/** Σ quantity × unit price, exact; undefined until every price can be read. */
export function comparisonPrice(
  items: readonly { code: string; quantity: number }[],
  prices: readonly { code: string; unitPrice: string }[],
): string | undefined {
  const amounts = items.map(({ code, quantity }) => {
    const price = prices.find((one) => one.code === code)?.unitPrice ?? '';
    return /^\d+\.\d{2}$/.test(price) ? times(price, quantity) : undefined;
  });
  return amounts.every((amount) => amount !== undefined) ? sumMoney(amounts) : undefined;
}

function times(price: string, quantity: number): string {
  const cents = String(BigInt(price.replace('.', '')) * BigInt(quantity)).padStart(3, '0');
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
}
