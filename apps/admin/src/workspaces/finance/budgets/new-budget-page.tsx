import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { FormPage, MoneyField, NumberField, Resource, SelectField, useCodeName, useGo, useNow } from '#ui';
import { createBudget, servicesQuery } from './queries.js';
import { texts } from './texts.js';

interface Values {
  serviceId: string;
  year: number;
  amount: string;
}

export function NewBudgetPage() {
  const t = useTexts(texts);
  const go = useGo();
  const kind = useCodeName('service-kinds');
  const services = useQuery(servicesQuery);
  const year = useNow().getFullYear();
  return (
    <Resource query={services}>
      {({ items }) => (
        <FormPage<Values, { id: string }>
          title={t('newBudget')}
          back={{ label: t('title'), href: '/finance/budgets' }}
          intro={t('newIntro')}
          values={{ serviceId: '', year, amount: '' }}
          submitLabel={t('save')}
          submit={createBudget}
          onDone={({ id }) => go(`/finance/budgets/${id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('serviceId')}
                label={t('service')}
                options={items.map((service) => ({ value: service.id, label: kind(service.kind) }))}
              />
              <NumberField {...field('year')} label={t('year')} min={2020} max={2100} />
              <MoneyField {...field('amount')} label={t('allocated')} min="0.01" />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
