import { useTexts } from '#app';
import { FormSection, MoneyField, RepeatField, SelectField, TextField, type NameOf } from '#ui';
import type { DraftValues } from './draft-values.js';
import { FlawsAt } from './flaw-list.js';
import { useRuleWords } from './rule-words.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import type { Loose } from './types.js';

interface RuleFieldsProps {
  field: NameOf<DraftValues>;
  body: Loose;
}

/** What is left of what was found: caps, and groups of which one is paid in all. */
export function RuleFields({ field, body }: RuleFieldsProps) {
  const t = useTexts(texts);
  const words = useRuleWords(body);
  const options = (prefix: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: words.known(`${prefix}-${value}`) }));
  return (
    <>
      <FormSection title={t('caps')}>
        <RepeatField
          name="caps"
          itemTitle={(index) => t('capNumber', { number: index + 1 })}
          addLabel={t('addCap')}
          empty={{ scope: 'contractYear', amount: '', onHit: 'truncate', clause: '' }}
          max={20}
        >
          {(index) => (
            <>
              <FlawsAt at={`/caps/${index}`} />
              <div className={styles.row}>
                <SelectField
                  {...field(`caps.${index}.scope`)}
                  label={t('scope')}
                  options={options('scope', ['client', 'contractYear', 'contract'])}
                />
                <MoneyField {...field(`caps.${index}.amount`)} label={t('capAmount')} later />
                <SelectField
                  {...field(`caps.${index}.onHit`)}
                  label={t('onHit')}
                  options={options('hit', ['truncate', 'defer', 'reject'])}
                />
                <TextField {...field(`caps.${index}.clause`)} label={t('clause')} later />
              </div>
            </>
          )}
        </RepeatField>
      </FormSection>
      <FormSection title={t('groups')}>
        <RepeatField
          name="exclusive"
          itemTitle={(index) => t('groupNumber', { number: index + 1 })}
          addLabel={t('addGroup')}
          empty={{ group: '', pay: 'highestDelta', clause: '' }}
          max={20}
        >
          {(index) => (
            <>
              <FlawsAt at={`/exclusive/${index}`} />
              <div className={styles.row}>
                <TextField {...field(`exclusive.${index}.group`)} label={t('code')} later />
                <SelectField
                  {...field(`exclusive.${index}.pay`)}
                  label={t('pay')}
                  options={options('pay', ['highestDelta', 'first'])}
                />
                <TextField {...field(`exclusive.${index}.clause`)} label={t('clause')} later />
              </div>
            </>
          )}
        </RepeatField>
      </FormSection>
    </>
  );
}
