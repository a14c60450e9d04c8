import { useTexts } from '#app';
import { FormSection, RepeatField, SelectField, TextField, type NameOf } from '#ui';
import type { DraftValues } from './draft-values.js';
import { FlawsAt } from './flaw-list.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';

const DAYS = ['serviceStart', 'outcome'] as const;

/** The groups of clients a price may differ by, and which day decides the group and the price. */
export function SegmentFields({ field }: { field: NameOf<DraftValues> }) {
  const t = useTexts(texts);
  const options = DAYS.map((value) => ({ value, label: t(`day-${value}`) }));
  return (
    <FormSection title={t('segments')} hint={t('segmentsHint')}>
      <FlawsAt at="/segments" />
      <RepeatField
        name="segments.ids"
        itemTitle={(index) => t('segmentNumber', { number: index + 1 })}
        addLabel={t('addSegment')}
        empty={{ id: '' }}
        max={30}
      >
        {(index) => <TextField {...field(`segments.ids.${index}.id`)} label={t('code')} maxLength={40} later />}
      </RepeatField>
      <div className={styles.row}>
        <SelectField {...field('segments.lockAt')} label={t('lockAt')} options={options} later />
        <SelectField {...field('priceDate')} label={t('priceDate')} options={options} optional />
      </div>
    </FormSection>
  );
}
