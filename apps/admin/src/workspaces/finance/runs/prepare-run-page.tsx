import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { DateField, EmptyState, FormPage, formatDate, Page, Resource, useGo } from '#ui';
import { financeTodayQuery } from '../today/queries.js';
import type { FinanceToday } from '../today/types.js';
import { prepareRun } from './queries.js';
import { texts } from './texts.js';

export function PrepareRunPage() {
  const today = useQuery(financeTodayQuery);
  return <Resource query={today}>{(found) => <Prepare today={found} />}</Resource>;
}

function Prepare({ today: { today, lastCutOff, permittedActions } }: { today: FinanceToday }) {
  const t = useTexts(texts);
  const go = useGo();
  const back = { label: t('title'), href: '/finance/runs' };
  const prepare = permittedActions.find(({ action }) => action === 'payment-run:prepare');
  if (!prepare?.allowed) {
    return (
      <Page title={t('prepare')} back={back} width="text">
        <EmptyState title={t('cannotPrepare')} text={prepare?.reason} />
      </Page>
    );
  }
  return (
    <FormPage
      title={t('prepare')}
      back={back}
      intro={t('prepareIntro')}
      values={{ cutOff: today }}
      submitLabel={t('calculate')}
      submit={({ cutOff }, headers) => prepareRun(cutOff, headers)}
      onDone={({ id }) => go(`/finance/runs/${id}`)}
    >
      {(field) => (
        <DateField
          {...field('cutOff')}
          label={t('cutOff')}
          hint={lastCutOff ? t('cutOffHint', { last: formatDate(lastCutOff) }) : t('cutOffHintFirst')}
          max={today}
          {...(lastCutOff ? { min: lastCutOff } : {})}
        />
      )}
    </FormPage>
  );
}
