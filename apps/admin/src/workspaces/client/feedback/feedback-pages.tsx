import { useQuery } from '@tanstack/react-query';
import { serverNow, useParam, useText, useTexts } from '#app';
import { FormPage, RadioField, Resource, TextAreaField, useGo } from '#ui';
import { fileComplaint } from '../../../vouchers/file-complaint.js';
import { questionsQuery } from '../../../vouchers/experience/queries.js';
import { myEventsQuery } from '../queries.js';
import { giveFeedback, voucherFeedbackQuery, type Feedback, type Question, type VoucherFeedback } from './queries.js';
import { texts } from './texts.js';

const GRADES = ['1', '2', '3', '4', '5'] as const;
const SEVERITIES = ['minor', 'major', 'critical'] as const;

interface Answer {
  /** Grades by the code of the question. */
  grades: Record<string, string>;
  words: string;
}

/** What the client thinks of the service as a whole: a few questions and, if they like, words. */
export function GiveFeedbackPage() {
  const id = useParam('voucherId');
  return <Questions voucherId={id} eventId={null} />;
}

/** The same of one visit: one or two questions. */
export function TellOfVisitPage() {
  const id = useParam('eventId');
  return (
    <Resource query={useQuery(myEventsQuery)}>
      {({ items }) => <Questions voucherId={items.find((event) => event.id === id)?.voucherId ?? ''} eventId={id} />}
    </Resource>
  );
}

function Questions({ voucherId, eventId }: { voucherId: string; eventId: string | null }) {
  const asked = useQuery(questionsQuery);
  const given = useQuery(voucherFeedbackQuery(voucherId));
  return (
    <Resource query={asked}>
      {(rule) => (
        <Resource query={given}>
          {({ items }) => (
            <AnswerForm
              {...{ voucherId, eventId, waitDays: rule.waitDays }}
              questions={eventId === null ? rule.service : rule.event}
              earlier={items.find((one) => one.eventId === eventId && new Date(one.closesAt) > serverNow())}
            />
          )}
        </Resource>
      )}
    </Resource>
  );
}

interface AnswerFormProps {
  voucherId: string;
  eventId: string | null;
  waitDays: number;
  questions: readonly Question[];
  earlier: Feedback | undefined;
}

function AnswerForm({ voucherId, eventId, waitDays, questions, earlier }: AnswerFormProps) {
  const t = useTexts(texts);
  const say = useText();
  const go = useGo();
  const page = `/client/vouchers/${voucherId}`;
  const [first, ...others] = questions.map(({ code }) => code);
  const before = (code: string) => (code === first ? earlier?.grade : earlier?.answers[code]);
  return (
    <FormPage<Answer, VoucherFeedback>
      title={t(eventId === null ? 'title' : 'visitTitle')}
      intro={
        <>
          <p>{t('intro', { count: waitDays })}</p>
          <p>{t('whoSees')}</p>
        </>
      }
      back={{ label: t('voucher'), href: page }}
      values={{
        grades: Object.fromEntries(questions.map(({ code }) => [code, String(before(code) ?? '')])),
        words: earlier?.words ?? '',
      }}
      submitLabel={t('save')}
      submit={({ grades, words }) =>
        giveFeedback(
          { voucherId, eventId },
          {
            grade: Number(grades[first ?? '']),
            answers: others.flatMap((code) => (grades[code] ? [{ code, grade: Number(grades[code]) }] : [])),
            words: words.trim() === '' ? null : words,
          },
        )
      }
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          {questions.map(({ code, text }, index) => (
            <RadioField
              key={code}
              {...field(`grades.${code}`)}
              label={say(text)}
              options={GRADES.map((value) => ({ value, label: t(`grade-${value}`) }))}
              optional={index > 0}
            />
          ))}
          <TextAreaField {...field('words')} label={t('words')} hint={t('wordsHint')} rows={5} optional />
        </>
      )}
    </FormPage>
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
