import { useTexts } from '#app';
import { MoneyField, NumberField, SelectField } from '#ui';
import { HeldField } from './row-fields.js';
import { useRuleWords } from './rule-words.js';
import { SegmentedField } from './segmented-field.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import { EVENTS, type TriggerWays } from './trigger-values.js';
import { useOneOf } from './use-one-of.js';

/** What brings an outcome about: an event, or what a measure has to reach. */
export function TriggerFields({ name, ways }: { name: string; ways: TriggerWays }) {
  const t = useTexts(texts);
  const words = useRuleWords({});
  const by = useOneOf(`${name}.by`, ways);
  return (
    <>
      <div className={styles.row}>
        {ways.length > 1 && (
          <SelectField
            name={`${name}.by`}
            label={t('reached')}
            options={ways.map((value) => ({ value, label: t(`reached-${value}`) }))}
          />
        )}
        {by === 'event' ? (
          <SelectField
            name={`${name}.event`}
            label={t('event')}
            options={EVENTS.map((value) => ({ value, label: words.known(`for-${value}`) }))}
          />
        ) : (
          <HeldField name={`${name}.measure`} label={t('measure')} kind="measure" />
        )}
        {by === 'euros' && <MoneyField name={`${name}.euros`} label={t('euros')} later />}
        {by === 'times' && (
          <>
            <NumberField name={`${name}.times`} label={t('times')} decimals={6} later />
            <HeldField name={`${name}.rate`} label={t('rate')} kind="rate" />
          </>
        )}
        {by === 'months' && <NumberField name={`${name}.months`} label={t('months')} decimals={6} later />}
      </div>
      {by === 'days' && <SegmentedField name={`${name}.days`} label={t('days')} kind="whole" />}
    </>
  );
}
