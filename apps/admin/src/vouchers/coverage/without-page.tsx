import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import {
  Card,
  DataTable,
  ErrorState,
  Page,
  Resource,
  Skeleton,
  StatusBadge,
  useCodeName,
  useListQuery,
  type Filter,
} from '#ui';
import { LEVEL_TONES } from './coverage-page.js';
import styles from './coverage-map.module.css';
import { coverageQuery, withoutQuery, type Without } from './queries.js';
import { texts } from './texts.js';

const IN_ADDRESS: readonly Filter[] = ['serviceId', 'providerId'].map((name) => ({
  ...{ kind: 'choice', name, label: name, options: [] },
}));

/** What would change if a provider left: municipality by municipality, whom it concerns and where there is room. */
export function CoverageWithoutPageOf({ base }: { base: '/officer/coverage' | '/finance/coverage' }) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const { query, change } = useListQuery(IN_ADDRESS, undefined);
  const { serviceId = '', providerId = '' } = query;
  const coverage = useQuery(coverageQuery(serviceId ? { serviceId } : {}));
  const without = useQuery(withoutQuery(coverage.data?.service?.id ?? '', providerId));
  return (
    <Resource query={coverage}>
      {({ service, providers }) => (
        <Page
          title={t('whatIf')}
          intro={<p>{t('whatIfIntro')}</p>}
          back={{ label: t('title'), href: service ? `${base}?serviceId=${service.id}` : base }}
        >
          <label className={styles.pick}>
            {t('provider')}
            {service && ` (${kind(service.kind)})`}
            <select value={providerId} onChange={(event) => change({ providerId: event.target.value })}>
              <option value="">{t('choose')}</option>
              {providers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {without.isError && <ErrorState error={without.error} retry={() => void without.refetch()} />}
          {without.isLoading && <Skeleton lines={6} />}
          {without.isSuccess && <Differences without={without.data} />}
        </Page>
      )}
    </Resource>
  );
}

function Differences({ without }: { without: Without }) {
  const t = useTexts(texts);
  const say = useText();
  const municipality = useCodeName('municipalities');
  const { providerName: provider, concerned, unplaced, items } = without;
  return (
    <Card title={t('finding', { provider, concerned, unplaced })}>
      {items.length === 0 ? (
        <p>{t('noChange')}</p>
      ) : (
        <DataTable
          label={t('whatIf')}
          rows={items}
          rowKey={(row) => row.municipality}
          columns={[
            { key: 'name', label: t('municipality'), cell: ({ name }) => say(name) },
            {
              key: 'change',
              label: t('change'),
              cell: ({ before, after }) => t('fromTo', { before: before.within60, after: after.within60 }),
            },
            {
              key: 'level',
              label: t('levelAfter'),
              cell: ({ after: { level } }) => (
                <StatusBadge tone={LEVEL_TONES[level]}>{t(`level-${level}`)}</StatusBadge>
              ),
            },
            { key: 'concerned', label: t('concerned'), cell: (row) => row.concerned, align: 'end' },
            {
              key: 'moves',
              label: t('moves'),
              cell: ({ moves }) =>
                moves
                  .map(({ providerName, premises, clients }) =>
                    t('move', { provider: providerName, place: municipality(premises), count: clients }),
                  )
                  .join('; ') || '–',
            },
            { key: 'unplaced', label: t('unplaced'), cell: (row) => row.unplaced, align: 'end' },
          ]}
        />
      )}
    </Card>
  );
}
