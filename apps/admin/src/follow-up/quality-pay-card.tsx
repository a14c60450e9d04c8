import { useTexts } from '#app';
import { Card, FactsList, formatMoney } from '#ui';
import { figure } from './indicator-words.js';
import { texts } from './quality-pay-texts.js';
import type { QualityPay } from './types.js';

/** What the contract pays or withholds by what clients say. */
export function QualityPayCard({ pay }: { pay: QualityPay }) {
  const t = useTexts(texts);
  const score = (value: string) => figure(pay.measure === 'experience' ? 'feedback' : 'outcomes', value);
  const limit = (rule: 'atLeast' | 'below', share: string, value: string) =>
    t('limit', { share: figure('outcomes', share), rule: t(rule), score: score(value) });
  return (
    <Card title={t('title')}>
      <p>{t('intro')}</p>
      <FactsList
        wide
        facts={[
          { label: t('measure'), value: t(`measure-${pay.measure}`) },
          { label: t('base'), value: formatMoney(pay.base) },
          { label: t('paid'), value: limit('atLeast', pay.payPercent, pay.payFrom) },
          { label: t('withheld'), value: limit('below', pay.withholdPercent, pay.withholdBelow) },
          { label: t('minClients'), value: pay.minClients },
          { label: t('clause'), value: pay.clause },
        ]}
      />
    </Card>
  );
}
