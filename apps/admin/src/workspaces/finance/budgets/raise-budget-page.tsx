import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, MoneyField, Resource, TextAreaField, useCodeName, useGo } from '#ui';
import { budgetQuery, raiseBudget, type Budget } from './queries.js';
import { texts } from './texts.js';

export function RaiseBudgetPage() {
  const budget = useQuery(budgetQuery(useParam('budgetId')));
  return <Resource query={budget}>{(found) => <Raise budget={found} />}</Resource>;
}

function Raise({ budget: { id, serviceKind, year } }: { budget: Budget }) {
  const t = useTexts(texts);
  const go = useGo();
  const kind = useCodeName('service-kinds');
  const href = `/finance/budgets/${id}`;
  return (
    <FormPage
      title={t('raiseTitle')}
      back={{ label: `${kind(serviceKind)} ${year}`, href }}
      values={{ amount: '', reason: '' }}
      submitLabel={t('budget:raise')}
      submit={(values, headers) => raiseBudget(id, values, headers)}
      onDone={() => go(href)}
      danger={{
        title: t('raiseTitle'),
        whatHappens: t('raiseWhat'),
        toWhom: t('raiseWhom'),
        undo: t('raiseUndo'),
        confirm: t('budget:raise'),
      }}
    >
      {(field) => (
        <>
          <MoneyField {...field('amount')} label={t('raiseAmount')} min="0.01" />
          <TextAreaField {...field('reason')} label={t('raiseReason')} hint={t('raiseReasonHint')} rows={3} />
        </>
      )}
    </FormPage>
  );
}
