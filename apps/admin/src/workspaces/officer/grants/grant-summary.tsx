import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, FactsList, formatDate, formatMoney, inHelsinki, Why } from '#ui';
import { useBudgetWhy } from '../../../budgets/budget-words.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { GrantValues } from './grant-page.js';
import { grantSums } from './grant-sums.js';
import { grantableQuery, type Grantable } from './queries.js';
import { texts } from './texts.js';

interface Services {
  services: readonly Grantable[];
}

/** Another service brings its own usual number of units. */
export function FollowService({ services }: Services) {
  const { setValue } = useFormContext<GrantValues>();
  const serviceId = useWatch<GrantValues, 'serviceId'>({ name: 'serviceId' });
  const before = useRef(serviceId);
  useEffect(() => {
    if (before.current === serviceId) return;
    before.current = serviceId;
    const chosen = services.find((service) => service.serviceId === serviceId);
    if (chosen) setValue('units', chosen.unitsDefault, { shouldDirty: true, shouldValidate: true });
  }, [serviceId, services, setValue]);
  return null;
}

/** What the decision means in money and time, as it is being written: the budget's remainder is live. */
export function GrantSummary({ services, clientId }: Services & { clientId: string }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const why = useBudgetWhy();
  const { serviceId, units, validFrom } = useWatch<GrantValues>() as GrantValues;
  // The budget is that of the year in which the voucher begins.
  const dated = useQuery({ ...grantableQuery(clientId, validFrom), enabled: /^\d{4}-\d{2}-\d{2}$/.test(validFrom) });
  const service = (dated.data?.items ?? services).find((one) => one.serviceId === serviceId);
  const sums = service && grantSums(service, units, validFrom);
  if (!service || !sums || units === '') {
    return (
      <Card title={t('sums')}>
        <p>{t('pick')}</p>
      </Card>
    );
  }
  const [budget] = service.budgets;
  const price = formatMoney(service.maxUnitPrice);
  const granted = say(service.unit, { count: units });
  return (
    <Card title={t('sums')}>
      <FactsList
        wide
        facts={[
          { label: t('value'), value: t('valueHow', { units: granted, price, value: formatMoney(sums.value) }) },
          { label: t('valid'), value: sums.lastDay && `${formatDate(validFrom)}–${formatDate(sums.lastDay)}` },
          {
            label: t('available'),
            value: (
              <Why subject={t('available')} explanation={why(service.budgetGround, service.budgets)}>
                {service.available === null ? '–' : formatMoney(service.available)}
              </Why>
            ),
          },
          { label: t('after'), value: service.available === null ? '–' : formatMoney(sums.after) },
          { label: t('offers'), value: String(service.offers) },
        ]}
      />
      <div role="status">
        {budget?.frozenAt && (
          <InlineAlert status="error">
            {t('frozen', { date: formatDate(inHelsinki(budget.frozenAt).date), reason: budget.frozenReason ?? '' })}
          </InlineAlert>
        )}
        {budget?.status === 'closed' && <InlineAlert status="error">{t('closed')}</InlineAlert>}
        {sums.short && (
          <InlineAlert status="error">{t('short', { amount: formatMoney(sums.after.replace('-', '')) })}</InlineAlert>
        )}
        {service.offers === 0 && <InlineAlert status="warning">{t('noOffers')}</InlineAlert>}
      </div>
    </Card>
  );
}
