import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useParam, useTexts } from '#app';
import { CheckboxGroupField, FormPage, Resource, TextAreaField, TextField, useGo } from '#ui';
import {
  correctAnswer,
  draftAnswer,
  officerQuestionsQuery,
  saveAnswer,
  type ClarificationInput,
  type OfficerAnswer,
  type OfficerQuestions,
} from '../../../procurement/questions/queries.js';
import { texts } from '../../../procurement/questions/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type { TenderDetail } from '../../../procurement/types.js';
import { tenderQuery } from '../tenders/queries.js';

/** Writes an answer to one question or to several of one kind, or corrects a published one. */
export function AnswerPage() {
  const tender = useQuery(tenderQuery(useParam('tenderId')));
  const questions = useQuery(officerQuestionsQuery(useParam('tenderId')));
  return (
    <Resource query={tender}>
      {(found) => <Resource query={questions}>{(asked) => <Writing tender={found} questions={asked} />}</Resource>}
    </Resource>
  );
}

interface AnswerValues {
  questionIds: string[];
  wording: string;
  answer: { fi: string; sv: string; en: string };
  concerns: string;
  reason: string;
}

const LANGUAGES = ['fi', 'sv', 'en'] as const;

function Writing({ tender, questions }: { tender: TenderDetail; questions: OfficerQuestions }) {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const answerId = useParam('answerId');
  const { question } = useSearch({ strict: false }) as { question?: string };
  const answer = questions.answers.find(({ id }) => id === answerId);
  const correcting = answer?.status === 'published';
  const back = `/officer/tenders/${tender.id}?tab=questions`;
  const chosen = answer?.questionIds ?? (question ? [question] : []);
  // Questions that wait, and those this draft already answers: the others are in another draft.
  const choices = questions.questions.filter(({ id, status }) => status === 'waiting' || chosen.includes(id));
  const lotId = answer?.lotId ?? questions.questions.find(({ id }) => id === question)?.lotId;
  return (
    <FormPage<AnswerValues, OfficerQuestions>
      title={t(correcting ? 'correct' : 'draftTitle')}
      back={{ label: said(tender.title) || tender.number, href: back }}
      values={startOf(questions, answer, chosen)}
      submitLabel={t(correcting ? 'publishCorrection' : 'save')}
      submit={(values, headers) => {
        if (answer === undefined) return draftAnswer(tender.id, inputOf(values, lotId), headers);
        if (!correcting) return saveAnswer(answer, inputOf(values, lotId));
        const { wording, reason } = values;
        return correctAnswer(answer, { wording, answer: spoken(values), reason });
      }}
      onDone={() => go(back)}
      {...(correcting && {
        danger: {
          title: t('publishCorrection'),
          whatHappens: t('publishWhat'),
          toWhom: t('publishWhom'),
          undo: t('publishUndo'),
          confirm: t('publishCorrection'),
        },
      })}
    >
      {(field) => (
        <>
          {!correcting && (
            <CheckboxGroupField
              {...field('questionIds')}
              label={t('answersQuestions')}
              options={choices.map(({ id, text }) => ({ value: id, label: text }))}
            />
          )}
          <TextAreaField {...field('wording')} label={t('wording')} hint={t('wordingHint')} rows={4} />
          {LANGUAGES.map((language) => (
            <TextAreaField
              key={language}
              {...field(`answer.${language}`)}
              label={t(`answer-${language}`)}
              rows={5}
              optional={language !== questions.language}
            />
          ))}
          {correcting ? (
            <TextAreaField {...field('reason')} label={t('correctionReason')} rows={2} />
          ) : (
            <TextField {...field('concerns')} label={t('document')} optional />
          )}
        </>
      )}
    </FormPage>
  );
}

function startOf(
  { questions }: OfficerQuestions,
  answer: OfficerAnswer | undefined,
  chosen: readonly string[],
): AnswerValues {
  const first = questions.find(({ id }) => id === chosen[0]);
  const [latest] = answer?.versions ?? [];
  return {
    questionIds: [...chosen],
    wording: latest?.wording ?? first?.text ?? '',
    answer: { fi: '', sv: '', en: '', ...latest?.answer },
    concerns: answer?.concerns ?? first?.concerns ?? '',
    reason: '',
  };
}

const spoken = ({ answer }: AnswerValues): ClarificationInput['answer'] =>
  Object.fromEntries(Object.entries(answer).filter(([, text]) => text.trim() !== ''));

const inputOf = (values: AnswerValues, lotId: string | null | undefined): ClarificationInput => ({
  questionIds: values.questionIds,
  wording: values.wording,
  answer: spoken(values),
  ...(lotId && { lotId }),
  ...(values.concerns && { concerns: values.concerns }),
});
