import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { EmptyState, FormPage, NumberField, Page, Resource, TextField, useGo } from '#ui';
import { keepPayeeAccount, keepPayerAccount, payeesQuery, type Payees } from './queries.js';
import { texts } from './texts.js';

/** What most banks take, unless the authority's says otherwise. */
const DEFAULT_BATCH_SIZE = 1000;

/** One form for the account the authority pays from (`payer`) and for a provider's account. */
export function AccountFormPage() {
  const whose = useParam('providerId');
  const payees = useQuery(payeesQuery);
  return <Resource query={payees}>{(found) => <Keep payees={found} whose={whose} />}</Resource>;
}

function Keep({ payees, whose }: { payees: Payees; whose: string }) {
  const t = useTexts(texts);
  const go = useGo();
  const back = { label: t('title'), href: '/finance/accounts' };
  const payer = whose === 'payer';
  const payee = payees.payees.find(({ providerId }) => providerId === whose);
  if (!payer && !payee) {
    return (
      <Page title={t('title')} back={back}>
        <EmptyState title={t('notFound')} text={t('noProvidersText')} />
      </Page>
    );
  }
  const account = payer ? payees.payer : payee?.account;
  const name = payer ? t('payer') : (payee?.providerName ?? '');
  return (
    <FormPage
      title={payer ? t('payer') : t('keepFor', { name })}
      back={back}
      values={{
        holder: account?.holder ?? payee?.providerName ?? '',
        iban: account?.iban ?? '',
        bic: account?.bic ?? '',
        batchSize: payees.payer?.batchSize ?? DEFAULT_BATCH_SIZE,
      }}
      submitLabel={t('keep')}
      submit={(values) => (payer ? keepPayerAccount(values) : keepPayeeAccount(whose, values))}
      onDone={() => go('/finance/accounts')}
      danger={{
        title: payer ? t('payer') : t('keepFor', { name }),
        whatHappens: t(payer ? 'dangerPayerWhat' : 'dangerWhat'),
        toWhom: name,
        undo: t('dangerUndo'),
        confirm: t('keep'),
      }}
    >
      {(field) => (
        <>
          <TextField {...field('holder')} label={t('holder')} maxLength={70} />
          <TextField {...field('iban')} label={t('account')} hint={t('ibanHint')} maxLength={42} />
          <TextField {...field('bic')} label={t('bic')} hint={t('bicHint')} maxLength={11} optional />
          {payer && (
            <NumberField
              {...field('batchSize')}
              label={t('batchSize')}
              hint={t('batchSizeHint')}
              min={1}
              max={10_000}
            />
          )}
        </>
      )}
    </FormPage>
  );
}
