import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  DateField,
  FormSection,
  MoneyField,
  NumberField,
  RepeatField,
  TextField,
  type NameOf,
} from '#ui';
import { constant } from './cohort-values.js';
import { formTexts } from './form-texts.js';
import type { SimulationValues } from './simulation-values.js';
import styles from './simulation.module.css';
import { PercentField, SpreadField } from './spread-field.js';

/** How many come and for how long. */
export function ClientFields({ field }: { field: NameOf<SimulationValues> }) {
  const t = useTexts(formTexts);
  return (
    <FormSection title={t('clientsPart')}>
      <DateField {...field('cohort.start')} label={t('start')} />
      <div className={styles.row}>
        <NumberField {...field('cohort.clients')} label={t('clients')} min={1} max={20_000} />
        <NumberField {...field('cohort.intakeMonths')} label={t('intakeMonths')} min={1} max={120} />
        <NumberField {...field('cohort.serviceMonths')} label={t('serviceMonths')} min={1} max={120} />
        <NumberField {...field('cohort.followUpMonths')} label={t('followUpMonths')} min={0} max={120} />
      </div>
    </FormSection>
  );
}

/** What lasting work is, and what the provider spends. */
export function MoneyAndWorkFields({ field }: { field: NameOf<SimulationValues> }) {
  const t = useTexts(formTexts);
  return (
    <>
      <FormSection title={t('sustained')} hint={t('sustainedHint')}>
        <div className={styles.row}>
          <NumberField {...field('cohort.sustained.days')} label={t('sustainedDays')} min={1} max={3_650} />
          <NumberField {...field('cohort.sustained.minHoursWeek')} label={t('minHoursWeek')} min={0} decimals={2} />
          <NumberField {...field('cohort.sustained.maxGapDays')} label={t('maxGapDays')} min={0} max={365} />
        </div>
      </FormSection>
      <FormSection title={t('provider')}>
        <div className={styles.row}>
          <MoneyField {...field('cohort.provider.fixedPerMonth')} label={t('fixedPerMonth')} min="0" />
          <MoneyField {...field('cohort.provider.perClient')} label={t('perClient')} min="0" />
          <NumberField
            {...field('cohort.provider.paymentDelayMonths')}
            label={t('paymentDelayMonths')}
            min={0}
            max={24}
          />
        </div>
      </FormSection>
    </>
  );
}

/** What concerns everybody at once: the times, scores, service levels and the index. */
export function TimesFields({ field }: { field: NameOf<SimulationValues> }) {
  const t = useTexts(formTexts);
  const varies = useWatch<SimulationValues, 'cohort.varies'>({ name: 'cohort.varies' });
  return (
    <FormSection title={t('times')}>
      <CheckboxField {...field('cohort.varies')} label={t('varies')} optional />
      {varies && <SpreadField name="cohort.market" label={t('market')} />}
      <RepeatField
        name="cohort.scores"
        itemTitle={(index) => t('scoreNumber', { number: index + 1 })}
        addLabel={t('addScore')}
        empty={{ measure: '', score: constant(8), answers: 10 }}
        max={10}
      >
        {(index) => (
          <>
            <div className={styles.row}>
              <TextField {...field(`cohort.scores.${index}.measure`)} label={t('measure')} maxLength={40} />
              <NumberField {...field(`cohort.scores.${index}.answers`)} label={t('answers')} min={0} />
            </div>
            <SpreadField name={`cohort.scores.${index}.score`} label={t('score')} />
          </>
        )}
      </RepeatField>
      <RepeatField
        name="cohort.serviceLevels"
        itemTitle={(index) => t('levelNumber', { number: index + 1 })}
        addLabel={t('addLevel')}
        empty={{ measure: '', chance: 10, units: constant(1) }}
        max={10}
      >
        {(index) => (
          <>
            <div className={styles.row}>
              <TextField {...field(`cohort.serviceLevels.${index}.measure`)} label={t('measure')} maxLength={40} />
              <PercentField {...field(`cohort.serviceLevels.${index}.chance`)} label={t('chance')} />
            </div>
            <SpreadField name={`cohort.serviceLevels.${index}.units`} label={t('units')} />
          </>
        )}
      </RepeatField>
      <RepeatField
        name="cohort.indexPoints"
        itemTitle={(index) => t('indexNumber', { number: index + 1 })}
        addLabel={t('addIndex')}
        empty={{ series: '', from: '', value: '' }}
        max={20}
      >
        {(index) => (
          <div className={styles.row}>
            <TextField {...field(`cohort.indexPoints.${index}.series`)} label={t('series')} maxLength={100} />
            <DateField {...field(`cohort.indexPoints.${index}.from`)} label={t('indexFrom')} />
            <NumberField {...field(`cohort.indexPoints.${index}.value`)} label={t('indexValue')} min={0} decimals={6} />
          </div>
        )}
      </RepeatField>
    </FormSection>
  );
}
