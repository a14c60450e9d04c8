import { useTexts } from '#app';
import { AppLink, FormPage, useGo } from '#ui';
import { useSaid } from '../procurement/tender-words.js';
import { QuestionFields } from './question-fields.js';
import { texts } from './texts.js';
import type { Answers, Asked } from './types.js';

interface StepValues {
  answers: Record<string, string>;
}
type Headers = Parameters<Parameters<typeof FormPage<StepValues, unknown>>[0]['submit']>[1];

interface NeedsStepProps {
  asked: Asked;
  /** Which area is asked about, from 0. */
  at: number;
  answers: Answers;
  back: { label: string; href: string };
  /** Address of a step; that after the last is the review. */
  hrefOf: (at: number) => string;
  version?: number;
  /** Keeps the answers of this step; a preview keeps nothing. */
  keep: (answers: Answers, headers: Headers) => Promise<{ version: number }>;
  autosave?: boolean;
  /** Reads the answers again when they were changed in another window. */
  reload?: () => Promise<{ answers: Answers; version: number }>;
}

/** One area of life at a time, back and forward; nothing has to be answered now. */
export function NeedsStep({ asked, at, answers, back, hrefOf, version, keep, autosave, reload }: NeedsStepProps) {
  const t = useTexts(texts);
  const say = useSaid();
  const go = useGo();
  const area = asked.areas[at];
  const questions = asked.questions.filter((question) => question.area === area?.code);
  const valuesOf = (given: Answers): StepValues => ({
    answers: Object.fromEntries(questions.map(({ code }) => [code, given[code] ?? ''])),
  });
  const last = at === asked.areas.length - 1;
  if (area === undefined) return null;
  return (
    <FormPage<StepValues, unknown>
      key={at}
      title={say(area.name)}
      back={back}
      intro={
        <>
          <p>
            <strong>{t('stepOf', { at: at + 1, of: asked.areas.length })}</strong>
          </p>
          <p>{t('mayLeave')}</p>
        </>
      }
      values={valuesOf(answers)}
      {...(version === undefined ? {} : { version })}
      submitLabel={last ? t('toReview') : t('next')}
      submit={(values, headers) => keep(values.answers, headers)}
      {...(autosave ? { autosave: (values, headers) => keep(values.answers, headers) } : {})}
      {...(reload
        ? {
            reload: async () => {
              const latest = await reload();
              return { values: valuesOf(latest.answers), version: latest.version };
            },
          }
        : {})}
      onDone={() => go(hrefOf(at + 1))}
    >
      {(field) => (
        <>
          <QuestionFields questions={questions} nameOf={(code) => field(`answers.${code}`)} later />
          {at > 0 && (
            <p>
              <AppLink href={hrefOf(at - 1)}>{t('previous')}</AppLink>
            </p>
          )}
        </>
      )}
    </FormPage>
  );
}
