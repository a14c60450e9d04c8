import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useParam, useTexts } from '#app';
import {
  Card,
  DataTable,
  DateText,
  DetailPage,
  FactsList,
  formatDate,
  formatMoney,
  formatNumber,
  inHelsinki,
  Money,
  Resource,
  StatusBadge,
  timelineOf,
  useGo,
  Why,
} from '#ui';
import { Bar } from './budget-list.js';
import { BUDGET_TONES, useBudgetName } from './budget-words.js';
import { Forecast } from './forecast.js';
import { Proposals } from './proposals.js';
import { budgetQuery, type Budget } from './queries.js';
import { texts } from './texts.js';

const CHANGES = ['raise', 'transfer', 'lower', 'freeze', 'unfreeze'] as const;

/** A budget: where its money is, what is proposed about it, and what has moved. Who may change it follows from the API. */
export function BudgetView({ base }: { base: string }) {
  const budget = useQuery(budgetQuery(useParam('budgetId')));
  return <Resource query={budget}>{(found) => <Found budget={found} base={base} />}</Resource>;
}

function Found({ budget, base }: { budget: Budget; base: string }) {
  const t = useTexts(texts);
  const go = useGo();
  const name = useBudgetName();
  const { id, status, frozenAt, frozenReason, proposals } = budget;
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-raise') : move);
  const waiting = proposals.filter((proposal) => proposal.status === 'waiting').length;
  return (
    <DetailPage
      back={{ label: t('title'), href: base }}
      title={name(budget)}
      status={<StatusBadge tone={BUDGET_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      permitted={budget.permittedActions}
      actions={Object.fromEntries(
        CHANGES.map((kind) => [
          `budget:${kind}`,
          { label: t(`budget:${kind}`), run: () => go(`${base}/${id}/${kind}`) },
        ]),
      )}
      tabs={[
        { id: 'money', label: t('moneyTab'), content: <MoneyTab budget={budget} /> },
        { id: 'forecast', label: t('forecastTab'), content: <Forecast budgetId={id} /> },
        {
          id: 'proposals',
          label: t('proposals'),
          ...(waiting > 0 && { count: waiting }),
          content: <Proposals proposals={proposals} empty={t('noProposals')} />,
        },
      ]}
      history={timelineOf(budget.history, word)}
    >
      {status === 'proposed' && <InlineAlert status="warning">{t('proposedNow')}</InlineAlert>}
      {frozenAt && (
        <InlineAlert status="warning">
          {t('frozenNow', { date: formatDate(inHelsinki(frozenAt).date), reason: frozenReason ?? '' })}
        </InlineAlert>
      )}
    </DetailPage>
  );
}

const SUMS = ['allocated', 'committed', 'earned', 'paid', 'released'] as const;

function MoneyTab({ budget }: { budget: Budget }) {
  const t = useTexts(texts);
  const { allocated, committed, earned, available } = budget;
  return (
    <>
      <Card title={t('picture')}>
        <Bar budget={budget} />
        <FactsList
          wide
          facts={[
            ...SUMS.map((key) => ({ label: t(key), value: <Money amount={budget[key]} /> })),
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
      <Movements movements={budget.movements} />
    </>
  );
}

function Movements({ movements }: Pick<Budget, 'movements'>) {
  const t = useTexts(texts);
  const kindOf = (kind: string) => {
    const key = `kind-${kind.split('.').at(-1)}`;
    return key in texts.table ? t(key as 'kind-granted') : kind;
  };
  return (
    <Card title={t('movements')}>
      {movements.length === 0 ? (
        <p>{t('noMovements')}</p>
      ) : (
        <DataTable
          label={t('movements')}
          rows={movements.map((movement, index) => ({ ...movement, id: String(index) }))}
          rowKey={({ id }) => id}
          columns={[
            { key: 'what', label: t('what'), cell: ({ kind }) => kindOf(kind) },
            { key: 'text', label: t('voucher'), cell: ({ text }) => text },
            { key: 'when', label: t('when'), cell: ({ at }) => <DateText instant={at} /> },
            { key: 'amount', label: t('amount'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
          ]}
        />
      )}
    </Card>
  );
}
