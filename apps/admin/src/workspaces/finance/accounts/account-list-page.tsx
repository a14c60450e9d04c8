import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import {
  ButtonLink,
  Card,
  DataTable,
  DateText,
  EmptyState,
  FactsList,
  formatNumber,
  Page,
  Resource,
  StatusBadge,
} from '#ui';
import { groupedIban } from '../../../payments/payment-tones.js';
import { ApprovalLimitCard } from './approval-limit-card.js';
import { payeesQuery, type BankAccount, type Payee, type Payees } from './queries.js';
import { texts } from './texts.js';

export function AccountListPage() {
  const payees = useQuery(payeesQuery);
  return <Resource query={payees}>{(found) => <Found payees={found} />}</Resource>;
}

function Found({ payees: { payer, payees, permittedActions } }: { payees: Payees }) {
  const t = useTexts(texts);
  const mayKeep = permittedActions.some(({ allowed }) => allowed);
  const kept = ({ keptByMe, keptByName }: BankAccount) => (keptByMe ? t('keptByMe') : (keptByName ?? '–'));
  return (
    <Page title={t('title')} intro={t('intro')}>
      <Card
        title={t('payer')}
        aside={
          mayKeep && (
            <ButtonLink variant="secondary" href="/finance/accounts/payer">
              {t(payer ? 'change' : 'keep')}
            </ButtonLink>
          )
        }
      >
        {payer ? (
          <FactsList
            wide
            facts={[
              { label: t('holder'), value: payer.holder },
              { label: t('account'), value: groupedIban(payer.iban) },
              { label: t('bic'), value: payer.bic },
              { label: t('batchSize'), value: formatNumber(payer.batchSize) },
              { label: t('keptBy'), value: kept(payer) },
              { label: t('keptAt'), value: <DateText instant={payer.keptAt} /> },
            ]}
          />
        ) : (
          <p>{t('payerMissing')}</p>
        )}
      </Card>
      <ApprovalLimitCard />
      <h2>{t('payees')}</h2>
      {payees.length === 0 ? (
        <EmptyState title={t('noProviders')} text={t('noProvidersText')} />
      ) : (
        <DataTable
          label={t('payees')}
          rows={payees}
          rowKey={({ providerId }) => providerId}
          rowHref={mayKeep ? ({ providerId }: Payee) => `/finance/accounts/${providerId}` : undefined}
          columns={[
            { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
            { key: 'businessId', label: t('businessId'), cell: ({ businessId }) => businessId },
            {
              key: 'account',
              label: t('account'),
              cell: ({ account }) =>
                account ? groupedIban(account.iban) : <StatusBadge tone="warning">{t('missing')}</StatusBadge>,
            },
            { key: 'keptBy', label: t('keptBy'), cell: ({ account }) => (account ? kept(account) : '–') },
            {
              key: 'keptAt',
              label: t('keptAt'),
              cell: ({ account }) => (account ? <DateText instant={account.keptAt} /> : '–'),
            },
          ]}
        />
      )}
    </Page>
  );
}
