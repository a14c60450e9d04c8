import { useTexts } from '#app';
import { DateField, FormSection, MoneyField, RepeatField, TextField, type NameOf } from '#ui';
import type { DraftValues } from './draft-values.js';
import { FactsFields } from './facts-fields.js';
import { factsValues } from './facts-values.js';
import { FlawsAt } from './flaw-list.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';

const EMPTY_LINE = { key: '', outcomeDate: '', net: '' };
const EMPTY_CASE = { name: '', asOf: '', facts: factsValues({ clients: [] }), expected: [EMPTY_LINE] };

/** Cases: facts, and the lines that must come of them. */
export function CaseFields({ field }: { field: NameOf<DraftValues> }) {
  const t = useTexts(texts);
  return (
    <FormSection title={t('cases')} hint={t('casesHint')}>
      <RepeatField
        name="cases"
        itemTitle={(index) => t('caseNumber', { number: index + 1 })}
        addLabel={t('addCase')}
        empty={EMPTY_CASE}
        max={50}
      >
        {(index) => (
          <>
            <FlawsAt at={`/cases/${index}`} within={['facts', 'expected']} />
            <TextField {...field(`cases.${index}.name`)} label={t('caseName')} maxLength={300} later />
            <DateField {...field(`cases.${index}.asOf`)} label={t('asOf')} later />
            <FactsFields name={`cases.${index}.facts`} at={`/cases/${index}/facts`} />
            <RepeatField
              name={`cases.${index}.expected`}
              itemTitle={(nth) => t('expectedNumber', { number: nth + 1 })}
              addLabel={t('addExpected')}
              empty={EMPTY_LINE}
              max={500}
            >
              {(nth) => (
                <>
                  <FlawsAt at={`/cases/${index}/expected/${nth}`} />
                  <div className={styles.row}>
                    <TextField
                      {...field(`cases.${index}.expected.${nth}.key`)}
                      label={t('key')}
                      hint={t('keyHint')}
                      later
                    />
                    <DateField
                      {...field(`cases.${index}.expected.${nth}.outcomeDate`)}
                      label={t('outcomeDate')}
                      later
                    />
                    <MoneyField {...field(`cases.${index}.expected.${nth}.net`)} label={t('net')} later />
                  </div>
                </>
              )}
            </RepeatField>
          </>
        )}
      </RepeatField>
    </FormSection>
  );
}
