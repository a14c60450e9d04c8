import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, RadioField, Resource, TextAreaField, useGo } from '#ui';
import { fileComplaint } from '../../../vouchers/file-complaint.js';
import { giveFeedback, voucherFeedbackQuery, type VoucherFeedback } from './queries.js';
import { texts } from './texts.js';

const GRADES = ['1', '2', '3', '4', '5'] as const;
const SEVERITIES = ['minor', 'major', 'critical'] as const;

/** What the client thinks of the service: a grade and, if they like, words. */
export function GiveFeedbackPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('voucherId');
  const page = `/client/vouchers/${id}`;
  return (
    <Resource query={useQuery(voucherFeedbackQuery(id))}>
      {({ items: [earlier] }) => (
        <FormPage<{ grade: string; words: string }, VoucherFeedback>
          title={t('title')}
          intro={
            <>
              <p>{t('intro')}</p>
              <p>{t('whoSees')}</p>
            </>
          }
          back={{ label: t('voucher'), href: page }}
          values={{ grade: earlier ? String(earlier.grade) : '', words: earlier?.words ?? '' }}
          submitLabel={t('save')}
          submit={({ grade, words }) =>
            giveFeedback(id, { grade: Number(grade), words: words.trim() === '' ? null : words })
          }
          onDone={() => go(page)}
        >
          {(field) => (
            <>
              <RadioField
                {...field('grade')}
                label={t('grade')}
                options={GRADES.map((value) => ({ value, label: t(`grade-${value}`) }))}
              />
              <TextAreaField {...field('words')} label={t('words')} rows={5} optional />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

/** Something is wrong with the service: a client's own words, in plain language. */
export function ComplainPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('voucherId');
  const page = `/client/vouchers/${id}`;
  return (
    <FormPage<{ severity: (typeof SEVERITIES)[number]; description: string }, { id: string }>
      title={t('complain')}
      intro={<p>{t('complainIntro')}</p>}
      back={{ label: t('voucher'), href: page }}
      values={{ severity: 'minor', description: '' }}
      submitLabel={t('send')}
      submit={(values, headers) => fileComplaint(id, values, headers)}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <RadioField
            {...field('severity')}
            label={t('severity')}
            options={SEVERITIES.map((value) => ({ value, label: t(`severity-${value}`) }))}
          />
          <TextAreaField {...field('description')} label={t('description')} rows={6} />
        </>
      )}
    </FormPage>
  );
}
