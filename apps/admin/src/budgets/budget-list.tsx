import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import {
  ButtonLink,
  formatMoney,
  formatNumber,
  ListPage,
  Meter,
  MeterKey,
  Money,
  StatusBadge,
  useCodelist,
  useNow,
  type Column,
} from '#ui';
import styles from './budgets.module.css';
import { BUDGET_TONES, barOf, useBudgetName } from './budget-words.js';
import { budgetList, budgetRightsQuery, serviceGroupsQuery, type BudgetRow } from './queries.js';
import { texts } from './texts.js';

const SUMS = ['allocated', 'committed', 'earned', 'paid', 'released'] as const;
const PARTS = ['paid', 'earnedUnpaid', 'committed'] as const;

/** The budgets of vouchers: where the money of each stands, as a bar and in numbers. The officer reads, finance changes. */
export function BudgetList({ base }: { base: string }) {
  const t = useTexts(texts);
  const say = useText();
  const name = useBudgetName();
  const rights = useQuery(budgetRightsQuery).data?.permittedActions ?? [];
  const may = (asked: string) => rights.some(({ action, allowed }) => allowed && action === asked);
  const groups = useQuery(serviceGroupsQuery).data?.items ?? [];
  const municipalities = useCodelist('municipalities');
  const year = useNow().getFullYear();
  const sum = (key: (typeof SUMS)[number] | 'available'): Column<BudgetRow> => ({
    key,
    label: t(key),
    cell: (budget) => <Money amount={budget[key]} />,
    text: (budget) => budget[key].replace('.', ','),
    align: 'end',
    ...(key === 'available' && { sort: 'available' }),
    ...(key === 'released' && { hidden: true }),
  });
  return (
    <ListPage
      title={t('title')}
      intro={<Intro base={base} may={may} />}
      primaryAction={may('budget:create') ? { label: t('newBudget'), href: `${base}/new` } : undefined}
      source={budgetList}
      csvName="budjetit"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/${id}`}
      filters={[
        {
          kind: 'choice',
          name: 'year',
          label: t('year'),
          options: [year + 1, year, year - 1].map((one) => ({ value: String(one), label: String(one) })),
        },
        {
          kind: 'choice',
          name: 'groupId',
          label: t('group'),
          options: groups.map((group) => ({ value: group.id, label: say(group.name) })),
        },
        {
          kind: 'choice',
          name: 'municipality',
          label: t('municipality'),
          options: municipalities,
        },
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: (['proposed', 'open', 'frozen', 'closed'] as const).map((value) => ({
            value,
            label: t(`status-${value}`),
          })),
        },
      ]}
      columns={[
        { key: 'name', label: t('budget'), cell: name },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={BUDGET_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        { key: 'use', label: t('use'), cell: (budget) => <Bar budget={budget} />, text: () => '' },
        ...SUMS.map(sum),
        sum('available'),
        { key: 'vouchers', label: t('vouchers'), cell: ({ vouchers }) => formatNumber(vouchers), align: 'end' },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

function Intro({ base, may }: { base: string; may: (action: string) => boolean }) {
  const t = useTexts(texts);
  return (
    <>
      <p>{t('intro')}</p>
      <ul role="list" className={styles.legend}>
        {PARTS.map((part, index) => (
          <li key={part}>
            <MeterKey index={index} />
            {t(part)}
          </li>
        ))}
      </ul>
      {may('year-change:open') && (
        <p className={styles.ways}>
          <ButtonLink variant="secondary" href={`${base}/proposals?status=waiting`}>
            {t('proposals')}
          </ButtonLink>
          <ButtonLink variant="secondary" href={`${base}/year-change`}>
            {t('yearChange')}
          </ButtonLink>
          {may('service-group:write') && (
            <ButtonLink variant="secondary" href={`${base}/groups`}>
              {t('groups')}
            </ButtonLink>
          )}
        </p>
      )}
    </>
  );
}

export function Bar({ budget }: { budget: BudgetRow }) {
  const t = useTexts(texts);
  const label = t('bar', { available: formatMoney(budget.available), allocated: formatMoney(budget.allocated) });
  return (
    <span className={styles.bar}>
      <Meter label={label} total={Number(budget.allocated)} parts={barOf(budget)} />
    </span>
  );
}
