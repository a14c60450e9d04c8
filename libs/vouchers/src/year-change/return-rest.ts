import { account, balanceOf, newId, post, type Tx } from '@kasvutori/platform';

/** What a closed budget still holds goes back to the appropriation: its year is over and nothing more is granted from it. */
export async function returnRest(
  tx: Tx,
  authorityId: string,
  budgetId: string,
  text: string,
  now: Date,
): Promise<void> {
  const rest = await balanceOf(tx, account.budget(budgetId));
  await post(tx, {
    kind: 'budget.returned',
    authorityId,
    reference: `budget:${budgetId}:return:${newId()}`, // the budget's lock lets one return at a time in
    text,
    at: now,
    postings: [
      { account: account.budget(budgetId), cents: -rest },
      { account: account.appropriation(authorityId), cents: rest },
    ],
  });
}
