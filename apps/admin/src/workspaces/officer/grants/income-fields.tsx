import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { MoneyField, NumberField, type NameOf } from '#ui';
import type { GrantValues } from './grant-page.js';
import type { Grantable } from './queries.js';
import { texts } from './texts.js';

/** What an income-tested value is reckoned from; for any other service nothing is asked. */
export function IncomeFields({ services, field }: { services: readonly Grantable[]; field: NameOf<GrantValues> }) {
  const t = useTexts(texts);
  const serviceId = useWatch<GrantValues, 'serviceId'>({ name: 'serviceId' });
  const tested = services.find((service) => service.serviceId === serviceId)?.valueKind === 'income-tested';
  if (!tested) return null;
  return (
    <>
      <NumberField {...field('household')} label={t('household')} min={1} max={20} />
      <MoneyField {...field('income')} label={t('income')} hint={t('incomeHint')} min="0.00" />
    </>
  );
}
