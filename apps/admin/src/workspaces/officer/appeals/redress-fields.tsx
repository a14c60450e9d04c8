import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { DateField, FormSection, MoneyField, NumberField, useProblemText, type NameOf } from '#ui';
import { redressWorthQuery } from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';
import type { AppealDetail } from '../../../decisions/types.js';
import { WorthCard } from '../../../vouchers/worth/worth-card.js';

export const OUTCOMES = ['upheld', 'rejected', 'dismissed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface DecideValues {
  outcome: Outcome | '';
  grounds: string;
  units: number | '';
  amount: string;
  lastDay: string;
  income: string;
  household: number | '';
}

/** What is filled in of the change. */
export const givenOf = (values: DecideValues) =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => name !== 'outcome' && name !== 'grounds' && value !== ''),
  );

/** What upholding the request changes, and what that comes to before it is decided. */
export function RedressFields({ appeal, field }: { appeal: AppealDetail; field: NameOf<DecideValues> }) {
  const t = useTexts(texts);
  const anew = appeal.decisionKind === 'refusal' || appeal.decisionKind === 'revocation';
  return (
    <FormSection title={t('redress')} hint={t('redressHint')}>
      <NumberField {...field('units')} label={t('units')} min={1} max={500} optional />
      {anew ? (
        <>
          <NumberField {...field('household')} label={t('household')} hint={t('ifTested')} min={1} max={20} optional />
          <MoneyField {...field('income')} label={t('income')} hint={t('ifTested')} optional />
        </>
      ) : (
        <>
          <MoneyField {...field('amount')} label={t('amount')} optional />
          <DateField {...field('lastDay')} label={t('lastDay')} optional />
        </>
      )}
      <RedressWorth id={appeal.id} />
    </FormSection>
  );
}

function RedressWorth({ id }: { id: string }) {
  const t = useTexts(texts);
  const problem = useProblemText();
  const values = useDeferredValue(useWatch<DecideValues>() as DecideValues);
  const given = givenOf(values);
  const asked = values.outcome === 'upheld' && Object.keys(given).length > 0;
  const answer = useQuery({ ...redressWorthQuery(id, given), enabled: asked, placeholderData: keepPreviousData });
  return (
    <div aria-live="polite">
      {!asked && <p>{t('worthWaits')}</p>}
      {asked && answer.isError && <p>{problem(answer.error)}</p>}
      {asked && answer.isSuccess && <WorthCard worth={answer.data} />}
    </div>
  );
}
