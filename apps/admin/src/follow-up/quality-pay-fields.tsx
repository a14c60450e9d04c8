import { useTexts } from '#app';
import { MoneyField, NumberField, RepeatField, SelectField, TextField } from '#ui';
import { texts } from './quality-pay-texts.js';
import type { QualityPay } from './types.js';

type Figure = number | '';
export interface QualityRow {
  measure: QualityPay['measure'];
  base: string;
  payFrom: Figure;
  payPercent: Figure;
  withholdBelow: Figure;
  withholdPercent: Figure;
  minClients: Figure;
  clause: string;
}

const MEASURES = ['experience', 'result'] as const;
const EMPTY: QualityRow = {
  ...{ measure: 'experience', base: '', payFrom: '', payPercent: '', withholdBelow: '', withholdPercent: '' },
  ...{ minClients: 30, clause: '' },
};

/** What is paid or withheld by what clients say: one rule, or none. */
export function QualityPayFields() {
  const t = useTexts(texts);
  const field = (name: keyof QualityRow) => ({ name: `qualityPay.0.${name}`, label: t(name) });
  const score = { decimals: 2, min: 0, max: 100 };
  const share = { ...score, unit: '%' };
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('intro')}</p>
      <RepeatField name="qualityPay" itemTitle={() => t('title')} addLabel={t('add')} empty={{ ...EMPTY }} max={1}>
        {() => (
          <>
            <SelectField
              {...field('measure')}
              options={MEASURES.map((value) => ({ value, label: t(`measure-${value}`) }))}
            />
            <MoneyField {...field('base')} hint={t('baseHint')} />
            <NumberField {...field('payFrom')} {...score} />
            <NumberField {...field('payPercent')} {...share} />
            <NumberField {...field('withholdBelow')} {...score} />
            <NumberField {...field('withholdPercent')} {...share} />
            <NumberField {...field('minClients')} hint={t('minClientsHint')} min={5} max={1000} />
            <TextField {...field('clause')} maxLength={100} />
          </>
        )}
      </RepeatField>
    </>
  );
}

export const qualityRowOf = (pay: QualityPay): QualityRow => ({
  ...pay,
  payFrom: Number(pay.payFrom),
  payPercent: Number(pay.payPercent),
  withholdBelow: Number(pay.withholdBelow),
  withholdPercent: Number(pay.withholdPercent),
});

export const qualityPayOf = (row: QualityRow): QualityPay => ({
  ...row,
  payFrom: String(row.payFrom),
  payPercent: String(row.payPercent),
  withholdBelow: String(row.withholdBelow),
  withholdPercent: String(row.withholdPercent),
  minClients: Number(row.minClients),
});
