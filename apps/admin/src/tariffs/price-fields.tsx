import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { CheckboxField, DateField, RepeatField, SelectField } from '#ui';
import { FlawsAt } from './flaw-list.js';
import { EMPTY_DATED, SHARE_COLUMNS, type PriceWays } from './price-values.js';
import { RowFields } from './row-fields.js';
import { rowTexts } from './row-texts.js';
import { SegmentedField, SegmentedValueFields } from './segmented-field.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import { useOneOf } from './use-one-of.js';

interface PriceFieldsProps {
  name: string;
  /** Where the price stands in what is sent. */
  at: string;
  ways: PriceWays;
  /** The field that says whether the price follows the index. */
  indexed: string;
}

/** What a component is worth: one price, a price for each segment, prices from day to day, or a share of a value. */
export function PriceFields({ name, at, ways, indexed }: PriceFieldsProps) {
  const t = useTexts(texts);
  const by = useOneOf(`${name}.by`, ways);
  return (
    <>
      <div className={styles.row}>
        {ways.length > 1 && (
          <SelectField
            name={`${name}.by`}
            label={t('pricing')}
            options={ways.map((value) => ({ value, label: t(`pricing-${value}`) }))}
          />
        )}
        {(by === 'one' || by === 'segments') && (
          <SegmentedValueFields name={name} label={t('amount')} kind="money" by={by} />
        )}
        {ways.includes('dates') && <CheckboxField name={indexed} label={t('followsIndex')} optional />}
      </div>
      {by === 'share' && <RowFields under={`${name}.share`} columns={SHARE_COLUMNS} />}
      {by === 'dates' && <DatedPrices name={`${name}.dates`} at={`${at}/byDate`} />}
    </>
  );
}

function DatedPrices({ name, at }: { name: string; at: string }) {
  const t = useTexts(texts);
  const word = useTexts(rowTexts);
  const rows = useWatch({ name }) as readonly unknown[];
  return (
    <>
      <FlawsAt at={at} within={rows.map((_, index) => String(index))} />
      <RepeatField
        name={name}
        itemTitle={(index) => word('rowNumber', { what: word('row-dates'), number: index + 1 })}
        addLabel={word('addRow', { what: word('row-dates').toLowerCase() })}
        empty={{ ...EMPTY_DATED }}
        max={50}
      >
        {(index) => (
          <>
            <FlawsAt at={`${at}/${index}`} />
            <DateField name={`${name}.${index}.from`} label={word('from')} later />
            <SegmentedField name={`${name}.${index}`} label={t('amount')} kind="money" />
          </>
        )}
      </RepeatField>
    </>
  );
}
