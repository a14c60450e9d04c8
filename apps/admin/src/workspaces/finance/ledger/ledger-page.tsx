import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, formatMoney, FactsList, ListPage, Money, StatusBadge } from '#ui';
import styles from './ledger.module.css';
import { accountList, ledgerQuery, type AccountKind } from './queries.js';
import { texts } from './texts.js';

const KINDS: readonly AccountKind[] = ['appropriation', 'budget', 'voucher', 'contract', 'payable', 'paid'];

/** Every account with its balance, the proof that the books balance, and all postings as a file. */
export function LedgerPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('title')}
      intro={<State />}
      source={accountList}
      rowKey={({ code }) => code}
      csvName="tilit"
      filters={[
        {
          kind: 'choice',
          name: 'kind',
          label: t('kind'),
          options: KINDS.map((value) => ({ value, label: t(`kind-${value}`) })),
        },
      ]}
      columns={[
        { key: 'account', label: t('account'), cell: ({ title }) => title },
        { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`) },
        {
          key: 'code',
          label: t('code'),
          cell: ({ code }) => <span className={styles.code}>{code}</span>,
          text: ({ code }) => code,
          hidden: true,
        },
        {
          key: 'balance',
          label: t('balance'),
          cell: ({ balance }) => <Money amount={balance} />,
          text: ({ balance }) => formatMoney(balance),
          align: 'end',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

function State() {
  const t = useTexts(texts);
  const { data } = useQuery(ledgerQuery);
  return (
    <div className={styles.state}>
      <p>{t('intro')}</p>
      {data && (
        <>
          <p className={styles.proof}>
            <StatusBadge tone={data.balanced ? 'good' : 'bad'}>
              {t(data.balanced ? 'balanced' : 'unbalanced')}
            </StatusBadge>{' '}
            {t('sum', { sum: formatMoney(data.sum) })}
          </p>
          <FactsList
            wide
            facts={data.totals.map(({ kind, balance }) => ({
              label: t(`kind-${kind}`),
              value: <Money amount={balance} />,
            }))}
          />
        </>
      )}
      <div>
        <ButtonLink href="/api/v1/ledger.csv" target="_blank" download="kirjaukset.csv" variant="secondary">
          {t('csv')}
        </ButtonLink>
      </div>
    </div>
  );
}
