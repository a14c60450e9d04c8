import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, formatDate, formatMoney, inHelsinki, useProblemText, Why } from '#ui';
import { useBudgetWhy } from '../../../budgets/budget-words.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { GrantValues } from './grant-page.js';
import { WorthCard } from '../../../vouchers/worth/worth-card.js';
import { grantableQuery, worthQuery, type Figures, type Grantable } from './queries.js';
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

/** What the decision means in money and time, as it is being written: the API reckons it, and the budget's remainder is live. */
export function GrantSummary({ services, clientId }: Services & { clientId: string }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const why = useBudgetWhy();
  const problem = useProblemText();
  const values = useDeferredValue(useWatch<GrantValues>() as GrantValues);
  const { validFrom } = values;
  const dayTold = /^\d{4}-\d{2}-\d{2}$/.test(validFrom);
  // The budget is that of the year in which the voucher begins.
  const dated = useQuery({ ...grantableQuery(clientId, validFrom), enabled: dayTold });
  const service = (dated.data?.items ?? services).find((one) => one.serviceId === values.serviceId);
  const figures = service && figuresOf(service, values);
  const answer = useQuery({
    ...worthQuery(clientId, figures ?? { serviceId: '' }),
    enabled: figures !== undefined && dayTold,
    placeholderData: keepPreviousData,
  });
  if (!service || !figures || !dayTold || answer.isPending) return <Waiting text={t('pick')} />;
  if (answer.isError) return <Waiting text={problem(answer.error)} />;
  const [budget] = service.budgets;
  return (
    <WorthCard
      worth={answer.data}
      granted={say(service.unit, { count: answer.data.units })}
      available={
        <Why subject={t('available')} explanation={why(service.budgetGround, service.budgets)}>
          {service.available === null ? '–' : formatMoney(service.available)}
        </Why>
      }
      more={[{ label: t('offers'), value: String(service.offers) }]}
    >
      {budget?.frozenAt && (
        <InlineAlert status="error">
          {t('frozen', { date: formatDate(inHelsinki(budget.frozenAt).date), reason: budget.frozenReason ?? '' })}
        </InlineAlert>
      )}
      {budget?.status === 'closed' && <InlineAlert status="error">{t('closed')}</InlineAlert>}
      {service.offers === 0 && <InlineAlert status="warning">{t('noOffers')}</InlineAlert>}
    </WorthCard>
  );
}

function Waiting({ text }: { text: string }) {
  const t = useTexts(texts);
  return (
    <Card title={t('sums')}>
      <p>{text}</p>
    </Card>
  );
}

/** Undefined until there is enough to reckon with. */
function figuresOf(service: Grantable, { units, validFrom, income, household }: GrantValues): Figures | undefined {
  if (units === '' || !Number.isInteger(units) || units < 1 || units > 500) return undefined;
  const { serviceId, valueKind } = service;
  if (valueKind !== 'income-tested') return { serviceId, units, validFrom };
  if (!/^\d+\.\d{2}$/.test(income) || household === '') return undefined;
  return { serviceId, units, validFrom, income, household };
}
