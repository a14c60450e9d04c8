import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { FormPage, MoneyField, Resource, useGo } from '#ui';
import { limitTexts } from './limit-texts.js';
import { approvalLimitQuery, keepApprovalLimit, type ApprovalLimit } from './queries.js';
import { texts } from './texts.js';

export function ApprovalLimitPage() {
  const limit = useQuery(approvalLimitQuery);
  return <Resource query={limit}>{(found) => <Keep found={found} />}</Resource>;
}

function Keep({ found }: { found: ApprovalLimit }) {
  const t = useTexts(limitTexts);
  const accounts = useTexts(texts);
  const go = useGo();
  return (
    <FormPage
      title={t('title')}
      back={{ label: accounts('title'), href: '/finance/accounts' }}
      values={{ limit: found.limit ?? '' }}
      submitLabel={t('save')}
      submit={({ limit }) => keepApprovalLimit(limit === '' ? null : limit)}
      onDone={() => go('/finance/accounts')}
    >
      {(field) => <MoneyField {...field('limit')} label={t('limit')} hint={t('hint')} min="0.00" optional />}
    </FormPage>
  );
}
