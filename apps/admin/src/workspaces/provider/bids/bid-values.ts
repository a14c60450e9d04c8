import { ProblemError } from '../../../api/problem.js';
import { sumMoney } from '../../../ui/format.js';
import type { Lot, ProviderTender, SubmitBid } from '../../../procurement/types.js';

export interface LotBidValues {
  lotId: string;
  /** Whether the lot is bid for. */
  offered: boolean;
  prices: { code: string; unitPrice: string }[];
  answers: { criterionId: string; answer: string }[];
}
export interface BidValues {
  lots: LotBidValues[];
  /** `none` or `some` of the exclusion grounds. */
  grounds: '' | 'none' | 'some';
  explanation: string;
  acceptsTerms: boolean;
}

const emptyLot = (lot: Lot, offered: boolean): LotBidValues => ({
  lotId: lot.id,
  offered,
  prices: lot.priceItems.map(({ code }) => ({ code, unitPrice: '' })),
  answers: lot.criteria.filter(({ kind }) => kind === 'quality').map(({ id }) => ({ criterionId: id, answer: '' })),
});

/** An empty bid for the tender; the only lot of one is bid for, of several the bidder chooses. */
export const emptyBid = (tender: ProviderTender): BidValues => ({
  lots: tender.lots.map((lot) => emptyLot(lot, tender.lots.length === 1)),
  grounds: '',
  explanation: '',
  acceptsTerms: false,
});

/** What was kept in the browser, put into the tender as it is: a kept draft may be older than the form. */
export function refill(tender: ProviderTender, kept: BidValues): BidValues {
  const empty = emptyBid(tender);
  return {
    ...kept,
    acceptsTerms: false,
    lots: empty.lots.map((lot) => {
      const old = kept.lots.find(({ lotId }) => lotId === lot.lotId);
      if (!old) return lot;
      return {
        lotId: lot.lotId,
        offered: old.offered,
        prices: lot.prices.map((price) => old.prices.find(({ code }) => code === price.code) ?? price),
        answers: lot.answers.map(
          (one) => old.answers.find(({ criterionId }) => criterionId === one.criterionId) ?? one,
        ),
      };
    }),
  };
}

export function bidOf(values: BidValues): SubmitBid {
  const noExclusionGrounds = values.grounds === 'none';
  return {
    lots: values.lots.filter(({ offered }) => offered).map(({ offered: _offered, ...lot }) => lot),
    declarations: {
      noExclusionGrounds,
      ...(noExclusionGrounds ? {} : { explanation: values.explanation }),
      acceptsTerms: values.acceptsTerms,
    },
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
