import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '#app';
import {
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  formatMoney,
  formatNumber,
  formatPercent,
  Meter,
  MeterKey,
  Money,
  Page,
  Resource,
  sumMoney,
  useGo,
  useNow,
  useCodeName,
} from '#ui';
import styles from './budgets.module.css';
import { budgetsQuery, type BudgetRow } from './queries.js';
import { texts } from './texts.js';

/** The budgets of vouchers: how much is allocated, committed, earned and paid; picture and table. */
export function BudgetListPage() {
  const t = useTexts(texts);
  const go = useGo();
  const { year } = useSearch({ strict: false }) as { year?: string };
  const asked = year && /^20\d\d$/.test(year) ? Number(year) : undefined;
  const budgets = useQuery(budgetsQuery(asked));
  const thisYear = useNow().getFullYear();
  return (
    <Resource query={budgets}>
      {({ items, permittedActions }) => (
        <Page
          title={t('title')}
          intro={t('intro')}
          actions={
            permittedActions.some(({ allowed }) => allowed) && (
              <ButtonLink href="/finance/budgets/new">{t('newBudget')}</ButtonLink>
            )
          }
        >
          <label className={styles.year}>
            {t('year')}
            <select
              value={asked ?? ''}
              onChange={({ target }) => go(`/finance/budgets${target.value && `?year=${target.value}`}`)}
            >
              <option value="">{t('allYears')}</option>
              {[thisYear + 1, thisYear, thisYear - 1].map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          {items.length === 0 ? (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <>
              <Picture budgets={items} />
              <Rows budgets={items} />
            </>
          )}
        </Page>
      )}
    </Resource>
  );
}

const SERIES = ['allocated', 'committed', 'earned', 'paid'] as const;
const PARTS = ['paid', 'earned', 'committed'] as const;

/** One bar for each budget: paid, earned and not yet paid, committed; the empty end is free. */
function Picture({ budgets }: { budgets: readonly BudgetRow[] }) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const sum = (key: (typeof SERIES)[number]) => Number(sumMoney(budgets.map((budget) => budget[key])));
  const share = sum('allocated') > 0 ? (sum('committed') + sum('earned')) / sum('allocated') : 0;
  return (
    <Card title={t('finding', { percent: formatPercent(share) })}>
      <ul role="list" className={styles.legend}>
        {PARTS.map((part, index) => (
          <li key={part}>
            <MeterKey index={index} />
            {t(part === 'earned' ? 'earnedUnpaid' : part)}
          </li>
        ))}
      </ul>
      <ul role="list" className={styles.bars}>
        {budgets.map((budget) => {
          const { id, allocated, committed, earned, paid, available } = budget;
          const name = `${kind(budget.serviceKind)} ${budget.year}`;
          const words = t('bar', { available: formatMoney(available), allocated: formatMoney(allocated) });
          return (
            <li key={id}>
              <span>{name}</span>
              <Meter
                label={`${name}: ${words}`}
                total={Number(allocated)}
                parts={[
                  { key: 'paid', value: Number(paid) },
                  { key: 'earned', value: Number(earned) - Number(paid) },
                  { key: 'committed', value: Number(committed) },
                ]}
              />
              <span className={styles.soft}>{words}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Rows({ budgets }: { budgets: readonly BudgetRow[] }) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const money = (key: (typeof SERIES)[number] | 'available') => ({
    key,
    label: t(key),
    cell: (budget: BudgetRow) => <Money amount={budget[key]} />,
    align: 'end' as const,
  });
  return (
    <DataTable
      label={t('title')}
      rows={budgets}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/finance/budgets/${id}`}
      columns={[
        { key: 'service', label: t('service'), cell: (budget) => `${kind(budget.serviceKind)} ${budget.year}` },
        ...SERIES.map(money),
        money('available'),
        { key: 'vouchers', label: t('vouchers'), cell: ({ vouchers }) => formatNumber(vouchers), align: 'end' },
      ]}
    />
  );
}
