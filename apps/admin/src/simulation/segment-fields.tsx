import { useWatch } from 'react-hook-form';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import {
  CheckboxField,
  FormSection,
  formatNumber,
  MoneyField,
  NumberField,
  RepeatField,
  SelectField,
  TextField,
  type NameOf,
} from '#ui';
import { constant, shareSum } from './cohort-values.js';
import { exampleSegment } from './example-cohort.js';
import { formTexts } from './form-texts.js';
import { PastFields } from './past-fields.js';
import type { SimulationValues } from './simulation-values.js';
import styles from './simulation.module.css';
import { PercentField, SpreadField } from './spread-field.js';
import type { TariffChoice } from './types.js';

interface SegmentFieldsProps {
  field: NameOf<SimulationValues>;
  /** In the order of the form; undefined where none has been chosen. */
  chosen: readonly (TariffChoice | undefined)[];
}

/** Groups of clients, and whether their shares make a whole. */
export function SegmentFields({ field, chosen }: SegmentFieldsProps) {
  const t = useTexts(formTexts);
  return (
    <FormSection title={t('segments')} hint={t('segmentsHint')}>
      <PastFields field={field} />
      <ShareSum />
      <RepeatField
        name="cohort.segments"
        itemTitle={(index) => t('segmentNumber', { number: index + 1 })}
        addLabel={t('addSegment')}
        empty={{ ...exampleSegment('', 0, 40) }}
        max={20}
      >
        {(index) => <Segment field={field} index={index} chosen={chosen} />}
      </RepeatField>
    </FormSection>
  );
}

function ShareSum() {
  const t = useTexts(formTexts);
  const segments = useWatch<SimulationValues, 'cohort.segments'>({ name: 'cohort.segments' });
  const sum = shareSum(segments);
  const words = { sum: formatNumber(sum) };
  return (
    <div role="status">
      {sum === 100 ? t('shareSum', words) : <InlineAlert status="warning">{t('shareSumWrong', words)}</InlineAlert>}
    </div>
  );
}

function Segment({ field, index, chosen }: SegmentFieldsProps & { index: number }) {
  const t = useTexts(formTexts);
  const at = `cohort.segments.${index}` as const;
  const id = useWatch<SimulationValues, `${typeof at}.id`>({ name: `${at}.id` });
  const studies = useWatch<SimulationValues, `${typeof at}.studies`>({ name: `${at}.studies` });
  const known = [...new Set(chosen.flatMap((tariff) => tariff?.segments ?? []))].join(', ');
  return (
    <>
      <div className={styles.row}>
        <TextField
          {...field(`${at}.id`)}
          label={t('segmentId')}
          {...(known === '' ? {} : { hint: t('segmentIdHint', { segments: known }) })}
          maxLength={40}
        />
        <PercentField {...field(`${at}.share`)} label={t('share')} />
        <PercentField {...field(`${at}.dropOut`)} label={t('dropOut')} />
      </div>
      {chosen.map((tariff, n) =>
        tariff === undefined || tariff.segments.length < 2 || tariff.segments.includes(id) ? null : (
          <SelectField
            key={tariff.source}
            {...field(`${at}.names.${n}`)}
            label={t('segmentName', { number: n + 1 })}
            options={tariff.segments.map((value) => ({ value, label: value }))}
          />
        ),
      )}
      <div className={styles.row}>
        <PercentField {...field(`${at}.work.chance`)} label={t('workChance')} />
        <PercentField {...field(`${at}.spells.again`)} label={t('again')} />
        <PercentField {...field(`${at}.subsidised`)} label={t('subsidised')} />
        <MoneyField {...field(`${at}.benefitPerDay`)} label={t('benefitPerDay')} min="0" optional />
      </div>
      <div className={styles.spreads}>
        <SpreadField name={`${at}.work.days`} label={t('workDays')} />
        <SpreadField name={`${at}.spells.days`} label={t('spellDays')} />
        <SpreadField name={`${at}.spells.gapDays`} label={t('gapDays')} />
        <SpreadField name={`${at}.hoursPerWeek`} label={t('hoursPerWeek')} />
        <SpreadField name={`${at}.hourlyWage`} label={t('hourlyWage')} />
      </div>
      <CheckboxField {...field(`${at}.studies`)} label={t('studies')} optional />
      {studies && (
        <>
          <PercentField {...field(`${at}.study.chance`)} label={t('studyChance')} />
          <SpreadField name={`${at}.study.days`} label={t('studyDays')} />
        </>
      )}
      <RepeatField
        name={`${at}.events`}
        itemTitle={(nth) => t('eventNumber', { number: nth + 1 })}
        addLabel={t('addEvent')}
        empty={{ component: '', count: constant(10), everyDays: 14 }}
        max={10}
      >
        {(nth) => (
          <>
            <div className={styles.row}>
              <TextField {...field(`${at}.events.${nth}.component`)} label={t('eventComponent')} maxLength={40} />
              <NumberField {...field(`${at}.events.${nth}.everyDays`)} label={t('everyDays')} min={1} />
            </div>
            <SpreadField name={`${at}.events.${nth}.count`} label={t('eventCount')} />
          </>
        )}
      </RepeatField>
    </>
  );
}
