import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Card, DataTable, DateText, DetailPage, FactsList, Money, Resource, useCodeName } from '#ui';
import { useHistory } from '../../../vouchers/voucher-words.js';
import { budgetQuery, type BudgetDetail } from './queries.js';
import { texts } from './texts.js';

export function BudgetPage() {
  const budget = useQuery(budgetQuery(useParam('budgetId')));
  return <Resource query={budget}>{(found) => <Found budget={found} />}</Resource>;
}

const SUMS = ['allocated', 'committed', 'earned', 'available', 'paid', 'released'] as const;
const KINDS = {
  'budget.allocated': 'kind-budget-allocated',
  'voucher.granted': 'kind-voucher-granted',
  'voucher.released': 'kind-voucher-released',
} as const;
const kindOf = (kind: string) => KINDS[kind as keyof typeof KINDS] ?? 'kindOther';

function Found({ budget }: { budget: BudgetDetail }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds')(budget.serviceKind);
  const history = useHistory();
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/budgets' }}
      title={`${service} ${budget.year}`}
      history={history(budget.history)}
    >
      <Card title={t('money')}>
        <FactsList wide facts={SUMS.map((key) => ({ label: t(key), value: <Money amount={budget[key]} /> }))} />
        <p>{t('explained')}</p>
      </Card>
      <section>
        <h2>{t('movements')}</h2>
        {budget.movements.length === 0 ? (
          <p>{t('noMovements')}</p>
        ) : (
          <DataTable
            label={t('movements')}
            rows={budget.movements.map((movement, index) => ({ ...movement, id: String(index) }))}
            rowKey={({ id }) => id}
            columns={[
              { key: 'when', label: t('when'), cell: ({ at }) => <DateText instant={at} /> },
              { key: 'what', label: t('what'), cell: ({ kind }) => t(kindOf(kind)) },
              { key: 'reference', label: t('reference'), cell: ({ text }) => text },
              { key: 'amount', label: t('amount'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
            ]}
          />
        )}
      </section>
    </DetailPage>
  );
}
