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
  useFigure,
  useListQuery,
  type Filter,
} from '#ui';
import { LEVEL_TONES } from './coverage-page.js';
import styles from './coverage-map.module.css';
import { CoverageMap } from './coverage-map.js';
import { coverageQuery, withoutQuery, type CoverageRow, type Without } from './queries.js';
import { texts } from './texts.js';

const IN_ADDRESS: readonly Filter[] = ['serviceId', 'providerId', 'offerId', 'municipality'].map((name) => ({
  ...{ kind: 'choice', name, label: name, options: [] },
}));

/** What would change if a provider left, or one offer of it, or one municipality of those: municipality by municipality, whom it concerns and where there is room. */
export function CoverageWithoutPageOf({ base }: { base: '/officer/coverage' | '/finance/coverage' }) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const { query, change } = useListQuery(IN_ADDRESS, undefined);
  const { serviceId = '', providerId = '', offerId = '', municipality = '' } = query;
  const coverage = useQuery(coverageQuery(serviceId ? { serviceId } : {}));
  const without = useQuery(
    withoutQuery({
      serviceId: coverage.data?.service?.id ?? '',
      providerId,
      ...(offerId && { offerId }),
      ...(municipality && { municipality }),
    }),
  );
  return (
    <Resource query={coverage}>
      {({ service, providers, items }) => (
        <Page
          title={t('whatIf')}
          intro={<p>{t('whatIfIntro')}</p>}
          back={{ label: t('title'), href: service ? `${base}?serviceId=${service.id}` : base }}
        >
          <Pick
            label={service ? `${t('provider')} (${kind(service.kind)})` : t('provider')}
            value={providerId}
            all={t('choose')}
            options={providers.map(({ id, name }) => ({ value: id, label: name }))}
            onPick={(value) => change({ providerId: value, offerId: '', municipality: '' })}
          />
          <Parts
            offers={providers.find(({ id }) => id === providerId)?.offers ?? []}
            {...{ offerId, municipality }}
            onPick={change}
          />
          {without.isError && <ErrorState error={without.error} retry={() => void without.refetch()} />}
          {without.isLoading && <Skeleton lines={6} />}
          {without.isSuccess && (
            <>
              <Differences without={without.data} />
              <CoverageMap
                places={afterwards(items, without.data)}
                hrefOf={({ municipality: code }) =>
                  without.data.items.some((row) => row.municipality === code)
                    ? `#kunta-${code}`
                    : `${base}?serviceId=${service?.id ?? ''}#kunta-${code}`
                }
              />
            </>
          )}
        </Page>
      )}
    </Resource>
  );
}

/** Everybody’s reach as it would be: of what changes, the same figures as in the table. */
const afterwards = (rows: readonly CoverageRow[], { items }: Without) => {
  const changed = new Map(items.map(({ municipality, after }) => [municipality, after]));
  return rows.map((row) => ({ ...row, ...changed.get(row.municipality) }));
};

interface PartsProps {
  offers: readonly { id: string; premises: string[]; municipalities: string[] }[];
  offerId: string;
  municipality: string;
  onPick: (change: Record<string, string>) => void;
}

/** The whole provider leaves unless one offer or one municipality is said. */
function Parts({ offers, offerId, municipality, onPick }: PartsProps) {
  const t = useTexts(texts);
  const nameOf = useCodeName('municipalities');
  if (offers.length === 0) return null;
  const ending = offers.filter(({ id }) => offerId === '' || id === offerId);
  const places = [...new Set(ending.flatMap(({ municipalities }) => municipalities))];
  return (
    <>
      {offers.length > 1 && (
        <Pick
          label={t('offer')}
          value={offerId}
          all={t('allOffers')}
          options={offers.map(({ id, premises }, index) => ({
            value: id,
            label: t('offerIn', { n: index + 1, places: premises.map(nameOf).join(', ') }),
          }))}
          onPick={(value) => onPick({ offerId: value, municipality: '' })}
        />
      )}
      <Pick
        label={t('fromMunicipality')}
        value={municipality}
        all={t('allMunicipalities')}
        options={places
          .map((code) => ({ value: code, label: nameOf(code) }))
          .sort((a, b) => new Intl.Collator('fi').compare(a.label, b.label))}
        onPick={(value) => onPick({ municipality: value })}
      />
    </>
  );
}

interface PickProps {
  label: string;
  value: string;
  /** What is meant when nothing is picked. */
  all: string;
  options: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}

const Pick = ({ label, value, all, options, onPick }: PickProps) => (
  <label className={styles.pick}>
    {label}
    <select value={value} onChange={(event) => onPick(event.target.value)}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

function Differences({ without }: { without: Without }) {
  const t = useTexts(texts);
  const say = useText();
  const figure = useFigure();
  const municipality = useCodeName('municipalities');
  const { providerName: provider, concerned, unplaced, items } = without;
  return (
    <Card
      title={
        concerned === null
          ? t('findingFew', { provider })
          : unplaced === null
            ? t('findingPlaceless', { provider, concerned })
            : t('finding', { provider, concerned, unplaced })
      }
    >
      {items.length === 0 ? (
        <p>{t('noChange')}</p>
      ) : (
        <DataTable
          label={t('whatIf')}
          rows={items}
          rowKey={(row) => row.municipality}
          columns={[
            {
              key: 'name',
              label: t('municipality'),
              cell: ({ municipality: code, name }) => <span id={`kunta-${code}`}>{say(name)}</span>,
            },
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
            { key: 'concerned', label: t('concerned'), cell: (row) => figure(row.concerned), align: 'end' },
            {
              key: 'moves',
              label: t('moves'),
              cell: ({ moves }) =>
                moves
                  .map(({ providerName, premises, clients }) =>
                    t('move', { provider: providerName, place: municipality(premises), count: figure(clients) }),
                  )
                  .join('; ') || '–',
            },
            { key: 'unplaced', label: t('unplaced'), cell: (row) => figure(row.unplaced), align: 'end' },
          ]}
        />
      )}
    </Card>
  );
}
