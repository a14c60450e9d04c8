import { serverNow, useTexts } from '#app';
import { inHelsinki, ListPage, Money, useCodeName, type Column } from '#ui';
import { budgetList, type Budget } from './queries.js';
import { texts } from './texts.js';

const SUMS = ['allocated', 'committed', 'earned', 'paid', 'available'] as const;

/** Budgets of the vouchers by service: what is free, promised, earned and paid. */
export function BudgetListPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const year = Number(inHelsinki(serverNow()).date.slice(0, 4));
  const years = [year + 1, year, year - 1].map((one) => ({ value: String(one), label: String(one) }));
  const sums = SUMS.map((key): Column<Budget> => ({
    key,
    label: t(key),
    cell: (budget) => <Money amount={budget[key]} />,
    text: (budget) => budget[key].replace('.', ','),
    align: 'end',
  }));
  return (
    <ListPage
      title={t('title')}
      intro={<p>{t('intro')}</p>}
      source={budgetList}
      csvName="budjetit"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/budgets/${id}`}
      filters={[{ kind: 'choice', name: 'year', label: t('year'), options: years }]}
      columns={[
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'year', label: t('year'), cell: (budget) => String(budget.year) },
        ...sums,
        { key: 'vouchers', label: t('vouchers'), cell: ({ vouchers }) => String(vouchers), align: 'end' },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
