import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { DataTable, formatDate, Page, Resource, useCodelist } from '#ui';
import { CoverageMap } from '../../../vouchers/coverage/coverage-map.js';
import { publicCoverageQuery } from '../../../vouchers/coverage/queries.js';
import { texts } from '../../../vouchers/coverage/texts.js';
import { useAddress } from '../../../vouchers/comparison/use-address.js';
import styles from './offers.module.css';
import { texts as offerTexts } from './texts.js';

type Kind = Parameters<typeof publicCoverageQuery>[0];

/** Where a service is given and how near, for anybody. */
export function PublicCoveragePage() {
  const t = useTexts(texts);
  const kinds = useCodelist('service-kinds');
  const { held, change } = useAddress();
  const kind = (held.serviceKind ?? 'job-coaching') as Kind;
  return (
    <Page
      title={t('publicTitle')}
      intro={<p>{t('intro')}</p>}
      back={{ label: useTexts(offerTexts)('title'), href: `/offers?serviceKind=${kind}` }}
    >
      <div className={styles.place}>
        <label>
          {t('service')}
          <select value={kind} onChange={(event) => change({ serviceKind: event.target.value })}>
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Covered kind={kind} />
    </Page>
  );
}

function Covered({ kind }: { kind: Kind }) {
  const t = useTexts(texts);
  const say = useText();
  return (
    <Resource query={useQuery(publicCoverageQuery(kind))}>
      {({ items }) => (
        <>
          <CoverageMap
            places={items}
            hrefOf={({ municipality }) => `/offers?serviceKind=${kind}&municipality=${municipality}`}
          />
          <DataTable
            label={t('publicTitle')}
            rows={items}
            rowKey={({ municipality }) => municipality}
            rowHref={({ municipality }) => `/offers?serviceKind=${kind}&municipality=${municipality}`}
            columns={[
              { key: 'name', label: t('municipality'), cell: ({ name }) => say(name) },
              { key: 'level', label: t('level'), cell: ({ level }) => t(`level-${level}`) },
              { key: 'within30', label: t('within30'), cell: ({ within30 }) => within30, align: 'end' },
              { key: 'within60', label: t('within60'), cell: ({ within60 }) => within60, align: 'end' },
              { key: 'remote', label: t('remote'), cell: ({ remote }) => remote, align: 'end' },
              { key: 'free', label: t('free'), cell: ({ free }) => free, align: 'end' },
              {
                key: 'nextFree',
                label: t('nextFree'),
                cell: ({ nextFreeOn }) => (nextFreeOn ? formatDate(nextFreeOn) : '–'),
              },
            ]}
          />
        </>
      )}
    </Resource>
  );
}
