import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { EmptyState, FormPage, Page, RadioField, Resource, TextAreaField, useGo } from '#ui';
import { EmploymentFields, employmentOf, type EmploymentValues } from './employment-fields.js';
import { correctFact, participationQuery } from '../../../participations/queries.js';
import { texts } from '../../../participations/texts.js';
import type { Participation } from '../../../participations/types.js';

interface Values extends EmploymentValues {
  how: 'change' | 'withdraw';
  reason: string;
}

/** Puts a reported job right, or takes it back, with a reason. */
export function CorrectJobPage() {
  const participation = useQuery(participationQuery(useParam('participationId')));
  const factId = useParam('factId');
  return <Resource query={participation}>{(found) => <Correct participation={found} factId={factId} />}</Resource>;
}

function Correct({ participation, factId }: { participation: Participation; factId: string }) {
  const t = useTexts(texts);
  const go = useGo();
  const href = `/provider/outcomes/${participation.id}`;
  const back = { label: t('page', { client: participation.clientReference }), href };
  const fact = participation.facts.find(({ id }) => id === factId);
  if (!fact?.current) {
    return (
      <Page title={t('correctTitle')} back={back} width="text">
        <EmptyState title={t('factGone')} text={t('factGoneText')} />
      </Page>
    );
  }
  const isJob = fact.kind === 'employment';
  return (
    <FormPage<Values, unknown>
      title={t(isJob ? 'correctTitle' : 'withdrawTitle')}
      back={back}
      intro={t('correctIntro')}
      values={{
        // What is no job is taken back and reported anew.
        how: isJob ? 'change' : 'withdraw',
        reason: '',
        employer: fact.employer ?? '',
        start: fact.from,
        end: fact.to ?? '',
        hoursPerWeek: fact.hoursPerWeek === null ? '' : Number(fact.hoursPerWeek),
        subsidised: fact.subsidised,
      }}
      submitLabel={t('save')}
      submit={(values, headers) =>
        correctFact(
          factId,
          { reason: values.reason, employment: values.how === 'withdraw' ? null : employmentOf(values) },
          headers,
        )
      }
      onDone={() => go(href)}
    >
      {(field) => (
        <>
          {isJob && (
            <RadioField
              {...field('how')}
              label={t('how')}
              options={(['change', 'withdraw'] as const).map((value) => ({ value, label: t(`how-${value}`) }))}
            />
          )}
          <WhenChanged>
            <EmploymentFields field={field} />
          </WhenChanged>
          <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
        </>
      )}
    </FormPage>
  );
}

/** The job's own fields disappear when there was no job. */
function WhenChanged({ children }: { children: ReactNode }) {
  const how = useWatch<Values, 'how'>({ name: 'how' });
  return how === 'withdraw' ? null : children;
}
