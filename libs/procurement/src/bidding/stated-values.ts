import { isDecimalAmount, isDecimalRate, parseCents } from '@kasvutori/platform';

/** A number the bidder states: of a criterion, or with a code of one component of its life-cycle cost. */
export interface StatedValue {
  readonly criterionId: string;
  readonly code?: string | undefined;
  /** A decimal; euros of a component; of a yes-no criterion 1 is yes and 0 is no. */
  readonly value: string;
}

export interface AskedValue {
  readonly criterionId: string;
  /** Empty but for a component of a life-cycle cost. */
  readonly code: string;
  readonly as: 'number' | 'yes-no' | 'amount';
}

export type ValueFlaw =
  | 'value-unknown'
  | 'value-twice'
  | 'value-missing'
  | 'value-not-a-number'
  | 'value-not-yes-no'
  | 'value-not-an-amount';

/** What keeps the stated numbers from answering what was asked; pointers below the list of values. */
export function valueFlaws(
  values: readonly StatedValue[],
  asked: readonly AskedValue[],
): { readonly at: string; readonly flaw: ValueFlaw }[] {
  const seen = new Set<string>();
  const flaws = values.flatMap((stated, index): { at: string; flaw: ValueFlaw }[] => {
    const key = keyOf(stated);
    const question = asked.find((candidate) => keyOf(candidate) === key);
    if (question === undefined) return [{ at: `/${index}/criterionId`, flaw: 'value-unknown' }];
    if (seen.has(key)) return [{ at: `/${index}/criterionId`, flaw: 'value-twice' }];
    seen.add(key);
    const flaw = formFlaw(stated.value, question.as);
    return flaw === undefined ? [] : [{ at: `/${index}/value`, flaw }];
  });
  return asked.every((question) => seen.has(keyOf(question))) ? flaws : [...flaws, { at: '', flaw: 'value-missing' }];
}

const keyOf = ({ criterionId, code }: { readonly criterionId: string; readonly code?: string | undefined }): string =>
  `${criterionId}/${code ?? ''}`;

function formFlaw(value: string, as: AskedValue['as']): ValueFlaw | undefined {
  switch (as) {
    case 'number':
      return isDecimalRate(value) && /^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? undefined : 'value-not-a-number';
    case 'yes-no':
      return value === '0' || value === '1' ? undefined : 'value-not-yes-no';
    case 'amount':
      return isDecimalAmount(value) && parseCents(value) >= 0n && parseCents(value) <= 100_000_000_000n
        ? undefined
        : 'value-not-an-amount';
  }
}
