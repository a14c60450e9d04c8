import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { FormSection, RepeatField, SelectField, TextAreaField, TextField } from '#ui';
import type { DraftValues } from './draft-values.js';
import { FlawsAt } from './flaw-list.js';
import { COUNTED, EMPTY_MEASURE, MEASURE_COLUMNS, MEASURE_TYPES, PAIR_COLUMNS } from './measure-values.js';
import { objectIn, readable } from './read-json.js';
import { RowFields, RowsField } from './row-fields.js';
import { rowTexts } from './row-texts.js';
import { useRuleWords } from './rule-words.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import { TriggerFields } from './trigger-fields.js';

/** How what is paid for is counted. */
export function MeasureFields() {
  const t = useTexts(texts);
  const word = useTexts(rowTexts);
  return (
    <FormSection title={t('measures')} hint={t('measuresHint')}>
      <RepeatField
        name="measures"
        itemTitle={(index) => word('rowNumber', { what: word('row-measures'), number: index + 1 })}
        addLabel={word('addRow', { what: word('row-measures').toLowerCase() })}
        empty={structuredClone({ ...EMPTY_MEASURE })}
        max={30}
      >
        {(index) => <OneMeasure index={index} />}
      </RepeatField>
    </FormSection>
  );
}

function OneMeasure({ index }: { index: number }) {
  const t = useTexts(texts);
  const words = useRuleWords({});
  const at = `measures.${index}` as const;
  const { name, type, fields } = useWatch<DraftValues, typeof at>({ name: at });
  return (
    <>
      <FlawsAt at={`/measures/${name}`} within={['pairs']} />
      <div className={styles.row}>
        <TextField name={`${at}.name`} label={t('measureName')} maxLength={50} later />
        <SelectField
          name={`${at}.type`}
          label={t('measureType')}
          options={MEASURE_TYPES.map((value) => ({ value, label: words.known(`measure-${value}`) }))}
        />
        <TextField name={`${at}.clause`} label={t('clause')} maxLength={200} later />
      </div>
      {type === 'count' && <TriggerFields name={`${at}.trigger`} ways={COUNTED} />}
      <RowFields under={`${at}.fields`} columns={MEASURE_COLUMNS[type] ?? []} />
      {type === 'cohortDelta' && (
        <RowsField name={`${at}.pairs`} kind="pairs" columns={PAIR_COLUMNS} at={`/measures/${name}/pairs`} />
      )}
      {fields['rest'] !== '' && (
        <TextAreaField
          name={`${at}.fields.rest`}
          label={t('rest')}
          hint={t('restHint')}
          rows={4}
          optional
          validate={readable(objectIn, t('unreadable'))}
        />
      )}
    </>
  );
}
