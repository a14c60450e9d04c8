import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import {
  FormPage,
  MoneyField,
  MunicipalityField,
  NumberField,
  Resource,
  SelectField,
  TextAreaField,
  useCodeName,
  useGo,
  useNow,
} from '#ui';
import { createBudget, serviceGroupsQuery, servicesQuery } from '../../../budgets/queries.js';
import { texts } from '../../../budgets/texts.js';

interface Values {
  /** `service:<id>` or `group:<id>`. */
  scope: string;
  municipality: string;
  year: number;
  amount: string;
  reason: string;
}

export function NewBudgetPage() {
  const t = useTexts(texts);
  const say = useText();
  const go = useGo();
  const kind = useCodeName('service-kinds');
  const services = useQuery(servicesQuery);
  const groups = useQuery(serviceGroupsQuery).data?.items ?? [];
  const year = useNow().getFullYear();
  return (
    <Resource query={services}>
      {({ items }) => (
        <FormPage<Values, { id: string }>
          title={t('newBudget')}
          back={{ label: t('title'), href: '/finance/budgets' }}
          intro={t('newIntro')}
          values={{ scope: '', municipality: '', year, amount: '', reason: '' }}
          submitLabel={t('propose')}
          submit={({ scope, municipality, ...values }, headers) => {
            const [what, id = ''] = scope.split(':');
            const scoped = what === 'group' ? { groupId: id } : { serviceId: id };
            return createBudget({ ...values, ...scoped, ...(municipality && { municipality }) }, headers);
          }}
          onDone={({ id }) => go(`/finance/budgets/${id}?tab=proposals`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('scope')}
                label={t('scope')}
                options={[
                  ...groups.map(({ id, name }) => ({
                    value: `group:${id}`,
                    label: t('scopeGroup', { name: say(name) }),
                  })),
                  ...items.map((service) => ({ value: `service:${service.id}`, label: kind(service.kind) })),
                ]}
              />
              <MunicipalityField {...field('municipality')} label={t('onlyFor')} hint={t('onlyForHint')} optional />
              <NumberField {...field('year')} label={t('year')} min={2020} max={2100} />
              <MoneyField {...field('amount')} label={t('allocated')} min="0.01" />
              <TextAreaField {...field('reason')} label={t('reason')} rows={2} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
