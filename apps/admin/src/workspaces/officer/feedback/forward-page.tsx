import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, SelectField, TextAreaField, TextField, useGo } from '#ui';
import { SEVERITIES } from '../../../follow-up/deviations/report-page.js';
import { texts as words } from '../../../follow-up/deviations/texts.js';
import { complaintQuery, forwardComplaint, type Complaint, type ForwardComplaint } from './queries.js';
import { texts } from './texts.js';

/** A complaint made into a deviation, in words that do not tell who the client is. */
export function ForwardComplaintPage() {
  const t = useTexts(texts);
  const say = useTexts(words);
  const go = useGo();
  const complaint = useQuery(complaintQuery(useParam('complaintId')));
  return (
    <Resource query={complaint}>
      {({ id, contractNumber, number, severity, description }) => {
        const page = `/officer/complaints/${id}`;
        return (
          <FormPage<ForwardComplaint, Complaint>
            title={t('forward')}
            intro={<p>{t('forwardIntro')}</p>}
            back={{ label: t('title', { number: `${contractNumber}/${number}` }), href: page }}
            values={{ severity, title: '', description }}
            submitLabel={t('send')}
            submit={(values, headers) => forwardComplaint(id, values, headers)}
            onDone={() => go(page)}
          >
            {(field) => (
              <>
                <SelectField
                  {...field('severity')}
                  label={t('severity')}
                  options={SEVERITIES.map((value) => ({ value, label: say(`severity-${value}`) }))}
                />
                <TextField {...field('title')} label={t('heading')} maxLength={300} />
                <TextAreaField {...field('description')} label={t('what')} rows={6} />
              </>
            )}
          </FormPage>
        );
      }}
    </Resource>
  );
}
