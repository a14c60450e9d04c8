import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { Card, CheckboxField, CpvField, DateField, MoneyField, Page, SelectField } from '#ui';
import { texts as shared } from '../../../procurement/texts.js';
import styles from '../../../procurement/tender.module.css';
import type { AssessRegime } from '../../../procurement/types.js';
import { assessmentQuery } from './queries.js';
import { RegimeAnswers } from './regime-answers.js';
import { texts } from './texts.js';

interface Values {
  cpv: string;
  value: string;
  buyer: NonNullable<AssessRegime['buyer']>;
  procedure: NonNullable<AssessRegime['procedure']>;
  day: string;
  concession: boolean;
  priorInformation: boolean;
  onPaper: boolean;
}
const START: Values = {
  cpv: '79998000',
  value: '216000.00',
  buyer: 'other',
  procedure: 'open',
  day: '',
  concession: false,
  priorInformation: false,
  onPaper: false,
};
const PROCEDURES = [
  'open',
  'restricted',
  'neg-w-call',
  'comp-dial',
  'innovation',
  'neg-wo-call',
  'oth-single',
] as const;

/** Only a whole amount above zero is a question; half-typed ones wait. */
const questionOf = ({ cpv, value, day, onPaper, ...rest }: Values): AssessRegime | null =>
  /^\d+\.\d{2}$/.test(value) && Number(value) > 0
    ? {
        ...rest,
        cpv: cpv || null,
        value,
        electronic: !onPaper,
        ...(/^\d{4}-\d{2}-\d{2}$/.test(day) && { day }),
      }
    : null;

/** A form that answers while it is filled: it saves nothing, so it has no button. */
export function TryRulesPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const form = useForm<Values>({ defaultValues: START, mode: 'onTouched' });
  return (
    <Page title={t('tryTitle')} intro={<p>{t('tryIntro')}</p>} width="text">
      <FormProvider {...form}>
        <form className={styles.stack} noValidate onSubmit={(event) => event.preventDefault()}>
          <CpvField name="cpv" label={t('cpv')} optional />
          <MoneyField name="value" label={t('valueLabel')} min="0.01" />
          <SelectField
            name="buyer"
            label={t('buyer')}
            options={(['other', 'central'] as const).map((value) => ({ value, label: t(`buyer-${value}`) }))}
          />
          <SelectField
            name="procedure"
            label={t('procedure')}
            options={PROCEDURES.map((value) => ({ value, label: words(`procedure-${value}`) }))}
          />
          <DateField name="day" label={t('day')} hint={t('dayHint')} optional />
          <CheckboxField name="concession" label={t('concession')} hint={t('concessionHint')} optional />
          <CheckboxField name="priorInformation" label={t('priorInformation')} optional />
          <CheckboxField name="onPaper" label={t('onPaper')} optional />
          <Answer />
        </form>
      </FormProvider>
    </Page>
  );
}

function Answer() {
  const t = useTexts(texts);
  const asked = useDeferredValue(questionOf(useWatch<Values>() as Values));
  const { data } = useQuery(assessmentQuery(asked));
  return (
    <Card title={t('title')}>
      <div aria-live="polite">{asked && data ? <RegimeAnswers assessment={data} /> : <p>{t('giveValue')}</p>}</div>
    </Card>
  );
}
