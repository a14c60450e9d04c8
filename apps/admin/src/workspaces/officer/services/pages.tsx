import { useQuery } from '@tanstack/react-query';
import { useParam, useSession, useText, useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  DataTable,
  DetailPage,
  EmptyState,
  Money,
  Page,
  Resource,
  timelineOf,
  useCodeName,
  useGo,
} from '#ui';
import { texts as words } from '../../../vouchers/texts.js';
import { serviceQuery, servicesQuery, type ServiceDetail } from './queries.js';
import { texts } from './texts.js';

const MOVES = ['list', 'edit'] as const;

/** The services vouchers are granted for. */
export function ServiceListPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const manages = useSession()?.actor.roles.includes('contract-manager') ?? false;
  return (
    <Page
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <AppLink href="/officer/services/rules">{t('rules')}</AppLink>
        </>
      }
      actions={manages && <ButtonLink href="/officer/services/new">{t('new')}</ButtonLink>}
    >
      <Resource query={useQuery(servicesQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <DataTable
              label={t('title')}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/officer/services/${id}`}
              columns={[
                { key: 'service', label: t('service'), cell: ({ kind }) => service(kind) },
                { key: 'unit', label: t('unit'), cell: ({ unit }) => t(`unit-${unit}`) },
                {
                  key: 'price',
                  label: t('maxUnitPrice'),
                  cell: ({ maxUnitPrice }) => <Money amount={maxUnitPrice} />,
                  align: 'end',
                },
                { key: 'units', label: t('unitsDefault'), cell: ({ unitsDefault }) => unitsDefault, align: 'end' },
                { key: 'offers', label: t('offers'), cell: ({ offers }) => offers, align: 'end' },
              ]}
            />
          )
        }
      </Resource>
    </Page>
  );
}

export function ServicePage() {
  const service = useQuery(serviceQuery(useParam('serviceId')));
  return <Resource query={service}>{(found) => <Found service={found} />}</Resource>;
}

function Found({ service }: { service: ServiceDetail }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const text = useText();
  const go = useGo();
  const { cpv, vatCategory, description, requirements, channels = [] } = service;
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/services' }}
      title={useCodeName('service-kinds')(service.kind)}
      permitted={service.permittedActions}
      actions={{ 'service:edit': { label: t('edit'), run: () => go(`/officer/services/${service.id}/edit`) } }}
      facts={[
        { label: t('unit'), value: t(`unit-${service.unit}`) },
        { label: t('maxUnitPrice'), value: <Money amount={service.maxUnitPrice} /> },
        { label: t('unitsDefault'), value: String(service.unitsDefault) },
        { label: t('validityMonths'), value: String(service.validityMonths) },
        { label: t('channels'), value: channels.map((channel) => say(`channel-${channel}`)).join(', ') },
        { label: t('cpv'), value: cpv ?? t('asUsual') },
        { label: t('vatCategory'), value: vatCategory ? t(`vat-${vatCategory}`) : t('asUsual') },
        {
          label: t('offers'),
          value: (
            <>
              {service.offers} · <AppLink href={`/offers?serviceKind=${service.kind}`}>{t('compare')}</AppLink>
            </>
          ),
        },
      ]}
      history={timelineOf(service.history, (move) => {
        const known = MOVES.find((one) => one === move);
        return known ? t(`move-${known}`) : move;
      })}
    >
      <Card title={t('description')}>
        <p>{description ? text(description) : t('asUsual')}</p>
      </Card>
      <Card title={t('requirements')}>
        <p>{requirements ? text(requirements) : t('noRequirements')}</p>
      </Card>
    </DetailPage>
  );
}
