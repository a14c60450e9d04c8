import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useText, useTexts } from '#app';
import {
  AppLink,
  formatDate,
  formatNumber,
  ListPage,
  StatusBadge,
  useCodeName,
  useFigure,
  useListQuery,
  type Filter,
  type Tone,
} from '#ui';
import { useAddress } from '../comparison/use-address.js';
import { CoverageMap } from './coverage-map.js';
import { coverageList, coverageQuery, ownServicesQuery, type CoverageRow } from './queries.js';
import { texts } from './texts.js';

export const LEVEL_TONES: Readonly<Record<CoverageRow['level'], Tone>> = {
  none: 'bad',
  remote: 'warning',
  one: 'warning',
  two: 'active',
  choice: 'good',
};

/** How the authority's municipalities are served, as a map and as a table: for officials and for those who watch the money. */
export function CoveragePageOf({ base }: { base: '/officer/coverage' | '/finance/coverage' }) {
  const t = useTexts(texts);
  const say = useText();
  const kind = useCodeName('service-kinds');
  const services = useQuery(ownServicesQuery).data?.items ?? [];
  useFirstService(services);
  const figure = useFigure();
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'serviceId',
      label: t('service'),
      options: services.map((service) => ({ value: service.id, label: kind(service.kind) })),
    },
  ];
  return (
    <ListPage
      title={t('title')}
      intro={<Picture base={base} filters={filters} />}
      source={coverageList}
      defaultSort="name"
      csvName="kattavuus"
      rowKey={({ municipality }) => municipality}
      filters={filters}
      columns={[
        {
          key: 'name',
          label: t('municipality'),
          cell: ({ municipality, name }) => <span id={`kunta-${municipality}`}>{say(name)}</span>,
          text: ({ name }) => say(name),
          sort: 'name',
        },
        {
          key: 'level',
          label: t('level'),
          cell: ({ level }) => <StatusBadge tone={LEVEL_TONES[level]}>{t(`level-${level}`)}</StatusBadge>,
          text: ({ level }) => t(`level-${level}`),
          sort: 'level',
        },
        { key: 'within30', label: t('within30'), cell: ({ within30 }) => within30, sort: 'within30', align: 'end' },
        { key: 'within60', label: t('within60'), cell: ({ within60 }) => within60, sort: 'within60', align: 'end' },
        { key: 'remote', label: t('remote'), cell: ({ remote }) => remote, sort: 'remote', align: 'end' },
        { key: 'free', label: t('free'), cell: ({ free }) => formatNumber(free), sort: 'free', align: 'end' },
        {
          key: 'nextFree',
          label: t('nextFree'),
          cell: ({ nextFreeOn }) => (nextFreeOn ? formatDate(nextFreeOn) : '–'),
        },
        {
          key: 'waited',
          label: t('waited'),
          cell: ({ waitedDays, waited }) =>
            waited === null
              ? figure(null)
              : waitedDays === null
                ? '–'
                : t('waitedOf', { days: waitedDays, count: waited }),
          sort: 'waitedDays',
        },
        { key: 'served', label: t('served'), cell: ({ served }) => figure(served), align: 'end' },
        {
          key: 'unserved',
          label: t('unserved'),
          cell: ({ unchosen, ungranted }) =>
            unchosen === null || ungranted === null
              ? t('unservedApart', { unchosen: figure(unchosen), ungranted: figure(ungranted) })
              : unchosen + ungranted === 0
                ? '0'
                : t('unservedOf', { sum: unchosen + ungranted, unchosen, ungranted }),
          sort: 'unserved',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

/** One service at a time: the one most providers offer, unless the address says another. */
function useFirstService(services: readonly { id: string; offers: number }[]) {
  const { held, change } = useAddress();
  const [most] = [...services].sort((a, b) => b.offers - a.offers);
  const missing = held.serviceId === undefined ? most?.id : undefined;
  const choose = useEffectEvent((serviceId: string) => change({ serviceId }));
  useEffect(() => {
    if (missing !== undefined) choose(missing);
  }, [missing]);
}

function Picture({ base, filters }: { base: string; filters: readonly Filter[] }) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const { query } = useListQuery(filters, 'name');
  const coverage = useQuery(coverageQuery(query)).data;
  const service = coverage?.service;
  return (
    <>
      <p>{t('intro')}</p>
      {service && (
        <p>
          <strong>{kind(service.kind)}</strong>.{' '}
          <AppLink href={`${base}/without?serviceId=${service.id}`}>{t('whatIf')}</AppLink>
        </p>
      )}
      {coverage && <CoverageMap places={coverage.items} hrefOf={({ municipality }) => `#kunta-${municipality}`} />}
      <p>{t('unservedHelp')}</p>
      {coverage?.items.some(({ served }) => served === null) && <p>{t('fewNote')}</p>}
    </>
  );
}
