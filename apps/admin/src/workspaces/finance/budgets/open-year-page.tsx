import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { TextInput } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Button, formatMoney, FormPage, MoneyField, Resource, TextAreaField, useGo } from '#ui';
import { useBudgetName } from '../../../budgets/budget-words.js';
import styles from '../../../budgets/budgets.module.css';
import { proposeOpening, yearChangeQuery, type YearChange } from '../../../budgets/queries.js';
import { texts as words } from '../../../budgets/texts.js';
import { nextYearAmount } from './next-year-amount.js';
import { useChangingYear } from './year-change-page.js';
import { texts } from './year-texts.js';

interface Values {
  lines: { amount: string }[];
  reason: string;
}

/** Proposes the next year's budgets: this year's sums as they are, as per cent of them, or each as typed. */
export function OpenYearPage() {
  const change = useQuery(yearChangeQuery(useChangingYear()));
  return <Resource query={change}>{(found) => <Form change={found} />}</Resource>;
}

function Form({ change: { year, budgets } }: { change: YearChange }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const go = useGo();
  const name = useBudgetName();
  const open = budgets.filter(({ nextId }) => nextId === null);
  const href = `/finance/budgets/year-change?year=${year}`;
  return (
    <FormPage<Values, { id: string }>
      title={t('year-change:open')}
      back={{ label: t('title', { year, next: year + 1 }), href }}
      intro={t('openIntro')}
      values={{ lines: open.map(({ allocated }) => ({ amount: allocated })), reason: '' }}
      submitLabel={say('propose')}
      submit={({ lines, reason }, headers) => {
        const filled = open.flatMap(({ id }, index) => {
          const amount = lines[index]?.amount;
          return amount ? [{ budgetId: id, amount }] : [];
        });
        return proposeOpening(year, { lines: filled, reason }, headers);
      }}
      onDone={() => go(href)}
    >
      {(field) => (
        <>
          <Reckon allocated={open.map(({ allocated }) => allocated)} />
          {open.map((budget, index) => (
            <MoneyField
              key={budget.id}
              {...field(`lines.${index}.amount`)}
              label={name({ ...budget, year: year + 1 })}
              hint={t('lineHint', { allocated: formatMoney(budget.allocated), carry: formatMoney(budget.carry) })}
              optional
            />
          ))}
          <TextAreaField {...field('reason')} label={say('reason')} hint={say('reasonHint')} rows={3} />
        </>
      )}
    </FormPage>
  );
}

/** Fills every sum with so many per cent of this year's. */
function Reckon({ allocated }: { allocated: readonly string[] }) {
  const t = useTexts(texts);
  const { setValue } = useFormContext<Values>();
  const [percent, setPercent] = useState('100');
  const amounts = allocated.map((amount) => nextYearAmount(amount, percent));
  const reckon = () =>
    amounts.forEach((amount, index) => setValue(`lines.${index}.amount`, amount ?? '', { shouldDirty: true }));
  return (
    <div className={styles.reckon}>
      <TextInput
        labelText={t('percent')}
        value={percent}
        onChange={(value) => setPercent(String(value ?? ''))}
        visualPlaceholder="100"
      />
      <Button variant="secondary" onClick={reckon} disabled={amounts.includes(undefined)}>
        {t('reckon')}
      </Button>
    </div>
  );
}
