import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  CheckboxGroupField,
  DateField,
  FormSection,
  NumberField,
  SelectField,
  TextField,
  type NameOf,
} from '#ui';
import type { DraftValues } from './draft-values.js';
import { FlawsAt } from './flaw-list.js';
import { UNTIL } from './price-rule-values.js';
import { RuleRowsField } from './row-fields.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';

interface PriceRuleProps {
  field: NameOf<DraftValues>;
}

/** Rates that thresholds refer to by their names. */
export function RateFields() {
  const t = useTexts(texts);
  return (
    <FormSection title={t('ratesTitle')} hint={t('ratesHint')}>
      <RuleRowsField name="rates" kind="rates" at="/rates" />
    </FormSection>
  );
}

/** Whether prices follow an index. */
export function IndexFields({ field }: PriceRuleProps) {
  const t = useTexts(texts);
  const used = useWatch<DraftValues, 'index.used'>({ name: 'index.used' });
  return (
    <FormSection title={t('indexTitle')}>
      <FlawsAt at="/index" />
      <CheckboxField {...field('index.used')} label={t('indexUsed')} hint={t('indexUsedHint')} optional />
      {used && (
        <div className={styles.row}>
          <TextField {...field('index.series')} label={t('indexSeries')} maxLength={100} later />
          <NumberField {...field('index.base')} label={t('indexBase')} decimals={6} later />
          <TextField {...field('index.applyOn')} label={t('indexApplyOn')} hint={t('indexApplyOnHint')} later />
          <TextField {...field('index.clause')} label={t('clause')} maxLength={200} later />
        </div>
      )}
    </FormSection>
  );
}

/** Whether something is kept back, of what, and until when. */
export function RetentionFields({ field }: PriceRuleProps) {
  const t = useTexts(texts);
  const used = useWatch<DraftValues, 'retention.used'>({ name: 'retention.used' });
  return (
    <FormSection title={t('retentionTitle')}>
      <FlawsAt at="/retention" />
      <CheckboxField {...field('retention.used')} label={t('retentionUsed')} optional />
      {used && <Kept field={field} />}
    </FormSection>
  );
}

function Kept({ field }: PriceRuleProps) {
  const t = useTexts(texts);
  const until = useWatch<DraftValues, 'retention.until'>({ name: 'retention.until' });
  const components = useWatch<DraftValues, 'components'>({ name: 'components' });
  const options = components.filter(({ id }) => id !== '').map(({ id }) => ({ value: id, label: id }));
  return (
    <>
      <div className={styles.row}>
        <NumberField {...field('retention.percent')} label={t('retentionPercent')} unit="%" decimals={6} later />
        <TextField {...field('retention.clause')} label={t('clause')} maxLength={200} later />
      </div>
      <CheckboxGroupField
        {...field('retention.of')}
        label={t('retentionOf')}
        hint={t('retentionOfHint')}
        options={options}
        optional
      />
      <div className={styles.row}>
        <SelectField
          {...field('retention.until')}
          label={t('retentionUntil')}
          options={UNTIL.map((value) => ({ value, label: t(`until-${value}`) }))}
        />
        {until === 'date' && <DateField {...field('retention.date')} label={t('retentionDate')} later />}
        {until === 'days' && <NumberField {...field('retention.days')} label={t('retentionDays')} min={1} later />}
        {until === 'component' && (
          <SelectField {...field('retention.component')} label={t('retentionComponent')} options={options} later />
        )}
        <NumberField
          {...field('retention.releasePercent')}
          label={t('releasePercent')}
          hint={t('releasePercentHint')}
          unit="%"
          decimals={6}
          optional
        />
      </div>
    </>
  );
}
