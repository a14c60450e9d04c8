import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  Card,
  DataTable,
  DateText,
  DetailPage,
  FactsList,
  formatMoney,
  formatNumber,
  Money,
  Resource,
  timelineOf,
  useGo,
  Why,
  useCodeName,
} from '#ui';
import { budgetQuery, type Budget } from './queries.js';
import { texts } from './texts.js';

export function BudgetPage() {
  const budget = useQuery(budgetQuery(useParam('budgetId')));
  return <Resource query={budget}>{(found) => <Found budget={found} />}</Resource>;
}

function Found({ budget }: { budget: Budget }) {
  const t = useTexts(texts);
  const go = useGo();
  const kind = useCodeName('service-kinds');
  const { id, allocated, committed, earned, paid, released, available, movements } = budget;
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-raise') : move);
  const movement = (name: string) => {
    const last = `kind-${name.split('.').at(-1)}`;
    return last in texts.table ? t(last as 'kind-granted') : name;
  };
  return (
    <DetailPage
      back={{ label: t('title'), href: '/finance/budgets' }}
      title={`${kind(budget.serviceKind)} ${budget.year}`}
      permitted={budget.permittedActions}
      actions={{
        'budget:raise': { label: t('budget:raise'), run: () => go(`/finance/budgets/${id}/raise`) },
      }}
      history={timelineOf(budget.history, word)}
    >
      <Card title={t('picture')}>
        <FactsList
          wide
          facts={[
            { label: t('allocated'), value: <Money amount={allocated} /> },
            { label: t('committed'), value: <Money amount={committed} /> },
            { label: t('earned'), value: <Money amount={earned} /> },
            { label: t('paid'), value: <Money amount={paid} /> },
            { label: t('released'), value: <Money amount={released} /> },
            {
              label: t('available'),
              value: (
                <Why
                  subject={t('available')}
                  explanation={{
                    sentence: t('availableSentence', { available: formatMoney(available) }),
                    rows: [
                      { label: t('allocated'), amount: allocated },
                      { label: t('committed'), amount: committed, sign: '−' },
                      { label: t('earned'), amount: earned, sign: '−' },
                      { label: t('available'), amount: available, sign: '=', total: true },
                    ],
                  }}
                >
                  <Money amount={available} />
                </Why>
              ),
            },
            { label: t('vouchers'), value: formatNumber(budget.vouchers) },
          ]}
        />
      </Card>
      <Card title={t('movements')}>
        {movements.length === 0 ? (
          <p>{t('noMovements')}</p>
        ) : (
          <DataTable
            label={t('movements')}
            rows={movements}
            rowKey={({ at, text, amount }) => `${at} ${text} ${amount}`}
            columns={[
              { key: 'what', label: t('what'), cell: ({ kind: name }) => movement(name) },
              { key: 'text', label: t('voucher'), cell: ({ text }) => text },
              { key: 'when', label: t('when'), cell: ({ at }) => <DateText instant={at} /> },
              { key: 'amount', label: t('amount'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
            ]}
          />
        )}
      </Card>
    </DetailPage>
  );
}
