import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useText, useTexts } from '#app';
import { FormPage, Resource, SelectField, TextAreaField, TextField, useGo } from '#ui';
import { followUpQuery } from '../queries.js';
import type { FollowUp } from '../types.js';
import { reportDeviation } from './queries.js';
import { texts } from './texts.js';
import type { Base, Deviation, ReportDeviation } from './types.js';

interface Values {
  source: ReportDeviation['source'];
  indicatorId: string;
  severity: ReportDeviation['severity'];
  title: string;
  description: string;
}

export const SEVERITIES = ['minor', 'major', 'critical'] as const;

/** Either party reports what is not as agreed. */
export function ReportDeviationPage({ base }: { base: Base }) {
  const followUp = useQuery(followUpQuery(useParam('contractId')));
  return <Resource query={followUp}>{(found) => <Form followUp={found} base={base} />}</Resource>;
}

function Form({ followUp, base }: { followUp: FollowUp; base: Base }) {
  const t = useTexts(texts);
  const go = useGo();
  const { contractId, contractNumber, indicators } = followUp;
  const sources =
    indicators.length === 0 ? (['report', 'audit'] as const) : (['report', 'audit', 'indicator'] as const);
  const values: Values = { source: 'report', indicatorId: '', severity: 'minor', title: '', description: '' };
  return (
    <FormPage<Values, Deviation>
      title={t('report')}
      intro={<p>{t('reportIntro')}</p>}
      back={{ label: contractNumber, href: `${base}/contracts/${contractId}?tab=follow-up` }}
      values={values}
      submitLabel={t('send')}
      submit={({ indicatorId, ...body }, headers) =>
        reportDeviation(contractId, { ...body, ...(body.source === 'indicator' && { indicatorId }) }, headers)
      }
      onDone={({ id }) => go(`${base}/deviations/${id}`)}
    >
      {(field) => (
        <>
          <SelectField
            {...field('source')}
            label={t('source')}
            options={sources.map((value) => ({ value, label: t(`source-${value}`) }))}
          />
          <IndicatorChoice name={field('indicatorId').name} indicators={indicators} />
          <SelectField
            {...field('severity')}
            label={t('severity')}
            options={SEVERITIES.map((value) => ({ value, label: t(`severity-${value}`) }))}
          />
          <TextField {...field('title')} label={t('name')} maxLength={300} />
          <TextAreaField {...field('description')} label={t('description')} rows={6} />
        </>
      )}
    </FormPage>
  );
}

function IndicatorChoice({ name, indicators }: { name: string; indicators: FollowUp['indicators'] }) {
  const t = useTexts(texts);
  const say = useText();
  const source = useWatch<Values, 'source'>({ name: 'source' });
  if (source !== 'indicator') return null;
  const options = indicators.map(({ id, name: title }) => ({ value: id, label: say(title) }));
  return <SelectField name={name} label={t('indicator')} options={options} />;
}
