import { useText, useTexts } from '#app';
import { formatMoney, useCodeName, type Explanation, type Tone } from '#ui';
import type { components } from '../api/schema.js';
import { texts } from './texts.js';
import type { BudgetRow, BudgetTitle, Proposal } from './queries.js';

type Named = Pick<BudgetTitle, 'serviceKind' | 'groupName' | 'municipality' | 'year'>;

/** "Työhönvalmennus, Mikkeli 2027": what a budget is called. */
export function useBudgetName(): (budget: Named) => string {
  const say = useText();
  const kind = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  return ({ serviceKind, groupName, municipality, year }) => {
    const what = serviceKind === null ? (groupName ? say(groupName) : '') : kind(serviceKind);
    return `${municipality === null ? what : `${what}, ${place(municipality)}`} ${year}`;
  };
}

export const BUDGET_TONES: Readonly<Record<BudgetTitle['status'], Tone>> = {
  proposed: 'warning',
  open: 'good',
  frozen: 'warning',
  closed: 'neutral',
};

export const PROPOSAL_TONES: Readonly<Record<Proposal['status'], Tone>> = {
  waiting: 'warning',
  confirmed: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
  cancelled: 'bad',
};

/** Paid, earned and not yet paid, committed: the parts of a budget's bar; the empty end is free. */
export const barOf = ({ paid, earned, committed }: BudgetRow) => [
  { key: 'paid', value: Number(paid) },
  { key: 'earned', value: Number(earned) - Number(paid) },
  { key: 'committed', value: Number(committed) },
];

type Ground = components['schemas']['GrantableService']['budgetGround'];

/** Why a voucher is taken from this budget, with the others that fit and were not taken from. */
export function useBudgetWhy(): (ground: Ground, budgets: readonly BudgetTitle[]) => Explanation {
  const t = useTexts(texts);
  const name = useBudgetName();
  return (ground, [taken, ...passed]) => ({
    sentence: ground && taken ? t(`ground-${ground}`, { budget: name(taken) }) : t('ground-none'),
    rows: [taken, ...passed].flatMap((budget) =>
      budget
        ? [
            {
              label: name(budget),
              value: t('freeNow', { amount: formatMoney(budget.available) }),
              note: budget === taken ? t('takenFrom') : t('passedOver'),
            },
          ]
        : [],
    ),
    rule: { name: t('groundRule') },
  });
}
