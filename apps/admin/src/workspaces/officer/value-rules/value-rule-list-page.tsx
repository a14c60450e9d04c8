import { useQuery } from '@tanstack/react-query';
import { useSession, useTexts } from '#app';
import {
  AppLink,
  DateText,
  FormPage,
  formatMoney,
  ListPage,
  MoneyField,
  Resource,
  SelectField,
  StatusBadge,
  useCodeName,
  useGo,
} from '#ui';
import {
  beginValueRule,
  grantLimitQuery,
  servicesQuery,
  setGrantLimit,
  valueRuleList,
  type ValueRuleDetail,
} from './queries.js';
import { texts } from './texts.js';

/** Every version of every service's rule, the newest first, and the limit above which two people grant. */
export function ValueRuleListPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const roles = useSession()?.actor?.roles ?? [];
  const limit = useQuery(grantLimitQuery).data?.limit;
  const manager = roles.includes('contract-manager');
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <p>
            {limit ? t('limitNow', { limit: formatMoney(limit) }) : t('noLimit')}{' '}
            {(manager || roles.includes('finance-approver')) && (
              <AppLink href="/officer/grant-limit">{t('changeLimit')}</AppLink>
            )}
          </p>
        </>
      }
      primaryAction={manager ? { label: t('begin'), href: '/officer/value-rules/new' } : undefined}
      source={valueRuleList}
      csvName="arvosaannot"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/value-rules/${id}`}
      columns={[
        {
          key: 'name',
          label: t('service'),
          cell: ({ serviceKind, number }) => t('ruleOf', { service: service(serviceKind), number }),
        },
        { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`) },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status, inForce }) => (
            <StatusBadge tone={inForce ? 'good' : status === 'draft' ? 'warning' : 'neutral'}>
              {t(inForce ? 'inForce' : status)}
            </StatusBadge>
          ),
          text: ({ status, inForce }) => t(inForce ? 'inForce' : status),
        },
        {
          key: 'validFrom',
          label: t('validFrom'),
          cell: ({ validFrom }) => <DateText date={validFrom} />,
          text: ({ validFrom }) => validFrom,
        },
        { key: 'editedBy', label: t('editedBy'), cell: ({ editedBy }) => editedBy },
        { key: 'publishedBy', label: t('publishedBy'), cell: ({ publishedBy }) => publishedBy ?? '–' },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

export function NewValueRulePage() {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  return (
    <Resource query={useQuery(servicesQuery)}>
      {({ items }) => (
        <FormPage<{ serviceId: string }, ValueRuleDetail>
          title={t('beginTitle')}
          back={{ label: t('title'), href: '/officer/value-rules' }}
          values={{ serviceId: '' }}
          submitLabel={t('begin')}
          submit={({ serviceId }, headers) => beginValueRule(serviceId, headers)}
          onDone={({ id }) => go(`/officer/value-rules/${id}/edit`)}
        >
          {(field) => (
            <SelectField
              {...field('serviceId')}
              label={t('service')}
              options={items.map(({ id, kind }) => ({ value: id, label: service(kind) }))}
            />
          )}
        </FormPage>
      )}
    </Resource>
  );
}

export function GrantLimitPage() {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <Resource query={useQuery(grantLimitQuery)}>
      {({ limit }) => (
        <FormPage<{ limit: string }, unknown>
          title={t('grantLimit')}
          back={{ label: t('title'), href: '/officer/value-rules' }}
          values={{ limit: limit ?? '' }}
          submitLabel={t('save')}
          submit={(values) => setGrantLimit(values.limit)}
          onDone={() => go('/officer/value-rules')}
        >
          {(field) => <MoneyField {...field('limit')} label={t('grantLimit')} min="0.01" />}
        </FormPage>
      )}
    </Resource>
  );
}
