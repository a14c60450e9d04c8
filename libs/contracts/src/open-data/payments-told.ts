import { isTold, type Cents } from '@kasvutori/platform';

/** What a payment run has paid of a contract, and of how many clients; null where nobody has counted them. */
export interface PaidInRun {
  readonly id: string;
  readonly at: Date;
  readonly cents: Cents;
  readonly people: number | null;
}

/**
 * The payments of a contract, oldest first, as open data tells them: what was paid of fewer than five clients waits and is told in one sum with the
 * next payment of five or more, so that the sums still make the whole. What is of no client, such as a fee of the contract, is told as it is.
 */
export function paymentsTold<Paid extends PaidInRun>(payments: readonly Paid[]): Paid[] {
  const toldOnes: Paid[] = [];
  let waiting = 0n;
  for (const paid of payments) {
    if (paid.people === 0) toldOnes.push(paid);
    else if (paid.people !== null && isTold(paid.people)) {
      toldOnes.push({ ...paid, cents: paid.cents + waiting });
      waiting = 0n;
    } else waiting += paid.cents;
  }
  return toldOnes;
}
