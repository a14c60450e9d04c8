import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, formatMoney, MoneyField, Resource, SelectField, TextAreaField, useGo } from '#ui';
import { useBudgetName } from '../../../budgets/budget-words.js';
import {
  budgetQuery,
  budgetsOfYearQuery,
  proposeChange,
  type Budget,
  type Proposal,
} from '../../../budgets/queries.js';
import { texts } from '../../../budgets/texts.js';

/** Proposes a change of the budget; which one stands in the address. */
const changePage = (kind: Proposal['kind']) =>
  function ChangeBudgetPage() {
    const budget = useQuery(budgetQuery(useParam('budgetId')));
    return <Resource query={budget}>{(found) => <Change budget={found} kind={kind} />}</Resource>;
  };

export const RaiseBudgetPage = changePage('raise');
export const LowerBudgetPage = changePage('lower');
export const TransferBudgetPage = changePage('transfer');
export const FreezeBudgetPage = changePage('freeze');
export const UnfreezeBudgetPage = changePage('unfreeze');

function Change({ budget, kind }: { budget: Budget; kind: Proposal['kind'] }) {
  const t = useTexts(texts);
  const go = useGo();
  const name = useBudgetName();
  const { id, year, available } = budget;
  const href = `/finance/budgets/${id}`;
  const { data } = useQuery({ ...budgetsOfYearQuery(year), enabled: kind === 'transfer' });
  const others = (data?.items ?? []).filter((other) => other.id !== id);
  const takes = kind === 'lower' || kind === 'transfer';
  return (
    <FormPage
      title={t(`change-${kind}`)}
      back={{ label: name(budget), href }}
      intro={t('proposeIntro')}
      values={{ amount: '', toBudgetId: '', reason: '' }}
      submitLabel={t('propose')}
      submit={(values, headers) => proposeChange({ id, kind, ...values }, headers)}
      onDone={() => go(`${href}?tab=proposals`)}
    >
      {(field) => (
        <>
          {kind === 'transfer' && (
            <SelectField
              {...field('toBudgetId')}
              label={t('toBudget')}
              options={others.map((other) => ({ value: other.id, label: name(other) }))}
            />
          )}
          {(takes || kind === 'raise') && (
            <MoneyField
              {...field('amount')}
              label={t('amount')}
              hint={t('amountHint', { amount: formatMoney(available) })}
              min="0.01"
            />
          )}
          <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
        </>
      )}
    </FormPage>
  );
}
