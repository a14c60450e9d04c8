import type { Translate } from '#app';
import type { Explanation } from '#ui';
import type { texts } from './texts.js';

export const sampleExplanation = (t: Translate<(typeof texts)['table']>): Explanation => ({
  sentence: t('paymentWhy'),
  rows: [
    { label: t('base'), amount: '2150.50', note: '12 × 179,20 € + 0,10 €' },
    { label: t('already'), amount: '-900.00' },
    { label: t('toPay'), amount: '1250.50', sign: '=', total: true },
  ],
  rule: { name: t('tariff'), version: '2026-2', clause: t('clause'), href: '/dev/patterns' },
  facts: [{ label: t('workStarted'), value: '24.8.2026', href: '/dev/patterns' }],
});
