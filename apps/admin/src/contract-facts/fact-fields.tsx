import { useTexts } from '#app';
import { DateField, FormSection, MoneyField, NumberField, SelectField, TextField } from '#ui';
import { FIELDS_OF, type FactValues } from './fact-values.js';
import { texts } from './texts.js';
import type { AskedFact } from './types.js';

const same = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
const SPAN = {
  service: 'service',
  score: 'month',
  'service-level': 'month',
  cost: 'day',
  cohort: 'day',
  result: 'day',
} as const;

/** The fields of one kind of fact. `under` is where the fact stands in the form. */
export function FactFields({ asked, under = '' }: { asked: AskedFact; under?: '' | 'fact.' }) {
  const t = useTexts(texts);
  const { kind, subjects, areas, segments, figures, properties } = asked;
  const has = (field: keyof FactValues): boolean => FIELDS_OF[kind].includes(field);
  const field = (name: string) => ({ name: `${under}${name}` });
  return (
    <>
      {kind === 'cohort' ? (
        <TextField {...field('subject')} label={t('cohort')} hint={t('cohortHint')} maxLength={50} />
      ) : (
        has('subject') && (
          <SelectField {...field('subject')} label={t('subject')} hint={t('subjectHint')} options={same(subjects)} />
        )
      )}
      {has('area') && <SelectField {...field('area')} label={t('area')} options={same(areas)} />}
      <DateField {...field('from')} label={t(`from-${SPAN[kind]}`)} />
      {has('to') && <DateField {...field('to')} label={t('to')} hint={t('toHint')} optional />}
      {has('segment') && segments.length > 0 && (
        <SelectField {...field('segment')} label={t('segment')} options={same(segments)} />
      )}
      {has('amount') && <MoneyField {...field('amount')} label={t('amount')} min="0.00" />}
      {has('value') && kind !== 'service' && kind !== 'cohort' && (
        <NumberField
          {...field('value')}
          label={t(`value-${kind}`)}
          {...(kind === 'cost' && { hint: t('value-cost-hint') })}
          {...(kind !== 'result' && { min: 0 })}
          decimals={6}
        />
      )}
      {has('count') && (
        <NumberField {...field('count')} label={t(kind === 'score' ? 'count-score' : 'count-cohort')} min={0} />
      )}
      {has('figures') && (
        <FormSection title={t('figures')} hint={t('figuresHint')}>
          {figures.map((name, index) => (
            <MoneyField key={name} {...field(`figures.${index}.amount`)} label={name} optional />
          ))}
        </FormSection>
      )}
      {has('properties') && properties.length > 0 && (
        <FormSection title={t('properties')}>
          {properties.map(({ name, values }, index) => (
            <SelectField
              key={name}
              {...field(`properties.${index}.value`)}
              label={name}
              options={same(values)}
              optional
            />
          ))}
        </FormSection>
      )}
    </>
  );
}
