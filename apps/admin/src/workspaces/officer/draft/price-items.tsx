import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { MoneyField, NumberField, RepeatField, SelectField, TextField } from '#ui';
import { EMPTY_PRICE_ITEM, type DraftValues } from './draft-values.js';
import styles from './draft.module.css';
import type { LotPartProps } from './lot-step.js';
import { texts } from './texts.js';

const KINDS = ['unit', 'attachment', 'milestone'] as const;
const VAT_CATEGORIES = ['S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O'] as const;

/** What bidders give a price for. */
export function PriceItems({ index: lot, ...props }: LotPartProps) {
  const t = useTexts(texts);
  const name = `lots.${lot}.priceItems` as const;
  return (
    <section className={styles.part} aria-labelledby={`field-${name}`}>
      <h3 id={`field-${name}`} tabIndex={-1}>
        {t('priceItems')}
      </h3>
      <p className={styles.hint}>{t('priceItemsHint')}</p>
      <RepeatField
        name={name}
        itemTitle={(index) => t('priceItem', { number: index + 1 })}
        addLabel={t('addPriceItem')}
        empty={{ ...EMPTY_PRICE_ITEM }}
        max={50}
      >
        {(index) => <PriceItem at={`${name}.${index}`} {...props} />}
      </RepeatField>
    </section>
  );
}

type PriceItemProps = Omit<LotPartProps, 'index'> & { at: `lots.${number}.priceItems.${number}` };

function PriceItem({ at, field, language }: PriceItemProps) {
  const t = useTexts(texts);
  const kind = useWatch<DraftValues, `${typeof at}.kind`>({ name: `${at}.kind` });
  return (
    <>
      <TextField
        key={`title-${language}`}
        {...field(`${at}.title.${language}`)}
        label={`${t('itemTitle')} (${t(language)})`}
        later
      />
      <div className={styles.pair}>
        <SelectField
          {...field(`${at}.kind`)}
          label={t('itemKind')}
          options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
        />
        {kind === 'milestone' && (
          <NumberField
            {...field(`${at}.thresholdDays`)}
            label={t('thresholdDays')}
            unit={t('daysUnit')}
            min={1}
            max={1095}
          />
        )}
        <TextField {...field(`${at}.code`)} label={t('code')} hint={t('codeHint')} maxLength={16} />
        <TextField
          key={`unit-${language}`}
          {...field(`${at}.unit.${language}`)}
          label={`${t('itemUnit')} (${t(language)})`}
          hint={t('itemUnitHint')}
          later
        />
        <NumberField {...field(`${at}.quantity`)} label={t('quantity')} min={1} max={1_000_000} />
        <MoneyField {...field(`${at}.maxUnitPrice`)} label={t('maxUnitPrice')} min="0.01" optional />
        <SelectField
          {...field(`${at}.vatCategory`)}
          label={t('vatCategory')}
          options={VAT_CATEGORIES.map((value) => ({ value, label: t(`vat-${value}`) }))}
        />
      </div>
    </>
  );
}
